package rar.model.allocation;

import java.util.List;
import java.util.Optional;
import rar.model.money.Components;
import rar.model.money.Share;

/**
 * The rounded shares that the total was multiplied by.
 *
 * @param step what every share is a whole number of
 * @param shares one for each part, in order; they sum to the whole
 */
public record ShareList(Share step, List<RoundedShare> shares) implements Basis {

    /** Copies the list. */
    public ShareList {
        Components.present(ShareList.class, step, shares);
        shares = List.copyOf(shares);
    }

    /**
     * One rounded share.
     *
     * @param name whose
     * @param exact the weight's part of all weights
     * @param rounded the same in whole steps
     * @param reason why it ends at that step
     */
    public record RoundedShare(String name, Share exact, Share rounded, Reason reason) {

        /** @throws NullPointerException if a component is null; it names the component */
        public RoundedShare {
            Components.present(RoundedShare.class, name, exact, rounded, reason);
        }
    }

    /** The tie for the last steps of the shares, if there was one. */
    @Override
    public Optional<Tie> tie() {
        return Tie.among(shares, RoundedShare::name, RoundedShare::reason);
    }

    @Override
    public List<String> sentences(Allocation allocation) {
        String rule = "shares first, in steps of " + step + " by largest remainder; part = total × share";
        return tie().map(tie -> List.of(rule, "among the shares: " + tie.text()))
                .orElse(List.of(rule));
    }

    @Override
    public List<String> workings(Allocation allocation) {
        return shares.stream()
                .map(share -> ", share " + Decimals.decimal(share.exact().times(Share.of(100, 1))) + "\u00a0% → "
                        + share.rounded() + " (" + share.reason().text() + ")")
                .toList();
    }
}
