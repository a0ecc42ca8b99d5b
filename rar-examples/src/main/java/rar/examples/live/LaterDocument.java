package rar.examples.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.answer.FactorValues;
import rar.examples.page.Amounts;
import rar.examples.page.Json;
import rar.examples.page.Numbers;
import rar.examples.phrase.CapacityAnswer;
import rar.examples.phrase.LateGrant;
import rar.examples.report.CapacityReport;
import rar.examples.report.ExplainReport;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.simulation.capacity.CapacityBracket;
import rar.simulation.capacity.DecisionCapacity;
import rar.simulation.engine.Simulation;
import rar.simulation.explanation.BreachCauses;
import rar.simulation.explanation.CauseShare;

/**
 * What follows an answer a moment later: what can be committed, and what explains the breaches.
 *
 * @param capacity what can be committed
 * @param explanation why breaches happen
 * @param amounts as texts have them
 */
record LaterDocument(CapacityReport capacity, ExplainReport explanation, Amounts amounts) {

    void putInto(ObjectNode document) {
        putCapacity(document.putObject("capacity"));
        put(document.putObject("explanation"), explanation);
    }

    private void putCapacity(ObjectNode object) {
        DecisionCapacity found = capacity.capacity();
        CapacityBracket answer = found.answer();
        boolean judged = capacity.isJudged();
        object.put("judged", judged);
        Json.put(object, "alpha", answer.alpha());
        Json.put(object, "month", found.question().month());
        put(object, "safe", answer.safe().filter(safe -> judged));
        put(object, "unsafe", answer.unsafe().filter(unsafe -> judged));
        Json.putText(
                object,
                "bindingMonth",
                found.bindingMonth().filter(any -> judged).map(binding -> horizonMonth(binding.month())));
        putSentences(object.putArray("sentences"), sentences(judged));
        TableDocument.put(
                object.putObject("table"), amounts.text(capacity.byRiskTitle(amounts)), capacity.byRisk(amounts));
        TableDocument.put(
                object.putObject("months"), amounts.text(capacity.monthsTitle(amounts)), capacity.months(amounts));
    }

    private Seq<Message> sentences(boolean judged) {
        DecisionCapacity found = capacity.capacity();
        Seq<Message> answer = judged
                ? new CapacityAnswer(simulation().projection(), found, amounts).sentences()
                : new LateGrant(simulation().projection(), found.question()).sentences();
        return answer.appendAll(capacity.waiting(amounts));
    }

    private Simulation simulation() {
        return capacity.simulation();
    }

    private String horizonMonth(int index) {
        return simulation().projection().plan().horizon().month(index).toString();
    }

    private void put(ObjectNode object, String name, Option<Money> amount) {
        Json.put(object, name, amount);
        Json.putText(object, name + "Shown", amount.map(amounts::withUnit));
    }

    private void put(ObjectNode object, ExplainReport report) {
        putSentences(object.putArray("sentences"), report.sentences(amounts));
        BreachCauses all = report.all().get();
        object.put("breaches", all.breaches()).put("explained", all.explained());
        Json.put(object, "gap", all.gap());
        ArrayNode causes = object.putArray("causes");
        Vector.ofAll(all.shares())
                .sortBy(share -> -share.amount().ore())
                .forEach(share -> put(causes.addObject(), share, all.gap()));
    }

    private void put(ObjectNode object, CauseShare share, Money gap) {
        object.put(
                "name",
                amounts.text(new FactorValues(simulation().model())
                        .names(share.cause().factors())));
        Json.put(object, "amount", share.amount());
        object.put("shown", amounts.withUnit(share.amount()));
        share.halfWidth().forEach(half -> Json.put(object, "halfWidth", half));
        if (gap.ore() != 0) {
            double part = (double) share.amount().ore() / (double) gap.ore();
            Json.put(object, "share", part);
            object.put("shownShare", amounts.text(Numbers.percent(part, 1)));
        }
    }

    private void putSentences(ArrayNode list, Seq<Message> sentences) {
        sentences.map(amounts::text).forEach(list::add);
    }
}
