package rar.model.planfile;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.json.JsonValue.Kind;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.FinancialPlan;
import rar.model.plan.MonthRange;

/** How single values of a plan are spelled in its file: each read from a cursor and written as a JSON value. */
public final class PlanValues {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2299;
    private static final int LONGEST_NUMBER = 40;

    private PlanValues() {}

    /** A text. */
    public static JsonValue text(Object text) {
        return JsonValue.scalar(Kind.TEXT, 0, text.toString());
    }

    static Option<JsonValue> text(Option<String> text) {
        return text.map(PlanValues::text);
    }

    static JsonValue number(int number) {
        return JsonValue.scalar(Kind.NUMBER, 0, Integer.toString(number));
    }

    static Option<JsonValue> unlessTrue(boolean flag) {
        return Option.when(!flag, () -> flag(false));
    }

    /** True, left out where it is false. */
    public static Option<JsonValue> ifTrue(boolean flag) {
        return Option.when(flag, () -> flag(true));
    }

    private static JsonValue flag(boolean flag) {
        return JsonValue.scalar(Kind.FLAG, 0, Boolean.toString(flag));
    }

    /** A list, each item as {@code write} writes it. */
    public static <T> JsonValue list(Seq<T> items, Function<T, JsonValue> write) {
        return JsonValue.list(0, items.map(write).asJava());
    }

    /** The items of a list, each with what could be read of it; none where there is no list. */
    public static <T> Vector<T> list(JsonCursor at, Function<JsonCursor, T> read) {
        return Vector.ofAll(at.items()).map(read);
    }

    /** The id that an object has; where it cannot be read a placeholder that is unique too. */
    static String id(JsonFields fields) {
        return fields.required("id").name().getOrElse(fields.object().pointer());
    }

    /** One of the values of an enum, by the names they have in files. */
    public static <E extends Enum<E>> Option<E> choice(JsonCursor at, E[] values) {
        return choice(at, List.of(values), E::toString);
    }

    /** One of some values, each by its name. */
    public static <T> Option<T> choice(JsonCursor at, Iterable<T> values, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        values.forEach(value -> byName.put(name.apply(value), value));
        return at.choice(byName);
    }

    /** An amount that a plan may hold; none where it was refused. */
    public static Option<Money> amount(JsonCursor at) {
        Option<Money> amount = at.amount();
        Money largest = FinancialPlan.LARGEST_AMOUNT;
        if (amount.exists(money -> money.compareTo(largest) > 0 || money.compareTo(largest.negated()) < 0)) {
            at.report(PlanFileMistake.AMOUNT_OUT_OF_RANGE
                    .with("amount", amount.get())
                    .with("largest", largest));
            return Option.none();
        }
        return amount;
    }

    /** Exact: in tkr where that takes no more than two decimals, else in kr, as three read like thousands. */
    public static JsonValue amount(Money amount) {
        return inTkr(amount, MoneyUnit.TKR.ore() / 100);
    }

    /** The same of an amount that a note explains: in tkr where that takes no more than three decimals. */
    static JsonValue explainedAmount(Money amount) {
        return inTkr(amount, MoneyUnit.KRONA.ore());
    }

    private static JsonValue inTkr(Money amount, long finest) {
        return text(typed(amount.format(amount.ore() % finest == 0 ? MoneyUnit.TKR : MoneyUnit.KRONA)));
    }

    /** A percentage where that is short enough to be read, else a fraction. */
    static JsonValue share(Share share) {
        String percentage = typed(share.toString());
        return text(percentage.length() <= LONGEST_NUMBER ? percentage : share.numerator() + "/" + share.denominator());
    }

    /** As on a keyboard: plain spaces and a plain minus. */
    private static String typed(String printed) {
        return printed.replace('\u00a0', ' ').replace('\u2212', '-');
    }

    /** A weight: a count such as inhabitants, or a share. */
    static Option<Share> weight(JsonCursor at) {
        return at.isNumber() ? at.number().map(Share::of) : at.parsed(PlanFileMistake.WEIGHT.message(), Share::parse);
    }

    static JsonValue weight(Share weight) {
        return weight.denominator().equals(BigInteger.ONE)
                ? JsonValue.scalar(Kind.NUMBER, 0, weight.numerator().toString())
                : share(weight);
    }

    static Option<MoneyUnit> unit(JsonCursor at) {
        return at.parsed(PlanFileMistake.UNIT.message(), MoneyUnit::parse);
    }

