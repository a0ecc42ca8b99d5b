package rar.model.allocation;

import java.util.ArrayList;
import java.util.List;
import rar.model.money.Money;

/** An allocation in words. */
final class Explanation {

    private Explanation() {}

    static List<String> of(Allocation allocation) {
        List<String> lines = new ArrayList<>();
        lines.add(money(allocation, allocation.total()) + " by "
                + allocation.method().name() + " in whole " + allocation.unit());
        lines.addAll(allocation.basis().sentences(allocation));
        Tie.among(allocation.parts(), Part::name, Part::reason).map(Tie::text).ifPresent(lines::add);
        List<String> workings = allocation.basis().workings(allocation);
        for (int i = 0; i < allocation.parts().size(); i++) {
            Part part = allocation.parts().get(i);
            lines.add(part.name() + ": weight " + Decimals.exact(part.weight()) + ", quota "
                    + Decimals.decimal(part.quota())
                    + workings.get(i) + " → " + money(allocation, part.amount()) + " ("
                    + part.reason().text() + ")");
        }
        gap(allocation, lines);
        return List.copyOf(lines);
    }

    private static void gap(Allocation allocation, List<String> lines) {
        Money gap = allocation.gap();
        if (!gap.equals(Money.ZERO)) {
            lines.add("rounding gap: the parts sum to "
                    + money(allocation, allocation.total().minus(gap)) + ", not "
                    + money(allocation, allocation.total()));
        }
    }

    private static String money(Allocation allocation, Money amount) {
        return amount.format(allocation.unit());
    }
}
