package rar.model.allocation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rar.model.money.Components;

/**
 * Equal claims to fewer units than there are claimants (lika anspråk): the earlier ones in the order of the claims
 * received one each, and any of the others could have had it.
 *
 * @param received who received a unit
 * @param without who claimed one equally and received none
 */
public record Tie(List<String> received, List<String> without) {

    /** More names than this are counted, not listed. */
    private static final int MOST_NAMES = 10;

    /** Copies the lists. */
    public Tie {
        Components.present(Tie.class, received, without);
        received = List.copyOf(received);
        without = List.copyOf(without);
    }

    /** The tie among members with these names and reasons, if there was one. */
    static <T> Optional<Tie> among(List<T> members, Function<T, String> name, Function<T, Reason> reason) {
        List<String> received = names(members, name, reason, Reason.TIE_WON);
        return received.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tie(received, names(members, name, reason, Reason.TIE_LOST)));
    }

    private static <T> List<String> names(
            List<T> members, Function<T, String> name, Function<T, Reason> reason, Reason wanted) {
        return members.stream()
                .filter(member -> reason.apply(member) == wanted)
                .map(name)
                .toList();
    }

    /** Who received a unit, in words; many are counted. */
    public String receivedText() {
        return listed(received);
    }

    /** Who could have had one as well, in words; many are counted. */
    public String withoutText() {
        return listed(without);
    }

    private static String listed(List<String> names) {
        return names.size() <= MOST_NAMES
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMES)) + " and " + (names.size() - MOST_NAMES) + " more";
    }

    /** The tie in words. */
    String text() {
        return "tie: " + receivedText() + " before " + withoutText() + ", with equal claims, by member order";
    }
}
