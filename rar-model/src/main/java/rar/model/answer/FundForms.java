package rar.model.answer;

import static rar.model.answer.Form.list;
import static rar.model.answer.Form.orNull;
import static rar.model.answer.Scalars.MONEY;
import static rar.model.answer.Scalars.MONTH;
import static rar.model.answer.Scalars.TEXT;
import static rar.model.answer.Scalars.YEAR;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.schedule.FundBalance;

/** The earmarked funds of a plan: what each opens with, what comes in and is paid, and its balance; nothing where it has none. */
final class FundForms {

    private record Holding(BalancePlan plan, FundBalance fund) {

        private YearMonth lowestMonth() {
            return plan.month(fund.lowestMonth());
        }

        private Vector<Period> years() {
            return plan.years()
                    .zipWithIndex()
                    .map(year -> new Period(this, 12 * year._2, 12 * year._2 + 12))
                    .toVector();
        }

        private Vector<Period> months() {
            return Vector.range(0, plan.months()).map(m -> new Period(this, m, m + 1));
        }
    }

    private record Period(Holding held, int from, int before) {

        private YearMonth month() {
            return held.plan.month(from);
        }
    }

    private static final ObjectForm<Period> FLOWS = ObjectForm.<Period>empty()
            .with("in", "What comes in.", MONEY, p -> Money.sum(p.held.fund.in().slice(p.from, p.before)))
            .with(
                    "out",
                    "What is paid.",
                    MONEY,
                    p -> Money.sum(p.held.fund.out().slice(p.from, p.before)))
            .with("balance", "What the fund holds at the end.", MONEY, p -> p.held.fund.at(p.before - 1));

    private static final ObjectForm<Holding> LOWEST = ObjectForm.<Holding>empty()
            .with("month", "The month.", MONTH, Holding::lowestMonth)
            .with("balance", "What the fund holds at its end.", MONEY, held -> held.fund.at(held.fund.lowestMonth()));

    private static final ObjectForm<Holding> FUND = ObjectForm.<Holding>empty()
            .with(
                    "id",
                    "The fund's id in the plan.",
                    TEXT,
                    held -> held.fund.fund().id())
            .with("name", "Its name.", TEXT, held -> held.fund.fund().name())
            .with(
                    "opening",
                    "What it holds before the plan.",
                    MONEY,
                    held -> held.fund.fund().opening())
            .with("lowest", "The month end at which it holds least.", LOWEST, held -> held)
            .with(
                    "runsOut",
                    "The first month at whose end it holds less than nothing.",
                    orNull(MONTH),
                    held -> held.fund.firstOverdrawn().map(held.plan::month))
            .with(
                    "years",
                    "Year by year.",
                    list(ObjectForm.<Period>empty()
                            .with(
                                    "year",
                                    "The calendar year.",
                                    YEAR,
                                    p -> p.month().getYear())
                            .all(FLOWS, p -> p)),
                    Holding::years)
            .with(
                    "months",
                    "Month by month.",
                    list(ObjectForm.<Period>empty()
                            .with("month", "The month.", MONTH, Period::month)
                            .all(FLOWS, p -> p)),
                    Holding::months);

    /** The funds under {@code funds}. */
    static final ObjectForm<BalancePlan> FUNDS = ObjectForm.<BalancePlan>empty()
            .where(
                    "funds",
                    "The earmarked funds, where the plan has any.",
                    list(FUND),
                    plan -> Option.when(
                            plan.funds().nonEmpty(), () -> plan.funds().map(fund -> new Holding(plan, fund))));

    private FundForms() {}
}
