package rar.examples.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rar.model.message.Language;
import rar.model.message.RefusedException;

final class LiveAnswersTest {

    @ParameterizedTest
    @ValueSource(strings = {"rar-2009", "malarbagen"})
    void each_assumption_is_a_place_of_its_file_with_the_value_that_stands_there(String plan) {
        LivePage page = LivePage.of(plan);

        JsonNode sections = page.asked("assumptions").get("sections");

        assertThat(sections.findValuesAsText("id")).containsSequence("contributions", "lines", "projects");
        for (JsonNode item : sections.findValues("items").stream()
                .flatMap(items -> java.util.stream.StreamSupport.stream(items.spliterator(), false))
                .filter(item -> !item.get("file").asText().equals("settings"))
                .toList()) {
            JsonNode there = page.state()
                    .at("/" + item.get("file").asText() + item.get("pointer").asText());
            assertThat(there.asText())
                    .as("%s", item)
                    .isEqualTo(item.get("value").asText());
            assertThat(item.get("label").asText()).isNotBlank();
            if (item.has("min") && item.has("number")) {
                assertThat(item.get("number").decimalValue())
                        .isBetween(
                                item.get("min").decimalValue(), item.get("max").decimalValue());
            }
        }
        assertThat(sections.toString())
                .contains("\"pointer\":\"/accepted\"")
                .contains("\"pointer\":\"/factors/0/distribution/probability\"");
    }

