package rar.examples.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Option;
import rar.examples.page.Amounts;
import rar.examples.page.Json;
import rar.examples.table.PropertyText;
import rar.model.answer.PlanForms;
import rar.model.balance.BalancePlan;
import rar.model.comparison.PlanChange;
import rar.model.comparison.PlanChange.Detail;
import rar.model.comparison.PlanChange.Effect;
import rar.model.comparison.PlanChange.Part;
import rar.model.comparison.PlanComparison;
import rar.model.comparison.PlanComparison.GoalChange;
import rar.model.goal.GoalAssessment;
import rar.model.message.Language;
import rar.model.message.PhraseBook;
import rar.model.money.MoneyUnit;

/** Two versions of a plan, as JSON. */
public final class DiffDocument {

    private static final PropertyText TEXT =
            new PropertyText(new Amounts(MoneyUnit.KRONA, PhraseBook.of(Language.ENGLISH)));

    private final PlanComparison comparison;

    public DiffDocument(PlanComparison comparison) {
        this.comparison = comparison;
    }

    public void putInto(ObjectNode document) {
        putVersion(document.putObject("old"), comparison.before());
        putVersion(document.putObject("new"), comparison.after());
        ArrayNode years = document.putArray("years");
        comparison.years().eachYear().forEach(years::add);
        ArrayNode changes = document.putArray("changes");
        comparison.changes().forEach(change -> putChange(changes.addObject(), change));
        putEffect(document, "total", comparison.total());
        ArrayNode goals = document.putArray("goals");
        comparison.goals().forEach(goal -> putGoal(goals.addObject(), goal));
    }

    private static void putVersion(ObjectNode object, BalancePlan balance) {
        object.put("name", balance.plan().name()).put("source", balance.plan().source());
        boolean known = balance.hasBalance();
        int lowest = balance.lowestMonth();
        Json.put(
                object,
                "closingCash",
                Option.when(known, () -> balance.monthEnd(balance.months() - 1).cash()));
        Json.put(
                object,
                "lowestCash",
                Option.when(known, () -> balance.monthEnd(lowest).cash()));
        Json.putText(
                object,
                "lowestMonth",
                Option.when(known, () -> balance.month(lowest).toString()));
    }

    private static void putChange(ObjectNode object, PlanChange change) {
        object.put("section", change.section().toString()).put("id", change.id());
        Json.putPrinted(object, "name", change.name());
        object.put("kind", change.kind().toString());
        Json.put(object, "before", change.before());
        Json.put(object, "after", change.after());
        ArrayNode parts = object.putArray("parts");
        for (Part part : change.parts()) {
            ObjectNode item = parts.addObject().put("id", part.id());
            Json.putPrinted(item, "name", part.name());
            Json.put(item, "before", part.before());
            Json.put(item, "after", part.after());
        }
        ArrayNode details = object.putArray("details");
        for (Detail detail : change.details()) {
            ObjectNode item = details.addObject();
            Json.put(item, "what", detail.what());
            item.put("before", TEXT.of(detail.before())).put("after", TEXT.of(detail.after()));
        }
        putEffect(object, "effect", change.effect());
    }

    private static void putEffect(ObjectNode object, String name, Option<Effect> effect) {
        effect.fold(() -> object.putNull(name), present -> {
            ObjectNode item = object.putObject(name);
            Json.put(item, "closingCash", present.closingCash());
            Json.put(item, "lowestCash", present.lowestCash());
            return item;
        });
    }

    private static void putGoal(ObjectNode object, GoalChange goal) {
        Json.putGoal(object, goal.goal());
        object.put("isOther", goal.isOther());
        putVerdict(object, "before", goal.before());
        putVerdict(object, "after", goal.after());
    }

    private static void putVerdict(ObjectNode object, String name, Option<GoalAssessment> goal) {
        goal.fold(() -> object.putNull(name), present -> {
            ObjectNode item = object.putObject(name);
            Json.putAll(item, PlanForms.VERDICT, present);
            return item;
        });
    }
}
