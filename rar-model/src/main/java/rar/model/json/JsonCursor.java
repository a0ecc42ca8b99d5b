package rar.model.json;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import rar.model.json.JsonValue.Kind;
import rar.model.message.Excerpt;
import rar.model.message.Message;
import rar.model.message.RefusedException;
import rar.model.money.AmountText;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.Name;

/**
 * A value of a JSON text at its place: each accessor gives the value if it is of the kind asked for, or reports a
 * mistake and gives nothing, so that reading goes on.
 *
 * <p>An absent cursor (an optional field that is not there, or anything below a value already refused) gives nothing
 * and reports nothing: each mistake is reported once.
 */
public final class JsonCursor {

    /** Decimal digits and powers of ten beyond which a number is no quantity of a plan. */
    private static final int MOST_DIGITS = 40;

    private final JsonSource source;
    private final String pointer;
    private final JsonValue value;

    JsonCursor(JsonSource source, String pointer, JsonValue value) {
        this.source = source;
        this.pointer = pointer;
        this.value = value;
    }

    /** The pointer of a field or item below {@code pointer}, escaped as RFC 6901 says. */
    static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** JSON pointer (RFC 6901) of this value. */
    public String pointer() {
        return pointer;
    }

    /** Line this value begins on, from 1. */
    public int line() {
        return value.line();
    }

    /** The value itself, to be written elsewhere as it stands; of the kind {@code ABSENT} where there is none. */
    public JsonValue value() {
        return value;
    }

    /** Whether there is a value here. */
    public boolean isPresent() {
        return value.kind() != Kind.ABSENT;
    }

    /** Whether the value is of this kind; for formats that take one of several. */
    public boolean is(Kind kind) {
        asked(new JsonQuestion.WhetherOfKind(kind));
        return value.kind() == kind;
    }

    /** Whether the value is a text; for formats that take one of several. */
    public boolean isText() {
        return is(Kind.TEXT);
    }

    /** Whether the value is a number; for formats that take one of several. */
    public boolean isNumber() {
        return is(Kind.NUMBER);
    }

    /** Whether the value is an object; for formats that take one of several. */
    public boolean isObject() {
        return is(Kind.OBJECT);
    }

    /** Whether this is an object with the field; for formats whose fields tell which kind of object it is. */
    public boolean has(String field) {
        return value.fields().containsKey(field);
    }

    /** Notes a mistake of this value. */
    public void report(Message what) {
        source.report(pointer, value, what);
    }

    /** Notes that this value is legal and probably not meant. */
    public void remark(Message what) {
        source.remark(pointer, value, what);
    }

    /** The fields of an object that may have these fields and no others. */
    public JsonFields object(String... allowed) {
        Set<String> names = new LinkedHashSet<>(List.of(allowed));
        asked(new JsonQuestion.Fields(names));
        if (accepts(Kind.OBJECT)) {
            value.fields().forEach((name, field) -> {
                if (!names.contains(name)) {
                    source.report(
                            below(pointer, name),
                            field,
                            JsonMistake.FIELD_UNKNOWN
                                    .with("field", Excerpt.of(name))
                                    .with("suggestion", Suggestion.of(name, names)));
                }
            });
        }
        return new JsonFields(this, names);
    }

    /** The entries of an object whose names are free, in file order. */
    public Seq<Tuple2<String, JsonCursor>> entries() {
        if (!accepts(Kind.OBJECT)) {
            return Vector.empty();
        }
        List<Tuple2<String, JsonCursor>> entries = new ArrayList<>();
        value.fields().forEach((name, field) -> entries.add(Tuple.of(name, child(name, field))));
        return Vector.ofAll(entries);
    }

    /** The items of a list. */
    public Seq<JsonCursor> items() {
        return accepts(Kind.LIST) ? children() : Vector.empty();
    }

    private Seq<JsonCursor> children() {
        List<JsonCursor> cursors = new ArrayList<>();
        for (JsonValue item : value.items()) {
            cursors.add(child(Integer.toString(cursors.size()), item));
        }
        return Vector.ofAll(cursors);
    }

