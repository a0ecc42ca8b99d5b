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
import java.util.function.Function;
import rar.examples.cli.CsvTable.Row;
import rar.model.allocation.Claim;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.NumberTextException;
import rar.model.money.Share;
import rar.model.plan.Violation;

/**
 * Reads claims from a CSV file: the columns {@code name} and {@code weight}, and perhaps {@code minimum} and
 * {@code maximum}, in any order; the Swedish names {@code namn}, {@code vikt}, {@code minst} and {@code högst} serve as
 * well. Every mistake is found at once, with its line.
 */
final class ClaimsFile {

    private static final Map<String, String> SWEDISH =
            HashMap.of("namn", "name", "vikt", "weight", "minst", "minimum", "högst", "maximum");

    private static final Seq<String> COLUMNS = Vector.of("name", "weight", "minimum", "maximum");

    /** More mistakes than anyone reads; of what follows it is only said that there is more. */
    private static final int MOST_VIOLATIONS = 1_000;

    private static final int LONGEST_SHOWN = 60;

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
    static Validation<Seq<Violation>, Seq<Claim>> read(byte[] utf8, MoneyUnit unit) {
        ClaimsFile file = new ClaimsFile(unit);
        Seq<Claim> claims = file.claims(utf8);
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

    private Seq<Claim> claims(byte[] utf8) {
        CsvTable table = CsvTable.read(utf8, this::report);
        if (!violations.isEmpty()) {
            return Vector.empty();
        }
        Seq<String> columns = columns(table.heading());
        if (!violations.isEmpty()) {
            return Vector.empty();
        }
        if (table.rows().isEmpty()) {
            report(table.heading().line(), "there is no line below the heading, so nobody to divide among");
        }
        doublets(table, columns.indexOf("name"));
        return table.rows().flatMap(row -> claim(row, columns));
    }

    /** Names that look the same are the same, however their accents are written. */
    private void doublets(CsvTable table, int column) {
        Map<String, Integer> first = HashMap.empty();
        for (Row row : table.rows()) {
            String name = column < row.fields().size() ? row.fields().get(column) : "";
            String seen = Normalizer.normalize(name, Normalizer.Form.NFC);
            first.get(seen)
                    .forEach(line -> report(
                            row.line(),
                            "the name " + shown(name) + " stands on line " + line + " already; remove one"));
            first = name.isEmpty() || first.containsKey(seen) ? first : first.put(seen, row.line());
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

    private Option<Claim> claim(Row row, Seq<String> columns) {
        if (row.fields().size() != columns.size()) {
            report(
                    row.line(),
                    "there "
                            + (row.fields().size() == 1
                                    ? "is 1 field"
                                    : "are " + row.fields().size() + " fields")
                            + " where the heading has " + columns.size()
                            + "; a number with a comma stands in quotes where commas separate");
            return Option.none();
        }
        Map<String, String> cells = HashMap.ofEntries(columns.zip(row.fields()));
        int before = violations.size();
        String name = cells.getOrElse("name", "");
        if (name.isEmpty()) {
            report(row.line(), "the name is empty");
        }
        // a quotation mark too few or too many makes one name of several lines, and their claims are gone
        if (name.chars().anyMatch(Character::isISOControl)) {
            report(
                    row.line(),
                    "the name " + shown(name) + " is not on one line or has control characters; is a quotation mark"
                            + " too many or missing?");
        }
        Option<Share> weight = parsed(row, "weight", cells.getOrElse("weight", ""), Share::parse);
        weight.filter(Share::isNegative)
                .forEach(below ->
                        report(row.line(), "weight: " + cells.get("weight").get() + " is negative; give zero or more"));
        Money minimum = bound(row, "minimum", cells, Money.ZERO);
        Money maximum = bound(row, "maximum", cells, Claim.UNLIMITED);
        return violations.size() > before ? Option.none() : weight.flatMap(w -> made(row, name, w, minimum, maximum));
    }

    private Option<Claim> made(Row row, String name, Share weight, Money minimum, Money maximum) {
        try {
            Claim claim = new Claim(name, weight, minimum, maximum);
            claim.requireRoomIn(unit);
            return Option.some(claim);
        } catch (IllegalArgumentException e) {
            report(row.line(), String.valueOf(e.getMessage()));
            return Option.none();
        }
    }

    /** A bound, with a unit of its own or in the allocation's; an empty cell binds nothing. */
    private Money bound(Row row, String column, Map<String, String> cells, Money without) {
        return cells.get(column)
                .filter(text -> !text.isEmpty())
                .flatMap(text -> parsed(row, column, text, this::amount))
                .getOrElse(without);
    }

    private Money amount(String text) {
        return Character.isDigit(text.charAt(text.length() - 1)) ? Money.parse(text, unit) : Money.parse(text);
    }

    private <T> Option<T> parsed(Row row, String column, String text, Function<String, T> parse) {
        try {
            return Option.some(parse.apply(text));
        } catch (NumberTextException e) {
            report(row.line(), column + ": " + e.getMessage());
            return Option.none();
        }
    }

    private void report(int line, String message) {
        if (violations.size() <= MOST_VIOLATIONS) {
            violations.add(new Violation("", line, message));
        }
    }

    /** In quotation marks, and cut where it is long. */
    private static String shown(String text) {
        return "\"" + (text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text) + "\"";
    }
}
