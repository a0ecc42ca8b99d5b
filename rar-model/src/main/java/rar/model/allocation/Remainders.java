package rar.model.allocation;

import java.util.List;
import java.util.Optional;
import rar.model.message.Message;
import rar.model.money.Components;
import rar.model.money.Share;

/**
 * The units left over by the whole parts of the quotas went to the largest remainders.
 *
 * @param left how many were left over
 * @param lastIn the size of the smallest remainder that received one; none if none was left over
 * @param firstOut the size of the largest remainder that did not; none if none was left over
 */
public record Remainders(long left, Optional<Share> lastIn, Optional<Share> firstOut) implements Basis {

    /** @throws NullPointerException if a component is null; it names the component */
    public Remainders {
        Components.present(Remainders.class, lastIn, firstOut);
    }

    @Override
    public List<Message> sentences(Allocation allocation) {
        if (left == 0) {
            return List.of(WorkingPhrase.ALL_WHOLE.message());
        }
        int decimals = decimals();
        return List.of(WorkingPhrase.UNITS_LEFT
                .with("left", left)
                .with("least", Decimals.decimal(lastIn.orElseThrow(), decimals))
                .with("largest", Decimals.decimal(firstOut.orElseThrow(), decimals)));
    }

    @Override
    public List<Message> workings(Allocation allocation) {
        int decimals = decimals();
        return allocation.parts().stream()
                .map(part -> WorkingPhrase.PART_BY_REMAINDER
                        .with("whole", Decimals.decimal(Share.of(part.lower(), 1)))
                        .with("remainder", Decimals.decimal(part.remainder(), decimals)))
                .toList();
    }

    /** Enough to tell the last remainder in from the first out. */
    private int decimals() {
        int decimals = Decimals.USUAL_DECIMALS;
        while (!lastIn.equals(firstOut) && lookEqual(decimals)) {
            decimals++;
        }
        return decimals;
    }

    private boolean lookEqual(int decimals) {
        return lastIn.map(in -> Decimals.decimal(in, decimals))
                .equals(firstOut.map(out -> Decimals.decimal(out, decimals)));
    }
}
