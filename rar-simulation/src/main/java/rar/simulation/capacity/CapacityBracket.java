package rar.simulation.capacity;

import io.vavr.control.Option;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.simulation.risk.Estimate;

/**
 * Between which amounts the decision capacity lies, in whole tkr. Each end by itself holds with the confidence of the
 * question.
 *
 * @param month of the decision, 0 being the plan's first
 * @param alpha the probability that is put up with
 * @param safe the largest grant whose probability of a breach is at most alpha, by the upper end of its interval; none
 *     where not even a plan without a grant is shown to be safe
 * @param unsafe the smallest grant whose probability of a breach is more than alpha, by the lower end of its interval;
 *     none where no grant up to {@link DecisionCapacity#LARGEST_TKR} is
 * @param atSafe the probability of a breach with the safe grant; without a grant where none is safe
 */
public record CapacityBracket(int month, double alpha, Option<Money> safe, Option<Money> unsafe, Estimate atSafe) {

    /** @throws NullPointerException if a component is null; it names the component */
    public CapacityBracket {
        Components.present(CapacityBracket.class, safe, unsafe, atSafe);
    }

    /** Whether it is shown that nothing can be decided: without any grant a breach is more probable than alpha. */
    public boolean nothingCanBeDecided() {
        return unsafe.exists(grant -> grant.equals(Money.ZERO));
    }

    /** Whether there are too few scenarios to tell if anything can be decided at all. */
    public boolean isUnknown() {
        return safe.isEmpty() && !nothingCanBeDecided();
    }

    /** Whether larger grants than the safe one may be safe too, but are not looked at. */
    public boolean isLargest() {
        return safe.exists(grant -> grant.equals(Money.ofTkr(DecisionCapacity.LARGEST_TKR)));
    }
}
