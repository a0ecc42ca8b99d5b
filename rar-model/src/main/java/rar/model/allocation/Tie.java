package rar.model.allocation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rar.model.message.Message;
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

    /** Who received a unit; many are counted. */
    public Message receivers() {
        return listed(received);
    }

    /** Who could have had one as well; many are counted. */
    public Message others() {
        return listed(without);
    }

    private static Message listed(List<String> names) {
        return names.size() <= MOST_NAMES
                ? WorkingPhrase.NAMES.with("names", String.join(", ", names))
                : WorkingPhrase.NAMES_AND_MORE
                        .with("names", String.join(", ", names.subList(0, MOST_NAMES)))
                        .with("more", names.size() - MOST_NAMES);
    }

    /** What is said of the tie. */
    Message message() {
        return WorkingPhrase.TIE.with("received", receivers()).with("without", others());
    }
}
