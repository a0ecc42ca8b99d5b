package rar.model.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import rar.model.message.Label;
import rar.model.message.Language;
import rar.model.message.Message;
import rar.model.message.PhraseBook;
import rar.model.money.Money;

/** The forms of single values: amounts in whole öre, months as {@code 2009-01}, numbers of twelve digits. */
public final class Scalars {

    /** More digits than any estimate has, and few enough to be the same on every Java. */
    private static final MathContext DIGITS = new MathContext(12);

    /** A text. */
    public static final Form<String> TEXT = scalar("string", "", TextNode::valueOf);

    /** A whole number. */
    public static final Form<Long> WHOLE = scalar("integer", "", LongNode::valueOf);

    /** A whole number that is never large, such as a line or a weight. */
    public static final Form<Integer> SMALL = WHOLE.of(Integer::longValue);

    /** A calendar year. */
    public static final Form<Integer> YEAR = SMALL;

    /** True or false. */
    public static final Form<Boolean> FLAG = scalar("boolean", "", BooleanNode::valueOf);

    /** A number that is not money. */
    public static final Form<Double> NUMBER = scalar("number", "", Scalars::number);

    /** An amount; {@code new Money(node.longValue())} reads it. */
    public static final Form<Money> MONEY = scalar("integer", "In öre.", amount -> LongNode.valueOf(amount.ore()));

    /** A month; {@link YearMonth#parse(CharSequence)} reads it. */
    public static final Form<YearMonth> MONTH = patterned("^[0-9]{4}-[0-9]{2}$", YearMonth::toString);

    /** A day; {@link LocalDate#parse(CharSequence)} reads it. */
    public static final Form<LocalDate> DAY = patterned("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", LocalDate::toString);

    /** A message in English; its words in other languages are in no field. */
    public static final Form<Message> ENGLISH = TEXT.of(PhraseBook.of(Language.ENGLISH)::text);

    /** The name of a row as operating plans print it, in Swedish. */
    public static final Form<Message> PRINTED = TEXT.of(PhraseBook.of(Language.SWEDISH)::text);

    /** The one text of a label, or an object with that of each language. */
    public static final Form<Label> LABEL = new Form.Simple<>(Scalars::labelled, "", Scalars::label);

    private Scalars() {}

    /** One of these words. */
    public static Form<String> word(String... words) {
        return new Form.Simple<>(
                () -> {
                    ObjectNode schema = typed("string");
                    ArrayNode list = schema.putArray("enum");
                    for (String word : words) {
                        list.add(word);
                    }
                    return schema;
                },
                "",
                TextNode::valueOf);
    }

    private static <V> Form<V> patterned(String pattern, Function<V, String> text) {
        return new Form.Simple<>(
                () -> typed("string").put("pattern", pattern), "", value -> TextNode.valueOf(text.apply(value)));
    }

    private static <V> Form<V> scalar(String type, String unit, Function<V, JsonNode> json) {
        return new Form.Simple<>(() -> typed(type), unit, json);
    }

    static ObjectNode typed(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    private static JsonNode number(double number) {
        BigDecimal rounded = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
        return DecimalNode.valueOf(rounded.setScale(Math.max(0, rounded.scale())));
    }

    private static ObjectNode labelled() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.putArray("type").add("string").add("object");
        ObjectNode properties = schema.putObject("properties");
        for (Language language : Language.values()) {
            properties.set(language.tag(), typed("string"));
        }
        return schema.put("additionalProperties", false);
    }

    private static JsonNode label(Label label) {
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        label.texts().forEach((language, text) -> texts.put(language.tag(), text));
        return label.everywhere().<JsonNode>map(TextNode::valueOf).getOrElse(texts);
    }
}
