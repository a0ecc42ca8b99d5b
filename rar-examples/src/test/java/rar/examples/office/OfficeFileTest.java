package rar.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

final class OfficeFileTest {

    @Test
    void the_same_contents_are_the_same_bytes_whenever_they_were_made() {
        assertThat(OfficeFile.bytes(workbook("2001-02-03T04:05:06Z")))
                .isEqualTo(OfficeFile.bytes(workbook("2026-11-30T12:00:00Z")));
        assertThat(OfficeFile.bytes(document("2001-02-03T04:05:06Z")))
                .isEqualTo(OfficeFile.bytes(document("2026-11-30T12:00:00Z")));
    }

    @Test
    void no_entry_of_the_archive_has_another_time_than_the_first_one_possible() throws IOException {
        try (ZipInputStream archive =
                new ZipInputStream(new ByteArrayInputStream(OfficeFile.bytes(workbook("2026-11-30T12:00:00Z"))))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo("1980-01-01T00:00");
            }
        }
    }

    @Test
    void what_was_written_can_be_opened() throws IOException {
        try (XSSFWorkbook read =
                new XSSFWorkbook(new ByteArrayInputStream(OfficeFile.bytes(workbook("2026-11-30T12:00:00Z"))))) {
            assertThat(read.getSheet("Plan").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("år");
            assertThat(read.getProperties().getCoreProperties().getCreator()).isEqualTo("RAR");
        }
    }

    private static XSSFWorkbook workbook(String time) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet("Plan").createRow(0).createCell(0).setCellValue("år");
        workbook.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.parse(time))));
        return workbook;
    }

    private static XWPFDocument document(String time) {
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText("år");
        document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.parse(time))));
        return document;
    }
}
