package rar.examples.live;

import io.vavr.control.Option;
import io.vavr.control.Try;
import java.math.BigDecimal;
import java.math.MathContext;
import rar.examples.page.Numbers;
import rar.examples.workbook.NamedField;
import rar.model.json.JsonValue;
import rar.model.money.AmountText;
import rar.model.money.Share;
import rar.simulation.factor.ValueDomain;
import rar.simulation.factor.ValueDomain.Unit;

/**
 * The number of a field as a person changes it.
 *
 * @param number in its unit
 * @param unit that stands behind it; empty for a mere number
 * @param scale how many times the number in the file it is; 1 for what the file has as a text with its unit
 * @param range of a slider
 */
record ChangeableNumber(BigDecimal number, String unit, int scale, SliderRange range) {

    private static final int PERCENT = 100;

    private static final BigDecimal SOME_MONEY = BigDecimal.valueOf(1_000);

    private static final BigDecimal SOME_NUMBER = BigDecimal.valueOf(12);

    /**
     * That of a field.
     *
     * @param domain of the values of its risk factor, where it belongs to one that can be read
     * @return none where its value is no number
     */
    static Option<ChangeableNumber> of(NamedField field, Option<ValueDomain> domain) {
        String text = field.value().scalar();
        boolean isText = field.value().kind() == JsonValue.Kind.TEXT;
        boolean isNumber = field.value().kind() == JsonValue.Kind.NUMBER;
        return switch (field.form()) {
            case AMOUNT -> isText ? money(text) : Option.none();
            case SHARE -> isText ? share(field.path(), text) : Option.none();
            case WEIGHT -> isNumber ? number(text) : share(field.path(), text);
            case NUMBER -> isNumber ? numeral(field, text, domain) : share(field.path(), text);
            case NUMBERS, MONTH, DAY, FLAG, TEXT -> Option.none();
        };
    }

    private static Option<ChangeableNumber> numeral(NamedField field, String text, Option<ValueDomain> domain) {
        return field.pointer().startsWith("/factors/") ? risk(field.path(), text, domain) : number(text);
    }

    private static Option<ChangeableNumber> money(String text) {
        AmountText amount = AmountText.of(text);
        return Option.when(amount.hasUnit(), amount)
                .flatMap(read -> decimal(read.number()))
                .map(number -> new ChangeableNumber(number, amount.unit(), 1, SliderRange.around(number, SOME_MONEY)));
    }

    private static Option<ChangeableNumber> share(String path, String text) {
        return Try.of(() -> Share.parse(text)).toOption().map(share -> {
            BigDecimal percent = new BigDecimal(share.numerator())
                    .multiply(BigDecimal.valueOf(PERCENT))
                    .divide(new BigDecimal(share.denominator()), MathContext.DECIMAL32)
                    .stripTrailingZeros();
            boolean isGrowth = path.startsWith("/index") || path.startsWith("/workingCapital");
            return percent(percent, 1, isGrowth);
        });
    }

    private static ChangeableNumber percent(BigDecimal percent, int scale, boolean isGrowth) {
        SliderRange range = isGrowth
                ? SliderRange.between("-10", "20", "0.1", percent)
                : SliderRange.between("0", "100", "1", percent);
        return new ChangeableNumber(percent, "%", scale, range);
    }

    private static Option<ChangeableNumber> number(String text) {
        return decimal(text).map(number -> {
            SliderRange range = SliderRange.around(number, SOME_NUMBER);
            return new ChangeableNumber(number, "", 1, isWhole(number) ? range.whole() : range);
        });
    }

    /** A parameter of a distribution: a probability, or in the unit of what is drawn. */
    private static Option<ChangeableNumber> risk(String path, String text, Option<ValueDomain> domain) {
        if (path.endsWith("/probability")) {
            return scaled(text).map(percent -> percent(percent, PERCENT, false));
        }
        return domain.filter(values -> values.unit() == Unit.SHARE && path.startsWith("/distribution"))
                .map(values -> scaled(text).map(percent -> ofShare(path, percent, values)))
                .getOrElse(() -> number(text));
    }

    private static ChangeableNumber ofShare(String path, BigDecimal percent, ValueDomain domain) {
        boolean isGrowth = domain.low() < 0;
        if (path.endsWith("/sd")) {
            return new ChangeableNumber(percent, "%", PERCENT, SliderRange.between("0", "20", "0.1", percent));
        }
        SliderRange range = isGrowth
                ? SliderRange.between("-20", "20", "0.1", percent)
                : SliderRange.between("0", domain.high() > 1 ? "200" : "100", "1", percent);
        return new ChangeableNumber(percent, "%", PERCENT, range);
    }

    private static Option<BigDecimal> scaled(String text) {
        return decimal(text).map(number -> number.movePointRight(2)).map(ChangeableNumber::plain);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** Digits as files have them, grouped by spaces and with a comma; nothing that is beyond what a plan can hold. */
    private static Option<BigDecimal> decimal(String digits) {
        String bare = digits.replaceAll("[\\s\u00a0\u202f]", "")
                .replace('\u2212', '-')
                .replace(',', '.');
        return Option.when(bare.length() <= 40 && bare.matches("[-+]?[0-9]+(\\.[0-9]+)?([eE]-?[0-9]{1,2})?"), bare)
                .map(BigDecimal::new)
                .map(ChangeableNumber::plain);
    }

    /** With its unit, e.g. {@code 1 300 000 kr}. */
    String shown() {
        return Numbers.decimal(number) + (unit.isEmpty() ? "" : "\u00a0" + unit);
    }
}
