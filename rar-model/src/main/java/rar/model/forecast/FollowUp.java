package rar.model.forecast;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.balance.BalancePlan;
import rar.model.balance.Budget;
import rar.model.money.Components;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Violation;
import rar.model.schedule.Schedule;

/**
 * A plan followed up (uppföljning): the plan, what has happened, and what that makes of it.
 *
 * <p>The forecast is a schedule like the plan's own: what has happened stands in the place of its first months, and the
 * rest as the outcome forecasts it. Grants stay as large as the plan has settled them, unless decisions say otherwise.
 * Its bookings and commitments are those of the forecast; the plan that it names is still the plan.
 *
 * @param planned the balance plan
 * @param outcome what has happened
 * @param forecast the balance plan with it
 * @param bank the comparison with the bank's cash, where the outcome has that
 */
public record FollowUp(BalancePlan planned, Actuals outcome, BalancePlan forecast, Option<BankCheck> bank) {

    /** @throws NullPointerException if a component is null; it names the component */
    public FollowUp {
        Components.present(FollowUp.class, planned, outcome, forecast, bank);
    }

    /**
     * Follows a plan up.
     *
     * @throws IllegalArgumentException if the outcome does not fit the plan; the message has all that is wrong
     */
    public static FollowUp of(FinancialPlan plan, Actuals outcome) {
        Schedule planned = Schedule.of(plan);
        Seq<Violation> violations = outcome.violations(planned);
        if (violations.nonEmpty()) {
            throw new IllegalArgumentException(violations.mkString("\n"));
        }
        Forecasting forecasting = new Forecasting(planned, outcome);
        return new FollowUp(
                BalancePlan.of(planned),
                outcome,
                BalancePlan.of(forecasting.schedule()),
                outcome.bank()
                        .flatMap(bank -> forecasting
                                .cashToDate()
                                .map(cash -> new BankCheck(cash, bank.cash(), bank.bookDifference()))));
    }

    /** The last month of the outcome. */
    public YearMonth through() {
        return outcome.through();
    }

    /** What lines and projects are forecast to leave unspent, where the plan says what becomes of it, by source and year. */
    public Vector<CarriedAmount> unspent() {
        return new Forecasting(planned.schedule(), outcome).unspent();
    }

    /** The result of a year. @throws IllegalArgumentException if it is not the plan's */
    public ResultStatement result(int year) {
        return new Statements(this, year).result();
    }

    /** The rows of the budget as they are forecast: what has happened to date and the rest, by year. */
    public Budget budget() {
        Seq<Integer> years = planned.plan().horizon().eachYear();
        Seq<ResultStatement> results = years.map(this::result);
        return new Budget(
                years,
                results.flatMap(ResultStatement::rows)
                        .distinctBy(ResultStatement.Row::id)
                        .map(row -> new Budget.Row(
                                row.id(),
                                row.name(),
                                row.group(),
                                row.usesEquity(),
                                results.map(result -> result.forecast(row.id())))));
    }

    /** The contributions of a year. @throws IllegalArgumentException if it is not the plan's */
    public ContributionStatement contributions(int year) {
        return new Statements(this, year).contributions();
    }

    /** The payouts of a year. @throws IllegalArgumentException if it is not the plan's */
    public PayoutStatement payouts(int year) {
        return new Statements(this, year).payouts();
    }
}
