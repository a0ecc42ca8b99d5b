package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The documents of stress, sensitivity, reverse, explain and replay: what must agree inside them and between them. */
final class AnalysisAnswersTest {

    @Test
    void causes_sum_to_the_gap_of_the_scenario_and_of_all_breaches() {
        JsonNode document = CommandRun.of("explain", "rar-2012", "--json", "--scenarios=200", "--seed=-5")
                .json();

        assertThat(sum(document.get("causes"), "amount"))
                .isEqualTo(document.get("gap").longValue());
        assertThat(document.get("planned").longValue() - document.get("cash").longValue())
                .isEqualTo(document.get("gap").longValue());
        JsonNode breaches = document.get("breaches");
        assertThat(sum(breaches.get("causes"), "amount"))
                .isEqualTo(breaches.get("gap").longValue());
        JsonNode run = CommandRun.of("simulate", "rar-2012", "--json", "--scenarios=200", "--seed=-5")
                .json();
        assertThat(breaches.get("count")).isEqualTo(run.at("/breach/scenarios")).isEqualTo(breaches.get("explained"));
        assertThat(document.get("scenario")).isEqualTo(run.at("/lowest/worst/scenario"));
        assertThat(document.get("cash")).isEqualTo(run.at("/lowest/worst/cash"));
    }

    @Test
    void a_replay_is_the_scenario_that_was_explained_and_its_bookings_make_its_cash() {
        JsonNode why = CommandRun.of("explain", "--json", "--scenario=17").json();
        JsonNode replay = CommandRun.of("replay", "--json", "--scenario=17").json();
        long lowest = Long.MAX_VALUE;
        for (JsonNode month : replay.get("months")) {
            long moved = 0;
            for (JsonNode booking : replay.get("bookings")) {
                if (booking.get("month").asText().compareTo(month.get("month").asText()) <= 0) {
                    moved += booking.get("effectOnCash").longValue();
                }
            }
            assertThat(month.get("planned").longValue() + moved)
                    .isEqualTo(month.get("cash").longValue());
            lowest = Math.min(lowest, month.get("cash").longValue());
        }

        assertThat(why.get("cash").longValue()).isEqualTo(lowest);
        assertThat(why.get("breaches").isNull()).isTrue();
        assertThat(replay.get("bookings"))
                .allSatisfy(booking -> assertThat(booking.get("changedBy").isEmpty())
                        .isEqualTo(booking.get("planned").equals(booking.get("amount"))));
    }

    @Test
    void what_differs_by_nothing_is_called_neither_higher_nor_lower() {
        assertThat(CommandRun.of("compare", "--with=rar-2009", "--scenarios=100")
                        .out())
                .containsPattern("differs by 0[ \u00a0]\\(0–0\\)[ \u00a0]tkr on average;");
    }

    @Test
    void stresses_stand_under_the_floor_by_their_margin_and_the_verdict_says_so() {
        JsonNode document = CommandRun.of("stress", "--json").json();

        assertThat(document.get("scenarios")).hasSize(13).allSatisfy(scenario -> {
            long margin = scenario.get("lowestCash").longValue()
                    - document.get("floor").longValue();
            assertThat(scenario.get("margin").longValue()).isEqualTo(margin);
            assertThat(scenario.at("/goals/1/verdict").asText()).isEqualTo(margin < 0 ? "breaks" : "holds");
        });
        assertThat(document.at("/planned/lowestCash"))
                .isEqualTo(CommandRun.of("liquidity", "--json").json().at("/lowest/cash"));
    }

    @Test
    void a_reverse_stress_breaks_where_a_hand_written_one_of_the_same_value_does() {
        JsonNode outturn = CommandRun.of("reverse", "--json").json().at("/factors/3");

        assertThat(outturn.get("factor").asText()).isEqualTo("outturn");
        assertThat(outturn.at("/breaksAt/lowestCash").longValue()).isLessThan(50_000_000);
        assertThat(outturn.at("/breaksAt/value").doubleValue())
                .isLessThan(1.15)
                .isGreaterThan(outturn.at("/breaksAt/holdsAt").doubleValue());
        // the bundled stress of 15 % over lies beyond it, and is lower
        JsonNode over = CommandRun.of("stress", "--json").json().at("/scenarios/5");
        assertThat(over.at("/shocks/0/value").doubleValue()).isEqualTo(1.15);
        assertThat(over.get("lowestCash").longValue())
                .isLessThan(outturn.at("/breaksAt/lowestCash").longValue());
    }

    @Test
    void answers_are_the_same_for_any_number_of_threads() {
        for (List<String> command : List.of(
                List.of("sensitivity", "--json", "--scenarios=300"),
                List.of("explain", "rar-2012", "--json", "--scenarios=300"))) {
            String one = with(command, "--threads=1");
            assertThat(with(command, "--threads=3")).isEqualTo(one);
        }
    }

    private static String with(List<String> command, String option) {
        return CommandRun.of(java.util.stream.Stream.concat(command.stream(), java.util.stream.Stream.of(option))
                        .toArray(String[]::new))
                .out();
    }

    private static long sum(JsonNode list, String field) {
        long sum = 0;
        for (JsonNode each : list) {
            sum += each.get(field).longValue();
        }
        return sum;
    }
}
