package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import rar.examples.document.ReconciliationDocument;
import rar.examples.page.Inputs;
import rar.examples.page.Page;
import rar.examples.table.RoundingFindings;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.message.Message;
import rar.model.message.PhraseBook;
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
 * The findings on whether published plans can be true.
 *
 * @param plans in the order they were read
 * @param reconciliation what was found
 * @param inputs what it was computed from
 */
public record ReconciliationReport(Seq<PublishedPlan> plans, Reconciliation reconciliation, Inputs inputs) {

    /** The page. */
    public Page page(PhraseBook words) {
        Page page = new Page(words);
        plans.forEach(plan -> page.paragraph(plan.title()));
        page.sentences(summary());
        table(page, ReconciliationPhrase.CONTRADICTIONS, Consistency.CONTRADICTION);
        table(page, ReconciliationPhrase.JOINT, Consistency.JOINT);
        RoundingFindings rounding = RoundingFindings.of(plans, reconciliation);
        Seq<CommonCause> repaired =
                reconciliation.causes().filter(cause -> cause.repair().changes().nonEmpty());
        reconciliation.causes().forEach(cause -> cause(page, cause, repaired.size() > 1, rounding));
        repair(page, reconciliation.repair());
        table(page, ReconciliationPhrase.ROUNDING, Consistency.ROUNDING);
        unchecked(page);
        rounding.printStatements(page);
        return page.end(inputs, inputs.line());
    }

    private Seq<Message> summary() {
        int joint = count(Consistency.JOINT);
        int found = reconciliation.contradictions().size();
        Message counts = Message.of(joint == 0 ? ReconciliationPhrase.SUMMARY : ReconciliationPhrase.SUMMARY_JOINT)
                .with("exact", count(Consistency.EXACT))
                .with("rounding", count(Consistency.ROUNDING))
                .with("contradictions", count(Consistency.CONTRADICTION));
        Message cut = Message.of(ReconciliationPhrase.SEARCH_CUT)
                .with("found", found)
                .with("least", reconciliation.contradictionsAtLeast());
        return Vector.of(joint == 0 ? counts : counts.with("joint", joint))
                .appendAll(Option.when(reconciliation.contradictionsAtLeast() != found, cut));
    }

    private int count(Consistency verdict) {
        return reconciliation.findings(verdict).size();
    }

    private void table(Page page, ReconciliationPhrase heading, Consistency verdict) {
        Seq<Finding> findings = reconciliation.findings(verdict);
        if (findings.nonEmpty()) {
            List<List<String>> rows = findings.map(finding -> List.of(
                            finding.identity().label(), finding.difference().toString()))
                    .asJava();
            page.table(
                    Message.of(heading),
                    new TextTable(
                            List.of(
                                    Column.text(page.text(Message.of(ReconciliationPhrase.IDENTITY))),
                                    Column.number(page.text(Message.of(ReconciliationPhrase.DIFFERENCE)))),
                            rows,
                            List.of()));
        }
    }

    /** @param isOneOfSeveral whether what it takes is not all that the plan takes, which is told on its own */
    private static void cause(Page page, CommonCause cause, boolean isOneOfSeveral, RoundingFindings rounding) {
        if (cause.findings().size() > 1) {
            page.paragraph(Message.of(ReconciliationPhrase.ONE_CAUSE)
                    .with("count", cause.findings().size()));
        }
        cause.findings()
                .forEach(finding ->
                        page.paragraph(finding.identity().unbrokenLabel() + ": " + page.text(finding.explanation())
                                + "."
                                + rounding.sentence(finding)
                                        .map(sentence -> " " + page.text(sentence))
                                        .getOrElse("")
                                + ownChange(page, finding, cause)));
        if (isOneOfSeveral && cause.repair().changes().nonEmpty()) {
            boolean isOne = cause.repair().changes().size() == 1;
            page.paragraph(Message.of(
                            cause.findings().size() == 1
                                    ? ReconciliationPhrase.IT_WOULD_HOLD
                                    : ReconciliationPhrase.THEY_WOULD_HOLD)
                    .with(
                            "cells",
                            Message.of(isOne ? ReconciliationPhrase.THIS_CELL : ReconciliationPhrase.THESE_CELLS))
                    .with("proof", proof(cause.repair())));
            changes(page, cause.repair());
        }
    }

    /** The change that is enough for one of several findings, where another is enough for all of them. */
    private static String ownChange(Page page, Finding finding, CommonCause cause) {
        Seq<Cell> own = finding.repair().cells();
        if (own.isEmpty() || own.toSet().equals(cause.repair().cells().toSet())) {
            return "";
        }
        Seq<String> changes = finding.repair()
                .changes()
                .map(change -> described(page, change)
                        .replace(change.cell().path(), change.cell().unbrokenPath()));
        return " " + page.text(Message.of(ReconciliationPhrase.ALONE).with("changes", changes));
    }

    private static void repair(Page page, Correction repair) {
        if (repair.changes().nonEmpty()) {
            page.paragraph(
                    Message.of(repair.isSmallest() ? ReconciliationPhrase.FEWEST_CELLS : ReconciliationPhrase.CELLS)
                            .with("proof", proof(repair)));
            changes(page, repair);
        }
        if (repair.irreparable().nonEmpty()) {
            page.paragraph(Message.of(ReconciliationPhrase.IRREPARABLE)
                    .with(
                            "identities",
                            repair.irreparable().map(Identity::unbrokenLabel).mkString("; ")));
        }
    }

    private static Message proof(Correction repair) {
        return repair.isSmallest()
                ? Message.of(ReconciliationPhrase.PROVED)
                : Message.of(ReconciliationPhrase.NOT_PROVED)
                        .with("least", repair.atLeast())
                        .with("count", repair.changes().size());
    }

    private static void changes(Page page, Correction repair) {
        repair.changes().forEach(change -> page.line("- " + described(page, change)));
    }

    private static String described(Page page, CellChange change) {
        return page.text(change.described())
                + change.closing()
                        .map(closing -> page.text(Message.of(ReconciliationPhrase.CLOSING)
                                .with("printed", closing.text())
                                .with("identities", closing.identities().map(Identity::label))))
                        .getOrElse("")
                + (change.alternatives().isEmpty()
                        ? ""
                        : page.text(Message.of(ReconciliationPhrase.ALTERNATIVES)
                                .with("alternatives", change.alternatives().map(Object::toString))));
    }

    /** The cells that nothing was checked about, by their rows. */
    private void unchecked(Page page) {
        Seq<Cell> cells = reconciliation.uncheckedCells();
        if (cells.nonEmpty()) {
            page.paragraph(Message.of(ReconciliationPhrase.UNCHECKED));
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
