package rar.model.goal;

import static rar.model.goal.GoalAssessment.cannotBeJudged;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.message.Message;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * Always able to decide, within some months, on a grant of a given size: month <i>t</i> is ready if there is a
 * decision month <i>d</i> in <i>t</i> … <i>t</i> + {@code within}, inside the horizon, such that the amount, paid
 * evenly over {@code payMonths} months from <i>d</i> (the part inside the horizon counts), leaves every month end from
 * <i>d</i> on at or above the floor (Verksamhetsplan RAR 2009, ch. 2: 2 000 tkr within six months).
 *
 * @param amount the grant that must be possible
 * @param within how many months the decision may wait
 * @param payMonths over how many months it is paid, from the month of decision
 * @param floor the liquidity floor that must still hold
 */
public record Readiness(Money amount, int within, int payMonths, Money floor) implements CashGoal {

    /** @throws IllegalArgumentException if the amount or floor is negative, or a number of months out of range */
    public Readiness {
        Components.present(Readiness.class, amount, floor);
        if (amount.isNegative() || floor.isNegative()) {
            throw new RefusedException(
                    GoalMistake.READINESS_NEGATIVE.with("amount", amount).with("floor", floor));
        }
        if (within < 0 || payMonths < 1) {
            throw new RefusedException(
                    GoalMistake.READINESS_MONTHS.with("within", within).with("payMonths", payMonths));
        }
    }

    @Override
    public Seq<Money> amounts() {
        return Vector.of(amount, floor);
    }

    @Override
    public int longestSpan() {
        return Math.max(within, payMonths);
    }

    @Override
    public Message demand() {
        return Message.of(GoalDemand.ABLE_TO_DECIDE).with("amount", amount).with("months", within);
    }

    @Override
    public GoalMeasure measured() {
        return GoalMeasure.CASH_LEFT;
    }

    /**
     * Judges every month whose window lies inside the horizon. The margin is what the tightest of them could still pay
     * on top, at its best decision month.
     */
    @Override
    public GoalAssessment assess(FinancialPosition position) {
        int judged = position.months() - within;
        if (!position.hasBalance() || judged <= position.firstJudged()) {
            return cannotBeJudged(
                    this,
                    Message.of(
                            position.hasBalance()
                                    ? GoalRemark.NO_WINDOW_INSIDE_HORIZON
                                    : GoalRemark.NO_OPENING_BALANCE));
        }
        Option<Message> remark = Option.when(
                within > 0, () -> Message.of(GoalRemark.NOT_JUDGED_AFTER).with("month", position.month(judged - 1)));
        return Readings.ofMonths(position).with(this).judge(this, remark);
    }

    /** Of every month whose window lies inside the horizon; the others are not spoken of, unless all are such. */
    @Override
    public void read(FinancialPosition position, GoalReader reader) {
        int first = position.firstJudged();
        int judged = position.months() - within;
        if (judged <= first) {
            reader.cannotJudge(first);
            return;
        }
        long[] slack = slackByDecisionMonth(position, first);
        for (int t = first; t < judged; t++) {
            long margin = best(slack, t);
            reader.read(t, Math.addExact(floor.ore(), margin), margin);
        }
    }

    @Override
    public long marginOre(CashPath cash, int from) {
        int judged = cash.months() - within;
        long least = Long.MAX_VALUE;
        if (from < judged) {
            long[] slack = slackByDecisionMonth(cash, from);
            for (int t = from; t < judged; t++) {
                least = Math.min(least, best(slack, t));
            }
        }
        return least;
    }

    @Override
    public Readiness asReadiness() {
        return this;
    }

    /** At the best decision month of the window of month {@code t}. */
    private long best(long[] slack, int t) {
        long best = Long.MIN_VALUE;
        for (int d = t; d <= t + within; d++) {
            best = Math.max(best, slack[d]);
        }
        return best;
    }

    /** For each month of decision: the least of cash less floor less what is paid by then, over the month ends after. */
    private long[] slackByDecisionMonth(CashPath cash, int from) {
        long[] paidAfter = paidAfterMonths();
        long[] slack = new long[cash.months()];
        for (int d = from; d < slack.length; d++) {
            slack[d] = Long.MAX_VALUE;
            for (int m = d; m < slack.length; m++) {
                long paid = paidAfter[Math.min(m - d, payMonths - 1)];
                long left = Math.subtractExact(Math.subtractExact(cash.cashOre(m), floor.ore()), paid);
                slack[d] = Math.min(slack[d], left);
            }
        }
        return slack;
    }

    private long[] paidAfterMonths() {
        long[] paid = new long[payMonths];
        long sum = 0;
        int i = 0;
        for (Money part : amount.dividedInto(payMonths)) {
            sum += part.ore();
            paid[i++] = sum;
        }
        return paid;
    }
}
