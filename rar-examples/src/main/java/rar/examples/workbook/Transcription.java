package rar.examples.workbook;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rar.model.json.Wording;
import rar.model.message.Excerpt;
import rar.model.message.Language;

/** Turns the sheets of a workbook into the JSON text of a format. */
final class Transcription {

    private final Layout layout;
    private final Seq<Sheet> sheets;
    private final Findings findings = new Findings();
    private final CellReading cells;

    private Transcription(Layout layout, Seq<Sheet> sheets) {
        this.layout = layout;
        this.sheets = sheets;
        this.cells = new CellReading(findings, language(layout, sheets));
    }

    static Transcript of(Layout layout, Seq<Sheet> sheets) {
        return new Transcription(layout, sheets).transcript();
    }

    /** The language of most of the sheets' names. */
    static Language language(Layout layout, Seq<Sheet> sheets) {
        int swedish = layout.sheets().count(known -> has(sheets, known.name().swedish()));
        int english = layout.sheets().count(known -> has(sheets, known.name().english()));
        return english > swedish ? Language.ENGLISH : Language.SWEDISH;
    }

    private static boolean has(Seq<Sheet> sheets, String name) {
        return sheets.exists(sheet -> Heading.plain(sheet.name()).equals(Heading.plain(name)));
    }

    private Transcript transcript() {
        ValueTree tree = new ValueTree(origin());
        Map<PathPattern, SheetReading.Read> read = new HashMap<>();
        for (SheetLayout known : layout.sheets()) {
            Option<SheetLayout> parent = layout.parent(known);
            Option<SheetReading.Read> parents = parent.map(of -> read.getOrDefault(of.at(), SheetReading.Read.NOTHING));
            sheets.filter(sheet -> layout.sheet(sheet.name()).contains(known))
                    .forEach(sheet -> read.put(known.at(), into(tree, known, sheet, parents)));
        }
        if (!sheets.exists(sheet -> layout.sheet(sheet.name()).isDefined())) {
            findings.report(
                    origin(),
                    WorkbookMistake.NO_SHEET_OF_FORMAT.with(
                            "sheets", layout.sheets().map(known -> known.name().in(cells.language()))));
        }
        Seq<Sheet> others = sheets.filter(
                sheet -> layout.sheet(sheet.name()).isEmpty() && !sheet.rows().isEmpty());
        Option<SheetLayout> printed = layout.sheets().find(SheetLayout::isOfPrintedTables);
        printed.map(tables -> read.getOrDefault(tables.at(), SheetReading.Read.NOTHING))
                .forEach(tables -> others.forEachWithIndex(
                        (sheet, more) -> new PrintedTable(sheet, findings).into(tree, tables, more)));
        (printed.isDefined() ? Vector.<Sheet>empty() : others).forEach(this::unknown);
        sheets.filter(sheet -> layout.sheet(sheet.name()).isDefined()).forEach(this::hidden);
        format(tree);
        JsonLines lines = JsonLines.of(tree);
        return new Transcript(
                lines.text(), lines.places(), findings, Option.some(new Headings(layout, cells.language())));
    }

    /** What concerns the whole is said of the first cell of the form. */
    private CellPlace origin() {
        return sheets.find(sheet -> layout.form().isCalled(sheet.name()))
                .orElse(() -> sheets.find(sheet -> isNearly(layout.form(), sheet.name())))
                .orElse(sheets.headOption())
                .map(sheet -> sheet.place(0, 0))
                .getOrElse(() -> new CellPlace(0, layout.form().name().swedish(), 0, 0));
    }

    /** A workbook need not say of which format it is, as its sheets do, nor that a list is empty. */
    private void format(ValueTree tree) {
        if (!tree.fields().containsKey("format") && !layout.format().isEmpty()) {
            tree.put(FieldPath.HERE.plus(new Step.Field("format")), Values.text(layout.format()), origin());
        }
        layout.lists()
                .reject(tree.fields()::containsKey)
                .forEach(list ->
                        tree.put(FieldPath.HERE.plus(new Step.Field(list)), Values.list(Vector.empty()), origin()));
    }

    private SheetReading.Read into(ValueTree tree, SheetLayout known, Sheet sheet, Option<SheetReading.Read> parents) {
        if (known.isForm()) {
            new FormReading(known, sheet, cells).into(tree);
            return SheetReading.Read.NOTHING;
        }
        return new SheetReading(known, sheet, cells).into(tree, parents);
    }

    private void unknown(Sheet sheet) {
        boolean isOfAnother =
                Layouts.all().exists(other -> other.sheet(sheet.name()).isDefined());
        if (isOfAnother || GuideSheet.isCalled(sheet.name())) {
            return;
        }
        Option<SheetLayout> near = missing().find(known -> isNearly(known, sheet.name()));
        near.onEmpty(() -> findings.remark(
                sheet,
                WorkbookRemark.SHEET_UNKNOWN.with(
                        "sheets", layout.sheets().map(known -> known.name().in(cells.language())))));
        near.forEach(known -> {
            findings.reportHeading(
                    sheet.place(0, 0),
                    WorkbookMistake.SHEET_MISSPELLED
                            .with("sheet", Excerpt.of(sheet.name()))
                            .with("near", known.name().in(cells.language())));
            known.field().forEach(findings::incomplete);
        });
    }

    /** Those of the layout that the workbook has no sheet of. */
    private Seq<SheetLayout> missing() {
        return layout.sheets().reject(known -> sheets.exists(sheet -> known.isCalled(sheet.name())));
    }

    /** Whether a sheet that is missing may be this one, misspelled. */
    private static boolean isNearly(SheetLayout known, String name) {
        return Wording.nearest(
                        name, List.of(known.name().swedish(), known.name().english()))
                .isPresent();
    }

    private void hidden(Sheet sheet) {
        Vector<Integer> rows = sheet.rows()
                .keySet()
                .toVector()
                .filter(sheet.hiddenRows()::contains)
                .map(row -> row + 1);
        if (sheet.isHidden()) {
            findings.remark(sheet, WorkbookRemark.SHEET_HIDDEN.message());
        } else if (!rows.isEmpty()) {
            findings.remark(sheet, WorkbookRemark.ROWS_HIDDEN.with("rows", rows));
        }
    }
}
