package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NewCommandTest {

    private static final List<Integer> MEMBERS = List.of(1, 2, 3, 5, 6, 8, 13, 21, 29, 30);

    @TempDir
    private Path folder;

    private CommandRun make(String name, String options) {
        List<String> words = new ArrayList<>(List.of("new", path(name)));
        words.addAll(List.of(CommandRun.words(options)));
        return CommandRun.of(words.toArray(String[]::new));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    static Stream<String> shapes() {
        Stream<String> json = IntStream.rangeClosed(1, 10)
                .mapToObj(years -> "json --years " + years + " --members " + MEMBERS.get(years - 1) + " --language "
                        + (years % 2 == 0 ? "en" : "sv"));
        Stream<String> workbooks = Stream.of(
                        "--years 1 --members 30 --language sv", "--language en", "--years 10 --language sv")
                .map(shape -> "xlsx " + shape);
        return Stream.concat(json, workbooks);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_new_plan_keeps_its_goals_and_can_be_simulated_as_it_is(String shape) {
        String[] parts = shape.split(" ", 2);
        String plan = path("new." + parts[0]);
        String risks = parts[0].equals("xlsx") ? plan : path("new.risks.json");

        assertThat(make("new." + parts[0], parts[1]).exit()).isZero();
        CommandRun check = CommandRun.of("check", plan, "--strict");
        CommandRun simulate = CommandRun.of("simulate", plan, risks, "--scenarios", "20", "--strict");

        assertThat(check.err()).isEmpty();
        assertThat(check.exit()).isZero();
        assertThat(simulate.err()).isEmpty();
        assertThat(simulate.exit()).isZero();
    }

    @Test
    void any_number_of_municipalities_can_be_members() throws IOException {
        for (int members = 1; members <= 30; members += members < 4 ? 1 : 5) {
            make("new.json", "--force --members " + members);
            assertThat(json("new.json").get("parties").get(0).get("members")).hasSize(members);
            assertThat(CommandRun.of("check", path("new.json"), "--strict").exit())
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void a_workbook_and_json_are_the_same_plan_and_risks(String language) throws IOException {
        make("new.xlsx", "--language " + language);
        make("new.json", "--language " + language);

        CommandRun.of("convert", path("new.xlsx"), path("plan.json"), "--as", "plan");
        CommandRun.of("convert", path("new.xlsx"), path("risks.json"), "--as", "risks");

        assertThat(folder.resolve("plan.json")).hasSameBinaryContentAs(folder.resolve("new.json"));
        assertThat(folder.resolve("risks.json")).hasSameBinaryContentAs(folder.resolve("new.risks.json"));
    }

    @ParameterizedTest
    @CsvSource({"sv, Vägledning", "en, Guide"})
    void every_column_and_row_of_a_workbook_is_explained(String language, String guide) throws IOException {
        make("new.xlsx", "--language " + language);

        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("new.xlsx"))))) {
            assertThat(book.getSheetName(0)).isEqualTo(guide);
            for (int i = 1; i < book.getNumberOfSheets(); i++) {
                explained(book.getSheetAt(i));
            }
        }
    }

    /** A form explains its rows in the third column; a table its columns in a note at each heading, but for what rows are of. */
    private static void explained(Sheet sheet) {
        Row head = sheet.getRow(0);
        boolean isForm = head.getLastCellNum() == 3 && head.getCell(1).getCellComment() == null;
        if (isForm) {
            for (Row row : sheet) {
                assertThat(row.getCell(2))
                        .as(sheet.getSheetName() + " " + row.getRowNum())
                        .isNotNull();
            }
            return;
        }
        for (Cell heading : head) {
            boolean isParent = heading.getColumnIndex() == 0 && heading.getCellComment() == null;
            assertThat(isParent || heading.getCellComment() != null)
                    .as(sheet.getSheetName() + ": " + heading)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void every_field_of_json_is_explained_beside_it(String language) throws IOException {
        make("new.json", "--language " + language);
        String page = Files.readString(folder.resolve("new.md")).replace("\\", "");

        List<String> fields = new ArrayList<>();
        collect(json("new.json"), "", fields);
        collect(json("new.risks.json"), "", fields);

        assertThat(fields).hasSizeGreaterThan(60);
        for (String field : fields) {
            assertThat(page.lines().filter(line -> line.startsWith("| " + field + " | ")))
                    .as(field)
                    .isNotEmpty()
                    .noneMatch(line -> line.startsWith("| " + field + " |  |"));
        }
    }

    /** The fields that have a value, years as {@code {year}}. */
    private static void collect(JsonNode node, String at, List<String> fields) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                String name = field.getKey().matches("[0-9]{4}") ? "{year}" : field.getKey();
                collect(field.getValue(), at.isEmpty() ? name : at + "." + name, fields);
            }
        } else if (node.isArray() && !node.isEmpty() && node.get(0).isObject()) {
            node.forEach(item -> collect(item, at + "[]", fields));
        } else {
            fields.add(at);
        }
    }

    private JsonNode json(String name) throws IOException {
        return JsonMapper.builder().build().readTree(Files.readAllBytes(folder.resolve(name)));
    }

    @Test
    void the_same_options_give_the_same_bytes() throws IOException {
        make("new.xlsx", "--language sv");
        byte[] first = Files.readAllBytes(folder.resolve("new.xlsx"));
        make("new.xlsx", "--language sv --force");

        assertThat(Files.readAllBytes(folder.resolve("new.xlsx"))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"new.json", "new.risks.json", "new.md"})
    void nothing_is_written_where_one_of_the_files_is_there(String there) throws IOException {
        Files.writeString(folder.resolve(there), "mine");

        CommandRun run = make("new.json", "");

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err()).contains("--force");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve(there));
        }
        assertThat(folder.resolve(there)).hasContent("mine");
    }

    @Test
    void risks_may_stand_in_a_file_of_their_own() {
        assertThat(make("plan.xlsx", "--risks " + path("risks.xlsx")).exit()).isZero();

        assertThat(CommandRun.of("simulate", path("plan.xlsx"), path("risks.xlsx"), "--scenarios", "20", "--strict")
                        .exit())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"new.json", "new.md"})
    void no_file_is_written_twice(String risks) {
        CommandRun run = make("new.json", "--risks " + path(risks));

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err()).contains("the risks cannot stand in " + path(risks) + " too");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_workbook_may_be_named_for_the_risks_too() {
        assertThat(make("new.xlsx", "--risks " + path("new.xlsx")).exit()).isZero();

        assertThat(CommandRun.of("simulate", path("new.xlsx"), path("new.xlsx"), "--scenarios", "20")
                        .exit())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--years 0", "--years 11", "--members 31", "--members x", "--first-year 1999", "--first-year 27"
            })
    void a_shape_that_cannot_be_is_refused(String options) {
        CommandRun run = make("new.json", options);

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err()).contains(options.substring(options.indexOf(' ') + 1));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_name_of_no_known_form_is_refused() {
        CommandRun run = make("new.ods", "");

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err()).contains(".xlsx or .json");
    }
}
