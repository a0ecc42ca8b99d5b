package rar.examples.input;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import rar.examples.input.CsvTable.Row;
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

    /** The name as it stands there; empty where it is missing. */
    String name() {
        return field("name");
    }

    /** The weight as it is written. */
    String weightText() {
        return field("weight");
    }

    /** The role of the row; none where it does not say so. */
    Option<RowRole> role() {
        return RowRole.named(field("role"));
    }

    /** Reports a role that is none. */
    void checkRole() {
        if (!field("role").isEmpty() && role().isEmpty()) {
            wrong("role: " + ClaimsFile.shown(field("role"))
                    + " is not known; write claim, subtotal or total, or leave it empty");
        }
    }

    /** The claim; none where the line has mistakes. */
    Option<Claim> claim() {
        if (!isGood) {
            return Option.none();
        }
        String name = name();
        if (name.isEmpty()) {
            wrong("the name is empty");
        }
        // a quotation mark too few or too many makes one name of several lines, and their claims are gone
        if (name.chars().anyMatch(Character::isISOControl)) {
            wrong("the name " + ClaimsFile.shown(name) + " is not on one line or has control characters; is a quotation"
                    + " mark too many or missing?");
        }
        Option<Share> weight = weight();
        Option<Function<Claim, Claim>> minimum =
                bound("minimum", (claim, amount) -> claim.atLeast(amount), (claim, share) -> claim.atLeast(share));
        Option<Function<Claim, Claim>> maximum =
                bound("maximum", (claim, amount) -> claim.atMost(amount), (claim, share) -> claim.atMost(share));
        return isGood
                ? weight.flatMap(known -> made(
                        name, known, claim -> maximum.get().apply(minimum.get().apply(claim))))
                : Option.none();
    }

    private Option<Share> weight() {
        Option<Share> weight = parsed("weight", Share::parse);
        if (weight.exists(Share::isNegative)) {
            wrong("weight: " + field("weight") + " is negative; give zero or more");
        }
        return weight;
    }

    /** The weight of a control, which may be left out. */
    Option<Share> controlWeight() {
        return isGood && !weightText().isEmpty() ? weight() : Option.none();
    }

    private Option<Claim> made(String name, Share weight, Function<Claim, Claim> bounds) {
        try {
            Claim claim = bounds.apply(Claim.of(name, weight));
            claim.requireRoomIn(unit);
            return Option.some(claim);
        } catch (IllegalArgumentException e) {
            wrong(String.valueOf(e.getMessage()));
            return Option.none();
        }
    }

    /** The amount of a published table for the claimant, in whole units; none where the file has no such column. */
    Option<Money> printed() {
        return isPrinted() ? printedAmount(true) : Option.none();
    }

    /** The same of a control, which may be left out. */
    Option<Money> controlPrinted() {
        return isPrinted() && !field("printed").isEmpty() ? printedAmount(false) : Option.none();
    }

    private boolean isPrinted() {
        return columns.contains("printed") && row.fields().size() == columns.size();
    }

    private Option<Money> printedAmount(boolean isRequired) {
        if (isRequired && field("printed").isEmpty()) {
            wrong("printed: the field is empty; give what the published table has");
            return Option.none();
        }
        Option<Money> printed = parsed("printed", this::amount);
        printed.filter(amount -> amount.ore() % unit.ore() != 0)
                .forEach(amount -> wrong("printed: " + amount + " is no amount in whole " + unit
                        + "; give --unit the unit of the printed table"));
        return printed;
    }

    /** The bound in money or as a share of the total; an empty field or a dash binds nothing. */
    private Option<Function<Claim, Claim>> bound(
            String column, BiFunction<Claim, Money, Claim> inMoney, BiFunction<Claim, Share, Claim> asShare) {
        String text = field(column);
        if (text.matches("[-\u2010-\u2015\u2212]{0,3}")) {
            return Option.some(Function.identity());
        }
        return text.endsWith("%")
                ? parsed(column, Share::parse).map(share -> claim -> asShare.apply(claim, share))
                : parsed(column, this::amount).map(amount -> claim -> inMoney.apply(claim, amount));
    }

    private Money amount(String text) {
        return Character.isDigit(text.charAt(text.length() - 1)) ? Money.parse(text, unit) : Money.parse(text);
    }

    /** The field of a column, empty where the file has no such column. */
    private String field(String column) {
        int i = columns.indexOf(column);
        return i < 0 || i >= row.fields().size() ? "" : row.fields().get(i);
    }

    private <T> Option<T> parsed(String column, Function<String, T> parse) {
        try {
            return Option.some(parse.apply(field(column)));
        } catch (NumberTextException e) {
            wrong(column + ": " + e.getMessage());
            return Option.none();
        }
    }

    /** Reports a mistake in the line, which then gives nothing. */
    void wrong(String message) {
        isGood = false;
        report.accept(message);
    }
}
