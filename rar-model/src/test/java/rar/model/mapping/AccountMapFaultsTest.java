package rar.model.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rar.model.message.Language;
import rar.model.message.PhraseFiles;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remarked;
import rar.model.planfile.PlanReader;

/** A folder of faulty mappings, each with the messages that it gets beside it: one unless it is named {@code many-…}. */
class AccountMapFaultsTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path FOLDER = RESOURCES.resolve("faulty-sie-maps");

    private static final FinancialPlan PLAN =
            PlanReader.read(RESOURCES.resolve("outcome-plan.json")).get();

    @ParameterizedTest
    @MethodSource("names")
    void every_mistake_is_told_with_its_line_its_place_and_what_to_do(String name) throws IOException {
        String told = AccountMapReader.remarked(Files.readAllBytes(FOLDER.resolve(name + ".json")), PLAN)
                .getError()
                .mkString("", "\n", "\n");
        assertThat(told).isEqualTo(Files.readString(FOLDER.resolve(name + ".txt")));
        assertThat(told.lines().count() > 1).isEqualTo(name.startsWith("many-"));
    }

    @Test
    void every_file_has_its_messages_beside_it() throws IOException {
        assertThat(names(".txt")).isEqualTo(names()).hasSizeGreaterThan(18);
    }

    @Test
    void a_mapping_is_read_as_it_was_written() {
        AccountMap map = AccountMapReader.read("""
                        {
                          "format": "rar-sie-map/1", "name": "Example", "unstated": "nothing",
                          "rules": [
                            {"accounts": ["5010-5099", "5110"], "line": "office", "note": "rent and power"},
                            {"accounts": "4000-4999", "objects": {"1": ["A", "B"], "6": "101"}, "payout": "bridge"},
                            {"accounts": "2080-2099", "balance": "equity"}
                          ]
                        }
                        """, PLAN).get();
        assertThat(AccountMapReader.read(AccountMapWriter.write(map), PLAN).get())
                .isEqualTo(map);
        assertThat(map.rules().map(rule -> rule.accounts().mkString(" ")))
                .containsExactly("5010-5099 5110", "4000-4999", "2080-2099");
    }

    @Test
    void a_sound_mapping_has_no_remarks() {
        String text = "{\"format\": \"rar-sie-map/1\", \"name\": \"Example\", \"rules\": []}";
        Remarked<AccountMap> read = AccountMapReader.remarked(text.getBytes(StandardCharsets.UTF_8), PLAN)
                .get();
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void every_message_has_a_phrase_in_each_language() {
        assertThat(PhraseFiles.faults(AccountMap.class, Set.of(Language.values())))
                .noneMatch(fault -> fault.contains("rar.model.mapping."));
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
