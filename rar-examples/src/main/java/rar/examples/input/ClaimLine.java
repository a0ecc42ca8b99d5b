package rar.examples.input;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import rar.examples.input.CsvTable.Row;
import rar.model.allocation.Claim;
import rar.model.allocation.WeightRange;
import rar.model.message.Excerpt;
import rar.model.message.Message;
import rar.model.message.RefusedException;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.NumberTextException;
import rar.model.money.Share;

/** One line of a claims file: what it says, or what is wrong with it. */
final class ClaimLine {

    /** An empty field, or a dash in place of one. */
    private static final Pattern NOTHING = Pattern.compile("[-\u2010-\u2015\u2212]{0,3}");

    private final Row row;
    private final Seq<String> columns;
    private final MoneyUnit unit;
    private final Consumer<Message> report;
    private final Option<Money> agreed;
    private boolean isGood = true;

    /**
     * @param columns what each field is
     * @param unit of amounts that are written without one
     * @param report told each mistake
     */
    ClaimLine(Row row, Seq<String> columns, MoneyUnit unit, Consumer<Message> report) {
        this.row = row;
        this.columns = columns;
        this.unit = unit;
        this.report = report;
        int fields = row.fields().size();
        if (fields != columns.size()) {
            wrong(ClaimsMistake.FIELDS_NOT_COLUMNS.with("found", fields).with("expected", columns.size()));
        }
        this.agreed = isGood ? readAgreed() : Option.none();
    }

    /** The name as it stands there; empty where it is missing. */
    String name() {
        return field("name");
    }

    /** The weight as it is written; what the claimant has agreed to serves as one where there is none. */
    String weightText() {
        return isEmpty("weight") && agreed.isDefined() ? inUnits(agreed.get()).toString() : field("weight");
    }

    /** The role of the row; none where it does not say so. */
    Option<RowRole> role() {
        return RowRole.named(field("role"));
    }

    /** Reports a role that is none. */
    void checkRole() {
        if (!field("role").isEmpty() && role().isEmpty()) {
            wrong(ClaimsMistake.ROLE_UNKNOWN.with("role", Excerpt.of(field("role"))));
        }
    }

    /** The claim; none where the line has mistakes. */
    Option<Claim> claim(Seq<String> measures) {
        if (!isGood) {
            return Option.none();
        }
        String name = name();
        if (name.isEmpty()) {
            wrong(ClaimsMistake.NAME_EMPTY.message());
        }
        // a quotation mark too few or too many makes one name of several lines, and their claims are gone
        if (name.chars().anyMatch(Character::isISOControl)) {
            wrong(ClaimsMistake.NAME_OF_SEVERAL_LINES.with("name", Excerpt.of(name)));
        }
        // by measures it is told later what the claimant weighs; here only whether it does
        Option<Share> weight = measures.isEmpty()
                ? weight()
                : weights(measures)
                        .map(all -> all.exists(one -> one.compareTo(Share.ZERO) > 0) ? Share.ONE : Share.ZERO);
        Option<Function<Claim, Claim>> minimum =
                bound("minimum", (claim, amount) -> claim.atLeast(amount), (claim, share) -> claim.atLeast(share));
        Option<Function<Claim, Claim>> maximum =
                bound("maximum", (claim, amount) -> claim.atMost(amount), (claim, share) -> claim.atMost(share));
        if (agreed.isDefined() && !(isEmpty("minimum") && isEmpty("maximum"))) {
            wrong(ClaimsMistake.AGREED_BESIDE_BOUND.message());
        }
        return isGood
                ? weight.flatMap(known -> made(
                        name,
                        known,
                        claim -> agreed.map(amount -> claim.atMost(amount).atLeast(amount))
                                .getOrElse(
                                        () -> maximum.get().apply(minimum.get().apply(claim)))))
                : Option.none();
    }

    private Option<Share> weight() {
        return isEmpty("weight") && agreed.isDefined() ? agreed.map(this::inUnits) : weight("weight");
    }

