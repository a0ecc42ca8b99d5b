package rar.examples.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import rar.examples.page.Page;
import rar.model.published.PublishedPlan;
import rar.model.published.RoundingStatement;
import rar.model.reconciliation.Finding;
import rar.model.reconciliation.Reconciliation;
import rar.model.reconciliation.RoundingExplanation;

/**
 * How the numbers of published plans were rounded.
 *
 * @param statements what the plans say of it, held against the print
 * @param explanations what they do not say and would explain contradictions
 */
public record RoundingFindings(Seq<RoundingStatement> statements, Seq<RoundingExplanation> explanations) {

    public static RoundingFindings of(Seq<PublishedPlan> plans, Reconciliation reconciliation) {
        return new RoundingFindings(
                plans.flatMap(PublishedPlan::tables).flatMap(table -> table.statements()),
                RoundingExplanation.of(plans, reconciliation));
    }

    /** How the contradiction may have come about by rounding, beginning with a space; empty where no way is known. */
    public String sentence(Finding finding) {
        Seq<String> readings = readings(finding);
        return readings.isEmpty() ? "" : " It would hold if the numbers were " + readings.mkString(", or ") + ".";
    }

    private Seq<String> readings(Finding finding) {
        return explanations
                .filter(explanation -> explanation.explained().contains(finding.identity()))
                .map(explanation -> explanation.reading() + " (table " + explanation.table() + ")");
    }

    /** A line for each statement, if there are any. */
    public void printStatements(Page page) {
        if (statements.nonEmpty()) {
            page.paragraph("Rounding as stated:");
            statements.forEach(statement -> page.line("- " + statement.place() + ": " + statement.saying()
                    + statement
                            .fault()
                            .map(fault -> "; this is not so: " + fault)
                            .getOrElse(", as printed")));
        }
    }

    public void putExplanations(ObjectNode object, Finding finding) {
        ArrayNode list = object.putArray("roundingExplanations");
        readings(finding).map(Page::plain).forEach(list::add);
    }

    public void putStatements(ObjectNode document) {
        ArrayNode list = document.putArray("roundingStatements");
        statements.forEach(statement -> {
            ObjectNode object = list.addObject()
                    .put("place", statement.place())
                    .put("says", Page.plain(statement.saying()))
                    .put("holds", statement.fault().isEmpty());
            statement.fault().forEach(fault -> object.put("fault", Page.plain(fault)));
        });
    }
}
