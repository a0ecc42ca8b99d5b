package rar.examples.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import rar.examples.calculation.activity.ActivitySheets;
import rar.examples.input.AccountFiles;
import rar.examples.input.ActivityFile;
import rar.examples.input.EffectsFile;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.report.ActivityAnswers;
import rar.examples.report.EffectsReport;
import rar.examples.sheet.Workbook;
import rar.examples.table.FlowTable;
import rar.model.effect.ParticipantFollowUp;
import rar.model.effect.ParticipantProject;
import rar.model.effect.Participants;
import rar.model.effect.PublishedCounts;
import rar.model.effect.SupportForm;
import rar.model.message.Language;
import rar.model.message.PhraseBook;
import rar.model.money.MoneyUnit;

/** The sheets of what members get for the money: formulas that another engine computes alike, and no count that is hidden. */
final class ActivitySheetsTest {

    private static final PhraseBook WORDS = PhraseBook.of(Language.SWEDISH);
    private static final int FORMS = 3;

    @Example
    void every_formula_of_the_bundled_examples_gives_the_figure_of_rar() {
        ActivityAnswers answers = new ActivityAnswers(
                Option.some(ActivityFile.read("rar-2009").report(null)),
                Option.some(EffectsFile.read("rar-2009").report()),
                Option.some(AccountFiles.read("rar-2009", "rar-2009").report(500, 1)));

        Recalculated book = book(answers);

        assertThat(book.differences()).isEmpty();
        assertThat(formulas(book.sheet(SheetName.ACTIVITY))).isGreaterThan(3);
        assertThat(formulas(book.sheet(SheetName.EFFECTS))).isGreaterThan(10);
        assertThat(formulas(book.sheet(SheetName.ACCOUNT))).isGreaterThan(20);
    }

    @Property(seed = "20261208", tries = 40)
    void the_sheet_of_participants_has_what_the_page_prints_and_its_formulas_too(
            @ForAll("participants") Participants participants) {
        EffectsReport report = new EffectsReport(
                participants.name(), participants.source(), participants.published(), new Inputs(Vector.empty(), ""));

        Recalculated book = book(new ActivityAnswers(Option.none(), Option.some(report), Option.none()));

        assertThat(book.differences()).isEmpty();
        assertThat(counts(book.sheet(SheetName.EFFECTS))).isEqualTo(printed(report.projects()));
    }

    /** The flows and the changes as the page has them, row by row. */
    private static List<List<String>> printed(Iterable<PublishedCounts> projects) {
        List<List<String>> rows = new ArrayList<>();
        for (PublishedCounts counts : projects) {
            FlowTable table = new FlowTable(counts, new Amounts(MoneyUnit.TKR, WORDS));
            for (int f = 0; f < counts.project().followUps().size(); f++) {
                table.flows(f).rows().forEach(row -> rows.add(row.subList(1, FORMS + 3)));
                table.flows(f).totals().forEach(row -> rows.add(row.subList(1, FORMS + 3)));
                table.shares(f).rows().forEach(row -> rows.add(row.subList(1, 3)));
            }
        }
        return rows;
    }

    /** The rows of the sheet that have counts beside a name, but for how many have begun and left. */
    private static List<List<String>> counts(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (Cell cell : row) {
                if (cell.getColumnIndex() > 0 && isCount(cell)) {
                    cells.add(text(cell));
                }
            }
            if (cells.size() > 1) {
                rows.add(cells);
            }
        }
        return rows;
    }

    /** A count or its dots; a share has a form of its own. */
    private static boolean isCount(Cell cell) {
        return cell.getCellType() == CellType.STRING
                ? cell.getStringCellValue().equals(FlowTable.HIDDEN)
                : !cell.getCellStyle().getDataFormatString().contains("%");
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.STRING
                ? cell.getStringCellValue()
                : String.valueOf((long) cell.getNumericCellValue());
    }

    private static long formulas(Sheet sheet) {
        long formulas = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                formulas += cell.getCellType() == CellType.FORMULA ? 1 : 0;
            }
        }
        return formulas;
    }

    private static Recalculated book(ActivityAnswers answers) {
        return Recalculated.of(new Workbook(new ActivitySheets(answers, WORDS).sheets()));
    }

    @Provide
    Arbitrary<Participants> participants() {
        Arbitrary<Long> count = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0L)),
                Tuple.of(4, Arbitraries.longs().between(1, 4)),
                Tuple.of(4, Arbitraries.longs().between(5, 40)));
        return count.list()
                .ofSize(FORMS * (FORMS + 1) + 1)
                .map(ActivitySheetsTest::project)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(projects -> new Participants(
                        "test",
                        "",
                        Vector.range(0, FORMS).map(f -> new SupportForm("f" + f, "form " + f, f < 2)),
                        Vector.ofAll(projects)
                                .zipWithIndex((each, i) -> new ParticipantProject(
                                        "p" + i, "project " + i, each.entered(), each.left(), each.followUps()))));
    }

    private static ParticipantProject project(List<Long> counts) {
        Vector<Vector<Long>> flows =
                Vector.range(0, FORMS).map(i -> Vector.ofAll(counts.subList(FORMS * i, FORMS * (i + 1))));
        Vector<Long> lost = Vector.ofAll(counts.subList(FORMS * FORMS, FORMS * (FORMS + 1)));
        long left = flows.flatMap(row -> row).appendAll(lost).sum().longValue();
        return new ParticipantProject(
                "",
                "",
                left + counts.get(counts.size() - 1),
                left,
                Vector.of(new ParticipantFollowUp(LocalDate.of(2027, 6, 30), flows, lost)));
    }
}