    /** What the claimant has agreed to have, if it has; of a total, what all of them have. */
    Option<Money> agreed() {
        return agreed;
    }

    private Share inUnits(Money amount) {
        return Share.of(amount.ore(), unit.ore());
    }

    private Option<Money> readAgreed() {
        Option<Money> read = isEmpty("agreed") ? Option.none() : parsed("agreed", this::amount);
        read.filter(Money::isNegative).forEach(amount -> wrong(ClaimsMistake.AGREED_NEGATIVE.with("amount", amount)));
        read.filter(amount -> amount.ore() % unit.ore() != 0)
                .forEach(amount -> wrong(
                        ClaimsMistake.AGREED_NOT_WHOLE.with("amount", amount).with("unit", unit)));
        return read;
    }

    private Option<Share> weight(String column) {
        Option<Share> weight = parsed(column, Share::parse);
        if (weight.exists(Share::isNegative)) {
            wrong(ClaimsMistake.WEIGHT_NEGATIVE.with("column", column).with("weight", field(column)));
        }
        return weight;
    }

    /** The weights by measures, in their order; none where one of them cannot be read. */
    Option<Seq<Share>> weights(Seq<String> measures) {
        Seq<Option<Share>> weights = measures.map(this::weight);
        return weights.exists(Option::isEmpty) ? Option.none() : Option.some(weights.map(Option::get));
    }

    /** What the weights by measures may have been before they were written so. */
    Seq<WeightRange> ranges(Seq<String> measures) {
        return weights(measures)
                .map(weights -> measures.zipWith(
                        weights, (measure, weight) -> text(measure).range(weight)))
                .getOrElse(Vector.empty());
    }

    /** The weight by a measure as it is written. */
    WeightText text(String measure) {
        return new WeightText(field(measure));
    }

    /** The weight of a control by a measure, which may be left out. */
    Option<Share> controlWeight(String measure) {
        return isGood && !field(measure).isEmpty() ? weight(measure) : Option.none();
    }

    /** The weight of a control, which may be left out. */
    Option<Share> controlWeight() {
        return isGood && !field("weight").isEmpty() ? weight("weight") : Option.none();
    }

    private Option<Claim> made(String name, Share weight, Function<Claim, Claim> bounds) {
        try {
            Claim claim = bounds.apply(Claim.of(name, weight));
            claim.requireRoomIn(unit);
            return Option.some(claim);
        } catch (RefusedException e) {
            wrong(e.what());
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
            wrong(ClaimsMistake.PRINTED_EMPTY.message());
            return Option.none();
        }
        Option<Money> printed = parsed("printed", this::amount);
        printed.filter(amount -> amount.ore() % unit.ore() != 0)
                .forEach(amount -> wrong(
                        ClaimsMistake.PRINTED_NOT_WHOLE.with("amount", amount).with("unit", unit)));
        return printed;
    }

    /** The bound in money or as a share of the total; an empty field or a dash binds nothing. */
    private Option<Function<Claim, Claim>> bound(
            String column, BiFunction<Claim, Money, Claim> inMoney, BiFunction<Claim, Share, Claim> asShare) {
        String text = field(column);
        if (isEmpty(column)) {
            return Option.some(Function.identity());
        }
        return text.endsWith("%")
                ? parsed(column, Share::parse).map(share -> claim -> asShare.apply(claim, share))
                : parsed(column, this::amount).map(amount -> claim -> inMoney.apply(claim, amount));
    }

    private boolean isEmpty(String column) {
        return NOTHING.matcher(field(column)).matches();
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
            wrong(ClaimsMistake.FIELD_UNREADABLE.with("column", column).with("reason", e.what()));
            return Option.none();
        }
    }

    /** Reports a mistake in the line, which then gives nothing. */
    void wrong(Message message) {
        isGood = false;
        report.accept(message);
    }
}
