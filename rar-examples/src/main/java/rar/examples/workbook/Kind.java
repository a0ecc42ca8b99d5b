package rar.examples.workbook;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import rar.model.json.JsonValue;
import rar.model.money.MoneyUnit;

/** What the cells of a column hold, and how they are JSON values. */
enum Kind {
    /** Whatever a cell says by itself. */
    ANY,
    TEXT,
    /** In the unit that the heading says. */
    AMOUNT,
    SHARE,
    /** A number, or a share. */
    WEIGHT,
    NUMBER,
    MONTH,
    DAY,
    FLAG,
    /** Several texts in one cell. */
    TEXTS,
    /** Several numbers in one cell. */
    NUMBERS;

    private static final String BETWEEN = "; ";
    private static final String ITEMS = "\\s*[;\\n]\\s*|,\\s+";
    private static final int LONGEST_TEXT = 32_767;

    /** The value of a cell. A cell that does not suit is passed on as it is typed, for a reader to refuse. */
    JsonValue read(CellValue cell, Option<MoneyUnit> unit) {
        if (cell.isText()) {
            return CellText.special(cell.text()).getOrElse(() -> ofText(CellText.read(cell.text()), unit));
        }
        return switch (this) {
            case AMOUNT -> cell.type() == CellValue.Type.NUMBER ? Values.amount(cell.number(), unit) : typed(cell);
            case ANY, WEIGHT -> alone(cell);
            case NUMBER -> cell.isNumber() ? Values.number(CellValue.digits(cell.number())) : typed(cell);
            case NUMBERS ->
                cell.isNumber() ? Values.list(Vector.of(Values.number(CellValue.digits(cell.number())))) : typed(cell);
            case TEXTS -> Values.list(Vector.of(typed(cell)));
            case FLAG -> Values.flag(cell.typed()).getOrElse(() -> alone(cell));
            case MONTH ->
                cell.type() == CellValue.Type.DAY ? Values.text(cell.text().substring(0, 7)) : typed(cell);
            case TEXT, SHARE, DAY -> typed(cell);
        };
    }

    private static JsonValue typed(CellValue cell) {
        return Values.text(cell.typed());
    }

    private static JsonValue alone(CellValue cell) {
        return switch (cell.type()) {
            case NUMBER -> Values.number(CellValue.digits(cell.number()));
            case FLAG -> Values.flag(cell.text()).get();
            default -> typed(cell);
        };
    }

    private JsonValue ofText(String text, Option<MoneyUnit> unit) {
        return switch (this) {
            case AMOUNT -> Values.amount(text, unit);
            case WEIGHT, NUMBER -> Values.numeral(text).getOrElse(() -> Values.text(text));
            case FLAG -> Values.flag(text).getOrElse(() -> Values.text(text));
            case TEXTS -> Values.list(Vector.of(text.split(ITEMS, -1)).map(Values::text));
            case NUMBERS ->
                Values.list(Vector.of(text.split(ITEMS, -1))
                        .map(item -> Values.numeral(item).getOrElse(() -> Values.text(item))));
            case ANY, TEXT, SHARE, MONTH, DAY -> Values.text(text);
        };
    }

    /** The cell that holds the value exactly, read back the same; none where no cell of the kind does. */
    Option<CellValue> write(JsonValue value, Option<MoneyUnit> unit) {
        return cell(value, unit)
                .toVector()
                .appendAll(literal(value))
                .filter(cell -> cell.text().length() <= LONGEST_TEXT)
                .find(cell -> isSame(read(cell, unit), value));
    }

    private Option<CellValue> cell(JsonValue value, Option<MoneyUnit> unit) {
        return switch (value.kind()) {
            case LIST -> Option.some(list(value));
            case OBJECT -> Option.when(value.fields().isEmpty(), () -> CellValue.text("{}"));
            case NUMBER -> Option.some(number(value.scalar()));
            case FLAG -> Option.some(CellValue.flag(value.scalar().equals("true")));
            case TEXT -> Option.some(text(value.scalar(), unit));
            case NULL, ABSENT -> Option.none();
        };
    }

    /** Whether two values say the same to whoever reads a field of the kind. */
    boolean isSame(JsonValue left, JsonValue right) {
        return Values.areSame(this::isSameText, left, right);
    }

    private boolean isSameText(String left, String right) {
        return left.equals(right)
                || switch (this) {
                    case AMOUNT ->
                        Values.money(left).isDefined() && Values.money(left).equals(Values.money(right));
                    case SHARE, WEIGHT ->
                        Values.share(left).isDefined() && Values.share(left).equals(Values.share(right));
                    case ANY, TEXT, NUMBER, MONTH, DAY, FLAG, TEXTS, NUMBERS -> false;
                };
    }

    /** The value written out, where its cell would be read as another. */
    private static Option<CellValue> literal(JsonValue value) {
        return switch (value.kind()) {
            case TEXT -> Option.some(CellValue.text(CellText.written(value.scalar())));
            case NUMBER -> Option.some(CellValue.text("#" + value.scalar()));
            case LIST, OBJECT, FLAG, NULL, ABSENT -> Option.none();
        };
    }

    private static CellValue number(String digits) {
        return Values.decimal(digits)
                .filter(CellValue::isExact)
                .map(CellValue::number)
                .getOrElse(() -> CellValue.text("#" + digits));
    }

    private CellValue list(JsonValue list) {
        if (list.items().isEmpty()) {
            return CellValue.text("[]");
        }
        boolean isOneNumber = this == NUMBERS && list.items().size() == 1;
        return isOneNumber
                ? number(list.items().get(0).scalar())
                : CellValue.text(Vector.ofAll(list.items())
                        .map(item -> this == NUMBERS ? item.scalar().replace('.', ',') : item.scalar())
                        .mkString(BETWEEN));
    }

    private CellValue text(String text, Option<MoneyUnit> unit) {
        CellValue plain = CellValue.text(CellText.written(text));
        return switch (this) {
            case AMOUNT ->
                Values.money(text)
                        .flatMap(money -> unit.map(size -> BigDecimal.valueOf(money.ore())
                                .divide(BigDecimal.valueOf(size.ore()), CellValue.DIGITS)))
                        .filter(CellValue::isExact)
                        .map(CellValue::number)
                        .getOrElse(plain);
            case ANY, SHARE, WEIGHT ->
                Values.percentage(text)
                        .map(CellValue::percent)
                        .orElse(() -> this == ANY ? dated(text) : Option.none())
                        .getOrElse(plain);
            case DAY, MONTH -> dated(text).getOrElse(plain);
            case TEXT, NUMBER, FLAG, TEXTS, NUMBERS -> plain;
        };
    }

    /** Days that spreadsheets count as calendars do begin with March 1900. */
    private static Option<CellValue> dated(String text) {
        if (text.matches("(19[0-9][1-9]|19[1-9]0|2[0-9]{3})-[0-9]{2}-[0-9]{2}")) {
            return Try.of(() -> CellValue.day(LocalDate.parse(text))).toOption();
        }
        return text.matches("(19[0-9][1-9]|19[1-9]0|2[0-9]{3})-[0-9]{2}")
                ? Try.of(() -> CellValue.month(YearMonth.parse(text))).toOption()
                : Option.none();
    }
}
