package rar.examples.workbook;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import rar.model.message.Language;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Violation;
import rar.model.planfile.PlanReader;

/** A small plan as a workbook that somebody changes. */
final class SmallWorkbook {

    static final Layout LAYOUT = Layouts.of("plan");

    private SmallWorkbook() {}

    static byte[] resource(String name) {
        try (InputStream in = SmallWorkbook.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String json() {
        return new String(resource("small-plan.json"), StandardCharsets.UTF_8);
    }

    static FinancialPlan plan() {
        return PlanReader.read(json()).get();
    }

    /** The workbook in Swedish with a change. */
    static byte[] with(Consumer<XSSFWorkbook> change) {
        return with(Language.SWEDISH, change);
    }

    static byte[] with(Language language, Consumer<XSSFWorkbook> change) {
        byte[] bytes = WorkbookWriter.bytes(LAYOUT, json(), language);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            change.accept(workbook);
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            workbook.write(changed);
            return changed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cell under a heading of a table, or beside a name of a form, in the row counted from 1 below the headings. */
    static XSSFCell cell(XSSFWorkbook workbook, String sheet, String heading, int row) {
        XSSFSheet of = workbook.getSheet(sheet);
        if (row == 0) {
            for (Row line : of) {
                if (line.getCell(0) != null
                        && line.getCell(0).getStringCellValue().equals(heading)) {
                    return ((XSSFRow) line).getCell(1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                }
            }
        }
        for (Cell cell : of.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return of.getRow(row).getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new IllegalArgumentException(sheet + " has no " + heading);
    }

    /** The plan of a workbook. */
    static FinancialPlan read(byte[] workbook) {
        Transcript transcript = WorkbookReader.read(workbook, LAYOUT);
        Seq<String> mistakes = mistakes(transcript);
        if (!mistakes.isEmpty()) {
            throw new AssertionError(mistakes.mkString("\n"));
        }
        return PlanReader.read(transcript.text()).get();
    }

    /** What is wrong with a workbook, in either way. */
    static Seq<String> mistakes(byte[] workbook) {
        return mistakes(WorkbookReader.read(workbook, LAYOUT));
    }

    private static Seq<String> mistakes(Transcript transcript) {
        Seq<Violation> found = PlanReader.read(transcript.text()).fold(mistakes -> mistakes, plan -> Vector.empty());
        return transcript.mistakes(found).map(mistake -> mistake.toString().replace('\u00a0', ' '));
    }

    /** What there is to remark on a workbook itself. */
    static Seq<String> remarks(byte[] workbook) {
        return WorkbookReader.read(workbook, LAYOUT).remarks(Vector.empty()).map(Object::toString);
    }
}
