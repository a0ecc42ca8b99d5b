package rar.model.answer;

import static rar.model.answer.Form.list;
import static rar.model.answer.Form.orNull;
import static rar.model.answer.Scalars.ENGLISH;
import static rar.model.answer.Scalars.LABEL;
import static rar.model.answer.Scalars.MONEY;
import static rar.model.answer.Scalars.MONTH;
import static rar.model.answer.Scalars.TEXT;
import static rar.model.answer.Scalars.word;

import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.function.Function;
import rar.model.balance.BalancePlan;
import rar.model.goal.FinancialGoal;
import rar.model.goal.GoalAssessment;
import rar.model.goal.LiquidityFloors;
import rar.model.goal.Verdict;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.BalanceSheet;
import rar.model.plan.FinancialPlan;

/** What many answers tell of a plan: its name, its floor, its balances, its goals. */
public final class PlanForms {

    /** The name and source of a plan, under {@code plan}. */
    public static final ObjectForm<FinancialPlan> PLAN = ObjectForm.<FinancialPlan>empty()
            .with(
                    "plan",
                    "The plan.",
                    ObjectForm.<FinancialPlan>empty()
                            .with("name", "Its name.", TEXT, FinancialPlan::name)
                            .with("source", "Where it comes from.", TEXT, FinancialPlan::source),
                    plan -> plan);

    /** The balances of a sheet, null where a plan has no opening balance, for they are not known. */
    public static final ObjectForm<Option<BalanceSheet>> SHEET = ObjectForm.<Option<BalanceSheet>>empty()
            .with("fixedAssets", "Fixed assets.", orNull(MONEY), of(BalanceSheet::fixedAssets))
            .with("receivables", "Receivables.", orNull(MONEY), of(BalanceSheet::receivables))
            .with("cash", "Cash.", orNull(MONEY), of(BalanceSheet::cash))
            .with("equity", "Equity.", orNull(MONEY), of(BalanceSheet::equity))
            .with("provisions", "Provisions.", orNull(MONEY), of(BalanceSheet::provisions))
            .with("longTermLiabilities", "Long-term liabilities.", orNull(MONEY), of(BalanceSheet::longTermLiabilities))
            .with(
                    "shortTermLiabilities",
                    "Short-term liabilities.",
                    orNull(MONEY),
                    of(BalanceSheet::shortTermLiabilities))
            .where("prepaidCost", "Prepaid costs, a part of receivables.", MONEY, part(BalanceSheet::prepaidCost))
            .where(
                    "vatReceivable",
                    "VAT to be had back, a part of receivables.",
                    MONEY,
                    part(BalanceSheet::vatReceivable))
            .where("payables", "Payables, a part of short-term liabilities.", MONEY, part(BalanceSheet::payables))
            .where(
                    "prepaidIncome",
                    "Prepaid income, a part of short-term liabilities.",
                    MONEY,
                    part(BalanceSheet::prepaidIncome));

    private static final ObjectForm<Tuple2<YearMonth, Money>> FLOOR_OF_MONTH =
            ObjectForm.<Tuple2<YearMonth, Money>>empty()
                    .with("month", "The month.", MONTH, each -> each._1)
                    .with("floor", "The floor of its end.", MONEY, each -> each._2);

    /**
     * A floor that a plan's cash is held against.
     *
     * @param floors those that hold together
     * @param balance the plan's cash
     */
    public record Floor(LiquidityFloors floors, BalancePlan balance) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Floor {
            Components.present(Floor.class, floors, balance);
        }

        /** That of the plan's own goals. */
        public static Floor of(BalancePlan balance) {
            return new Floor(LiquidityFloors.of(balance.plan().goals()), balance);
        }

        private Option<Vector<Tuple2<YearMonth, Money>>> byMonth() {
            return Option.when(
                    floors.alwaysTheSame().isEmpty(),
                    () -> Vector.range(0, balance.months())
                            .map(m -> new Tuple2<>(balance.month(m), floors.highest(balance, m))));
        }
    }

    /** The floor: one amount, or null and then that of each month. */
    public static final ObjectForm<Floor> FLOOR = ObjectForm.<Floor>empty()
            .with(
                    "floor",
                    "The floor that cash is held against; null where it differs between months.",
                    orNull(MONEY),
                    floor -> floor.floors().alwaysTheSame())
            .where("floors", "The floor of each month, where it differs.", list(FLOOR_OF_MONTH), Floor::byMonth);

    /** What a goal demands, in English, and the name that its plan gives it. */
    public static final ObjectForm<FinancialGoal> GOAL = ObjectForm.<FinancialGoal>empty()
            .with("goal", "What the goal demands, in English.", ENGLISH, FinancialGoal::demand)
            .where("name", "The name that the plan gives it.", LABEL, FinancialGoal::name);

    /** How a goal fares. */
    public static final ObjectForm<GoalAssessment> VERDICT = ObjectForm.<GoalAssessment>empty()
            .with(
                    "verdict",
                    "Whether the goal holds.",
                    word("holds", "breaks", "cannot be judged"),
                    goal -> spelled(goal.verdict()))
            .with(
                    "month",
                    "Where it breaks, the first month that does; else the month with the least margin.",
                    orNull(MONTH),
                    GoalAssessment::month)
            .with(
                    "margin",
                    "How far the worst month or year is from the limit, negative where the goal breaks.",
                    orNull(MONEY),
                    GoalAssessment::margin);

    private PlanForms() {}

    private static Function<Option<BalanceSheet>, Option<Money>> of(Function<BalanceSheet, Money> amount) {
        return sheet -> sheet.map(amount);
    }

    /** A part of receivables or short-term liabilities, where there is anything of it. */
    private static Function<Option<BalanceSheet>, Option<Money>> part(Function<BalanceSheet, Money> amount) {
        return sheet -> sheet.map(amount).filter(part -> part.ore() != 0);
    }

    private static String spelled(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> "holds";
            case BREAKS -> "breaks";
            case CANNOT_BE_JUDGED -> "cannot be judged";
        };
    }
}
