package rar.model.allocation;

import java.util.List;
import java.util.Optional;
import rar.model.message.Message;
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
    public List<Message> sentences(Allocation allocation) {
        Message rule = WorkingPhrase.SHARES_FIRST.with("step", step.toString());
        return tie().map(tie -> List.of(rule, WorkingPhrase.AMONG_SHARES.with("tie", tie.message())))
                .orElse(List.of(rule));
    }

    @Override
    public List<Message> workings(Allocation allocation) {
        return shares.stream()
                .map(share -> WorkingPhrase.PART_BY_SHARE
                        .with("exact", Decimals.decimal(share.exact().times(Share.of(100, 1))))
                        .with("rounded", share.rounded().toString())
                        .with("why", share.reason().message()))
                .toList();
    }
}
