package rar.model.sie;

import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import rar.model.message.Excerpt;

/** The records of a file that say what it is, and the names in it; texts as bytes until the encoding is known. */
final class SieHeader {

    private final SieMistakes mistakes;
    private final SieFields fields;
    private final TreeMap<String, String> texts = new TreeMap<>();
    private final TreeMap<String, String> accounts = new TreeMap<>();
    private final TreeMap<String, AccountType> types = new TreeMap<>();
    private final TreeMap<Integer, String> dimensions = new TreeMap<>();
    private final TreeMap<LedgerObject, String> objects = new TreeMap<>();
    private Option<YearMonth> through = Option.none();
    private int type = 1;

    SieHeader(SieMistakes mistakes, SieFields fields) {
        this.mistakes = mistakes;
        this.fields = fields;
    }

    /** A text that the first field of its record has. */
    void text(SieRecord at) {
        texts.put(at.label(), at.field(0));
    }

    /** A file without the record is of type 1. */
    void type(SieRecord at) {
        fields.type(at, 0).forEach(found -> type = found);
    }

    void currency(SieRecord at) {
        if (!at.field(0).equalsIgnoreCase("SEK")) {
            mistakes.report(at, SieMistake.CURRENCY.with("found", Excerpt.of(at.field(0))));
        }
    }

    void through(SieRecord at) {
        through = fields.day(at, 0).map(YearMonth::from);
    }

    void account(SieRecord at) {
        fields.account(at, 0).forEach(number -> accounts.put(number, at.field(1)));
    }

    void accountType(SieRecord at) {
        fields.account(at, 0)
                .forEach(number -> AccountType.of(at.field(1).strip()).forEach(found -> types.put(number, found)));
    }

    void dimension(SieRecord at) {
        fields.dimension(at, 0).forEach(number -> dimensions.put(number, at.field(1)));
    }

    void object(SieRecord at) {
        fields.dimension(at, 0)
                .forEach(number -> fields.text(at, 1, "object")
                        .forEach(id -> objects.put(new LedgerObject(number, id), at.field(2))));
    }

    Option<YearMonth> through() {
        return through;
    }

    Map<String, String> accounts() {
        return accounts;
    }

    Map<Integer, String> dimensions() {
        return dimensions;
    }

    Map<LedgerObject, String> objects() {
        return objects;
    }

    /** What an account is by its own record, or by its class in a chart of BAS. */
    Option<AccountType> typeOf(String account) {
        return Option.of(types.get(account))
                .orElse(() -> AccountType.ofBas(texts.getOrDefault("#KPTYP", "").strip(), account));
    }

    LedgerSource source(SieEncoding encoding) {
        return new LedgerSource(
                decoded("#FNAMN", encoding),
                decoded("#ORGNR", encoding),
                decoded("#PROGRAM", encoding),
                decoded("#GEN", encoding),
                decoded("#KPTYP", encoding),
                type,
                encoding);
    }

    private String decoded(String label, SieEncoding encoding) {
        return encoding.decode(texts.getOrDefault(label, "")).strip();
    }
}
