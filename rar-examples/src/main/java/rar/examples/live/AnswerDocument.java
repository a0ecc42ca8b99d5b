package rar.examples.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Amounts;
import rar.examples.page.Json;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.phrase.GoalAnswer;
import rar.examples.phrase.GoalRiskAnswer;
import rar.examples.phrase.SimulationAnswer;
import rar.examples.table.BalanceTable;
import rar.examples.table.GoalVerdicts;
import rar.model.answer.PlanForms;
import rar.model.balance.CommitmentStatement;
import rar.model.goal.GoalAssessment;
import rar.model.message.Message;
import rar.simulation.outcome.Outcome;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.JudgedGoal;
import rar.simulation.risk.LiquidityRisk;

/**
 * What the page shows of a variant: amounts in whole öre where it draws them, texts where it prints them.
 *
 * @param one the variant
 * @param result what its scenarios came to
 * @param amounts as texts have them
 */
record AnswerDocument(LiveCase one, LiveResult result, Amounts amounts) {

    void putInto(ObjectNode document) {
        putFan(document.putObject("fan"));
        putBreach(document);
        putMonths(document.putArray("monthly"), document.putArray("first"));
        putGoals(document.putArray("goals"));
        putSentences(
                document.putArray("goalSentences"),
                new GoalAnswer(one.goals(), amounts)
                        .sentences()
                        .appendAll(new GoalRiskAnswer(
                                        simulated(), simulated().plan().name(), result.goals())
                                .sentences()));
        Page page = new Page(amounts.words());
        new BalanceTable(
                        simulated().balance(),
                        CommitmentStatement.of(simulated().balance().schedule()),
                        amounts)
                .printBrieflyOn(page);
        TableDocument.put(document.putObject("balance"), page.tables().head());
    }

    private SimulatedCase simulated() {
        return result.simulated();
    }

    private Outcome outcome() {
        return simulated().outcome();
    }

    private void putFan(ObjectNode fan) {
        ArrayNode quantiles = fan.putArray("quantiles");
        LiquidityRisk.FAN.forEach(quantile -> quantiles.add(quantile.doubleValue()));
        ArrayNode months = fan.putArray("months");
        ArrayNode rows = fan.putArray("rows");
        ArrayNode planned = fan.putArray("planned");
        ArrayNode floor = fan.putArray("floor");
        for (int m = 0; m < outcome().months(); m++) {
            months.add(simulated().month(m).toString());
            ArrayNode row = rows.addArray();
            var cash = simulated().risk().cash(m);
            LiquidityRisk.FAN.forEach(
                    quantile -> row.add(cash.at(quantile).value().ore()));
            planned.add(simulated().balance().monthEnd(m).cash().ore());
            floor.add(simulated().simulation().projection().floors().in(m).ore());
        }
        fan.put(
                "tightest",
                simulated().month(simulated().risk().tightestMonth()).toString());
    }

    private void putBreach(ObjectNode document) {
        Estimate ever = simulated().risk().everUnderFloor();
        ObjectNode breach = document.putObject("breach");
        Json.putInto(breach, ever);
        Json.put(breach, "confidence", ever.confidence());
        breach.put("scenarios", outcome().breaches()).put("of", outcome().scenarios());
        breach.put("shown", amounts.text(Numbers.probability(ever)));
        Seq<Message> sentences =
                new SimulationAnswer(simulated(), simulated().plan().name(), amounts).sentences();
        breach.put("sentence", amounts.text(sentences.head()));
        putSentences(document.putArray("sentences"), sentences);
    }

    private void putMonths(ArrayNode monthly, ArrayNode first) {
        for (int m = 0; m < outcome().months(); m++) {
            put(monthly.addObject(), m, simulated().risk().underFloor(m));
            if (outcome().firstUnder(m) > 0) {
                put(first.addObject(), m, simulated().risk().firstUnderFloor(m));
            }
        }
    }

    private void put(ObjectNode object, int month, Estimate probability) {
        Json.put(object, "month", simulated().month(month));
        Json.putInto(object, probability);
    }

    private void putGoals(ArrayNode list) {
        for (GoalAssessment goal : one.goals()) {
            ObjectNode object = list.addObject();
            object.put("name", amounts.text(goal.goal().title()))
                    .put("law", list.size() == 1)
                    .put("verdictText", GoalVerdicts.verdict(goal, amounts));
            Json.putAll(object, PlanForms.VERDICT, goal);
            Json.putText(object, "marginShown", goal.margin().map(amounts::marginWithUnit));
            Json.putText(object, "remark", goal.remark().map(amounts::text));
            putRisk(object, result.goals().judged().find(judged -> judged.goal().equals(goal.goal())));
        }
    }

    private void putRisk(ObjectNode object, Option<JudgedGoal> judged) {
        judged.map(JudgedGoal::everBroken).forEach(risk -> {
            Json.putInto(object, risk);
            object.put("shown", amounts.text(Numbers.probability(risk)));
        });
    }

    private void putSentences(ArrayNode list, Seq<Message> sentences) {
        sentences.map(amounts::text).forEach(list::add);
    }
}
