package rar.model.mapping;

import io.vavr.collection.Vector;
import rar.model.message.Excerpt;
import rar.model.plan.MonthRange;
import rar.model.plan.Name;
import rar.model.sie.Ledger;
import rar.model.sie.LedgerSource;

/** How an outcome of books is named, as they name themselves. */
final class BooksName {

    private static final int LONGEST = 120;

    private BooksName() {}

    /** E.g. {@code Samordningsförbundet Exempel, 2025-01–2025-04}. */
    static String of(Ledger ledger, MonthRange months, String otherwise) {
        return named(ledger.source().organisation(), otherwise) + ", " + months.first() + "\u2013" + months.last();
    }

    /** E.g. {@code SIE 4, Visma Compact, 20110318}. */
    static String source(Ledger ledger, String otherwise) {
        LedgerSource source = ledger.source();
        return named(
                Vector.of("SIE " + source.type(), source.program(), source.written())
                        .reject(String::isBlank)
                        .mkString(", "),
                otherwise);
    }

    /** Whose books they are, or that they are books. */
    static String organisation(Ledger ledger) {
        return named(ledger.source().organisation(), "SIE");
    }

    /** A text of the books as it can stand in a file. */
    static String shown(String text) {
        return named(text, "");
    }

    private static String named(String text, String otherwise) {
        String shown = Excerpt.of(text, LONGEST).strip();
        return Name.isName(shown) ? shown : otherwise;
    }
}
