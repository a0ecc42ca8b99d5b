package rar.model.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rar.model.money.Money;

/** An allocation in words. */
final class Explanation {

    /** More names of a tie than this are counted, not listed. */
    private static final int MOST_NAMES = 10;

    private Explanation() {}

    static List<String> of(Allocation allocation) {
        List<String> lines = new ArrayList<>();
        lines.add(money(allocation, allocation.total()) + " by "
                + allocation.method().name() + " in whole " + allocation.unit());
        lines.addAll(allocation.basis().sentences(allocation));
        tie(allocation, lines);
        List<String> workings = allocation.basis().workings(allocation);
        for (int i = 0; i < allocation.parts().size(); i++) {
            Part part = allocation.parts().get(i);
            lines.add(part.name() + ": weight " + Figures.exact(part.weight()) + ", quota "
                    + Figures.decimal(part.quota())
                    + workings.get(i) + " → " + money(allocation, part.amount()) + " ("
                    + part.reason().text() + ")");
        }
        gap(allocation, lines);
        return List.copyOf(lines);
    }

    private static void tie(Allocation allocation, List<String> lines) {
        tie(allocation.parts(), Part::name, Part::reason).ifPresent(lines::add);
    }

    /** A sentence on who won and who lost a tie, if there was one. */
    static <T> Optional<String> tie(List<T> members, Function<T, String> name, Function<T, Reason> reason) {
        List<String> winners = names(members, name, reason, Reason.TIE_WON);
        List<String> losers = names(members, name, reason, Reason.TIE_LOST);
        return winners.isEmpty()
                ? Optional.empty()
                : Optional.of("tie: " + listed(winners) + " before " + listed(losers)
                        + ", with equal claims, by member order");
    }

    private static <T> List<String> names(
            List<T> members, Function<T, String> name, Function<T, Reason> reason, Reason wanted) {
        return members.stream()
                .filter(member -> reason.apply(member) == wanted)
                .map(name)
                .toList();
    }

    private static String listed(List<String> names) {
        return names.size() <= MOST_NAMES
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMES)) + " and " + (names.size() - MOST_NAMES) + " more";
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
