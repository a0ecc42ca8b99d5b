package rar.examples.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;

/**
 * A workbook or document written with nothing in it that depends on when or where it was written: no time, no user, fixed
 * times in the archive (Office Open XML is a zip archive, ECMA-376 part 2).
 */
public final class OfficeFile {

    /** The first time that a zip archive can hold. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Optional<Date> WRITTEN = Optional.of(Date.from(Instant.parse("1980-01-01T00:00:00Z")));

    private static final String PROGRAM = "RAR";

    private OfficeFile() {}

    /**
     * The bytes of a document, which is closed.
     *
     * @param document whose properties of time and author are replaced
     */
    public static byte[] bytes(POIXMLDocument document) {
        try (document) {
            date(document.getProperties());
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            document.write(written);
            return undated(written.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void date(POIXMLProperties properties) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setCreator(PROGRAM);
        core.setLastModifiedByUser(PROGRAM);
        core.setCreated(WRITTEN);
        core.setModified(WRITTEN);
        properties.getExtendedProperties().setApplication(PROGRAM);
    }

    private static byte[] undated(byte[] archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(EPOCH);
                to.putNextEntry(same);
                // the workbook of a document's chart is an archive too
                if (entry.getName().endsWith(".xlsx")) {
                    to.write(undated(from.readAllBytes()));
                } else {
                    from.transferTo(to);
                }
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
