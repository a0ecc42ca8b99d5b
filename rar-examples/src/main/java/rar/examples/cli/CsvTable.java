package rar.examples.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/**
 * The lines of a CSV file that are not blank, as fields. The heading tells what separates them, a comma, semicolon or
 * tab, for no name of a column has one of these in it.
 *
 * @param heading the first line
 * @param rows the others
 */
record CsvTable(Row heading, Vector<Row> rows) {

    /**
     * One line.
     *
     * @param line its number in the file, from 1
     * @param fields without spaces around them
     */
    record Row(int line, Seq<String> fields) {

        private static Row of(CsvRecord record) {
            return new Row(
                    Math.toIntExact(record.getStartingLineNumber()),
                    Vector.ofAll(record.getFields()).map(String::strip));
        }
    }

    private static final CsvTable NOTHING = new CsvTable(new Row(1, Vector.empty()), Vector.empty());

    /**
     * Reads a file; what cannot be read gives a table of nothing.
     *
     * @param report told each mistake with its line, 0 where it is the file's
     */
    static CsvTable read(byte[] utf8, BiConsumer<Integer, String> report) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            Vector<Row> rows = rows(text.indexOf('\ufeff') == 0 ? text.substring(1) : text);
            if (rows.nonEmpty()) {
                return new CsvTable(rows.head(), rows.tail());
            }
            report.accept(0, "the file is empty");
        } catch (CharacterCodingException e) {
            report.accept(0, "the file is not UTF-8; save it as \"CSV UTF-8\"");
        } catch (CsvParseException e) {
            report.accept(0, "the file is not CSV: " + (e.getCause() == null ? e : e.getCause()).getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return NOTHING;
    }

    private static Vector<Row> rows(String text) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return Vector.ofAll(reader).map(Row::of).reject(row -> row.fields().forAll(String::isEmpty));
        }
    }

    private static char separator(String text) {
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return heading.indexOf(';') >= 0 ? ';' : heading.indexOf('\t') >= 0 ? '\t' : ',';
    }
}
