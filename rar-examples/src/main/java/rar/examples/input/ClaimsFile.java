package rar.examples.input;

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
import rar.examples.input.CsvTable.Row;
import rar.examples.table.ControlRow;
import rar.model.allocation.Claim;
import rar.model.allocation.WeightRange;
import rar.model.message.Excerpt;
import rar.model.message.Message;
import rar.model.message.RefusedException;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.Remarked;
import rar.model.plan.Violation;

/**
 * Reads claims from a CSV file: the columns {@code name} and {@code weight}, and perhaps {@code minimum},
 * {@code maximum}, {@code agreed}, {@code printed} and {@code role}, in any order; the Swedish names {@code namn}, {@code vikt},
 * {@code minst}, {@code högst}, {@code avtalat}, {@code tryckt} and {@code roll} serve as well. Every mistake is found at once, with its line.
 */
public final class ClaimsFile {

    private static final String AGREED = "agreed";
    private static final String PRINTED = "printed";

    private static final Map<String, String> SWEDISH = HashMap.of(
                    "namn", "name", "vikt", "weight", "minst", "minimum", "högst", "maximum", "tryckt", PRINTED)
            .put("roll", "role")
            .put("avtalat", AGREED);

    /** The column with the names, in both languages. */
    static final Seq<String> NAMES = Vector.of("name", "namn");

    private static final Seq<String> COLUMNS =
            Vector.of("name", "weight", "minimum", "maximum", AGREED, PRINTED, "role");

    /** More mistakes than anyone reads; of what follows it is only said that there is more. */
    private static final int MOST_VIOLATIONS = 1_000;

    /**
     * The contents of a file.
     *
     * @param claims in order
     * @param measured what each of them weighs by the measures of a composed key; nothing where each has one weight
     * @param measuredRanges what these may have been before they were written so
     * @param ranges what the weight of each of them may have been before it was written so
     * @param agreed the amounts that claimants have agreed to, of those that have
     * @param printed what a published table has for each of them; none where the file has no such column
     * @param controls the totals among them
     */
    public record Claims(
            Seq<Claim> claims,
            Seq<Seq<Share>> measured,
            Seq<Seq<WeightRange>> measuredRanges,
            Seq<WeightRange> ranges,
            Seq<Money> agreed,
            Option<Seq<Money>> printed,
            Seq<ControlRow> controls) {
        private static final Claims NONE = new Claims(
                Vector.empty(),
                Vector.empty(),
                Vector.empty(),
                Vector.empty(),
                Vector.empty(),
                Option.none(),
                Vector.empty());

        /**
         * Refuses amounts agreed to that a total cannot be divided by.
         *
         * @throws IllegalArgumentException if they are more than the total, or all have agreed and they are not the total
         */
        public void requireAgreed(Money total) {
            Money sum = Money.sum(agreed);
            Money beyond = sum.minus(total.abs());
            boolean isWhole = agreed.size() == claims.size() && agreed.nonEmpty();
            if (beyond.compareTo(Money.ZERO) > 0 || (isWhole && beyond.isNegative())) {
                throw new RefusedException((isWhole ? ClaimsMistake.AGREED_NOT_TOTAL : ClaimsMistake.AGREED_ABOVE_TOTAL)
                        .with("sum", sum)
                        .with("total", total.abs())
                        .with("difference", beyond.abs()));
            }
        }
    }

    private final MoneyUnit unit;
    private final Seq<String> totalRows;
    private final Seq<String> measures;
    private final List<Violation> violations = new ArrayList<>();

    private ClaimsFile(MoneyUnit unit, Seq<String> totalRows, Seq<String> measures) {
        this.unit = unit;
        this.totalRows = totalRows;
        this.measures = measures.map(name -> name.toLowerCase(Locale.ROOT));
    }

    /** The claims of a file that has no totals but such as say so. */
    public static Validation<Seq<Violation>, Claims> read(byte[] utf8, MoneyUnit unit) {
        return read(utf8, unit, Vector.empty(), Vector.empty()).map(Remarked::value);
    }

