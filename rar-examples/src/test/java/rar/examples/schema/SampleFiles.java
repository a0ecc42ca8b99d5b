package rar.examples.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import rar.model.json.JsonSource;
import rar.model.json.JsonValue;
import rar.model.json.JsonValue.Kind;

/** The JSON files of the project, good and faulty, by their format. */
final class SampleFiles {

    private static final List<Path> FOLDERS = List.of(
            Path.of("src", "main", "resources", "plans"),
            Path.of("src", "main", "resources", "published"),
            Path.of("src", "test", "resources", "cli", "files"),
            Path.of("src", "test", "resources", "schema-samples"),
            Path.of("..", "docs", "examples"),
            Path.of("..", "rar-model", "src", "test", "resources"),
            Path.of("..", "rar-simulation", "src", "test", "resources"));

    private static final String PUBLISHED = "faulty-published-plans";

    private SampleFiles() {}

    /** The texts of the files that are JSON and say that they are of a format, by file. */
    static Map<Path, String> of(Format format) {
        if (format.name().equals("run")) {
            return SavedRuns.texts();
        }
        Map<Path, String> texts = new TreeMap<>();
        all().forEach(file -> {
            String text = text(file);
            JsonValue whole = JsonSource.parse(text).root().value();
            if (whole.kind() == Kind.OBJECT && format.said().equals(said(file, whole))) {
                texts.put(file, text);
            }
        });
        return texts;
    }

    private static String said(Path file, JsonValue whole) {
        JsonValue format = whole.fields().get("format");
        return format == null
                ? file.toString().contains(PUBLISHED) || whole.fields().containsKey("document") ? "" : "none"
                : format.scalar();
    }

    private static List<Path> all() {
        List<Path> all = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".json")).forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (CharacterCodingException e) {
            // a file that shows what is said of bytes that are no text
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
