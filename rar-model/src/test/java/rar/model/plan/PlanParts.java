package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.goal.FinancialGoal;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/** The parts of a plan, to change some of them and make a plan again. */
public final class PlanParts {

    public String name;
    public String source;
    public Horizon horizon;
    public RecognitionPolicy recognition;
    public Contributions contributions;
    public Option<OpeningBalance> opening;
    public Seq<BudgetLine> lines;
    public WorkingCapital workingCapital;
    public Seq<AssetEvent> assetEvents;
    public Seq<Project> projects;
    public Seq<PlannedGrant> grants;
    public Option<EquityRecovery> recovery;
    public Option<ReservationClause> reservation;
    public Seq<FinancialGoal> goals;

    private PlanParts(PlanDraft draft) {
        name = draft.name();
        source = draft.source();
        horizon = draft.horizon();
        recognition = draft.recognition();
        contributions = draft.contributions();
        opening = draft.opening();
        lines = draft.lines();
        workingCapital = draft.workingCapital();
        assetEvents = draft.assetEvents();
        projects = draft.projects();
        grants = draft.grants();
        recovery = draft.recovery();
        reservation = draft.reservation();
        goals = draft.goals();
    }

    /** The parts of a plan. */
    public static PlanParts of(FinancialPlan plan) {
        return new PlanParts(plan.draft());
    }

    /**
     * A plan of one year with one member and nothing else: it pays 1 200 kr in 2024, in January, from an opening
     * balance of zeros.
     */
    public static PlanParts smallest() {
        Party party = Party.of("kommuner", Share.ONE, Member.of("flen", 1).withName("Flen"))
                .withName("Kommunerna");
        return new PlanParts(new PlanDraft(
                "Smallest",
                "made up",
                new Horizon(2024, 1),
                RecognitionPolicy.AT_DECISION,
                Contributions.of(TreeMap.of(2024, Money.ofKronor(1200)), party)
                        .withUnit(MoneyUnit.ORE)
                        .withInstalmentMonths(Vector.of(1)),
                Option.some(zeroOpening()),
                Vector.empty(),
                WorkingCapital.UNCHANGED,
                Vector.empty(),
                Vector.empty(),
                Vector.empty(),
                Option.none(),
                Option.none(),
                Vector.empty()));
    }

    private static OpeningBalance zeroOpening() {
        return OpeningBalance.of(BalanceSheet.EMPTY);
    }

    /** Leaves the first years only, and nothing that is dated after them but payouts. */
    public void shortenTo(int years) {
        horizon = new Horizon(horizon.firstYear(), years);
        contributions = contributions.withTotals(contributions.totals().filterKeys(horizon::covers));
        lines = lines.map(line -> line.withAmounts(shortened(line.amounts())));
        opening = opening.map(old -> old.withItems(
                        old.items().filter(item -> item.month().forAll(horizon::covers)))
                .withSheet(sheet -> sheet.withReceivables(sheet.receivables().minus(later(old, Account.RECEIVABLES)))
                        .withShortTermLiabilities(
                                sheet.shortTermLiabilities().minus(later(old, Account.SHORT_TERM_LIABILITIES)))
                        .balanced()));
        workingCapital = new WorkingCapital(
                shortened(workingCapital.receivables()), shortened(workingCapital.shortTermLiabilities()));
        assetEvents = assetEvents.filter(event -> horizon.covers(event.month()));
        grants = grants.filter(grant -> horizon.covers(grant.decided()));
    }

    /** What items come to that are settled after the horizon. */
    private Money later(OpeningBalance opening, Account row) {
        return Money.sum(opening.items()
                .filter(item -> item.kind().account().heading() == row)
                .reject(item -> item.month().forAll(horizon::covers))
                .map(OpeningItem::amount));
    }

    private IndexRule shortened(IndexRule index) {
        return new IndexRule(index.rate(), index.byYear().filterKeys(horizon::covers));
    }

    private YearlyAmounts shortened(YearlyAmounts amounts) {
        if (amounts instanceof YearlyAmounts.Indexed indexed) {
            return new YearlyAmounts.Indexed(indexed.base(), shortened(indexed.index()));
        }
        if (amounts instanceof YearlyAmounts.EachMonth each) {
            return new YearlyAmounts.EachMonth(
                    each.base(), shortened(each.index()), each.stated().filterKeys(horizon::covers));
        }
        return amounts.isByMonth()
                ? new YearlyAmounts.ByMonth(
                        amounts.statedMonths().filterKeys(horizon::covers),
                        amounts.stated().filterKeys(horizon::covers))
                : new YearlyAmounts.Explicit(amounts.stated().filterKeys(horizon::covers));
    }

    /** Recognizes grants by the other policy; what is provided for becomes equity, or the other way round. */
    public void switchRecognition() {
        boolean nowAtDecision = recognition == RecognitionPolicy.AS_CONSUMED;
        recognition = nowAtDecision ? RecognitionPolicy.AT_DECISION : RecognitionPolicy.AS_CONSUMED;
        Money provisions = nowAtDecision ? Money.sum(projects.map(Project::remaining)) : Money.ZERO;
        opening = opening.map(
                old -> old.withSheet(sheet -> sheet.withProvisions(provisions).balanced()));
    }

    /** The parts as they are now. */
    public PlanDraft draft() {
        return new PlanDraft(
                name,
                source,
                horizon,
                recognition,
                contributions,
                opening,
                lines,
                workingCapital,
                assetEvents,
                projects,
                grants,
                recovery,
                reservation,
                goals);
    }

    /** The plan they make. @throws InvalidPlanException if they break a rule */
    public FinancialPlan plan() {
        return FinancialPlan.of(draft());
    }
}
