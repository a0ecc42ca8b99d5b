package rar.examples.workbook;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * Reads the columns of a format from the file that comes with the program: {@code form}, {@code table} and {@code column}
 * in the first field, then path, kind, Swedish and English name, choices, Swedish and English note.
 */
final class LayoutFile {

    private LayoutFile() {}

    static Layout read(String file) {
        String resource = file + ".csv";
        try (InputStream in = LayoutFile.class.getResourceAsStream(resource)) {
            byte[] bytes = Objects.requireNonNull(in, resource + " is missing from the program")
                    .readAllBytes();
            return layout(file, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Layout layout(String file, String text) throws IOException {
        Vector<SheetLayout> sheets = Vector.empty();
        String format = "";
        Vector<String> lists = Vector.empty();
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().fieldSeparator(';').skipEmptyLines(true).ofCsvRecord(text)) {
            for (CsvRecord row : rows) {
                switch (row.getField(0)) {
                    case "format" -> format = row.getField(1);
                    case "list" -> lists = lists.append(row.getField(1));
                    case "form", "table" -> sheets = sheets.append(sheet(row));
                    default -> sheets = sheets.init().append(with(sheets.last(), row));
                }
            }
        }
        return new Layout(file, format, lists, sheets);
    }

    private static SheetLayout sheet(CsvRecord row) {
        return SheetLayout.of(
                words(row, 3),
                PathPattern.parse(row.getField(1)),
                row.getField(0).equals("form"),
                words(row, 6));
    }

    private static SheetLayout with(SheetLayout sheet, CsvRecord row) {
        return switch (row.getField(0)) {
            case "parent" -> sheet.withParent(words(row, 3));
            case "key" -> sheet.withKey(words(row, 3));
            case "column", "rare" ->
                sheet.with(Column.of(
                        PathPattern.parse(row.getField(1)),
                        Kind.valueOf(row.getField(2).toUpperCase(Locale.ROOT)),
                        words(row, 3),
                        choices(row.getField(5)),
                        words(row, 6),
                        row.getField(0).equals("column")));
            default -> throw new IllegalStateException("a layout has no " + row.getField(0));
        };
    }

    private static Words words(CsvRecord row, int from) {
        return new Words(row.getField(from), row.getField(from + 1));
    }

    /** {@code cost=kostnad|income=intäkt}. */
    private static Seq<Choice> choices(String field) {
        return field.isEmpty()
                ? Vector.empty()
                : Vector.of(field.split("\\|", -1))
                        .map(choice -> choice.split("=", 2))
                        .map(pair -> new Choice(pair[0], pair[pair.length - 1]));
    }
}
