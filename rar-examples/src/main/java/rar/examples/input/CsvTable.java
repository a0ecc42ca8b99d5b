package rar.examples.input;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rar.model.message.Message;

/**
 * The lines of a CSV file that are not blank, as fields. A first line {@code sep=;} names what separates them; without it
 * the heading tells, a comma, semicolon or tab, for no name of a column has one of these in it.
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

        /** Without empty fields at the end beyond so many, which spreadsheets leave where a column has been emptied. */
        private Row trimmed(int columns) {
            int size = fields.size();
            while (size > columns && fields.get(size - 1).isEmpty()) {
                size--;
            }
            return new Row(line, fields.take(size));
        }

        private static Row of(CsvRecord record) {
            return new Row(
                    Math.toIntExact(record.getStartingLineNumber()),
                    Vector.ofAll(record.getFields()).map(String::strip));
        }
    }

    /** The prefix with which Excel names the separator, in a first line of its own. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=(.)\"?[ ,;\\t]*(?=\\R|\\z)");

    private static final Pattern LINE = Pattern.compile("line ([0-9]{1,9})\\b");

    private static final CsvTable NOTHING = new CsvTable(new Row(1, Vector.empty()), Vector.empty());

    /**
     * Reads a file; what cannot be read gives a table of nothing.
     *
     * @param report told each mistake with its line, 0 where it is the file's
     */
    static CsvTable read(byte[] utf8, BiConsumer<Integer, Message> report) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            Vector<Row> rows = rows(text.indexOf('\ufeff') == 0 ? text.substring(1) : text);
            if (rows.nonEmpty()) {
                return new CsvTable(rows.head(), rows.tail());
            }
            report.accept(0, CsvMistake.FILE_EMPTY.message());
        } catch (CharacterCodingException e) {
            report.accept(0, CsvMistake.FILE_NOT_UTF_8.message());
        } catch (CsvParseException e) {
            report.accept(line(e), CsvMistake.FILE_NOT_CSV.message());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return NOTHING;
    }

    /** Where the record begins that cannot be read, which the library tells in words alone; 0 where it does not. */
    private static int line(CsvParseException e) {
        Matcher told = LINE.matcher(String.valueOf(e.getMessage()));
        return told.find() ? Integer.parseInt(told.group(1)) : 0;
    }

    private static Vector<Row> rows(String file) throws IOException {
        Matcher named = SEPARATOR_LINE.matcher(file);
        boolean isNamed = named.lookingAt();
        // the line stays, as a blank one, so that those below keep their numbers
        String text = isNamed ? file.substring(named.end()) : file;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(isNamed ? named.group(1).charAt(0) : separator(text))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            Vector<Row> rows =
                    Vector.ofAll(reader).map(Row::of).reject(row -> row.fields().forAll(String::isEmpty));
            int columns = rows.headOption()
                    .map(heading -> heading.trimmed(0).fields().size())
                    .getOrElse(0);
            return rows.map(row -> row.trimmed(columns));
        }
    }

    private static char separator(String text) {
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return heading.indexOf(';') >= 0 ? ';' : heading.indexOf('\t') >= 0 ? '\t' : ',';
    }
}
