package rar.examples.paper;

import io.vavr.control.Option;
import rar.examples.terminal.TextTable;

/**
 * The bookings of a month: what its figures are sums of. Read when a figure is asked about, else only its summary.
 *
 * @param id unique in the paper, of small letters, digits and hyphens
 * @param summary the month, and cash at its beginning and end
 * @param table the bookings
 */
public record Ledger(String id, String summary, TextTable table) implements PaperBlock {

    @Override
    public Option<Formula> formula() {
        return Option.none();
    }

    @Override
    public void writeTo(PaperWriter writer) {
        writer.ledger(this);
    }
}
