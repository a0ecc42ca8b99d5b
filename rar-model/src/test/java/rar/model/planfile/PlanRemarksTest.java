package rar.model.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static rar.model.planfile.PlanFaultsTest.typed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rar.model.golden.ExpectedFile;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remarked;

/** A folder of valid plans that are probably not meant as they stand, each with the remarks that it gets beside it. */
class PlanRemarksTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "remarked-plans");

    @ParameterizedTest
    @MethodSource("names")
    void a_remark_names_its_line_its_place_its_reason_and_what_to_write(String name) throws IOException {
        Remarked<FinancialPlan> plan = PlanReader.remarked(Files.readAllBytes(FOLDER.resolve(name + ".json")))
                .get();
        new ExpectedFile(FOLDER.resolve(name + ".txt"))
                .holds(typed(plan.remarks().mkString("", "\n", "\n")));
    }

    @Test
    void every_file_has_its_remarks_beside_it() throws IOException {
        assertThat(names(".txt")).isEqualTo(names()).isNotEmpty();
    }

    static List<String> names() throws IOException {
        return names(".json");
    }

    private static List<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ending))
                    .map(file -> file.substring(0, file.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }
}