    /** Any text, the empty one too. */
    public Option<String> text() {
        return accepts(Kind.TEXT) ? Option.of(value.scalar()) : Option.none();
    }

    /** A text that can {@linkplain Name name} something. */
    public Option<String> name() {
        asked(new JsonQuestion.Named());
        Option<String> text = text();
        if (text.exists(t -> !Name.isName(t))) {
            report(expected(Name.demandOn(value.scalar())));
            return Option.none();
        }
        return text;
    }

    /** A whole number from {@code least} to {@code most}, both inclusive, written with digits only. */
    public Option<Long> integer(long least, long most) {
        asked(new JsonQuestion.WholeNumber(least, most));
        if (!accepts(Kind.NUMBER)) {
            return Option.none();
        }
        try {
            long number = Long.parseLong(value.scalar());
            if (number >= least && number <= most) {
                return Option.of(number);
            }
        } catch (NumberFormatException e) {
            // a fraction, an exponent, NaN or beyond a long: the same answer as out of range
        }
        report(expected(ValueWords.WHOLE_NUMBER.with("least", least).with("most", most)));
        return Option.none();
    }

    /** A number, exactly as written. */
    public Option<BigDecimal> number() {
        if (!accepts(Kind.NUMBER)) {
            return Option.none();
        }
        try {
            BigDecimal number = new BigDecimal(value.scalar());
            if (number.signum() == 0) {
                return Option.of(BigDecimal.ZERO);
            }
            long magnitude = (long) number.precision() - number.scale();
            if (number.precision() <= MOST_DIGITS && Math.abs(magnitude) <= MOST_DIGITS) {
                return Option.of(number);
            }
        } catch (NumberFormatException e) {
            // NaN, Infinity or an exponent beyond an int: no quantity either
        }
        report(JsonMistake.NOT_A_QUANTITY.with("found", value.described()).with("most", MOST_DIGITS));
        return Option.none();
    }

    /** {@code true} or {@code false}. */
    public Option<Boolean> flag() {
        return accepts(Kind.FLAG) ? Option.of(value.scalar().equals("true")) : Option.none();
    }

    /** An amount with its unit, e.g. {@code "15 000 tkr"}. */
    public Option<Money> amount() {
        Option<Money> amount = parsed(ValueWords.AMOUNT.message(), Money::parse);
        amount.filter(read -> AmountText.of(value.scalar()).isDoubtful() && !isExplained())
                .forEach(read -> remark(JsonMistake.DOUBTFUL_AMOUNT
                        .with("text", Excerpt.of(value.scalar()))
                        .with("amount", read)
                        .with("other", Excerpt.of(value.scalar().replace(',', '\u00a0')))));
        return amount;
    }

    /** Whether a note stands beside this value or what it is part of, which tells why it is as fine as it is. */
    private boolean isExplained() {
        JsonCursor at = source.root();
        boolean explained = false;
        for (String step : pointer.split("/", -1)) {
            at = step.isEmpty() ? at : at.child(step);
            explained |= at.has("inferred") || (at.has("note") && !at.pointer.isEmpty());
        }
        return explained;
    }

    /** An exact share, e.g. {@code "1/4"} or {@code "3,04 %"}. */
    public Option<Share> share() {
        return parsed(ValueWords.SHARE.message(), Share::parse);
    }

    /** One of the named choices. */
    public <T> Option<T> choice(Map<String, T> choices) {
        asked(new JsonQuestion.Choice(choices.keySet()));
        return text().flatMap(word -> {
            Option<T> chosen = Option.of(choices.get(word));
            if (chosen.isEmpty()) {
                report(JsonMistake.CHOICE_UNKNOWN
                        .with("word", Excerpt.of(word))
                        .with("suggestion", Suggestion.of(word, choices.keySet())));
            }
            return chosen;
        });
    }

