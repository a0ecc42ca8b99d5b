package rar.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.mapping.AccountRange;
import rar.model.mapping.MappingSuggestion;
import rar.model.message.Message;

/**
 * A mapping as it is proposed, for a person to correct.
 *
 * @param suggestion the mapping, and the accounts that nothing was found for
 * @param inputs what it was made of
 */
public record SuggestionReport(MappingSuggestion suggestion, Inputs inputs) implements Report {

    /** The page. */
    @Override
    public Page page(Amounts amounts) {
        List<Column> columns = List.of(
                Column.text(amounts.text(ImportPhrase.PART)),
                Column.text(amounts.text(ImportPhrase.ID)),
                Column.text(amounts.text(ImportPhrase.ACCOUNTS)));
        List<List<String>> rows = suggestion
                .map()
                .rules()
                .zip(suggestion.notes())
                .map(rule -> List.of(
                        rule._1.target().part().toString(), rule._1.target().id(), rule._2))
                .asJava();
        Page page = new Page(amounts.words())
                .paragraph(suggestion.map().name())
                .table(Message.of(ImportPhrase.PROPOSED_TITLE), new TextTable(columns, rows, List.of()));
        page.paragraph(
                suggestion.open().isEmpty()
                        ? Message.of(ImportPhrase.ALL_PROPOSED)
                        : Message.of(ImportPhrase.OPEN)
                                .with(
                                        "accounts",
                                        suggestion
                                                .open()
                                                .map(account -> account.number() + " " + account.name())
                                                .mkString(", ")));
        return page.paragraph(Message.of(ImportPhrase.CORRECT)).end(inputs, inputs.line());
    }

    /** The same as JSON. */
    @Override
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        ArrayNode rules = document.putArray("rules");
        suggestion.map().rules().forEach(rule -> {
            ObjectNode each = rules.addObject()
                    .put("part", rule.target().part().toString())
                    .put("id", rule.target().id());
            ArrayNode accounts = each.putArray("accounts");
            rule.accounts().map(AccountRange::toString).forEach(accounts::add);
        });
        ArrayNode open = document.putArray("open");
        suggestion
                .open()
                .forEach(account ->
                        open.addObject().put("account", account.number()).put("name", account.name()));
        return document;
    }
}
