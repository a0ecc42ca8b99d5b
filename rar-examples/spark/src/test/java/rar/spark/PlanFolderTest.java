package rar.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rar.model.message.Language;

/** A folder of plans is answered as one table, and a mistake in one of its files costs no other plan its answer. */
final class PlanFolderTest {

    private static final int SCENARIOS = 2_000;

    @TempDir
    Path folder;

    @Test
    void each_plan_is_answered_as_rar_answers_it() throws IOException {
        put("norr/plan ett.json", "rar-2012.json");
        put("norr/plan ett.risks.json", "rar-2012.risks.json");
        put("söder.json", "malarbagen.json");
        put("söder.risks.json", "malarbagen.risks.json");

        List<Row> answers = rows("answer");

        assertThat(answers).hasSize(2);
        assertAnswer(answers.get(0), "norr/plan ett.json", "rar-2012");
        assertAnswer(answers.get(1), "söder.json", "malarbagen");
    }

    private static void assertAnswer(Row row, String file, String plan) throws IOException {
        JsonNode answer = JsonMapper.builder()
                .build()
                .readTree(ProgramRun.alone("simulate", plan, "--scenarios", "2000", "--json")
                        .out());
        assertThat(text(row, AnswerColumn.FILE)).isEqualTo(file);
        assertThat(number(row, AnswerColumn.SCENARIOS)).isEqualTo(SCENARIOS);
        assertThat(text(row, AnswerColumn.PLAN_SHA256))
                .isEqualTo(answer.at("/inputs/plan/sha256").textValue());
        assertThat(text(row, AnswerColumn.RISKS_SHA256))
                .isEqualTo(answer.at("/inputs/risks/sha256").textValue());
        assertThat(number(row, AnswerColumn.FLOOR_ORE))
                .isEqualTo(answer.at("/floor").longValue());
        assertThat(number(row, AnswerColumn.PLANNED_LOWEST_ORE))
                .isEqualTo(answer.at("/planned/lowest/cash").longValue());
        assertThat(number(row, AnswerColumn.BREACHES))
                .isEqualTo(answer.at("/breach/scenarios").longValue());
        assertThat(row.<Double>getAs(AnswerColumn.BREACH_PROBABILITY.column()))
                .isEqualTo((double) answer.at("/breach/scenarios").longValue() / SCENARIOS);
        assertThat(number(row, AnswerColumn.LOWEST_MEDIAN_ORE))
                .isEqualTo(answer.at("/lowest/quantiles/4/value").longValue());
        assertThat(number(row, AnswerColumn.LOWEST_RARE_ORE))
                .isEqualTo(answer.at("/lowest/quantiles/1/value").longValue());
        assertThat(number(row, AnswerColumn.EXPECTED_SHORTFALL_ORE))
                .isEqualTo(answer.at("/expectedShortfall/value").longValue());
        assertThat(number(row, AnswerColumn.WORST_MARGIN_ORE) + number(row, AnswerColumn.FLOOR_ORE))
                .isEqualTo(answer.at("/lowest/worst/cash").longValue());
        assertThat(text(row, AnswerColumn.TIGHTEST_MONTH))
                .isEqualTo(answer.at("/tightestMonth").textValue());
        assertThat(number(row, AnswerColumn.MEAN_CLOSING_EQUITY_ORE))
                .isEqualTo(answer.at("/closingEquity/mean/value").longValue());
        assertThat(row.<Integer>getAs(AnswerColumn.REMARKS.column()))
                .isEqualTo(answer.at("/remarks").size());
    }

