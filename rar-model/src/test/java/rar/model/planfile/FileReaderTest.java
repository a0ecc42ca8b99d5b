package rar.model.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rar.model.json.FileReader;
import rar.model.json.InvalidFileException;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Violation;

/** One way to read files of every format, from wherever they are; shown on plans. */
class FileReaderTest {

    private static final Path FILE = Path.of("src", "test", "resources", "outcome-plan.json");

    private static final FileReader<FinancialPlan> PLANS = PlanReader.files();

    @Test
    void a_path_its_bytes_and_its_text_give_the_same_value() throws IOException {
        FinancialPlan plan = PLANS.readOrThrow(FILE);

        assertThat(PLANS.readOrThrow(Files.readAllBytes(FILE))).isEqualTo(plan);
        assertThat(PLANS.readOrThrow(Files.readString(FILE))).isEqualTo(plan);
        assertThat(PLANS.read(FILE).get()).isEqualTo(plan);
        assertThat(PLANS.remarked(FILE).get().value()).isEqualTo(plan);
    }

    @Test
    void every_mistake_is_in_the_exception_for_those_who_want_one() {
        String text = "{\"format\": \"rar-plan/1\", \"name\": 1, \"source\": 2}";
        List<Violation> told = PLANS.read(text).getError().asJava();

        assertThat(told).hasSizeGreaterThan(2);
        assertThatThrownBy(() -> PLANS.readOrThrow(text))
                .isInstanceOfSatisfying(
                        InvalidFileException.class,
                        e -> assertThat(e.violations()).isEqualTo(told))
                .hasMessageContaining("line 1, /name: expected a string, found 1\n");
        assertThatThrownBy(() -> PLANS.readOrThrow(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidFileException.class);
    }

    @Test
    void a_file_that_is_not_there_is_a_mistake_with_a_code(@TempDir Path folder) {
        Path nowhere = folder.resolve("no.json");

        assertThat(PLANS.read(nowhere).getError().map(Violation::code)).containsExactly("json.no-file");
        assertThatThrownBy(() -> PLANS.readOrThrow(nowhere)).isInstanceOf(InvalidFileException.class);
    }

    @Test
    void the_name_of_a_schema_is_passed_over_and_is_in_nothing_that_is_written() throws IOException {
        String text = Files.readString(FILE);
        String named = "{\"$schema\": \"rar-plan-1.schema.json\"," + text.substring(1);

        FinancialPlan plan = PLANS.readOrThrow(named);

        assertThat(plan).isEqualTo(PLANS.readOrThrow(text));
        assertThat(PlanWriter.write(plan))
                .doesNotContain("schema")
                .isEqualTo(PlanWriter.write(PLANS.readOrThrow(text)));
    }

    @Test
    void the_name_of_a_schema_is_a_text_and_stands_outermost() throws IOException {
        String text = Files.readString(FILE);

        assertThat(PLANS.read("{\"$schema\": 1," + text.substring(1)).getError().map(Violation::toString))
                .containsExactly("line 1, /$schema: expected a string, found 1");
        assertThat(PLANS.read(text.replaceFirst("\"horizon\": \\{", "\"horizon\": {\"\\$schema\": \"x\","))
                        .getError()
                        .map(Violation::code))
                .containsExactly("json.field-unknown");
    }
}
