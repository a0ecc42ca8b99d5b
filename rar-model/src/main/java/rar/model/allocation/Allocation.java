package rar.model.allocation;

import java.util.List;
import java.util.stream.Stream;
import rar.model.message.Message;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

/**
 * A total divided among claimants (fördelning), with the reason for every part.
 *
 * @param total what was divided
 * @param unit the unit every part is a whole number of
 * @param method how
 * @param parts one for each claim, in the order of the claims
 * @param basis what the method decided the last units by
 */
public record Allocation(Money total, MoneyUnit unit, AllocationMethod method, List<Part> parts, Basis basis) {

    /** @throws IllegalArgumentException if the amount of a part is not its units */
    public Allocation {
        Components.present(Allocation.class, total, unit, method, parts, basis);
        parts = List.copyOf(parts);
        for (Part part : parts) {
            if (!part.amount().equals(Money.of(part.units(), unit))) {
                throw new IllegalArgumentException(
                        part.name() + " has " + part.units() + " units of " + unit + " but " + part.amount());
            }
        }
    }

    /** The amounts alone, in the order of the claims. */
    public List<Money> amounts() {
        return parts.stream().map(Part::amount).toList();
    }

    /**
     * The rounding gap (avrundningsdifferens): the total less the sum of the parts. Zero for every method but
     * {@link HalfUp}.
     */
    public Money gap() {
        return total.minus(Money.sum(amounts()));
    }

    /** The ties that decided something: at most one among the shares that the parts rest on, and one among the parts. */
    public List<Tie> ties() {
        return Stream.concat(basis.tie().stream(), Tie.among(parts, Part::name, Part::reason).stream())
                .toList();
    }

    /** Whether the total was divided at once, and is not the sum of years that were. */
    public boolean isDividedAtOnce() {
        return !basis.equals(new SumOfYears());
    }

    /** What is said of the allocation, first of the whole and then of each part. */
    public List<Message> explain() {
        return Explanation.of(this);
    }
}
