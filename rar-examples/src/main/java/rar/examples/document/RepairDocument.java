package rar.examples.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.examples.page.Json;
import rar.model.answer.PlanForms;
import rar.model.balance.BalancePlan;
import rar.model.goal.GoalAssessment;
import rar.model.money.Money;
import rar.simulation.repair.Move;
import rar.simulation.repair.Postponement;
import rar.simulation.repair.Repair;
import rar.simulation.repair.RepairShortfall;

/** A repair as fields of a JSON document. */
public final class RepairDocument {

    private final Repair repair;
    private final Seq<Postponement> alone;

    /** @param alone what each payout alone would give */
    public RepairDocument(Repair repair, Seq<Postponement> alone) {
        this.repair = repair;
        this.alone = alone;
    }

    public void putInto(ObjectNode document) {
        document.put("outcome", outcome());
        Json.putFloor(document, repair.terms().floors(), repair.before());
        document.put("allowCuts", repair.terms().cuts());
        document.put("beyondPlan", repair.terms().beyond());
        ArrayNode moves = document.putArray("moves");
        repair.moves().forEach(move -> put(moves.addObject(), move));
        Json.put(document, "total", ifRepaired(repair.total()));
        Json.put(document, "lowerBound", ifRepaired(repair.lowerBound()));
        Json.put(document, "cut", ifRepaired(repair.cut()));
        Json.put(document, "cutLowerBound", ifRepaired(repair.cutLowerBound()));
        document.put("isSmallest", repair.isSmallest());
        ArrayNode binding = document.putArray("binding");
        repair.binding().forEach(month -> binding.add(month.toString()));
        ArrayNode conflicts = document.putArray("conflicts");
        repair.conflicts().forEach(conflict -> put(conflicts.addObject(), conflict));
        certificate(document);
        ObjectNode lowest = document.putObject("lowest");
        put(lowest, "planned", Option.some(repair.before()));
        put(lowest, "repaired", repair.after());
        ArrayNode postponements = document.putArray("alone");
        alone.forEach(each -> put(postponements.addObject(), each));
        months(document.putArray("months"));
        goals(document.putArray("goals"));
    }

    private String outcome() {
        if (repair.conflicts().nonEmpty()) {
            return "impossible";
        }
        if (repair.after().isEmpty()) {
            return "not found";
        }
        return repair.holdsAlready() ? "holds" : "repaired";
    }

    private Option<Money> ifRepaired(Money amount) {
        return repair.after().map(after -> amount);
    }

    private static void put(ObjectNode object, Move move) {
        object.put("what", move.what()).put("name", move.name()).put("from", move.from());
        move.to().fold(() -> object.putNull("to"), year -> object.put("to", year));
        Json.put(object, "amount", move.amount());
    }

    private static void put(ObjectNode object, Postponement alone) {
        object.put("id", alone.id()).put("name", alone.name());
        Json.put(object, "gain", alone.gain());
        Json.put(object, "margin", alone.margin());
        Json.put(object, "month", alone.month());
    }

    private static void put(ObjectNode object, RepairShortfall conflict) {
        Json.put(object, "month", conflict.month());
        Json.putGoal(object, conflict.goal());
        Json.put(object, "demanded", conflict.demanded());
        Json.put(object, "planned", conflict.planned());
        Json.put(object, "missing", conflict.missing());
    }

    private void certificate(ObjectNode document) {
        repair.certificate().fold(() -> document.putNull("certificate"), proof -> {
            ObjectNode object = document.putObject("certificate");
            ArrayNode months = object.putArray("months");
            proof.months().forEach(each -> {
                ObjectNode month = months.addObject();
                Json.put(month, "month", each.month());
                month.put("weight", each.weight().toString());
            });
            Json.put(object, "demandedMean", proof.demandedMean());
            Json.put(object, "attainableMean", proof.attainableMean());
            return object;
        });
    }

    private static void put(ObjectNode object, String name, Option<BalancePlan> balance) {
        balance.fold(() -> object.putNull(name), present -> {
            ObjectNode lowest = object.putObject(name);
            Json.put(lowest, "month", present.month(present.lowestMonth()));
            Json.put(lowest, "cash", new Money(present.cashOre(present.lowestMonth())));
            return lowest;
        });
    }

    private void months(ArrayNode list) {
        for (int month = 0; month < repair.before().months(); month++) {
            int index = month;
            ObjectNode item = list.addObject();
            Json.put(item, "month", repair.before().month(month));
            Json.put(item, "planned", new Money(repair.before().cashOre(month)));
            Json.put(item, "repaired", repair.after().map(after -> new Money(after.cashOre(index))));
        }
    }

    private void goals(ArrayNode list) {
        repair.goals().forEach(goal -> {
            ObjectNode object = list.addObject();
            Json.putGoal(object, goal.before().goal());
            object.put("asked", goal.asked());
            Json.putAll(object.putObject("planned"), PlanForms.VERDICT, goal.before());
            goal.after().fold(() -> object.putNull("repaired"), after -> verdict(object, after));
        });
    }

    private static ObjectNode verdict(ObjectNode object, GoalAssessment goal) {
        ObjectNode verdict = object.putObject("repaired");
        Json.putAll(verdict, PlanForms.VERDICT, goal);
        return verdict;
    }
}
