package rar.model.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rar.model.message.Message;
import rar.model.money.Components;
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

    /** @throws NullPointerException if a component is null; it names the component */
    public AlabamaParadox {
        Components.present(AlabamaParadox.class, name, total, amount, largerTotal, smallerAmount);
    }

    /**
     * What {@link AllocationMethod#paradoxesNear} answers, by a solver that gives nothing for what it cannot solve.
     *
     * @throws IllegalArgumentException as {@link AllocationMethod#paradoxesNear}
     */
    static List<AlabamaParadox> near(
            Money total, MoneyUnit unit, List<Claim> claims, int reach, Function<Problem, Optional<long[]>> solver) {
        if (reach < 1) {
            throw new IllegalArgumentException("a reach of " + reach + " units holds no two totals");
        }
        Problem asked = Request.of(total, unit, claims).problem();
        // there is no total beyond the largest amount
        long above = Math.min(reach, Long.MAX_VALUE / unit.ore() - asked.units());
        long most = asked.units() + above;
        Weights weights = Weights.of(claims, most);
        List<Claim> bounded = claims.stream().filter(Claim::isBounded).toList();
        long step = total.isNegative() ? -1 : 1;
        List<AlabamaParadox> found = new ArrayList<>();
        Optional<long[]> smaller = Optional.empty();
        for (long beyond = -Math.min(reach, asked.units()); beyond <= above; beyond++) {
            long units = asked.units() + beyond;
            Optional<long[]> larger =
                    problem(units, unit, claims, bounded, weights).flatMap(solver);
            if (smaller.isPresent() && larger.isPresent()) {
                Money largerTotal = Money.of(step * units, unit);
                addBetween(smaller.get(), larger.get(), largerTotal, unit, claims, found);
            }
            smaller = larger;
        }
        return List.copyOf(found);
    }

    /** Nothing where the claims' bounds do not allow so many units. */
    private static Optional<Problem> problem(
            long units, MoneyUnit unit, List<Claim> claims, List<Claim> bounded, Weights weights) {
        if (bounded.stream().anyMatch(claim -> claim.noRoom(unit, units).isPresent())) {
            return Optional.empty();
        }
        Bounds bounds = bounded.isEmpty() ? Bounds.NONE : Bounds.of(claims, unit, units);
        return Problem.obstacle(units, weights, bounds).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(units + " units", units, weights, bounds));
    }

    private static void addBetween(
            long[] smaller,
            long[] larger,
            Money largerTotal,
            MoneyUnit unit,
            List<Claim> claims,
            List<AlabamaParadox> found) {
        long step = largerTotal.isNegative() ? -1 : 1;
        for (int i = 0; i < smaller.length; i++) {
            if (larger[i] < smaller[i]) {
                found.add(new AlabamaParadox(
                        claims.get(i).name(),
                        largerTotal.minus(Money.of(step, unit)),
                        Money.of(step * smaller[i], unit),
                        largerTotal,
                        Money.of(step * larger[i], unit)));
            }
        }
    }

    /** What is said of the case, with amounts in {@code unit}. */
    public Message message(MoneyUnit unit) {
        return WorkingPhrase.PARADOX
                .with("name", name)
                .with("amount", amount.format(unit))
                .with("total", total.format(unit))
                .with("smaller", smallerAmount.format(unit))
                .with("larger", largerTotal.format(unit));
    }
}
