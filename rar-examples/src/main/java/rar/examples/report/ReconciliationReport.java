package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import rar.examples.document.ReconciliationDocument;
import rar.examples.page.Inputs;
import rar.examples.page.Page;
import rar.examples.table.RoundingFindings;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.published.Cell;
import rar.model.published.Identity;
import rar.model.published.PublishedPlan;
import rar.model.reconciliation.CellChange;
import rar.model.reconciliation.CommonCause;
import rar.model.reconciliation.Consistency;
import rar.model.reconciliation.Correction;
import rar.model.reconciliation.Finding;
import rar.model.reconciliation.Reconciliation;

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
        plans.forEach(plan -> page.paragraph(plan.title()));
        page.paragraph(summary());
        table(page, "Cannot hold for any true values", Consistency.CONTRADICTION);
        table(page, "Cannot hold together with the others, though each could alone", Consistency.JOINT);
        RoundingFindings rounding = RoundingFindings.of(plans, reconciliation);
        Seq<CommonCause> repaired =
                reconciliation.causes().filter(cause -> cause.repair().changes().nonEmpty());
        reconciliation.causes().forEach(cause -> cause(page, cause, repaired.size() > 1, rounding));
        repair(page, reconciliation.repair());
        table(page, "Within rounding", Consistency.ROUNDING);
        unchecked(page);
        rounding.printStatements(page);
        return page.end(inputs, inputs.line());
    }

    private String summary() {
        int exact = count(Consistency.EXACT);
        int rounding = count(Consistency.ROUNDING);
        int joint = count(Consistency.JOINT);
        int found = reconciliation.contradictions().size();
        return exact + (exact == 1 ? " identity holds" : " identities hold") + " as printed, " + rounding
                + (rounding == 1 ? " differs" : " differ") + " within the rounding of what is printed, "
                + (joint == 0 ? "" : joint + " cannot hold together with the others though each could alone, ")
                + count(Consistency.CONTRADICTION) + " cannot hold for any true values."
                + (reconciliation.contradictionsAtLeast() == found
                        ? ""
                        : " The search for the fewest was cut: of these " + found + " at least "
                                + reconciliation.contradictionsAtLeast() + " cannot hold; fewer than all are not ruled"
                                + " out.");
    }

    private int count(Consistency verdict) {
        return reconciliation.findings(verdict).size();
    }

    private void table(Page page, String heading, Consistency verdict) {
        Seq<Finding> findings = reconciliation.findings(verdict);
        if (findings.nonEmpty()) {
            List<List<String>> rows = findings.map(finding -> List.of(
                            finding.identity().label(), finding.difference().toString()))
                    .asJava();
            page.table(
                    heading,
                    new TextTable(List.of(Column.text("Identity"), Column.number("Difference")), rows, List.of()));
        }
    }

    /** @param isOneOfSeveral whether what it takes is not all that the plan takes, which is told on its own */
    private static void cause(Page page, CommonCause cause, boolean isOneOfSeveral, RoundingFindings rounding) {
        if (cause.findings().size() > 1) {
            page.paragraph("These " + cause.findings().size() + " may have one cause:");
        }
        cause.findings()
                .forEach(finding -> page.paragraph(finding.identity().unbrokenLabel() + ": " + finding.explanation()
                        + "." + rounding.sentence(finding) + ownChange(finding, cause)));
        if (isOneOfSeveral && cause.repair().changes().nonEmpty()) {
            page.paragraph((cause.findings().size() == 1 ? "It" : "They") + " would hold if "
                    + (cause.repair().changes().size() == 1 ? "this cell were" : "these cells were") + " changed"
                    + proof(cause.repair()) + ":");
            changes(page, cause.repair());
        }
    }

    /** What would do for one of several findings, where that is not what does for all of them. */
    private static String ownChange(Finding finding, CommonCause cause) {
        Seq<Cell> own = finding.repair().cells();
        return own.isEmpty() || own.toSet().equals(cause.repair().cells().toSet())
                ? ""
                : " Alone it would hold if this were changed: "
                        + finding.repair()
                                .changes()
                                .map(change -> described(change)
                                        .replace(
                                                change.cell().path(),
                                                change.cell().unbrokenPath()))
                                .mkString("; ")
                        + ".";
    }

    private static void repair(Page page, Correction repair) {
        if (repair.changes().nonEmpty()) {
            page.paragraph((repair.isSmallest() ? "The fewest cells" : "Cells")
                    + " whose change makes all of it hold together" + proof(repair) + ":");
            changes(page, repair);
        }
        if (repair.irreparable().nonEmpty()) {
            page.paragraph("No change of cells can bring these to hold, as they contradict one another: "
                    + repair.irreparable().map(Identity::unbrokenLabel).mkString("; "));
        }
    }

    private static String proof(Correction repair) {
        return repair.isSmallest()
                ? ""
                : " (the search was cut: at least " + repair.atLeast() + " have to change, and fewer than these "
                        + repair.changes().size() + " are not ruled out)";
    }

    private static void changes(Page page, Correction repair) {
        repair.changes().forEach(change -> page.line("- " + described(change)));
    }

    private static String described(CellChange change) {
        return change
                + change.closing()
                        .map(closing -> "; printed " + closing.text() + " it would make hold as printed: "
                                + closing.identities().map(Identity::label).mkString("; "))
                        .getOrElse("")
                + (change.alternatives().isEmpty()
                        ? ""
                        : "; or instead " + change.alternatives().mkString("; "));
    }

    /** The cells that nothing was checked about, by their rows. */
    private void unchecked(Page page) {
        Seq<Cell> cells = reconciliation.uncheckedCells();
        if (cells.nonEmpty()) {
            page.paragraph("No identity ties these, so that nothing was checked about them:");
            cells.toVector()
                    .groupBy(cell -> cell.document() + "/" + cell.table() + "/" + cell.row())
                    .toVector()
                    .sortBy(row -> cells.indexOf(row._2.head()))
                    .forEach(row -> page.line("- " + row._1 + ": "
                            + Vector.ofAll(row._2).map(Cell::column).mkString("; ")));
        }
    }

    /** The document. */
    public ObjectNode json() {
        return new ReconciliationDocument(plans, reconciliation).json(inputs);
    }
}
