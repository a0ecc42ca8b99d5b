package rar.examples.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Option;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Collectors;
import rar.model.balance.BalancePlan;
import rar.model.goal.FinancialGoal;
import rar.model.goal.LiquidityFloors;
import rar.model.message.Label;
import rar.model.message.Language;
import rar.model.message.Message;
import rar.model.message.PhraseBook;
import rar.model.money.Money;
import rar.model.plan.BalanceSheet;
import rar.model.plan.FinancialPlan;
import rar.simulation.factor.RiskModel;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.MeanEstimate;
import rar.simulation.risk.MoneyEstimate;

/** The forms that all JSON documents share: amounts in whole öre, months as {@code 2009-01}, absent values as null. */
public final class Json {

    /** More digits than any estimate has, and few enough to be the same on every Java. */
    private static final MathContext DIGITS = new MathContext(12);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final PhraseBook ENGLISH = PhraseBook.of(Language.ENGLISH);

    private Json() {}

    /** An empty document. */
    public static ObjectNode document(Inputs inputs) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        inputs.putInto(document);
        return document;
    }

    /** The name and source of a plan, under {@code plan}. */
    public static void putPlan(ObjectNode document, FinancialPlan plan) {
        document.putObject("plan").put("name", plan.name()).put("source", plan.source());
    }

    /** The name and source of a risk model, under {@code risks}. */
    public static void putModel(ObjectNode document, RiskModel model) {
        ObjectNode risks = document.putObject("risks");
        putLabel(risks, "name", model.name());
        putLabel(risks, "source", model.source());
    }

    /** An amount in öre, or null. */
    public static void put(ObjectNode object, String name, Option<Money> amount) {
        amount.fold(() -> object.putNull(name), present -> object.put(name, present.ore()));
    }

    /** An amount in öre. */
    public static void put(ObjectNode object, String name, Money amount) {
        object.put(name, amount.ore());
    }

    /** A list of amounts in öre. */
    public static void put(ObjectNode object, String name, Iterable<Money> amounts) {
        ArrayNode list = object.putArray(name);
        amounts.forEach(amount -> list.add(amount.ore()));
    }

    /** A text, or null. */
    public static void putText(ObjectNode object, String name, Option<String> text) {
        text.fold(() -> object.putNull(name), present -> object.put(name, present));
    }

    /** The name of a row as operating plans print it, in Swedish. */
    public static void putPrinted(ObjectNode object, String name, Message row) {
        object.put(name, PhraseBook.of(Language.SWEDISH).text(row));
    }

    /** The floor: one amount, or null and then that of each month. */
    public static void putFloor(ObjectNode object, LiquidityFloors floors, BalancePlan plan) {
        put(object, "floor", floors.alwaysTheSame());
        if (floors.alwaysTheSame().isEmpty()) {
            ArrayNode months = object.putArray("floors");
            for (int m = 0; m < plan.months(); m++) {
                ObjectNode month = months.addObject();
                put(month, "month", plan.month(m));
                put(month, "floor", floors.highest(plan, m));
            }
        }
    }

    /** The floor of a plan's own goals. */
    public static void putFloor(ObjectNode object, BalancePlan plan) {
        putFloor(object, LiquidityFloors.of(plan.plan().goals()), plan);
    }

    /** The English words of a message. */
    public static void put(ObjectNode object, String name, Message message) {
        object.put(name, ENGLISH.text(message));
    }

    /** What a goal demands, in English, and the name that its plan gives it. */
    public static void putGoal(ObjectNode object, FinancialGoal goal) {
        put(object, "goal", goal.demand());
        goal.name().forEach(name -> putLabel(object, "name", name));
    }

    /** The one text of a label, or an object with that of each language. */
    public static void putLabel(ObjectNode object, String field, Label label) {
        label.everywhere().fold(() -> object.putObject(field).setAll(texts(label)), text -> object.put(field, text));
    }

    private static ObjectNode texts(Label label) {
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        label.texts().forEach((language, text) -> texts.put(language.tag(), text));
        return texts;
    }

    /** The English words of several messages. */
    public static void putTexts(ObjectNode object, String name, Iterable<Message> messages) {
        ArrayNode list = object.putArray(name);
        messages.forEach(message -> list.add(ENGLISH.text(message)));
    }

    /** A month. */
    public static void put(ObjectNode object, String name, YearMonth month) {
        object.put(name, month.toString());
    }

    /** A number that is not money. */
    public static void put(ObjectNode object, String name, double number) {
        BigDecimal rounded = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
        object.put(name, rounded.setScale(Math.max(0, rounded.scale())));
    }

    /** The balances of a sheet, null where a plan has no opening balance, for they are not known. */
    public static void putInto(ObjectNode object, Option<BalanceSheet> sheet) {
        put(object, "fixedAssets", sheet.map(BalanceSheet::fixedAssets));
        put(object, "receivables", sheet.map(BalanceSheet::receivables));
        put(object, "cash", sheet.map(BalanceSheet::cash));
        put(object, "equity", sheet.map(BalanceSheet::equity));
        put(object, "provisions", sheet.map(BalanceSheet::provisions));
        put(object, "longTermLiabilities", sheet.map(BalanceSheet::longTermLiabilities));
        put(object, "shortTermLiabilities", sheet.map(BalanceSheet::shortTermLiabilities));
        putPart(object, "prepaidCost", sheet.map(BalanceSheet::prepaidCost));
        putPart(object, "vatReceivable", sheet.map(BalanceSheet::vatReceivable));
        putPart(object, "payables", sheet.map(BalanceSheet::payables));
        putPart(object, "prepaidIncome", sheet.map(BalanceSheet::prepaidIncome));
    }

    /** A part of receivables or short-term liabilities, where there is anything of it. */
    private static void putPart(ObjectNode object, String name, Option<Money> amount) {
        amount.filter(part -> part.ore() != 0).forEach(part -> put(object, name, part));
    }

    /** {@code probability}, {@code low} and {@code high}. */
    public static void putInto(ObjectNode object, Estimate estimate) {
        put(object, "probability", estimate.value());
        put(object, "low", estimate.low());
        put(object, "high", estimate.high());
    }

    /** {@code value}, {@code low} and {@code high}. */
    public static void putInto(ObjectNode object, MeanEstimate estimate) {
        put(object, "value", estimate.value());
        put(object, "low", estimate.low());
        put(object, "high", estimate.high());
    }

    /** {@code value}, {@code low} and {@code high}, in öre. */
    public static void putInto(ObjectNode object, MoneyEstimate estimate) {
        put(object, "value", estimate.value());
        put(object, "low", estimate.low());
        put(object, "high", estimate.high());
    }

    /**
     * The document's text, with a newline at its end. Characters that could steer a terminal or turn the direction of
     * writing are escaped, which changes no value.
     */
    public static String text(ObjectNode document) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            String text = MAPPER.writer(printer).writeValueAsString(document);
            return text.codePoints().mapToObj(Json::safe).collect(Collectors.joining()) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String safe(int character) {
        String text = Character.toString(character);
        return switch (Character.getType(character)) {
            case Character.CONTROL ->
                // the only one outside strings, where the writer has escaped it already
                character == '\n' ? text : escaped(text);
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> escaped(text);
            // half a character, which readers of JSON refuse
            case Character.SURROGATE -> "\ufffd";
            default -> text;
        };
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
                .collect(Collectors.joining());
    }
}
