package rar.examples.cli;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rar.examples.cli.CsvTable.Row;
import rar.model.allocation.Claim;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.plan.Violation;

/**
 * Reads claims from a CSV file: the columns {@code name} and {@code weight}, and perhaps {@code minimum},
 * {@code maximum} and {@code printed}, in any order; the Swedish names {@code namn}, {@code vikt}, {@code minst},
 * {@code högst} and {@code tryckt} serve as well. Every mistake is found at once, with its line.
 */
final class ClaimsFile {

    private static final String PRINTED = "printed";

    private static final Map<String, String> SWEDISH =
            HashMap.of("namn", "name", "vikt", "weight", "minst", "minimum", "högst", "maximum", "tryckt", PRINTED);

    private static final Seq<String> COLUMNS = Vector.of("name", "weight", "minimum", "maximum", PRINTED);

    /** More mistakes than anyone reads; of what follows it is only said that there is more. */
    private static final int MOST_VIOLATIONS = 1_000;

    private static final int LONGEST_SHOWN = 60;

    /**
     * What a file holds.
     *
     * @param claims in order
     * @param printed what a published table has for each of them; none where the file has no such column
     */
    record Claims(Seq<Claim> claims, Option<Seq<Money>> printed) {
        private static final Claims NONE = new Claims(Vector.empty(), Option.none());
    }

    private final MoneyUnit unit;
    private final List<Violation> violations = new ArrayList<>();

    private ClaimsFile(MoneyUnit unit) {
        this.unit = unit;
    }

    /**
     * The claims of a file.
     *
     * @param unit of bounds that are written without one
     */
    static Validation<Seq<Violation>, Claims> read(byte[] utf8, MoneyUnit unit) {
        ClaimsFile file = new ClaimsFile(unit);
        Claims claims = file.claims(utf8);
        return file.violations.isEmpty() ? Validation.valid(claims) : Validation.invalid(file.byLine());
    }

    private Seq<Violation> byLine() {
        Vector<Violation> byLine = Vector.ofAll(violations).sortBy(Violation::line);
        return byLine.size() <= MOST_VIOLATIONS
                ? byLine
                : byLine.take(MOST_VIOLATIONS)
                        .append(new Violation(
                                "",
                                byLine.get(MOST_VIOLATIONS).line(),
                                "there are more than " + MOST_VIOLATIONS + " mistakes; the rest are not listed"));
    }

    private Claims claims(byte[] utf8) {
        CsvTable table = CsvTable.read(utf8, this::report);
        if (!violations.isEmpty()) {
            return Claims.NONE;
        }
        Seq<String> columns = columns(table.heading());
        if (!violations.isEmpty()) {
            return Claims.NONE;
        }
        if (table.rows().isEmpty()) {
            report(table.heading().line(), "there is no line below the heading, so nobody to divide among");
        }
        doublets(table, columns.indexOf("name"));
        List<Claim> claims = new ArrayList<>();
        List<Money> printed = new ArrayList<>();
        for (Row row : table.rows()) {
            ClaimLine line = new ClaimLine(row, columns, unit, message -> report(row.line(), message));
            line.claim().forEach(claims::add);
            line.printed().forEach(printed::add);
        }
        return new Claims(
                Vector.ofAll(claims), columns.contains(PRINTED) ? Option.some(Vector.ofAll(printed)) : Option.none());
    }

    /** Names that look the same are the same, however their accents are written. */
    private void doublets(CsvTable table, int column) {
        java.util.Map<String, Integer> lines = new java.util.HashMap<>();
        for (Row row : table.rows()) {
            String name = column < row.fields().size() ? row.fields().get(column) : "";
            String seen = Normalizer.normalize(name, Normalizer.Form.NFC);
            Integer first = name.isEmpty() ? null : lines.putIfAbsent(seen, row.line());
            if (first != null) {
                report(row.line(), "the name " + shown(name) + " stands on line " + first + " already; remove one");
            }
        }
    }

    /** What each column holds. */
    private Seq<String> columns(Row heading) {
        Seq<String> columns = heading.fields().map(name -> {
            String lower = name.toLowerCase(Locale.ROOT);
            return SWEDISH.getOrElse(lower, lower);
        });
        columns.reject(COLUMNS::contains)
                .forEach(name -> report(
                        heading.line(),
                        "the column " + shown(name) + " is not known; there are " + COLUMNS.mkString(", ")));
        COLUMNS.take(2)
                .reject(columns::contains)
                .forEach(name -> report(heading.line(), "the column " + name + " is missing"));
        COLUMNS.filter(name -> columns.count(name::equals) > 1)
                .forEach(name -> report(heading.line(), "the column " + name + " stands there more than once"));
        return columns;
    }

    private void report(int line, String message) {
        if (violations.size() <= MOST_VIOLATIONS) {
            violations.add(new Violation("", line, message));
        }
    }

    /** In quotation marks, and cut where it is long. */
    static String shown(String text) {
        return "\"" + (text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text) + "\"";
    }
}
