package rar.examples.cli;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Consumer;
import java.util.function.Function;
import rar.examples.cli.CsvTable.Row;
import rar.model.allocation.Claim;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.NumberTextException;
import rar.model.money.Share;

/** One line of a claims file: what it says, or what is wrong with it. */
final class ClaimLine {

    private final Row row;
    private final Seq<String> columns;
    private final MoneyUnit unit;
    private final Consumer<String> report;
    private boolean isGood = true;

    /**
     * @param columns what each field is
     * @param unit of amounts that are written without one
     * @param report told each mistake
     */
    ClaimLine(Row row, Seq<String> columns, MoneyUnit unit, Consumer<String> report) {
        this.row = row;
        this.columns = columns;
        this.unit = unit;
        this.report = report;
        int fields = row.fields().size();
        if (fields != columns.size()) {
            wrong("there " + (fields == 1 ? "is 1 field" : "are " + fields + " fields") + " where the heading has "
                    + columns.size() + "; a number with a comma stands in quotes where commas separate");
        }
    }

    /** The claim; none where the line has mistakes. */
    Option<Claim> claim() {
        if (!isGood) {
            return Option.none();
        }
        String name = field("name");
        if (name.isEmpty()) {
            wrong("the name is empty");
        }
        // a quotation mark too few or too many makes one name of several lines, and their claims are gone
        if (name.chars().anyMatch(Character::isISOControl)) {
            wrong("the name " + ClaimsFile.shown(name) + " is not on one line or has control characters; is a quotation"
                    + " mark too many or missing?");
        }
        Option<Share> weight = parsed("weight", Share::parse);
        if (weight.exists(Share::isNegative)) {
            wrong("weight: " + field("weight") + " is negative; give zero or more");
        }
        Money minimum = bound("minimum", Money.ZERO);
        Money maximum = bound("maximum", Claim.UNLIMITED);
        return isGood ? weight.flatMap(known -> made(name, known, minimum, maximum)) : Option.none();
    }

    private Option<Claim> made(String name, Share weight, Money minimum, Money maximum) {
        try {
            Claim claim = new Claim(name, weight, minimum, maximum);
            claim.requireRoomIn(unit);
            return Option.some(claim);
        } catch (IllegalArgumentException e) {
            wrong(String.valueOf(e.getMessage()));
            return Option.none();
        }
    }

    /** What a published table has for the claimant, in whole units; none where the file has no such column. */
    Option<Money> printed() {
        if (!columns.contains("printed") || row.fields().size() != columns.size()) {
            return Option.none();
        }
        if (field("printed").isEmpty()) {
            wrong("printed: the field is empty; give what the published table has");
            return Option.none();
        }
        Option<Money> printed = parsed("printed", this::amount);
        printed.filter(amount -> amount.ore() % unit.ore() != 0)
                .forEach(amount -> wrong("printed: " + amount + " is no amount in whole " + unit
                        + "; give --unit the unit of the printed table"));
        return printed;
    }

    /** A bound; an empty field or a dash binds nothing. */
    private Money bound(String column, Money without) {
        return field(column).matches("[-\u2010-\u2015\u2212]{0,3}")
                ? without
                : parsed(column, this::amount).getOrElse(without);
    }

    private Money amount(String text) {
        return Character.isDigit(text.charAt(text.length() - 1)) ? Money.parse(text, unit) : Money.parse(text);
    }

    /** The field of a column, empty where the file has no such column. */
    private String field(String column) {
        int i = columns.indexOf(column);
        return i < 0 ? "" : row.fields().get(i);
    }

    private <T> Option<T> parsed(String column, Function<String, T> parse) {
        try {
            return Option.some(parse.apply(field(column)));
        } catch (NumberTextException e) {
            wrong(column + ": " + e.getMessage());
            return Option.none();
        }
    }

    private void wrong(String message) {
        isGood = false;
        report.accept(message);
    }
}