    /** A day, e.g. {@code "2016-05-31"}. */
    public static Option<LocalDate> day(JsonCursor at) {
        return at.parsed(inYears(PlanFileMistake.DAY), text -> {
            LocalDate day = LocalDate.parse(text);
            requireInRange(day.getYear());
            return day;
        });
    }

    /** A month of the years that a plan may have; none where it was refused. */
    public static Option<YearMonth> month(JsonCursor at) {
        return at.parsed(inYears(PlanFileMistake.MONTH), PlanValues::parseMonth);
    }

    static Option<Integer> year(JsonCursor at) {
        return at.integer(FIRST_YEAR, LAST_YEAR).map(Long::intValue);
    }

    /** {@code {"from": "2009-01", "to": "2011-12"}}, both inclusive. */
    static Option<MonthRange> months(JsonCursor at) {
        JsonFields fields = at.object("from", "to");
        Option<YearMonth> first = month(fields.required("from"));
        Option<YearMonth> last = month(fields.required("to"));
        return at.made(() -> new MonthRange(first.get(), last.get()));
    }

    static JsonValue months(MonthRange months) {
        return new JsonObject()
                .with("from", text(months.first()))
                .with("to", text(months.last()))
                .value();
    }

    /** {@code {"2009": …, "2010": …}}. */
    static <T> SortedMap<Integer, T> byYear(
            Seq<Tuple2<String, JsonCursor>> entries, Function<JsonCursor, Option<T>> read) {
        return byName(entries, inYears(PlanFileMistake.YEAR_AS_NAME), PlanValues::parseYear, read);
    }

    static SortedMap<Integer, Money> amountsByYear(JsonCursor at) {
        return byYear(at.entries(), PlanValues::amount);
    }

    static SortedMap<YearMonth, Money> amountsByMonth(JsonCursor at) {
        return byName(at.entries(), inYears(PlanFileMistake.MONTH_AS_NAME), PlanValues::parseMonth, PlanValues::amount);
    }

    /** {@code {"1": …, "7": …}}. */
    static <T> SortedMap<Integer, T> byCalendarMonth(
            Seq<Tuple2<String, JsonCursor>> entries, Function<JsonCursor, Option<T>> read) {
        return byName(entries, PlanFileMistake.CALENDAR_MONTH_AS_NAME.message(), PlanValues::parseCalendarMonth, read);
    }

    /** Amounts by month or year. */
    public static JsonValue amounts(SortedMap<?, Money> amounts) {
        return amounts(amounts, PlanValues::amount);
    }

    static JsonValue amounts(SortedMap<?, Money> amounts, Function<Money, JsonValue> write) {
        return byName(amounts, write);
    }

    /** {@code {"2009": …, "2010": …}}, by whatever the values are named. */
    static <T> JsonValue byName(SortedMap<?, T> values, Function<T, JsonValue> write) {
        JsonObject written = new JsonObject();
        values.forEach((name, value) -> written.with(name.toString(), write.apply(value)));
        return written.value();
    }

    /**
     * The entries of an object by what their names say.
     *
     * @param mistake what is said of a name that cannot be read
     * @param parser throws {@link DateTimeException} for a name that it does not read
     */
    static <K extends Comparable<K>, T> SortedMap<K, T> byName(
            Seq<Tuple2<String, JsonCursor>> entries,
            Message mistake,
            Function<String, K> parser,
            Function<JsonCursor, Option<T>> read) {
        List<Tuple2<K, T>> found = new ArrayList<>();
        entries.forEach(entry -> {
            Option<T> value = read.apply(entry._2);
            Option<K> key = entry._2.nameParsed(entry._1, mistake, parser);
            key.forEach(name -> value.forEach(present -> found.add(Tuple.of(name, present))));
        });
        return TreeMap.ofEntries(found);
    }

    private static Message inYears(PlanFileMistake of) {
        return of.with("first", FIRST_YEAR).with("last", LAST_YEAR);
    }

    private static YearMonth parseMonth(String text) {
        YearMonth month = YearMonth.parse(text);
        requireInRange(month.getYear());
        return month;
    }

    private static Integer parseCalendarMonth(String text) {
        if (!text.matches("[1-9]|1[0-2]")) {
            throw new DateTimeException(text + " is no month");
        }
        return Integer.valueOf(text);
    }

    private static Integer parseYear(String text) {
        return parseMonth(text + "-01").getYear();
    }

    private static void requireInRange(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("the year " + year + " is out of range");
        }
    }
}
