package rar.examples.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Json;
import rar.simulation.risk.FundRisk;

/** How probable it is that earmarked funds run out, as a part of a JSON document; nothing where there are none. */
public final class FundRiskDocument {

    private final SimulatedCase one;
    private final Seq<FundRisk> risks;

    /** The funds of a case. */
    public FundRiskDocument(SimulatedCase one, Seq<FundRisk> risks) {
        this.one = one;
        this.risks = risks;
    }

    /** Puts {@code funds}: how probable it is that each runs out, ever and month by month. */
    public void putInto(ObjectNode document) {
        if (risks.nonEmpty()) {
            ArrayNode list = document.putArray("funds");
            risks.forEach(risk -> put(list.addObject(), risk));
        }
    }

    private void put(ObjectNode object, FundRisk risk) {
        object.put("id", risk.fund().id()).put("name", risk.fund().name());
        object.put("scenarios", risk.overdrawn());
        Json.putInto(object, risk.everOverdrawn());
        object.put("confidence", risk.everOverdrawn().confidence());
        object.put("method", risk.everOverdrawn().method());
        Json.put(object, "worst", risk.worst().map(worst -> worst.negated()));
        ArrayNode months = object.putArray("months");
        for (int m = 0; m < one.outcome().months(); m++) {
            ObjectNode month = months.addObject();
            Json.put(month, "month", one.month(m));
            month.put("scenarios", risk.overdrawnIn(m));
            Json.putInto(month, risk.probabilityIn(m));
        }
    }
}
