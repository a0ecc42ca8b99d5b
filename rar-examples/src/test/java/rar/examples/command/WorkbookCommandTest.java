package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rar.examples.calculation.Recalculated;
import rar.examples.calculation.SheetName;

final class WorkbookCommandTest {

    private static final String SCENARIOS = " --scenarios 200";

    private static final String FILES = "src/test/resources/cli/files/";

    @TempDir
    private Path folder;

    private Recalculated workbook(String arguments) throws IOException {
        Path file = folder.resolve("answers.xlsx");
        CommandRun run = run(arguments, file, "--force --language sv");
        assertThat(run.err()).startsWith("rar: skrivet till ");
        assertThat(run.exit()).isZero();
        return Recalculated.of(Files.readAllBytes(file));
    }

    private static CommandRun run(String arguments, Path file, String more) {
        String[] words = CommandRun.words("workbook " + arguments + " " + more);
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--out";
        all[words.length + 1] = file.toString();
        return CommandRun.of(all);
    }

    private static JsonNode json(String command) {
        return CommandRun.of(CommandRun.words(command + " --json")).json();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rar-2009" + SCENARIOS,
                "rar-2012 --scenarios 64 --rule scale",
                "malarbagen --scenarios 256 --sampling sobol",
                "rar-2016",
                "rar-2009 --outcome rar-2009" + SCENARIOS,
                FILES + "funds.json " + FILES + "funds.risks.json" + SCENARIOS,
                FILES + "funds.json",
                FILES + "goals.json",
                FILES + "no-opening.json",
                FILES + "small.json --outcome " + FILES + "books.se --map " + FILES
                        + "books.map.json --through 2030-02",
            })
    void every_formula_gives_the_value_that_stands_beside_it(String arguments) throws IOException {
        Recalculated workbook = workbook(arguments);

        assertThat(workbook.differences()).isEmpty();
        assertThat(workbook.formulas()).isGreaterThan(40);
    }

    @Test
    void the_fan_and_the_months_of_breach_are_those_of_simulate() throws IOException {
        Recalculated workbook = workbook("rar-2012" + SCENARIOS);
        JsonNode simulated = json("simulate rar-2012 rar-2012" + SCENARIOS);

        Sheet fan = workbook.sheet(SheetName.FAN);
        JsonNode months = simulated.get("fan");
        for (int m = 0; m < months.size(); m++) {
            Row row = fan.getRow(4 + m);
            JsonNode month = months.get(m);
            for (int q = 0; q < 5; q++) {
                assertThat(ore(row, 1 + q))
                        .isEqualTo(month.get("quantiles").get(q).get("value").longValue());
            }
            assertThat(ore(row, 6)).isEqualTo(month.get("planned").longValue());
            assertThat(row.getCell(9).getNumericCellValue())
                    .isEqualTo(month.get("breach").get("probability").doubleValue());
        }
        Sheet risk = workbook.sheet(SheetName.RISK);
        long first = 0;
        for (int m = 0; m < months.size(); m++) {
            first += Math.round(risk.getRow(5 + m).getCell(1).getNumericCellValue());
        }
        assertThat(first).isEqualTo(simulated.get("breach").get("scenarios").longValue());
        assertThat(simulated.get("firstBreach").get(0).get("scenarios").longValue())
                .isPositive();
    }

    @Test
    void no_line_of_a_chart_runs_over_words_which_office_programs_would_draw_as_zeros() throws IOException {
        String plan = FILES + "funds.json " + FILES + "funds.risks.json";

        Recalculated few = workbook(plan + " --scenarios 60");

        assertThat(few.charted()).isNotEmpty().allMatch(cell -> cell.getCellType() != CellType.STRING);
        assertThat(few.charted())
                .hasSizeLessThan(workbook(plan + " --scenarios 2000").charted().size());
    }

    @Test
    void a_risk_is_called_by_its_name() throws IOException {
        String risks = Files.readString(Path.of(FILES + "funds.risks.json"))
                .replace("\"id\": \"outturn\"", "\"id\": \"outturn\", \"name\": \"=Dearer\"");
        Path named = Files.writeString(folder.resolve("named.risks.json"), risks);

        Sheet assumptions = workbook(FILES + "funds.json " + named + SCENARIOS).sheet(SheetName.ASSUMPTIONS);

        assertThat(assumptions)
                .extracting(row -> String.valueOf(row.getCell(0)))
                .contains("inflation", "=Dearer")
                .doesNotContain("outturn");
    }

    @Test
    void what_can_be_committed_is_what_capacity_answers() throws IOException {
        Recalculated workbook = workbook("rar-2009 --scenarios 1000");
        JsonNode months = json("capacity rar-2009 rar-2009 --scenarios 1000").get("months");

        Sheet capacity = workbook.sheet(SheetName.CAPACITY);
        int judged = 0;
        for (int m = 0; m < months.size(); m++) {
            JsonNode month = months.get(m);
            if (month.get("judged").booleanValue()) {
                assertThat(ore(capacity.getRow(6 + m), 1))
                        .isEqualTo(month.get("safe").longValue());
                assertThat(ore(capacity.getRow(6 + m), 2))
                        .isEqualTo(month.get("unsafe").longValue());
                judged++;
            }
        }
        assertThat(judged).isGreaterThan(20);
    }

    private static long ore(Row row, int column) {
        return Math.round(row.getCell(column).getNumericCellValue() * 100);
    }

    @Test
    void the_same_inputs_give_the_same_bytes() throws IOException {
        Path first = folder.resolve("first.xlsx");
        Path second = folder.resolve("second.xlsx");
        run("rar-2012" + SCENARIOS, first, "--threads 1");
        run("rar-2012" + SCENARIOS, second, "--threads 2");

        assertThat(Files.readAllBytes(first)).isEqualTo(Files.readAllBytes(second));
    }

    @Test
    void a_file_that_is_there_is_replaced_only_if_asked() throws IOException {
        Path there = Files.writeString(folder.resolve("there.xlsx"), "mine");

        CommandRun run = run("rar-2016", there, "");

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err()).contains("--force");
        assertThat(there).hasContent("mine");
    }

    @Test
    void nothing_is_written_where_a_file_has_mistakes() {
        Path file = folder.resolve("none.xlsx");

        CommandRun run = run(FILES + "faulty.json " + FILES + "faulty.risks.json", file, "");

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(file).doesNotExist();
    }
}
