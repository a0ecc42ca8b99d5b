package rar.model.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import rar.model.golden.ExpectedFiles;
import rar.model.message.Language;
import rar.model.message.PhraseFiles;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remarked;
import rar.model.planfile.PlanReader;

/** Faulty mappings, one for each message; in files named {@code many-…} several at once. */
class AccountMapFaultsTest {

    private static final ExpectedFiles FAULTY = ExpectedFiles.json("faulty-sie-maps");

    private static final FinancialPlan PLAN = PlanReader.read(Path.of("src", "test", "resources", "outcome-plan.json"))
            .get();

    @TestFactory
    Stream<DynamicTest> every_mistake_is_told_with_its_line_its_place_and_what_to_do() {
        return FAULTY.testsOfSingleMistakes(
                file -> AccountMapReader.remarked(file, PLAN).getError());
    }

    @Test
    void none_has_been_lost() {
        assertThat(FAULTY.names()).hasSizeGreaterThan(18);
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
}
