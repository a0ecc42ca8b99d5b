package rar.examples.schema;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words for fields that no workbook has a column for. */
final class OwnNotes {

    private OwnNotes() {}

    /** By place; with an empty place the title. */
    static Map<String, String> of(String format) {
        Map<String, String> notes = new LinkedHashMap<>();
        Path file = Path.of("src", "test", "resources", "schema-notes", format + ".txt");
        if (Files.exists(file)) {
            Format.text(file).lines().filter(line -> !line.isBlank()).forEach(line -> {
                int space = line.indexOf(' ');
                notes.put(
                        line.substring(0, space).replace("/.", ""),
                        line.substring(space + 1).strip());
            });
        }
        return notes;
    }
}
