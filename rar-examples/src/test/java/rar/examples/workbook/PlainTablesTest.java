package rar.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import rar.model.json.JsonSource;
import rar.model.json.JsonText;
import rar.model.publishedfile.PublishedPlanReader;

/** Tables that are pasted as they stand. */
final class PlainTablesTest {

    private static void fill(XSSFSheet sheet, int from, Object[]... rows) {
        for (int i = 0; i < rows.length; i++) {
            Row row = sheet.createRow(from + i);
            for (int j = 0; j < rows[i].length; j++) {
                if (rows[i][j] instanceof Number number) {
                    row.createCell(j).setCellValue(number.doubleValue());
                } else {
                    row.createCell(j).setCellValue(rows[i][j].toString());
                }
            }
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    @Test
    void claims_are_lines_of_a_csv_file_with_the_cells_of_each() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet("Tomt");
        XSSFSheet sheet = workbook.createSheet("Nyckel 2027");
        fill(
                sheet,
                2,
                row("Folkmängd den 1 november"),
                row("Namn", "Vikt"),
                row("Norr", 38412),
                row("Sö;der \"S\"", 0.1));
        sheet.getRow(5).createCell(2).setCellErrorValue(FormulaError.NA.getCode());

        Transcript table = WorkbookReader.table(bytes(workbook), Vector.of("namn", "name"));

        assertThat(table.text().lines().toList())
                .containsExactly("\"Namn\";\"Vikt\";", "\"Norr\";\"38412\";", "\"Sö;der \"\"S\"\"\";\"0,1\";");
        assertThat(table.mistakes(Vector.empty()).map(Object::toString).single())
                .startsWith("'Nyckel 2027'!C6: ")
                .contains("#N/A");
    }

    @Test
    void a_table_of_a_published_plan_is_its_sheet() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        fill(workbook.createSheet("Publicerad plan"), 0, row("Dokument", "2009"), row("Titel", "Verksamhetsplan 2009"));
        fill(workbook.createSheet("Tabeller"), 0, row("Namn", "Källa"), row("Projekt", "kapitel 7"));
        fill(
                workbook.createSheet("Projekt"),
                1,
                row("Post (tkr)", "Budget totalt", "2009"),
                row("KV-projektet", 1887, "550"),
                row("Slussen", "", -750),
                row("Summa", "1 887", "\u2212200"));

        Transcript transcript = WorkbookReader.read(bytes(workbook), Layouts.of("published"));

        assertThat(transcript.mistakes(
                        PublishedPlanReader.read(transcript.text()).fold(found -> found, plan -> Vector.empty())))
                .isEmpty();
        assertThat(JsonText.of(JsonSource.parse(transcript.text())
                        .root()
                        .field("tables")
                        .value()))
                .isEqualTo("""
                        [
                          {
                            "name": "Projekt",
                            "source": "kapitel 7",
                            "unit": "tkr",
                            "columns": ["Budget totalt", "2009"],
                            "rows": {"KV-projektet": ["1887", "550"], "Slussen": ["", "-750"], "Summa": ["1 887", "−200"]}
                          }
                        ]
                        """);
    }
}
