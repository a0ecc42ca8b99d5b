package rar.examples.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import rar.model.json.FileReader;
import rar.model.json.JsonSource;
import rar.model.json.JsonText;
import rar.model.json.JsonValue;

/**
 * Files changed in one place, each place once: where reader and schema disagree on the kind of a value, on a field too many
 * or on one too few, one of them is wrong.
 */
class ChangedFilesTest {

    /** Of the form of a file, which a schema can say. */
    private static final Set<String> OF_FORM = Set.of(
            "json.other-kind", "json.null-found", "json.field-unknown", "json.kind-missing", "publishedfile.cell-null");

    @TestFactory
    Stream<DynamicTest> a_file_with_one_change_is_refused_for_its_form_by_reader_and_schema_or_by_neither() {
        return Format.all().stream()
                .filter(format -> !format.name().equals("run"))
                .map(format -> DynamicTest.dynamicTest(format.name(), () -> agree(format)));
    }

    private static void agree(Format format) {
        Validator validator = SchemasTest.validator(format);
        List<FileReader<?>> readers = format.readers().get();
        List<String> disagreements = new ArrayList<>();
        Map<String, String> changes = changes(format);
        assertThat(changes.size()).isGreaterThan(50);
        changes.forEach((change, text) -> {
            Set<String> codes = codes(readers, text);
            boolean isRefusedForForm = codes.stream().anyMatch(OF_FORM::contains);
            boolean isRefused = !validator.errors(text).isEmpty();
            if (isRefusedForForm && !isRefused || isRefused && codes.isEmpty()) {
                disagreements.add(change + ": " + codes + (isRefused ? ", refused" : ", taken") + " by the schema");
            }
        });
        assertThat(disagreements).isEmpty();
    }

    /** The codes of the mistakes of the reader that finds the fewest. */
    private static Set<String> codes(List<FileReader<?>> readers, String text) {
        return readers.stream()
                .map(reader -> {
                    JsonSource source = JsonSource.parse(text);
                    reader.remarked(source);
                    Set<String> codes = new TreeSet<>();
                    source.violations().forEach(found -> codes.add(found.code()));
                    return codes;
                })
                .reduce((one, other) -> one.size() <= other.size() ? one : other)
                .orElseThrow();
    }

    /** By what was changed where. */
    private static Map<String, String> changes(Format format) {
        Map<String, String> changes = new LinkedHashMap<>();
        List<Recording.ReadFile> files = Recording.of(format).files();
        List<Recording.ReadFile> samples = files.stream()
                .filter(file -> file.file().toString().contains("schema-samples"))
                .toList();
        for (Recording.ReadFile file : samples.isEmpty() ? files.subList(0, 1) : samples) {
            JsonValue whole = JsonSource.parse(file.text()).root().value();
            new Changes(format, whole)
                    .all()
                    .forEach((change, value) -> changes.computeIfAbsent(change, key -> JsonText.of(value)));
        }
        return changes;
    }
}
