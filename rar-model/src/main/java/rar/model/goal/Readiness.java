package rar.model.goal;

import static rar.model.goal.GoalAssessment.cannotBeJudged;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.message.Label;
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
 * @param name what the plan calls it, if anything
 */
public record Readiness(Money amount, int within, int payMonths, CashFloor floor, Option<Label> name)
        implements CashGoal {

    /** @throws IllegalArgumentException if the amount or a floor is negative, or a number of months out of range */
    public Readiness {
        Components.present(Readiness.class, amount, floor, name);
        if (amount.isNegative()) {
            throw new RefusedException(GoalMistake.READINESS_NEGATIVE.with("amount", amount));
        }
        floor.requireNoDebt();
        if (within < 0 || payMonths < 1) {
            throw new RefusedException(
                    GoalMistake.READINESS_MONTHS.with("within", within).with("payMonths", payMonths));
        }
    }

    /** The same demand, called nothing. @throws IllegalArgumentException as above */
    public Readiness(Money amount, int within, int payMonths, CashFloor floor) {
        this(amount, within, payMonths, floor, Option.none());
    }

    @Override
    public Readiness named(Option<Label> newName) {
        return new Readiness(amount, within, payMonths, floor, newName);
    }

    /** With the same floor always. @throws IllegalArgumentException as above, or if the floor is negative */
    public Readiness(Money amount, int within, int payMonths, Money floor) {
        this(amount, within, payMonths, CashFloor.of(floor));
    }

    @Override
    public Seq<Money> amounts() {
        return floor.amounts().prepend(amount);
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
        Left left = leftByDecisionMonth(position, first);
        for (int t = first; t < judged; t++) {
            int best = left.best(t, within);
            long margin = left.margins[best];
            reader.read(t, Math.addExact(position.floorOre(floor, left.months[best]), margin), margin);
        }
    }

    @Override
    public long marginOre(CashPath cash, int from) {
        int judged = cash.months() - within;
        long least = Long.MAX_VALUE;
        if (from < judged) {
            Left left = leftByDecisionMonth(cash, from);
            for (int t = from; t < judged; t++) {
                least = Math.min(least, left.margins[left.best(t, within)]);
            }
        }
        return least;
    }

    @Override
    public Readiness asReadiness() {
        return this;
    }

    /** What a decision in each month leaves above the floor, and in which month after it that is least. */
    private static final class Left {

        private final int[] months;
        private final long[] margins;

        Left(int count) {
            this.months = new int[count];
            this.margins = new long[count];
        }

        /** The best decision month of the window of month {@code t}, the first of equals. */
        int best(int t, int within) {
            int best = t;
            for (int d = t + 1; d <= t + within; d++) {
                best = margins[d] > margins[best] ? d : best;
            }
            return best;
        }
    }

    /**
     * For each month of decision: the least of cash less floor less what is paid by then, over the months after. Once all is paid
     * that is the least of what follows, which the decision of the month after has found already.
     */
    private Left leftByDecisionMonth(CashPath cash, int from) {
        int months = cash.months();
        long[] margins = new long[months];
        for (int m = from; m < months; m++) {
            margins[m] = cash.marginOre(floor, m);
        }
        long[] paidAfter = paidAfterMonths();
        Left left = new Left(months);
        int tightest = -1;
        for (int d = months - 1; d >= from; d--) {
            int allPaid = d + payMonths - 1;
            if (allPaid < months) {
                tightest = tightest < 0 || margins[allPaid] <= margins[tightest] ? allPaid : tightest;
            }
            leave(left, d, margins, paidAfter, tightest);
        }
        return left;
    }

    /** @param tightest the first of the tightest months once all is paid; -1 where that is beyond the horizon */
    private void leave(Left left, int d, long[] margins, long[] paidAfter, int tightest) {
        int month = d;
        long least = Long.MAX_VALUE;
        int paying = Math.min(payMonths - 1, margins.length - d);
        for (int k = 0; k < paying; k++) {
            long margin = Math.subtractExact(margins[d + k], paidAfter[k]);
            if (margin < least) {
                least = margin;
                month = d + k;
            }
        }
        if (tightest >= 0) {
            long margin = Math.subtractExact(margins[tightest], paidAfter[payMonths - 1]);
            if (margin < least) {
                least = margin;
                month = tightest;
            }
        }
        left.margins[d] = least;
        left.months[d] = month;
    }

    private long[] paidAfterMonths() {
        long[] paid = new long[payMonths];
        long each = amount.ore() / payMonths;
        long rest = amount.ore() % payMonths;
        for (int i = 0; i < payMonths; i++) {
            paid[i] = each * (i + 1) + Math.min(rest, i + 1);
        }
        return paid;
    }
}
