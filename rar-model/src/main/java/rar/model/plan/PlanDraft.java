package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import rar.model.goal.FinancialGoal;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * The parts of a plan before they are known to fit together; {@link #plan()} makes a {@link FinancialPlan} of them or
 * tells every rule they break.
 *
 * @param name the association and plan, as a reader should see them named
 * @param source the document, with chapter or page
 * @param horizon the years it covers
 * @param recognition when a grant becomes an expense
 * @param contributions what the members pay
 * @param opening the balance sheet before the first year; without it liquidity and equity cannot be judged
 * @param funds earmarked parts of cash
 * @param lines the budget's other lines, in printed order
 * @param workingCapital how receivables and short-term liabilities move
 * @param assetEvents investments and disposals
 * @param projects decided before the plan
 * @param grants foreseen in the plan
 * @param recovery how a negative opening equity is made good
 * @param reservation under which contributions grants are adjusted
 * @param goals the board's financial goals
 */
public record PlanDraft(
        String name,
        String source,
        Horizon horizon,
        RecognitionPolicy recognition,
        Contributions contributions,
        Option<OpeningBalance> opening,
        Seq<EarmarkedFund> funds,
        Seq<BudgetLine> lines,
        WorkingCapital workingCapital,
        Seq<AssetEvent> assetEvents,
        Seq<Project> projects,
        Seq<PlannedGrant> grants,
        Option<EquityRecovery> recovery,
        Option<ReservationClause> reservation,
        Seq<FinancialGoal> goals) {

    /** @throws NullPointerException if a component is null; it names the component */
    public PlanDraft {
        Components.present(
                PlanDraft.class,
                name,
                source,
                horizon,
                recognition,
                contributions,
                opening,
                funds,
                lines,
                workingCapital,
                assetEvents,
                projects,
                grants,
                recovery,
                reservation,
                goals);
    }

    /** A draft of what every plan has; grants are expensed when they are decided, and there is nothing else. */
    public static PlanDraft of(String name, String source, Horizon horizon, Contributions contributions) {
        return new PlanDraft(
                name,
                source,
                horizon,
                RecognitionPolicy.AT_DECISION,
                contributions,
                Option.none(),
                Vector.empty(),
                Vector.empty(),
                WorkingCapital.UNCHANGED,
                Vector.empty(),
                Vector.empty(),
                Vector.empty(),
                Option.none(),
                Option.none(),
                Vector.empty());
    }

    /** The plan, or every rule that the parts break. */
    public Validation<Seq<BrokenRule>, FinancialPlan> plan() {
        return FinancialPlan.validated(this);
    }

    /**
     * The plan that a reader has read, or the rules that the parts break as far as they can be judged where some parts could
     * not be read; perhaps none of them, and yet no plan. That each part can be written down is not asked again.
     *
     * @param unread the parts that could not be read and have their defaults here
     */
    public Validation<Seq<BrokenRule>, FinancialPlan> plan(Seq<PartOfPlan> unread) {
        return FinancialPlan.read(this, unread);
    }

    /**
     * The rules of plans that further grants break, were they in this plan too.
     *
     * @param among where they stand
     */
    public Seq<BrokenRule> brokenBy(Seq<PlannedGrant> further, PartOfPlan among) {
        return PlanRules.brokenBy(further, this, among);
    }

    /** The draft under another name. */
    public PlanDraft withName(String name) {
        return with(copy -> copy.name = name);
    }

    /** The draft with another source. */
    public PlanDraft withSource(String source) {
        return with(copy -> copy.source = source);
    }

    /** The draft over other years. */
    public PlanDraft withHorizon(Horizon horizon) {
        return with(copy -> copy.horizon = horizon);
    }

    /** The draft with grants expensed by another policy. */
    public PlanDraft withRecognition(RecognitionPolicy recognition) {
        return with(copy -> copy.recognition = recognition);
    }

    /** The draft with other contributions. */
    public PlanDraft withContributions(Contributions contributions) {
        return with(copy -> copy.contributions = contributions);
    }

    /** The draft with its contributions changed. */
    public PlanDraft withContributions(UnaryOperator<Contributions> change) {
        return withContributions(change.apply(contributions));
    }

    /**
     * The draft with one member changed.
     *
     * @throws IllegalArgumentException if no member has the id
     */
    public PlanDraft withMember(String id, UnaryOperator<Member> change) {
        return withContributions(contributions.withMember(id, change));
    }

    /** The draft with an opening balance. */
    public PlanDraft withOpening(OpeningBalance opening) {
        return with(copy -> copy.opening = Option.some(opening));
    }

    /** The draft with its opening balance changed, if it has one. */
    public PlanDraft withOpening(UnaryOperator<OpeningBalance> change) {
        return with(copy -> copy.opening = opening.map(change));
    }

    /**
     * The draft opening with that much cash and nothing else. Where grants are expensed at decision, what its projects are
     * still to be paid is provided for, so they come first; the rest is equity.
     */
    public PlanDraft withOpeningCash(Money cash) {
        Money provisions = recognition.providesForGrants() ? Money.sum(projects.map(Project::provision)) : Money.ZERO;
        return withOpening(OpeningBalance.of(
                BalanceSheet.EMPTY.withCash(cash).withProvisions(provisions).balanced()));
    }

    /** The draft without an opening balance. */
    public PlanDraft withoutOpening() {
        return with(copy -> copy.opening = Option.none());
    }

    /** The draft with these earmarked funds and no others. */
    public PlanDraft withFunds(Seq<EarmarkedFund> funds) {
        return with(copy -> copy.funds = funds);
    }

    /** The draft with one more earmarked fund, the last. */
    public PlanDraft withFund(EarmarkedFund fund) {
        return withFunds(funds.append(fund));
    }

    /**
     * The draft with one earmarked fund changed.
     *
     * @throws IllegalArgumentException if no fund has the id
     */
    public PlanDraft withFund(String id, UnaryOperator<EarmarkedFund> change) {
        return withFunds(ById.changed("fund", funds, EarmarkedFund::id, id, change));
    }

    /** The draft with these lines of the budget and no others. */
    public PlanDraft withLines(Seq<BudgetLine> lines) {
        return with(copy -> copy.lines = lines);
    }

    /** The draft with one more line of the budget, the last. */
    public PlanDraft withLine(BudgetLine line) {
        return withLines(lines.append(line));
    }

    /**
     * The draft with one line of the budget changed.
     *
     * @throws IllegalArgumentException if no line has the id
     */
    public PlanDraft withLine(String id, UnaryOperator<BudgetLine> change) {
        return withLines(ById.changed("line", lines, BudgetLine::id, id, change));
    }

    /** The draft with another movement of receivables and short-term liabilities. */
    public PlanDraft withWorkingCapital(WorkingCapital workingCapital) {
        return with(copy -> copy.workingCapital = workingCapital);
    }

    /** The draft with these investments and disposals and no others. */
    public PlanDraft withAssetEvents(Seq<AssetEvent> assetEvents) {
        return with(copy -> copy.assetEvents = assetEvents);
    }

    /** The draft with one more investment or disposal, the last. */
    public PlanDraft withAssetEvent(AssetEvent assetEvent) {
        return withAssetEvents(assetEvents.append(assetEvent));
    }

    /** The draft with these projects and no others. */
    public PlanDraft withProjects(Seq<Project> projects) {
        return with(copy -> copy.projects = projects);
    }

    /** The draft with one more project, the last. */
    public PlanDraft withProject(Project project) {
        return withProjects(projects.append(project));
    }

    /**
     * The draft with one project changed.
     *
     * @throws IllegalArgumentException if no project has the id
     */
    public PlanDraft withProject(String id, UnaryOperator<Project> change) {
        return withProjects(ById.changed("project", projects, Project::id, id, change));
    }

    /** The draft with these planned grants and no others. */
    public PlanDraft withGrants(Seq<PlannedGrant> grants) {
        return with(copy -> copy.grants = grants);
    }

    /** The draft with one more planned grant, the last. */
    public PlanDraft withGrant(PlannedGrant grant) {
        return withGrants(grants.append(grant));
    }

    /**
     * The draft with one planned grant changed.
     *
     * @throws IllegalArgumentException if no planned grant has the id
     */
    public PlanDraft withGrant(String id, UnaryOperator<PlannedGrant> change) {
        return withGrants(ById.changed("planned grant", grants, PlannedGrant::id, id, change));
    }

    /** The draft with a negative opening equity to be made good. */
    public PlanDraft withRecovery(EquityRecovery recovery) {
        return with(copy -> copy.recovery = Option.some(recovery));
    }

    /** The draft with nothing said of a negative opening equity. */
    public PlanDraft withoutRecovery() {
        return with(copy -> copy.recovery = Option.none());
    }

    /** The draft with grants under a reservation clause. */
    public PlanDraft withReservation(ReservationClause reservation) {
        return with(copy -> copy.reservation = Option.some(reservation));
    }

    /** The draft without a reservation clause. */
    public PlanDraft withoutReservation() {
        return with(copy -> copy.reservation = Option.none());
    }

    /** The draft with these financial goals and no others. */
    public PlanDraft withGoals(Seq<? extends FinancialGoal> goals) {
        return with(copy -> copy.goals = Vector.narrow(goals.toVector()));
    }

    /** The draft with one more financial goal, the last. */
    public PlanDraft withGoal(FinancialGoal goal) {
        return withGoals(goals.append(goal));
    }

    private PlanDraft with(Consumer<Copy> change) {
        Copy copy = new Copy();
        change.accept(copy);
        return copy.draft();
    }

    /** The parts while one of them is changed. */
    private final class Copy {

        private String name = PlanDraft.this.name;
        private String source = PlanDraft.this.source;
        private Horizon horizon = PlanDraft.this.horizon;
        private RecognitionPolicy recognition = PlanDraft.this.recognition;
        private Contributions contributions = PlanDraft.this.contributions;
        private Option<OpeningBalance> opening = PlanDraft.this.opening;
        private Seq<EarmarkedFund> funds = PlanDraft.this.funds;
        private Seq<BudgetLine> lines = PlanDraft.this.lines;
        private WorkingCapital workingCapital = PlanDraft.this.workingCapital;
        private Seq<AssetEvent> assetEvents = PlanDraft.this.assetEvents;
        private Seq<Project> projects = PlanDraft.this.projects;
        private Seq<PlannedGrant> grants = PlanDraft.this.grants;
        private Option<EquityRecovery> recovery = PlanDraft.this.recovery;
        private Option<ReservationClause> reservation = PlanDraft.this.reservation;
        private Seq<FinancialGoal> goals = PlanDraft.this.goals;

        private PlanDraft draft() {
            return new PlanDraft(
                    name,
                    source,
                    horizon,
                    recognition,
                    contributions,
                    opening,
                    funds,
                    lines,
                    workingCapital,
                    assetEvents,
                    projects,
                    grants,
                    recovery,
                    reservation,
                    goals);
        }
    }
}
