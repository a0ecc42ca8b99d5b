package rar.model.reconciliation;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
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

    /** One or two sentences for a reader of the report. */
    public String explanation() {
        return switch (verdict) {
            case EXACT -> "holds as printed";
            case ROUNDING -> "differs by " + difference + " as printed; true values behind the print make it hold";
            case CONTRADICTION ->
                "differs by " + difference + " as printed; rounding cannot explain it, the true difference is "
                        + allowed();
            case JOINT ->
                "differs by " + difference + " as printed; rounding could explain that alone, but not where these hold"
                        + " too, and the true difference is then " + allowed() + ": "
                        + against.map(Identity::unbrokenLabel).mkString("; ");
        };
    }

    private String allowed() {
        return possible.map(range -> range.described(difference.unit())).getOrElse("");
    }
}
