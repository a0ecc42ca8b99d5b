package rar.examples.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import java.util.Locale;
import rar.examples.page.Json;
import rar.model.forecast.BankBalance;
import rar.model.mapping.BookedOutcome;
import rar.model.mapping.Control;
import rar.model.sie.Ledger;

/** What was made of books as fields of a JSON document. */
public record ImportDocument(Ledger ledger, BookedOutcome made) {

    /** Puts the fields. */
    public void putInto(ObjectNode document) {
        ObjectNode books = document.putObject("books");
        books.put("organisation", ledger.source().organisation())
                .put("number", ledger.source().number())
                .put("program", ledger.source().program())
                .put("type", ledger.source().type())
                .put("encoding", ledger.source().encoding().toString());
        ArrayNode years = books.putArray("years");
        ledger.years().forEach(year -> {
            ObjectNode each = years.addObject()
                    .put("first", year.year().first().toString())
                    .put("last", year.year().last().toString())
                    .put("basis", year.basis().name().toLowerCase(Locale.ROOT));
            Json.put(each, "result", year.result());
        });
        Json.put(document, "through", made.actuals().through());
        ArrayNode mapped = document.putArray("mapped");
        made.mapped()
                .forEach(sum -> Json.put(
                        mapped.addObject()
                                .put("part", sum.target().part().toString())
                                .put("id", sum.target().id()),
                        "amount",
                        sum.amount()));
        unmapped(document.putArray("unmapped"));
        controls(document.putArray("controls"), made.controls());
        controls(document.putArray("later"), made.later());
        Json.put(document, "bank", made.actuals().bank().map(BankBalance::cash));
    }

    private void unmapped(ArrayNode list) {
        made.unmapped().forEach(sum -> {
            ObjectNode each = list.addObject()
                    .put("account", sum.account().number())
                    .put("name", sum.account().name());
            ArrayNode objects = each.putArray("objects");
            sum.objects()
                    .forEach(object -> objects.addObject()
                            .put("dimension", object.dimension())
                            .put("id", object.id()));
            Json.put(each, "amount", sum.amount());
        });
    }

    private static void controls(ArrayNode list, Seq<Control> controls) {
        controls.forEach(control -> {
            ObjectNode each =
                    list.addObject().put("of", control.statement().name().toLowerCase(Locale.ROOT));
            Json.put(each, "mapped", control.mapped());
            Json.put(each, "unmapped", control.unmapped());
            Json.put(each, "books", control.books());
        });
    }
}
