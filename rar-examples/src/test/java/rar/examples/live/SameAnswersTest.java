package rar.examples.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rar.examples.command.CommandRun;

/** What the page shows of a variant is what the command line answers on the files that it saves, to the last digit. */
final class SameAnswersTest {

    private static final String SCENARIOS = "1000";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "rar-2009, '/lines/1/amount', '\"2 100 tkr\"', '/factors/0/distribution/probability', 0.25",
        "malarbagen, '/goals/0/floor', '\"1 500 tkr\"', '/factors/6/distribution/sd', 0.03"
    })
    void a_changed_variant_is_answered_as_its_saved_files(
            String plan, String pointer, String value, String riskPointer, String riskValue) throws IOException {
        LivePage page = LivePage.of(plan).with("plan", pointer, value).with("risks", riskPointer, riskValue);
        String[] files = {save(page, "json"), save(page, "risks")};
        JsonNode answer = page.asked("answer");
        JsonNode later = page.asked("later");
        JsonNode simulated = command("simulate", files[0], files[1], "--goals");
        JsonNode capacity = command("capacity", files[0], files[1], "--alpha", "0.05");

        assertThat(answer.at("/mistakes")).isEmpty();
        sameFan(answer, simulated);
        for (String field : new String[] {"probability", "low", "high", "confidence", "scenarios"}) {
            assertThat(answer.at("/breach/" + field)).isEqualTo(simulated.at("/breach/" + field));
        }
        sameGoals(answer.at("/goals"), simulated.at("/goals"));
        sameVerdicts(
                answer.at("/goals"), CommandRun.of("check", files[0], "--json").json());
        for (String field : new String[] {"judged", "safe", "unsafe", "month", "bindingMonth"}) {
            assertThat(later.at("/capacity/" + field)).isEqualTo(capacity.at("/" + field));
        }
    }

    private String save(LivePage page, String as) throws IOException {
        Path file = folder.resolve(as + ".json");
        Files.write(file, page.saved(as).bytes());
        return file.toString();
    }

    private static JsonNode command(String name, String... arguments) {
        String[] words = new String[arguments.length + 4];
        words[0] = name;
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        words[words.length - 3] = "--scenarios";
        words[words.length - 2] = SCENARIOS;
        words[words.length - 1] = "--json";
        return CommandRun.of(words).json();
    }

    private static void sameFan(JsonNode answer, JsonNode simulated) {
        JsonNode months = simulated.at("/fan");
        assertThat(answer.at("/fan/months")).hasSameSizeAs(months);
        for (int m = 0; m < months.size(); m++) {
            JsonNode month = months.get(m);
            assertThat(answer.at("/fan/months/" + m)).isEqualTo(month.get("month"));
            assertThat(answer.at("/fan/planned/" + m)).isEqualTo(month.get("planned"));
            assertThat(answer.at("/monthly/" + m + "/probability")).isEqualTo(month.at("/breach/probability"));
            for (int q = 0; q < 5; q++) {
                assertThat(answer.at("/fan/rows/" + m + "/" + q)).isEqualTo(month.at("/quantiles/" + q + "/value"));
            }
        }
        assertThat(answer.at("/first")).hasSameSizeAs(simulated.at("/firstBreach"));
    }

    private static void sameGoals(JsonNode shown, JsonNode simulated) {
        assertThat(shown).hasSameSizeAs(simulated);
        for (int g = 0; g < simulated.size(); g++) {
            for (String field : new String[] {"probability", "low", "high"}) {
                assertThat(shown.get(g).path(field)).isEqualTo(simulated.get(g).path(field));
            }
        }
    }

    private static void sameVerdicts(JsonNode shown, JsonNode checked) {
        for (int g = 0; g < shown.size(); g++) {
            for (String field : new String[] {"verdict", "month", "margin", "law"}) {
                assertThat(shown.get(g).get(field))
                        .isEqualTo(checked.at("/goals/" + g).get(field));
            }
        }
    }
}