    @Test
    void a_factor_has_the_curve_of_what_it_draws_whose_parts_make_one() {
        JsonNode curves = LivePage.of("malarbagen").asked("assumptions").get("curves");

        JsonNode outturn = curves.at("/outturn/curve");
        double width = outturn.get(1).get(0).asDouble() - outturn.get(0).get(0).asDouble();
        double area = 0;
        for (JsonNode point : outturn) {
            area += width * point.get(1).asDouble();
        }
        assertThat(area).isBetween(0.99, 1.0);
        double bars = 0;
        for (JsonNode bar : curves.at("/delay/bars")) {
            bars += bar.get(1).asDouble();
        }
        assertThat(bars).isBetween(0.999999, 1.000001);
        assertThat(curves.at("/state-cut/bars/0/1").asDouble()).isEqualTo(0.9);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_mistake_of_both_files_is_told_at_its_place_in_the_language_asked_for(Language language) {
        JsonNode answer = LivePage.of("rar-2009")
                .with("plan", "/lines/0/amount", "\"much\"")
                .with("plan", "/projects/0/end", "\"2009-02-30\"")
                .with("risks", "/factors/0/distribution/probability", "1.5")
                .in(language)
                .asked("answer");

        assertThat(answer.get("mistakes")).hasSize(3);
        assertThat(answer.get("mistakes").findValuesAsText("file")).containsExactly("plan", "plan", "risks");
        assertThat(answer.get("mistakes").findValuesAsText("pointer"))
                .containsExactly("/lines/0/amount", "/projects/0/end", "/factors/0/distribution/probability");
        assertThat(answer.at("/mistakes/0/message").asText())
                .contains(language == Language.SWEDISH ? "saknar enhet" : "has no unit");
        assertThat(answer.has("fan")).isFalse();
    }

    @Test
    void a_variant_without_risks_is_answered_as_planned() {
        LivePage page = LivePage.of("rar-2009");
        page.state().remove("risks");

        JsonNode answer = page.asked("answer");

        assertThat(answer.at("/mistakes")).isEmpty();
        assertThat(answer.at("/fan/rows/5/0")).isEqualTo(answer.at("/fan/planned/5"));
        assertThat(page.asked("later").at("/capacity/sentences")).isNotEmpty();
    }

    @Test
    void more_causes_than_all_orders_can_be_counted_of_are_told_by_estimate() {
        LivePage page = LivePage.of("rar-2012");
        ArrayNode factors = (ArrayNode) page.state().at("/risks/factors");
        ObjectNode first = (ObjectNode) factors.get(0);
        for (int i = factors.size(); i < 13; i++) {
            factors.add(first.deepCopy().put("id", "again-" + i).put("name", "again " + i));
        }

        JsonNode explanation = page.asked("later").get("explanation");

        assertThat(explanation.get("causes")).hasSize(13);
        long sum = 0;
        for (JsonNode cause : explanation.get("causes")) {
            sum += cause.get("amount").asLong();
        }
        assertThat(sum).isEqualTo(explanation.get("gap").asLong());
    }

    @Test
    void variants_are_compared_scenario_by_scenario_each_with_each() {
        LivePage better = LivePage.of("malarbagen")
                .with("plan", "/opening/cash", "\"4 580 tkr\"")
                .with("plan", "/opening/equity", "\"2 876 tkr\"");
        ObjectNode asked = LivePage.of("malarbagen").state().deepCopy();
        asked.putArray("variants").add(variant("A", LivePage.of("malarbagen"))).add(variant("B", better));
        asked.remove("plan");
        asked.remove("risks");

        JsonNode compared = LivePage.parsed(LivePage.answers("malarbagen").compare(read(asked)));

        assertThat(compared.get("rows").findValuesAsText("name")).containsExactly("A", "B");
        assertThat(compared.at("/pairs/0/better").asInt()).isEqualTo(1_000);
        assertThat(compared.at("/pairs/0/of").asInt()).isEqualTo(1_000);
        assertThat(compared.at("/pairs/0/sentences"))
                .hasSize(2)
                .allMatch(sentence -> sentence.asText().contains("“A”")
                        && sentence.asText().contains("“B”")
                        && !sentence.asText().contains("second"));
    }

    private static ObjectNode variant(String name, LivePage page) {
        ObjectNode variant = page.state().objectNode().put("name", name);
        variant.set("plan", page.state().get("plan"));
        variant.set("risks", page.state().get("risks"));
        return variant;
    }

    private static LiveRequest read(ObjectNode asked) {
        return LiveRequest.read(asked.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void variants_of_other_months_are_not_compared() {
        ObjectNode asked = LivePage.of("malarbagen").state().deepCopy();
        asked.putArray("variants")
                .add(variant("A", LivePage.of("malarbagen")))
                .add(variant("B", LivePage.of("rar-2009")));

        assertThatThrownBy(() -> LivePage.answers("malarbagen").compare(read(asked)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("January 2027 to December 2029");
    }

    @Test
    void the_difference_of_two_plans_is_told_as_diff_tells_it() {
        ObjectNode asked = LivePage.of("rar-2009").state().deepCopy();
        asked.set("base", variant("A", LivePage.of("rar-2009")));
        asked.set("variant", variant("B", LivePage.of("rar-2009").with("plan", "/lines/0/amount", "\"575 tkr\"")));
        asked.remove("plan");

        JsonNode told = LivePage.parsed(LivePage.answers("rar-2009").diff(read(asked)));

        assertThat(told.get("sentences")).isNotEmpty();
        assertThat(told.get("tables").toString()).contains("Styrelse").contains("575");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "risks", "xlsx"})
    void what_is_saved_can_be_dropped_onto_the_page_again(String form) {
        LivePage page = LivePage.of("malarbagen").with("plan", "/lines/1/name", "\"<b>Å</b> & \\u202e\\\"'\"");

        Content saved = page.saved(form);
        JsonNode read = page.dropped("file", saved.bytes());

        assertThat(saved.disposition().get())
                .isEqualTo("attachment; filename*=UTF-8''malarbagen"
                        + (form.equals("json") ? ".json" : form.equals("risks") ? ".risks.json" : ".xlsx"));
        assertThat(read.has("mistakes")).isFalse();
        assertThat(read.get("kind").asText())
                .isEqualTo(form.equals("json") ? "plan" : form.equals("xlsx") ? "both" : form);
        if (!form.equals("risks")) {
            assertThat(read.at("/json/lines/1/name")).isEqualTo(page.state().at("/plan/lines/1/name"));
            assertThat(page.with("plan", "", read.get("json").toString())
                            .asked("answer")
                            .at("/fan"))
                    .isEqualTo(page.asked("answer").at("/fan"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"workbook", "report", "report-docx"})
    void a_variant_is_saved_as_workbook_and_paper(String form) {
        Content saved = LivePage.of("malarbagen").saved(form);

        String start = new String(saved.bytes(), 0, 9, StandardCharsets.ISO_8859_1);
        assertThat(start).startsWith(form.equals("report") ? "<!" : "PK");
    }

    @Test
    void a_dropped_file_that_is_no_plan_is_told_so() {
        LivePage page = LivePage.of("malarbagen");

        assertThat(page.dropped("x.json", "{\"format\": \"rar-plan/1\"}".getBytes(StandardCharsets.UTF_8))
                        .get("mistakes")
                        .size())
                .isGreaterThan(3);
        assertThat(page.dropped("x.bin", new byte[] {0, 1, 2, (byte) 0xff}).get("mistakes"))
                .isNotEmpty();
        assertThat(page.dropped("x.xlsx", "PK\u0003\u0004 broken".getBytes(StandardCharsets.UTF_8))
                        .get("mistakes"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"plan\": {}, \"plan\": {}}",
                "{\"unknown\": 1}",
                "{\"accepted\": 2, \"plan\": {}}",
                "{\"scenarios\": 1000001, \"plan\": {}}",
                "{\"number\": -1}",
                "nonsense"
            })
    void a_question_that_cannot_be_read_is_refused(String text) {
        assertThatThrownBy(() -> LiveRequest.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RefusedException.class);
    }
}
