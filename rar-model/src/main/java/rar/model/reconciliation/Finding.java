package rar.model.reconciliation;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.message.Message;
import rar.model.money.Components;
import rar.model.published.Cell;
import rar.model.published.Identity;
import rar.model.published.Interval;
import rar.model.published.Quantity;

/**
 * What was found about one identity of a published plan.
 *
 * @param identity the identity
 * @param verdict whether it holds
 * @param difference left side less right side, as printed
 * @param possible for a contradiction: the differences that true values allow while every identity that is not a
 *     contradiction holds, in the measure of the cells' kind; never one that the identity allows
 * @param against for a joint contradiction: identities it cannot hold together with, none of which can be left out
 * @param repair for a contradiction: a smallest set of cells whose change would make it hold with every identity that
 *     is not a contradiction; nothing for a claim, and where no change of cells can, because identities contradict one
 *     another
 */
public record Finding(
        Identity identity,
        Consistency verdict,
        Quantity difference,
        Option<Interval> possible,
        Seq<Identity> against,
        Correction repair) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Finding {
        Components.present(Finding.class, identity, verdict, difference, possible, against, repair);
    }

    /** The cells of the identity. */
    public Seq<Cell> cells() {
        return identity.cells();
    }

    /** For a reader of the report. */
    public Message explanation() {
        return switch (verdict) {
            case EXACT -> FindingPhrase.EXACT.message();
            case ROUNDING -> FindingPhrase.ROUNDING.with("difference", difference);
            case CONTRADICTION ->
                FindingPhrase.CONTRADICTION.with("difference", difference).with("possible", allowed());
            case JOINT ->
                FindingPhrase.JOINT
                        .with("difference", difference)
                        .with("possible", allowed())
                        .with("against", against.map(Identity::unbrokenLabel));
        };
    }

    private Message allowed() {
        return possible.getOrElse(Interval::any).described(difference.unit());
    }
}
