package rar.simulation.projection;

import io.vavr.collection.SortedMap;
import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.schedule.Commitment;

/**
 * A commitment so far as scenarios can move it: all that a plan pays of it, or what is left to pay where an outcome says what has
 * been paid.
 *
 * @param agreed its open payouts as agreed, before the plan's loss of its funding changes any; decided only if that is to come
 * @param expected the same as they are made
 * @param provided what is provided for of it at its decision, or when its open months begin, in öre
 * @param begun whether it has begun: it has been paid, or is a project that is paid in the plan's first month
 * @param cut whether the plan's loss of its funding is still to cut what is agreed
 * @param later what of it is decided after its first decision, by month; a commitment in parts that are open together has it
 */
public record OpenCommitment(
        Commitment agreed,
        Commitment expected,
        long provided,
        boolean begun,
        boolean cut,
        SortedMap<YearMonth, Money> later) {

    /** @throws NullPointerException if a component is null; it names the component */
    public OpenCommitment {
        Components.present(OpenCommitment.class, agreed, expected, later);
    }

    /** The id of the commitment. */
    public String id() {
        return agreed.id();
    }

    /** Whether it is decided in the open months. */
    public boolean isToBeDecided() {
        return agreed.decided().isDefined();
    }

    /** What is provided for of it when {@code month} begins, as expected, in öre. */
    long expectedProvision(YearMonth month) {
        Money paid = Money.sum(
                expected.payouts().filterKeys(each -> each.isBefore(month)).values());
        Money lapsed = expected.lapsed()
                .filter(each -> cut && each._1.isBefore(month))
                .map(each -> each._2)
                .getOrElse(Money.ZERO);
        return Math.max(0, provided - paid.ore() - lapsed.ore());
    }

    /** What of it has not been decided when {@code month} begins, though its first decision has, in öre. */
    public long undecided(YearMonth month) {
        return Money.sum(later.filterKeys(each -> !each.isBefore(month)).values())
                .ore();
    }

    /** Whether anything is left to pay, or to be paid back. */
    public boolean pays() {
        return !agreed.payouts().isEmpty();
    }
}
