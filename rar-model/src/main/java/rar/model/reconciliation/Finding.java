package rar.model.reconciliation;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What was found about one identity of a published plan.
 *
 * @param identity the identity
 * @param verdict whether it holds
 * @param difference left side less right side, as printed
 * @param possible for a contradiction: the differences that true values allow while every identity that is not a
 *     contradiction holds, in the measure of the cells' kind; never one that the identity allows
 * @param against for a contradiction: identities it cannot hold together with, as few as need be; empty if the rounding
 *     of its own cells cannot explain the difference
 * @param repair for a contradiction: a smallest set of cells whose change would make it hold with every identity that
 *     is not a contradiction; empty for a claim, and where no change of cells can, because identities contradict one
 *     another
 */
public record Finding(
        Identity identity,
        Verdict verdict,
        Quantity difference,
        Option<Interval> possible,
        Seq<Identity> against,
        Seq<Cell> repair) {

    private static final int MOST_NAMED = 8;

    /** The cells of the identity. */
    public Seq<Cell> cells() {
        return identity.cells();
    }

    /** One or two sentences for a reader of the report. */
    public String explanation() {
        return switch (verdict) {
            case EXACT -> "holds as printed";
            case ROUNDING -> "differs by " + difference + " as printed; true values behind the print make it hold";
            case CONTRADICTION -> "differs by " + difference + " as printed; " + reason();
        };
    }

    private String reason() {
        String allowed =
                possible.map(range -> range.described(difference.unit())).getOrElse("");
        return against.isEmpty()
                ? "rounding cannot explain it, the true difference is " + allowed
                : "rounding could explain that alone, but where these hold too the true difference is " + allowed + ": "
                        + named(against);
    }

    private static String named(Seq<Identity> identities) {
        String names = identities.take(MOST_NAMED).map(Identity::label).mkString("; ");
        return identities.size() > MOST_NAMED ? names + "; and " + (identities.size() - MOST_NAMED) + " more" : names;
    }
}
