package rar.examples.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Page;
import rar.examples.table.RoundingFindings;
import rar.model.message.Language;
import rar.model.message.Message;
import rar.model.message.PhraseBook;
import rar.model.money.Share;
import rar.model.published.Cell;
import rar.model.published.Identity;
import rar.model.published.Interval;
import rar.model.published.PrintUnit;
import rar.model.published.PublishedPlan;
import rar.model.reconciliation.CellChange;
import rar.model.reconciliation.Closing;
import rar.model.reconciliation.CommonCause;
import rar.model.reconciliation.Consistency;
import rar.model.reconciliation.Correction;
import rar.model.reconciliation.Finding;
import rar.model.reconciliation.Reconciliation;

/**
 * The document of a reconciliation: all that the page says, with every number exact where JSON allows.
 *
 * @param plans in the order they were read
 * @param reconciliation what was found
 */
public record ReconciliationDocument(Seq<PublishedPlan> plans, Reconciliation reconciliation) {

    public ObjectNode json(Inputs inputs) {
        RoundingFindings rounding = RoundingFindings.of(plans, reconciliation);
        ObjectNode document = Json.document(inputs);
        ArrayNode titles = document.putArray("documents");
        plans.forEach(plan -> titles.addObject().put("name", plan.document()).put("title", plan.title()));
        ArrayNode list = document.putArray("findings");
        reconciliation.findings().forEach(finding -> put(list.addObject(), finding, rounding));
        document.put("contradictionsAtLeast", reconciliation.contradictionsAtLeast());
        ArrayNode causes = document.putArray("causes");
        reconciliation.causes().forEach(cause -> put(causes.addObject(), cause));
        ObjectNode repair = document.putObject("repair");
        put(repair, reconciliation.repair());
        putCells(repair, "cells", reconciliation.repair().cells());
        putCells(document, "unchecked", reconciliation.uncheckedCells());
        rounding.putStatements(document);
        return document;
    }

    private static void put(ObjectNode object, Finding finding, RoundingFindings rounding) {
        PrintUnit unit = finding.difference().unit();
        object.put("identity", finding.identity().label());
        object.put("verdict", spelled(finding.verdict()));
        putMeasure(object, "difference", finding.difference().value());
        object.put("differenceText", Page.plain(finding.difference().toString()));
        putCells(object, "cells", finding.cells());
        object.put("explanation", text(finding.explanation()));
        if (finding.possible().isEmpty()) {
            object.putNull("possible");
        }
        finding.possible().forEach(possible -> put(object.putObject("possible"), possible, unit));
        putIdentities(object, "against", finding.against());
        putChanges(object, finding.repair());
        rounding.putExplanations(object, finding);
    }

    private static String spelled(Consistency verdict) {
        return switch (verdict) {
            case EXACT -> "exact";
            case ROUNDING -> "rounding";
            case JOINT -> "joint contradiction";
            case CONTRADICTION -> "contradiction";
        };
    }

    private static void put(ObjectNode object, CommonCause cause) {
        putIdentities(object, "findings", cause.findings().map(Finding::identity));
        put(object, cause.repair());
    }

    private static void put(ObjectNode object, Correction repair) {
        object.put("smallest", repair.isSmallest());
        object.put("atLeast", repair.atLeast());
        putChanges(object, repair);
        putIdentities(object, "irreparable", repair.irreparable());
    }

    private static void putChanges(ObjectNode object, Correction repair) {
        ArrayNode list = object.putArray("change");
        repair.changes().forEach(change -> put(list.addObject(), change));
    }

    private static void put(ObjectNode object, CellChange change) {
        PrintUnit unit = change.cell().number().unit();
        object.put("path", change.cell().path());
        object.put("printed", change.cell().number().text());
        put(object.putObject("trueValues"), change.trueValues(), unit);
        if (change.closing().isEmpty()) {
            object.putNull("closing");
        }
        change.closing().forEach(closing -> put(object.putObject("closing"), closing));
        putCells(object, "alternatives", change.alternatives());
    }

    private static void put(ObjectNode object, Closing closing) {
        putMeasure(object, "value", closing.value().value());
        object.put("text", Page.plain(closing.text()));
        putIdentities(object, "identities", closing.identities());
    }

    private static void put(ObjectNode object, Interval interval, PrintUnit unit) {
        putEnd(object, "least", interval.least());
        object.put("includesLeast", interval.includesLeast());
        putEnd(object, "most", interval.most());
        object.put("includesMost", interval.includesMost());
        object.put("text", text(interval.described(unit)));
    }

    private static String text(Message what) {
        return Page.plain(PhraseBook.of(Language.ENGLISH).text(what));
    }

    private static void putEnd(ObjectNode object, String name, Option<Share> end) {
        if (end.isEmpty()) {
            object.putNull(name);
        }
        end.forEach(value -> putMeasure(object, name, value));
    }

    /** In öre for money; a printed decimal of another kind may leave a fraction. */
    private static void putMeasure(ObjectNode object, String name, Share value) {
        if (value.denominator().bitLength() == 1) {
            object.put(name, value.numerator());
        } else {
            Json.put(object, name, value.toDouble());
        }
    }

    private static void putIdentities(ObjectNode object, String name, Seq<Identity> identities) {
        ArrayNode list = object.putArray(name);
        identities.map(Identity::label).forEach(list::add);
    }

    private static void putCells(ObjectNode object, String name, Seq<Cell> cells) {
        ArrayNode list = object.putArray(name);
        cells.forEach(cell -> list.addObject()
                .put("path", cell.path())
                .put("printed", cell.number().text()));
    }
}
