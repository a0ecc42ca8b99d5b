package rar.examples.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import rar.examples.page.Fractions;
import rar.examples.page.Json;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.audit.RoundingAudit;
import rar.model.message.Message;
import rar.model.money.Money;

/**
 * A printed table held against its quotas (avrundningskontroll).
 *
 * @param audit the findings
 */
public record AuditTable(RoundingAudit audit) {

    /** The table and the findings, amounts printed by {@code amount}. */
    public void printOn(Page page, String unit, Function<Money, String> amount) {
        List<Column> columns = List.of(
                Column.text(page.text(Message.of(AuditPhrase.NAME))),
                Column.number(page.text(Message.of(AuditPhrase.QUOTA))),
                Column.number(page.text(Message.of(AuditPhrase.PRINTED).with("unit", unit))),
                Column.number(page.text(Message.of(AuditPhrase.BEYOND))),
                Column.number(page.text(Message.of(AuditPhrase.CARRIED))));
        List<List<String>> rows = audit.rows().stream()
                .map(row -> List.of(
                        row.name(),
                        Fractions.shown(row.quota()),
                        amount.apply(Money.of(row.printed(), audit.unit())),
                        Fractions.shown(row.deviation()),
                        row.carried() == 0 ? "" : Numbers.count(row.carried())))
                .toList();
        List<String> total = List.of(
                page.text(Message.of(AuditPhrase.TOTAL)),
                "",
                amount.apply(audit.total().minus(audit.gap())),
                "",
                "");
        page.table(Message.of(AuditPhrase.TITLE), new TextTable(columns, rows, List.of(total)));
        page.paragraph(Message.of(AuditPhrase.FINDINGS));
        audit.explain().forEach(page::line);
    }

    private static void put(ObjectNode object, String field, List<AllocationMethod> methods) {
        ArrayNode list = object.putArray(field);
        methods.stream().map(AllocationMethod::toString).map(Page::plain).forEach(list::add);
    }

    /** Puts {@code audit} into a document. */
    public void putInto(ObjectNode document) {
        ObjectNode object = document.putObject("audit");
        Json.put(object, "gap", audit.gap());
        put(object, "reproducedBy", audit.reproducedBy());
        put(object, "byOtherTie", audit.byOtherTie());
        put(object, "withinWeights", audit.withinWeights());
        ArrayNode list = object.putArray("rows");
        for (RoundingAudit.Row row : audit.rows()) {
            ObjectNode item = list.addObject().put("name", row.name());
            item.put("quota", Fractions.exact(row.quota()));
            Json.put(item, "printed", Money.of(row.printed(), audit.unit()));
            item.put("beyondQuota", Fractions.exact(row.deviation()));
            item.put("isNearest", row.isNearest());
            item.put("isNearestWithinWeights", row.isNearestWithinWeights());
            item.put("carried", row.carried());
        }
        Json.putTexts(object, "findings", audit.explain());
    }
}
