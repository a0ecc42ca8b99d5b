package rar.model.allocation;

import java.util.ArrayList;
import java.util.List;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

/**
 * A larger total that leaves a claimant less (Alabamaparadoxen), found in 1880 when the House of Representatives was
 * to grow from 299 to 300 seats and Alabama to fall from 8 to 7 (Balinski and Young, Fair Representation, 2nd ed.
 * 2001, ch. 5). Largest remainder shows it, divisor methods never.
 *
 * @param name who receives less
 * @param total the smaller total
 * @param amount what it receives of that
 * @param largerTotal one unit more
 * @param smallerAmount what it receives then
 */
public record AlabamaParadox(String name, Money total, Money amount, Money largerTotal, Money smallerAmount) {

    /**
     * Every case between totals one unit apart, from {@code reach} units below {@code total} to as many above it, in
     * the order of totals and claims. For a negative total the sizes count. Totals that the bounds of the claims do
     * not allow are left out.
     *
     * @throws IllegalArgumentException as {@link AllocationMethod#allocate}, or if {@code reach} is less than 1
     * @throws ArithmeticException if the largest total overflows
     */
    public static List<AlabamaParadox> near(
            AllocationMethod method, Money total, MoneyUnit unit, List<Claim> claims, int reach) {
        if (reach < 1) {
            throw new IllegalArgumentException("a reach of " + reach + " units holds no two totals");
        }
        Request asked = Request.of(total, unit, claims);
        long step = total.isNegative() ? -1 : 1;
        long middle = asked.problem().units();
        List<Allocation> allocations = new ArrayList<>();
        for (long units = Math.max(0, middle - reach); units <= Math.addExact(middle, reach); units++) {
            if (Problem.obstacle(
                            units, asked.problem().weights(), asked.problem().bounds())
                    .isEmpty()) {
                allocations.add(method.allocate(Money.of(step * units, unit), unit, claims));
            }
        }
        List<AlabamaParadox> found = new ArrayList<>();
        for (int i = 1; i < allocations.size(); i++) {
            found.addAll(between(allocations.get(i - 1), allocations.get(i)));
        }
        return List.copyOf(found);
    }

    private static List<AlabamaParadox> between(Allocation smaller, Allocation larger) {
        List<AlabamaParadox> found = new ArrayList<>();
        for (int i = 0; i < smaller.parts().size(); i++) {
            Part before = smaller.parts().get(i);
            Part after = larger.parts().get(i);
            if (after.amount().abs().compareTo(before.amount().abs()) < 0) {
                found.add(new AlabamaParadox(
                        before.name(), smaller.total(), before.amount(), larger.total(), after.amount()));
            }
        }
        return found;
    }
}
