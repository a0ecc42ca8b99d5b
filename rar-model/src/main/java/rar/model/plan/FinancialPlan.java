package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import rar.model.goal.FinancialGoal;
import rar.model.goal.LiquidityFloor;
import rar.model.money.Money;

/**
 * What an association's board decided about its money for some years: the operating plan's budget (verksamhetsplan),
 * before anything is derived from it. Immutable, and valid: a draft that breaks a rule of plans cannot become one. Two
 * plans are equal if their drafts are. Any number of threads may share one.
 */
public final class FinancialPlan {

    /** Ten thousand mkr: larger than any association's money, small enough that no sum over a plan overflows. */
    public static final Money LARGEST_AMOUNT = Money.ofKronor(10_000_000_000L);

    private final PlanDraft draft;

    private FinancialPlan(PlanDraft draft) {
        this.draft = draft;
    }

    /**
     * The plan of a draft that is made in code.
     *
     * @throws InvalidPlanException if the draft breaks a rule; it has all that are broken
     */
    public static FinancialPlan of(PlanDraft draft) {
        Objects.requireNonNull(draft, "FinancialPlan.draft is null");
        return draft.plan().toEither().getOrElseThrow(InvalidPlanException::new);
    }

    static Validation<Seq<BrokenRule>, FinancialPlan> validated(PlanDraft draft) {
        Seq<BrokenRule> broken = PlanRules.broken(draft);
        return broken.isEmpty() ? Validation.valid(new FinancialPlan(draft)) : Validation.invalid(broken);
    }

    static Validation<Seq<BrokenRule>, FinancialPlan> read(PlanDraft draft, Seq<PartOfPlan> unread) {
        Seq<BrokenRule> broken = PlanRules.fitting(draft, unread);
        return broken.isEmpty() && unread.isEmpty()
                ? Validation.valid(new FinancialPlan(draft))
                : Validation.invalid(broken);
    }

    /**
     * The plan with something changed, e.g. {@code plan.with(draft -> draft.withName("as decided"))}. This one stays as it
     * is.
     *
     * @throws InvalidPlanException if the changed draft breaks a rule; it has all that are broken
     */
    public FinancialPlan with(UnaryOperator<PlanDraft> change) {
        Objects.requireNonNull(change, "FinancialPlan.change is null");
        return of(change.apply(draft));
    }

    /** The parts, to make another plan from. */
    public PlanDraft draft() {
        return draft;
    }

    /** What it is judged by: the law's demand that cash is never below zero, then the board's other goals in their order. */
    public Seq<FinancialGoal> goalsWithLaw() {
        return goals().remove(LiquidityFloor.LEGAL).prepend(LiquidityFloor.LEGAL);
    }

    /** The association and plan, as a reader should see them named. */
    public String name() {
        return draft.name();
    }

    /** The document, with chapter or page. */
    public String source() {
        return draft.source();
    }

    /** The years it covers. */
    public Horizon horizon() {
        return draft.horizon();
    }

    /** When a grant becomes an expense. */
    public RecognitionPolicy recognition() {
        return draft.recognition();
    }

    /** What the members pay. */
    public Contributions contributions() {
        return draft.contributions();
    }

    /** The balance sheet before the first year; without it liquidity and equity cannot be judged. */
    public Option<OpeningBalance> opening() {
        return draft.opening();
    }

    /** Earmarked parts of cash. */
    public Seq<EarmarkedFund> funds() {
        return draft.funds();
    }

    /** The budget's other lines, in printed order. */
    public Seq<BudgetLine> lines() {
        return draft.lines();
    }

    /** The running costs planned for a year: its cost lines, net of VAT, whoever pays them. */
    public Money costs(int year) {
        return Money.sum(
                lines().filter(line -> line.kind() == LineKind.COST).map(line -> line.amount(year, horizon())));
    }

    /** How receivables and short-term liabilities move. */
    public WorkingCapital workingCapital() {
        return draft.workingCapital();
    }

    /** Investments and disposals. */
    public Seq<AssetEvent> assetEvents() {
        return draft.assetEvents();
    }

    /** Decided before the plan. */
    public Seq<Project> projects() {
        return draft.projects();
    }

    /** Foreseen in the plan. */
    public Seq<PlannedGrant> grants() {
        return draft.grants();
    }

    /** How a negative opening equity is made good. */
    public Option<EquityRecovery> recovery() {
        return draft.recovery();
    }

    /** Under which contributions grants are adjusted. */
    public Option<ReservationClause> reservation() {
        return draft.reservation();
    }

    /** The board's financial goals, each once. */
    public Seq<FinancialGoal> goals() {
        return draft.goals();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FinancialPlan plan && plan.draft.equals(draft);
    }

    @Override
    public int hashCode() {
        return draft.hashCode();
    }

    /** Its name. */
    @Override
    public String toString() {
        return name();
    }
}
