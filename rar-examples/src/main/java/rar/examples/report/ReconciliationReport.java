package rar.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import java.util.List;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.money.Share;
import rar.model.reconciliation.Cell;
import rar.model.reconciliation.Change;
import rar.model.reconciliation.Finding;
import rar.model.reconciliation.PublishedPlan;
import rar.model.reconciliation.Reconciliation;
import rar.model.reconciliation.Verdict;

/**
 * Whether published plans can be true.
 *
 * @param plans in the order they were read
 * @param reconciliation what was found
 * @param inputs what it was computed from
 */
public record ReconciliationReport(Seq<PublishedPlan> plans, Reconciliation reconciliation, Inputs inputs) {

    /** The page. */
    public Page page() {
        Page page = new Page();
        RoundingFindings rounding = RoundingFindings.of(plans, reconciliation);
        plans.forEach(plan -> page.paragraph(plan.title()));
        page.paragraph(count(Verdict.EXACT) + " identities hold as printed, " + count(Verdict.ROUNDING)
                + " differ within the rounding of what is printed, " + count(Verdict.CONTRADICTION)
                + " cannot hold for any true values.");
        Seq<Finding> contradictions = reconciliation.findings(Verdict.CONTRADICTION);
        if (contradictions.nonEmpty()) {
            page.table("Contradictions", table(contradictions));
            contradictions.forEach(finding -> page.paragraph(sentence(finding) + rounding.sentence(finding)));
        }
        if (reconciliation.repair().changes().nonEmpty()) {
            page.paragraph((reconciliation.repair().isSmallest() ? "The fewest cells" : "Cells")
                    + " whose change makes all of it hold together:");
            reconciliation.repair().changes().forEach(change -> page.line("- " + change(change)));
        }
        if (reconciliation.repair().irreparable().nonEmpty()) {
            page.paragraph("No change of cells can bring these to hold, as they contradict one another: "
                    + reconciliation
                            .repair()
                            .irreparable()
                            .map(identity -> identity.label())
                            .mkString("; "));
        }
        rounding.printStatements(page);
        return page.end(inputs, inputs.line());
    }

    private static TextTable table(Seq<Finding> findings) {
        List<List<String>> rows = findings.map(finding ->
                        List.of(finding.identity().label(), finding.difference().toString()))
                .asJava();
        return new TextTable(List.of(Column.text("Identity"), Column.number("Difference")), rows, List.of());
    }

    private static String sentence(Finding finding) {
        String cells = finding.repair().isEmpty()
                ? ""
                : " It would hold if this were changed: "
                        + finding.repair().map(Cell::toString).mkString("; ") + ".";
        return finding.identity().label() + ": " + finding.explanation() + "." + cells;
    }

    private static String change(Change change) {
        return change
                + (change.alternatives().isEmpty()
                        ? ""
                        : "; or instead " + change.alternatives().mkString("; "));
    }

    private int count(Verdict verdict) {
        return reconciliation.findings(verdict).size();
    }

    /** The document. */
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        ArrayNode titles = document.putArray("documents");
        plans.forEach(plan -> titles.addObject().put("name", plan.document()).put("title", plan.title()));
        ArrayNode list = document.putArray("findings");
        RoundingFindings rounding = RoundingFindings.of(plans, reconciliation);
        reconciliation.findings().forEach(finding -> {
            ObjectNode object = list.addObject();
            put(object, finding);
            rounding.putExplanations(object, finding);
        });
        rounding.putStatements(document);
        ObjectNode repair = document.putObject("repair");
        repair.put("smallest", reconciliation.repair().isSmallest());
        putCells(repair, "cells", reconciliation.repair().cells());
        return document;
    }

    private static void put(ObjectNode object, Finding finding) {
        object.put("identity", finding.identity().label());
        object.put("verdict", finding.verdict().toString());
        putMeasure(object, "difference", finding.difference().value());
        object.put("differenceText", Page.plain(finding.difference().toString()));
        putCells(object, "cells", finding.cells());
        object.put("explanation", Page.plain(finding.explanation()));
        putCells(object, "change", finding.repair());
    }

    /** In öre for money; a printed decimal of another kind may leave a fraction. */
    private static void putMeasure(ObjectNode object, String name, Share value) {
        if (value.denominator().bitLength() == 1) {
            object.put(name, value.numerator());
        } else {
            Json.put(object, name, value.toDouble());
        }
    }

    private static void putCells(ObjectNode object, String name, Seq<Cell> cells) {
        ArrayNode list = object.putArray(name);
        cells.forEach(cell -> list.addObject()
                .put("path", cell.path())
                .put("printed", cell.number().text()));
    }
}
