package rar.examples.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import rar.examples.page.Json;
import rar.model.forecast.FollowUp;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.OpeningBalance;
import rar.model.plan.OpeningItem;
import rar.model.schedule.Commitment;
import rar.model.schedule.Schedule;

/** The draft of a next plan, as JSON. */
public final class NextDocument {

    private final FollowUp followUp;
    private final FinancialPlan draft;

    public NextDocument(FollowUp followUp, FinancialPlan draft) {
        this.followUp = followUp;
        this.draft = draft;
    }

    public void putInto(ObjectNode document) {
        Json.putPlan(document, draft);
        document.put("through", followUp.through().toString());
        ArrayNode years = document.putArray("years");
        draft.horizon().eachYear().forEach(years::add);
        Json.putInto(document.putObject("opening"), draft.opening().map(OpeningBalance::sheet));
        ArrayNode items = document.putArray("items");
        draft.opening().forEach(opening -> opening.items().forEach(item -> putItem(items.addObject(), item)));
        ArrayNode lines = document.putArray("lines");
        draft.lines().forEach(line -> putLine(lines.addObject(), line));
        ArrayNode commitments = document.putArray("commitments");
        Schedule.of(draft).commitments().forEach(each -> putCommitment(commitments.addObject(), each));
    }

    private static void putItem(ObjectNode object, OpeningItem item) {
        object.put("kind", item.kind().toString()).put("name", item.name());
        Json.put(object, "amount", item.amount());
        Json.putText(object, "month", item.month().map(YearMonth::toString));
        Json.putText(object, "line", item.line());
    }

    private void putLine(ObjectNode object, BudgetLine line) {
        object.put("id", line.id()).put("name", line.name());
        Json.put(object, "amounts", draft.horizon().eachYear().map(year -> line.amount(year, draft.horizon())));
        Json.putText(object, "inferred", line.inferred());
    }

    private static void putCommitment(ObjectNode object, Commitment commitment) {
        object.put("id", commitment.id()).put("name", commitment.name());
        Json.putText(object, "decided", commitment.decided().map(YearMonth::toString));
        Json.put(object, "amount", commitment.amount());
    }
}
