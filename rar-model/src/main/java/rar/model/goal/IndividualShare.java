package rar.model.goal;

import static rar.model.goal.GoalAssessment.cannotBeJudged;
import static rar.model.goal.GoalAssessment.ofMargin;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import rar.model.message.Label;
import rar.model.message.Message;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.Share;

/**
 * At least a share of the funds goes to projects directed at individuals (Verksamhetsplan RAR 2009, ch. 3: two
 * thirds). Decided in integers; projects of unknown direction give a range, and a verdict only where either end of it
 * gives the same.
 *
 * @param atLeast the share that must be reached; equal is enough
 * @param name what the plan calls it, if anything
 */
public record IndividualShare(Share atLeast, Option<Label> name) implements FinancialGoal {

    private static final int SHORT_BITS = 16;

    /** @throws IllegalArgumentException if the share is not between 0 and 1 */
    public IndividualShare {
        Components.present(IndividualShare.class, atLeast, name);
        if (atLeast.isNegative() || atLeast.compareTo(Share.ONE) > 0) {
            throw new RefusedException(GoalMistake.SHARE_NOT_PROPORTION.with("share", atLeast));
        }
    }

    /** The same demand, called nothing. @throws IllegalArgumentException as above */
    public IndividualShare(Share atLeast) {
        this(atLeast, Option.none());
    }

    @Override
    public IndividualShare named(Option<Label> newName) {
        return new IndividualShare(atLeast, newName);
    }

    @Override
    public Seq<Share> shares() {
        return Vector.of(atLeast);
    }

    @Override
    public Message demand() {
        return Message.of(GoalDemand.SHARE_TO_INDIVIDUALS).with("share", atLeast);
    }

    @Override
    public GoalMeasure measured() {
        return GoalMeasure.FUNDS_TO_INDIVIDUALS;
    }

    /** The margin is what the funds directed at individuals exceed the share by, rounded down to the öre. */
    @Override
    public GoalAssessment assess(FinancialPosition position) {
        DirectedFunds funds = position.directedFunds();
        Money total = funds.total();
        if (total.ore() <= 0) {
            return cannotBeJudged(this, Message.of(GoalRemark.NO_FUNDS_PAID));
        }
        Readings readings = Readings.ofYears(position).with(this);
        return readings.unjudged().isEmpty()
                ? ofMargin(this, readings.least().margin())
                : cannotBeJudged(
                        this,
                        Message.of(GoalRemark.DIRECTION_UNKNOWN)
                                .with("least", percent(funds.individual(), total, RoundingMode.FLOOR))
                                .with(
                                        "most",
                                        percent(funds.individual().plus(funds.unknown()), total, RoundingMode.CEILING))
                                .with("unknown", funds.unknown()));
    }

    /** Of the whole position, by its last month; it cannot be judged where what is unknown decides. */
    @Override
    public void read(FinancialPosition position, GoalReader reader) {
        DirectedFunds funds = position.directedFunds();
        Money total = funds.total();
        Money with = funds.individual().plus(funds.unknown());
        int last = position.months() - 1;
        if (total.ore() <= 0) {
            reader.cannotJudge(last);
            return;
        }
        Money least = margin(funds.individual(), total);
        Money most = margin(with, total);
        if (!least.isNegative()) {
            reader.read(last, funds.individual().ore(), least.ore());
        } else if (most.isNegative()) {
            reader.read(last, with.ore(), most.ore());
        } else {
            reader.cannotJudge(last);
        }
    }

    private Money margin(Money individual, Money total) {
        // floor of individual - atLeast * total, exactly
        if (isShort(individual) && isShort(total) && atLeast.denominator().bitLength() <= SHORT_BITS) {
            long denominator = atLeast.denominator().longValue();
            long part = atLeast.numerator().longValue();
            return new Money(Math.floorDiv(individual.ore() * denominator - total.ore() * part, denominator));
        }
        BigInteger scaled = BigInteger.valueOf(individual.ore())
                .multiply(atLeast.denominator())
                .subtract(BigInteger.valueOf(total.ore()).multiply(atLeast.numerator()));
        BigInteger[] parts = scaled.divideAndRemainder(atLeast.denominator());
        return new Money((parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]).longValueExact());
    }

    /** Whether it can be multiplied by a number of {@link #SHORT_BITS} bits, twice. */
    private static boolean isShort(Money amount) {
        return Math.abs(amount.ore()) < 1L << (Long.SIZE - 2 - SHORT_BITS);
    }

    private static BigDecimal percent(Money part, Money total, RoundingMode outwards) {
        return BigDecimal.valueOf(part.ore(), -2).divide(BigDecimal.valueOf(total.ore()), 0, outwards);
    }
}