    @Test
    void every_mistake_of_a_file_is_a_row_with_its_place_and_the_words_of_rar() throws IOException {
        put("good.json", "rar-2009.json");
        put("good.risks.json", "rar-2009.risks.json");
        Path bad = put("bad.json", "rar-2012.json");
        Files.writeString(bad, Files.readString(bad).replace("\"firstYear\"", "\"fistYear\""));
        put("bad.risks.json", "rar-2012.risks.json");
        String said = ProgramRun.alone(
                        "simulate", bad.toString(), bad.toString().replace(".json", ".risks.json"))
                .err();

        List<Row> mistakes = rows("mistake");

        assertThat(mistakes)
                .hasSize(2)
                .allSatisfy(row -> assertThat(said)
                        .contains("bad.json:" + number(row, AnswerColumn.LINE) + ":" + number(row, AnswerColumn.COLUMN)
                                + ": " + text(row, AnswerColumn.POINTER) + ": " + text(row, AnswerColumn.MESSAGE)
                                + "\n"))
                .extracting(row -> text(row, AnswerColumn.CODE))
                .containsExactly("json.field-missing", "json.field-unknown");
        assertThat(rows("answer"))
                .extracting(row -> text(row, AnswerColumn.FILE))
                .containsExactly("good.json");
        assertThat(rows("remark"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(text(row, AnswerColumn.FILE)).isEqualTo("good.json"));
    }

    @Test
    void what_belongs_to_no_pair_is_told_with_the_name_that_is_missing() throws IOException {
        put("plan.json", "rar-2012.json");
        put("other.risks.json", "rar-2012.risks.json");
        put("two.json", "rar-2009.json");
        put("two.XLSX", "rar-2009.json");
        put("two.risks.json", "rar-2009.risks.json");

        assertThat(rows("mistake"))
                .extracting(row -> text(row, AnswerColumn.FILE) + ": " + text(row, AnswerColumn.CODE))
                .containsExactly(
                        "other.risks.json: spark.plan-of-risks-missing",
                        "plan.json: spark.risks-of-plan-missing",
                        "two.json: spark.plan-twice");
        assertThat(rows("answer")).isEmpty();
    }

    @Test
    void what_else_stands_beside_a_plan_is_passed_over() throws IOException {
        put("rar-2009.json", "rar-2009.json");
        put("rar-2009.risks.json", "rar-2009.risks.json");
        for (String other : List.of("account", "activity", "effects", "outcome", "stresses")) {
            put("rar-2009." + other + ".json", "rar-2009." + other + ".json");
        }
        Files.writeString(folder.resolve("readme.txt"), "of no concern");

        assertThat(rows("mistake")).isEmpty();
        assertThat(rows("answer")).hasSize(1);
    }

    @Test
    void a_workbook_is_a_plan_and_its_risks() {
        assertThat(ProgramRun.alone("new", folder.resolve("ny.xlsx").toString()).exit())
                .isZero();

        Row answer = rows("answer").get(0);

        assertThat(text(answer, AnswerColumn.RISKS_FILE)).isEqualTo("ny.xlsx");
        assertThat(number(answer, AnswerColumn.SCENARIOS)).isEqualTo(SCENARIOS);
    }

    @Test
    void a_file_beyond_all_plans_is_told_and_not_read() throws IOException {
        put("long.risks.json", "rar-2009.risks.json");
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("long.json").toFile(), "rw")) {
            sparse.setLength(50_000_001);
        }

        assertThat(rows("mistake"))
                .extracting(row -> text(row, AnswerColumn.FILE) + ": " + text(row, AnswerColumn.MESSAGE))
                .containsExactly("long.json: the file is larger than 50 MB, which none that rar reads is");
    }

    @Test
    void messages_are_in_the_language_that_is_asked_for() throws IOException {
        put("plan.json", "rar-2012.json");

        assertThat(PlanFolder.answers(LocalSpark.session(), folder.toString(), RunTerms.of(1, 1), Language.SWEDISH)
                        .collectAsList())
                .extracting(row -> text(row, AnswerColumn.MESSAGE))
                .containsExactly("det finns inga risker till planen; de skulle heta plan.risks.json");
    }

    private List<Row> rows(String kind) {
        return PlanFolder.answers(LocalSpark.session(), folder.toString(), RunTerms.of(1, SCENARIOS), Language.ENGLISH)
                .where("kind = '" + kind + "'")
                .orderBy("file", "line", "column", "pointer", "code")
                .collectAsList();
    }

    private Path put(String name, String plan) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream in = rar.examples.command.Main.class.getResourceAsStream("/plans/" + plan)) {
            Files.copy(Objects.requireNonNull(in, plan), file);
        }
        return file;
    }

    private static String text(Row row, AnswerColumn column) {
        return Objects.requireNonNull(row.getAs(column.column()), column.column());
    }

    private static long number(Row row, AnswerColumn column) {
        return Optional.<Number>ofNullable(row.getAs(column.column()))
                .orElseThrow()
                .longValue();
    }
}
