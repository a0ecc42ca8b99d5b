package rar.examples.starter;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import rar.examples.page.Page;
import rar.examples.sheet.Cell;
import rar.examples.sheet.Grid;
import rar.examples.sheet.Look;
import rar.examples.sheet.Sheet;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.examples.workbook.FieldNote;
import rar.model.message.Message;
import rar.model.message.PhraseBook;

/**
 * How to go on from a starter: what to change, what to ask oneself of each risk, what to run.
 *
 * @param words of its language
 * @param years how many the plan covers
 * @param plan the name of the plan's file
 * @param risks the name of the risks' file
 */
public record StarterGuide(PhraseBook words, int years, String plan, String risks) {

    private static final Vector<GuidePhrase> QUESTIONS =
            Vector.of(GuidePhrase.RISK, GuidePhrase.QUESTION, GuidePhrase.BEGINS, GuidePhrase.MEANS);

    private static final Vector<GuidePhrase> FIELDS =
            Vector.of(GuidePhrase.FIELD, GuidePhrase.NOTE, GuidePhrase.CHOICES);

    /** As a sheet of the workbook itself, whose columns explain their own values. */
    public Sheet sheet(String name) {
        Grid grid = new Grid(name);
        grid.row(Cell.text(text(GuidePhrase.TITLE)).as(Look.TITLE));
        Vector.of(text(GuidePhrase.ABOUT), text(GuidePhrase.STEP_PLAN), text(GuidePhrase.STEP_SHEETS))
                .append(text(GuidePhrase.STEP_RISKS))
                .append(run())
                .forEach(line -> grid.row(Cell.text(line).as(Look.NOTE)));
        grid.gap();
        grid.row(QUESTIONS.map(this::text).map(Cell::text).map(cell -> cell.as(Look.HEADING)));
        questions().forEach(row -> grid.row(row.map(Cell::text)));
        return grid.sheet();
    }

    /** As a page beside JSON, which has no room for explanations: with what each field means. */
    public Page page(Seq<FieldNote> ofPlan, Seq<FieldNote> ofRisks) {
        return new Page(words)
                .paragraph(text(GuidePhrase.TITLE))
                .paragraph(text(GuidePhrase.ABOUT))
                .paragraph(text(GuidePhrase.STEP_PLAN))
                .paragraph(text(GuidePhrase.STEP_FIELDS))
                .paragraph(text(GuidePhrase.STEP_RISKS))
                .paragraph(run())
                .table(Message.of(GuidePhrase.RISKS_TITLE), table(QUESTIONS, questions()))
                .table(Message.of(GuidePhrase.PLAN_FIELDS_TITLE), table(FIELDS, rows(ofPlan)))
                .table(Message.of(GuidePhrase.RISK_FIELDS_TITLE), table(FIELDS, rows(ofRisks)));
    }

    private TextTable table(Seq<GuidePhrase> headings, Seq<Vector<String>> rows) {
        List<Column> columns =
                headings.map(heading -> Column.text(text(heading))).asJava();
        return new TextTable(columns, rows.map(Vector::asJava).asJava(), List.of());
    }

    private Seq<Vector<String>> questions() {
        return StarterRisk.of(years)
                .map(risk -> Vector.of(Message.of(risk), risk.question(), risk.begins(), risk.means())
                        .map(words::text));
    }

    private Seq<Vector<String>> rows(Seq<FieldNote> notes) {
        return notes.prepend(new FieldNote("$schema", text(GuidePhrase.SCHEMA_FIELD), Vector.empty()))
                .map(StarterGuide::row);
    }

    private static Vector<String> row(FieldNote note) {
        return Vector.of(note.field(), note.note(), note.choices().mkString(", "));
    }

    private String run() {
        return words.text(Message.of(GuidePhrase.STEP_RUN).with("plan", plan).with("risks", risks));
    }

    private String text(GuidePhrase phrase) {
        return words.text(Message.of(phrase));
    }
}