    /**
     * The claims of a file.
     *
     * @param unit of bounds that are written without one
     * @param totalRows names of rows that are totals
     * @param measures columns that weights by the measures of a composed key stand in; none where they stand in {@code weight}
     */
    public static Validation<Seq<Violation>, Remarked<Claims>> read(
            byte[] utf8, MoneyUnit unit, Seq<String> totalRows, Seq<String> measures) {
        ClaimsFile file = new ClaimsFile(unit, totalRows, measures);
        Remarked<Claims> claims = file.claims(utf8);
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
                                ClaimsMistake.TOO_MANY.with("most", MOST_VIOLATIONS)));
    }

    private Remarked<Claims> claims(byte[] utf8) {
        CsvTable table = CsvTable.read(utf8, this::report);
        Seq<String> columns = violations.isEmpty() ? columns(table) : Vector.empty();
        if (!violations.isEmpty()) {
            return new Remarked<>(Claims.NONE, Vector.empty());
        }
        ClaimRows rows = new ClaimRows(totalRows, measures);
        java.util.Map<String, Integer> lines = new java.util.HashMap<>();
        for (Row row : table.rows()) {
            ClaimLine line = new ClaimLine(row, columns, unit, message -> report(row.line(), message));
            if (!rows.isControl(line)) {
                doublet(row.line(), line.name(), lines);
            }
            rows.add(row.line(), line);
        }
        Claims claims = rows.claims(columns.contains(PRINTED));
        nobody(table, claims);
        return new Remarked<>(claims, rows.remarks());
    }

    private void nobody(CsvTable table, Claims claims) {
        if (table.rows().isEmpty()) {
            report(table.heading().line(), ClaimsMistake.NOBODY.message());
        } else if (violations.isEmpty() && claims.claims().isEmpty()) {
            report(table.heading().line(), ClaimsMistake.TOTALS_ONLY.message());
        }
        totalRows
                .reject(name ->
                        claims.controls().exists(control -> control.name().equals(name)))
                .forEach(name -> report(0, ClaimsMistake.TOTAL_ROW_MISSING.with("name", Excerpt.of(name))));
    }

    /** Names that look the same are the same, however their accents are written. */
    private void doublet(int line, String name, java.util.Map<String, Integer> lines) {
        String seen = Normalizer.normalize(name, Normalizer.Form.NFC);
        Integer first = name.isEmpty() ? null : lines.putIfAbsent(seen, line);
        if (first != null) {
            report(line, ClaimsMistake.NAME_TWICE.with("name", Excerpt.of(name)).with("line", first));
        }
    }

    /** The contents of each column. */
    private Seq<String> columns(CsvTable table) {
        Row heading = table.heading();
        Seq<String> columns = heading.fields().map(name -> {
            String lower = name.toLowerCase(Locale.ROOT);
            return SWEDISH.getOrElse(lower, lower);
        });
        nameless(table, columns);
        columns.reject(name -> COLUMNS.contains(name) || measures.contains(name) || name.isEmpty())
                .forEach(name -> report(
                        heading.line(),
                        ClaimsMistake.COLUMN_UNKNOWN
                                .with("column", Excerpt.of(name))
                                .with("known", COLUMNS)));
        if (measures.nonEmpty() && columns.contains("weight") && !measures.contains("weight")) {
            report(heading.line(), ClaimsMistake.WEIGHT_BESIDE_MEASURES.with("measures", measures));
        }
        if (measures.nonEmpty() && columns.contains(AGREED)) {
            report(heading.line(), ClaimsMistake.AGREED_BESIDE_MEASURES.with("measures", measures));
        }
        Seq<String> key = measures.isEmpty() && columns.contains(AGREED) ? Vector.empty() : Vector.of("weight");
        (measures.isEmpty() ? key : measures)
                .prepend("name")
                .reject(columns::contains)
                .forEach(name -> report(heading.line(), ClaimsMistake.COLUMN_MISSING.with("column", name)));
        COLUMNS.appendAll(measures)
                .distinct()
                .filter(name -> columns.count(name::equals) > 1)
                .forEach(name -> report(heading.line(), ClaimsMistake.COLUMN_TWICE.with("column", name)));
        return columns;
    }

    /** A column without a heading is passed over, if nothing stands in it. */
    private void nameless(CsvTable table, Seq<String> columns) {
        for (Row row : table.rows()) {
            for (int i = 0; i < Math.min(columns.size(), row.fields().size()); i++) {
                String field = row.fields().get(i);
                if (columns.get(i).isEmpty() && !field.isEmpty()) {
                    report(
                            row.line(),
                            ClaimsMistake.COLUMN_NAMELESS
                                    .with("field", Excerpt.of(field))
                                    .with("column", i + 1));
                }
            }
        }
    }

    private void report(int line, Message what) {
        if (violations.size() <= MOST_VIOLATIONS) {
            violations.add(new Violation("", line, what));
        }
    }
}
