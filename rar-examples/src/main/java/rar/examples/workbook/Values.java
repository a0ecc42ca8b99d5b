package rar.examples.workbook;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import rar.model.json.JsonValue;
import rar.model.money.AmountText;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.planfile.PlanValues;

/** JSON values of what cells say. */
final class Values {

    private static final Map<String, Boolean> FLAGS = HashMap.of("true", true, "false", false, "ja", true, "nej", false)
            .merge(HashMap.of("yes", true, "no", false, "sant", true, "falskt", false))
            .merge(HashMap.of("1", true, "0", false, "x", true));

    private static final Pattern SPACES = Pattern.compile("[ \u00a0\u2007\u2009\u202f]");
    /** What may be meant as a number and has no unit. */
    private static final Pattern BARE = Pattern.compile("[-+\u2212\u2013]?[0-9][0-9.,' \u00a0\u2007\u2009\u202f]*");

    private static final Pattern NUMERAL = Pattern.compile("[-\u2212]?[0-9]+(?:,[0-9]+)?");

    /** Of a number that a cell can show. */
    private static final int MOST_DIGITS = 400;

    private Values() {}

    static JsonValue text(String text) {
        return JsonValue.scalar(JsonValue.Kind.TEXT, 0, text);
    }

    static JsonValue number(String digits) {
        return JsonValue.scalar(JsonValue.Kind.NUMBER, 0, digits);
    }

    static JsonValue list(Seq<JsonValue> items) {
        return JsonValue.list(0, items.asJava());
    }

    static Option<JsonValue> flag(String text) {
        return FLAGS.get(text.toLowerCase(Locale.ROOT))
                .map(flag -> JsonValue.scalar(JsonValue.Kind.FLAG, 0, flag.toString()));
    }

    /** A number as Swedes type it, in spaces of any kind. */
    static Option<JsonValue> numeral(String text) {
        String bare = SPACES.matcher(text).replaceAll("");
        return NUMERAL.matcher(bare).matches()
                ? decimal(bare.replace('\u2212', '-').replace(',', '.')).map(read -> number(CellValue.digits(read)))
                : Option.none();
    }

    static Option<BigDecimal> decimal(String digits) {
        try {
            BigDecimal number = new BigDecimal(digits);
            return Option.when(Math.abs((long) number.scale()) <= MOST_DIGITS, number);
        } catch (NumberFormatException e) {
            return Option.none();
        }
    }

    /** An amount as plan files write it, or as it is where it has a fraction of an öre. */
    static JsonValue amount(BigDecimal number, Option<MoneyUnit> unit) {
        if (unit.isEmpty()) {
            return text(CellValue.plain(number));
        }
        BigDecimal ore = number.multiply(BigDecimal.valueOf(unit.get().ore())).stripTrailingZeros();
        return ore.scale() <= 0 && ore.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0
                ? PlanValues.amount(new Money(ore.longValueExact()))
                : text(CellValue.plain(number) + " " + unit.get().symbol());
    }

    /** A number to the öre, half up. */
    static BigDecimal toOre(BigDecimal number, MoneyUnit unit) {
        BigDecimal size = BigDecimal.valueOf(unit.ore());
        BigDecimal ore = number.multiply(size).setScale(0, RoundingMode.HALF_UP);
        return ore.divide(size).stripTrailingZeros();
    }

    /** An amount in a text, with the heading's unit where it has none of its own. */
    static JsonValue amount(String text, Option<MoneyUnit> unit) {
        boolean isBare = BARE.matcher(text).matches();
        Option<Money> read =
                money(isBare && unit.isDefined() ? text + " " + unit.get().symbol() : text);
        return isBare && unit.isDefined()
                ? read.map(PlanValues::amount)
                        .getOrElse(() -> text(text + " " + unit.get().symbol()))
                : text(text);
    }

    static Option<Money> money(String text) {
        try {
            return Option.when(AmountText.of(text).hasUnit(), () -> Money.parse(text));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Option.none();
        }
    }

    /** The share that a percentage of few digits writes. */
    static Option<BigDecimal> percentage(String text) {
        return Option.when(text.endsWith("%"), text)
                .flatMap(Values::share)
                .map(share ->
                        new BigDecimal(share.numerator()).divide(new BigDecimal(share.denominator()), CellValue.DIGITS))
                .filter(CellValue::isExact);
    }

    static Option<Share> share(String text) {
        try {
            return Option.some(Share.parse(text));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Option.none();
        }
    }

    /** Whether two values say the same, texts as they are compared. */
    static boolean areSame(BiPredicate<String, String> texts, JsonValue left, JsonValue right) {
        if (left.kind() != right.kind()) {
            return false;
        }
        return switch (left.kind()) {
            case TEXT -> texts.test(left.scalar(), right.scalar());
            case NUMBER -> left.scalar().equals(right.scalar()) || areSameNumbers(left.scalar(), right.scalar());
            case LIST ->
                left.items().size() == right.items().size()
                        && Vector.ofAll(left.items())
                                .zip(right.items())
                                .forAll(pair -> areSame(texts, pair._1, pair._2));
            case OBJECT -> left.fields().isEmpty() && right.fields().isEmpty();
            case FLAG, NULL, ABSENT -> left.scalar().equals(right.scalar());
        };
    }

    private static boolean areSameNumbers(String left, String right) {
        return decimal(left).exists(number -> decimal(right).exists(other -> number.compareTo(other) == 0));
    }
}