    /**
     * A text that {@code parser} reads; an exception of the parser is a mistake of the file.
     *
     * @param expected what the text should be, with an example
     * @param parser throws {@link IllegalArgumentException}, {@link ArithmeticException} or {@link DateTimeException}
     *     for a text it does not read; what a {@link RefusedException} says is passed on to the user
     */
    public <T> Option<T> parsed(Message expected, Function<String, T> parser) {
        asked(new JsonQuestion.Form(expected.code().code()));
        if (!accepts(Kind.TEXT, expected)) {
            return Option.none();
        }
        try {
            return Option.of(parser.apply(value.scalar()));
        } catch (RefusedException e) {
            report(e.what());
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            report(expected(expected));
        }
        return Option.none();
    }

    /**
     * What {@code parser} makes of the name of this field; what it does not read is a mistake.
     *
     * @param expected what is said of such a name, which it has as {@code found}
     * @param parser throws {@link DateTimeException} for a name that it does not read
     */
    public <T> Option<T> nameParsed(String name, Message expected, Function<String, T> parser) {
        asked(new JsonQuestion.NameForm(expected.code().code()));
        try {
            return Option.of(parser.apply(name));
        } catch (DateTimeException e) {
            report(expected.with("found", Excerpt.of(name)));
            return Option.none();
        }
    }

    /** Tells that an object has to have a field. */
    void requires(String field) {
        asked(new JsonQuestion.Required(field));
    }

    /**
     * What {@code maker} makes of values read from here: nothing if a mistake has been noted here or below, and where it
     * refuses by a {@link RefusedException} that is a mistake of this value.
     */
    public <T> Option<T> made(Supplier<T> maker) {
        if (!isPresent() || source.hasMistakeIn(pointer)) {
            return Option.none();
        }
        try {
            return Option.of(maker.get());
        } catch (RefusedException e) {
            report(e.what());
            return Option.none();
        }
    }

    /** The field, absent where there is none. */
    public JsonCursor field(String name) {
        JsonValue field = value.fields().get(name);
        return child(name, field == null ? value.lacking() : field);
    }

    /** What {@code steps} lead to from here, or the last of them that is there. */
    JsonValue valueAt(Seq<String> steps) {
        if (steps.isEmpty()) {
            return value;
        }
        JsonCursor next = value.kind() == Kind.LIST
                ? children()
                        .find(item -> item.pointer().equals(below(pointer, steps.head())))
                        .getOrElse(this)
                : field(steps.head().replace("~1", "/").replace("~0", "~"));
        return next == this || !next.isPresent() ? value : next.valueAt(steps.tail());
    }

    /** What a step of a pointer leads to: a field or an item, absent where there is none. */
    JsonCursor child(String step) {
        boolean item = value.kind() == Kind.LIST
                && step.matches("[0-9]{1,8}")
                && Integer.parseInt(step) < value.items().size();
        return item
                ? child(step, value.items().get(Integer.parseInt(step)))
                : field(step.replace("~1", "/").replace("~0", "~"));
    }

    /** The text in a field, if it is one; nothing is reported. */
    Option<String> nameOf(String field) {
        JsonCursor found = field(field);
        return Option.when(found.value.kind() == Kind.TEXT, () -> found.value.scalar());
    }

    private JsonCursor child(String name, JsonValue child) {
        return new JsonCursor(source, below(pointer, name), child);
    }

    private void asked(JsonQuestion question) {
        source.asked(pointer, value, question);
    }

    private boolean accepts(Kind kind) {
        return accepts(kind, kind.words().message());
    }

    private boolean accepts(Kind kind, Message expected) {
        asked(new JsonQuestion.OfKind(kind));
        if (value.kind() != kind && isPresent()) {
            report(value.kind() == Kind.NULL ? JsonMistake.NULL_FOUND.with("expected", expected) : expected(expected));
        }
        return value.kind() == kind;
    }

    private Message expected(Message expected) {
        return JsonMistake.OTHER_KIND.with("expected", expected).with("found", value.described());
    }
}
