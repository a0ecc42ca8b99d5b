package rar.examples.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.answer.ObjectForm;
import rar.model.answer.PlanForms;
import rar.model.answer.Scalars;
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
import rar.simulation.answer.CaseForms;
import rar.simulation.factor.RiskModel;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.MeanEstimate;
import rar.simulation.risk.MoneyEstimate;

/** The forms that all JSON documents share: amounts in whole öre, months as {@code 2009-01}, absent values as null. */
public final class Json {

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
        putAll(document, PlanForms.PLAN, plan);
    }

    /** The name and source of a risk model, under {@code risks}. */
    public static void putModel(ObjectNode document, RiskModel model) {
        putAll(document, CaseForms.MODEL, model);
    }

    /** The fields of a form. */
    public static <T> void putAll(ObjectNode object, ObjectForm<T> form, T value) {
        object.setAll(form.json(value));
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
        putAll(object, PlanForms.FLOOR, new PlanForms.Floor(floors, plan));
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
        putAll(object, PlanForms.GOAL, goal);
    }

    /** The one text of a label, or an object with that of each language. */
    public static void putLabel(ObjectNode object, String field, Label label) {
        object.set(field, Scalars.LABEL.json(label));
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
        object.set(name, Scalars.NUMBER.json(number));
    }

    /** The balances of a sheet, null where a plan has no opening balance, for they are not known. */
    public static void putInto(ObjectNode object, Option<BalanceSheet> sheet) {
        putAll(object, PlanForms.SHEET, sheet);
    }

    /** {@code probability}, {@code low} and {@code high}. */
    public static void putInto(ObjectNode object, Estimate estimate) {
        putAll(object, CaseForms.ESTIMATE, estimate);
    }

    /** {@code value}, {@code low} and {@code high}. */
    public static void putInto(ObjectNode object, MeanEstimate estimate) {
        putAll(object, CaseForms.MEAN, estimate);
    }

    /** {@code value}, {@code low} and {@code high}, in öre. */
    public static void putInto(ObjectNode object, MoneyEstimate estimate) {
        putAll(object, CaseForms.AMOUNT, estimate);
    }
}
