package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import rar.model.allocation.AllocationMethod;
import rar.model.message.Language;

/** docs/command-line.md names what the program has: each command, option, exit code and field of a JSON document. */
final class CommandLineDocumentationTest {

    private static final List<String> EACH_COMMAND = List.of("--help", "--version", "--debug", "--language");

    private final String text = Files.readString(Path.of("..", "docs", "command-line.md"));

    CommandLineDocumentationTest() throws IOException {}

    @TestFactory
    Stream<DynamicTest> every_option_stands_in_the_section_of_its_command() {
        return Main.commandLine(Language.ENGLISH).getSubcommands().entrySet().stream()
                .map(command -> DynamicTest.dynamicTest(command.getKey(), () -> {
                    String section = section("## rar " + command.getKey());
                    for (OptionSpec option : options(command.getValue())) {
                        assertThat(section).contains("| `" + option.longestName());
                    }
                    command.getValue()
                            .getCommandSpec()
                            .positionalParameters()
                            .forEach(parameter -> assertThat(section).contains("`" + parameter.paramLabel() + "`"));
                }));
    }

    @Test
    void no_option_is_documented_that_there_is_not() {
        Map<String, CommandLine> commands =
                new TreeMap<>(Main.commandLine(Language.ENGLISH).getSubcommands());

        commands.forEach((name, command) -> assertThat(section("## rar " + name)
                        .lines()
                        .filter(line -> line.startsWith("| `--"))
                        .map(line -> line.substring(3, line.indexOf('`', 3)).split(" ", 2)[0])
                        .toList())
                .as(name)
                .containsExactlyInAnyOrderElementsOf(
                        options(command).stream().map(OptionSpec::longestName).toList()));
        assertThat(EACH_COMMAND)
                .allMatch(option -> section("## Options of every command").contains("`" + option));
    }

    @TestFactory
    Stream<DynamicTest> every_field_of_a_document_stands_in_the_section_of_its_command() {
        String csv = "src/test/resources/cli/files/printed-2012.csv";
        return Stream.of(
                        new String[] {"check", "--json"},
                        new String[] {"balance", "--json"},
                        new String[] {"liquidity", "--json"},
                        new String[] {"simulate", "--json", "--goals", "--precision=50%", "--scenarios=200"},
                        new String[] {"capacity", "--json", "--scenarios=400"},
                        new String[] {"activity", "--json", "../docs/examples/activity.json"},
                        new String[] {"effects", "--json"},
                        new String[] {"account", "--json", "--scenarios=200"},
                        new String[] {"stress", "--json"},
                        new String[] {"sensitivity", "--json", "--scenarios=64"},
                        new String[] {"reverse", "--json"},
                        new String[] {"explain", "--json", "rar-2012", "--scenarios=50"},
                        new String[] {"replay", "--json", "--scenario=2"},
                        new String[] {"compare", "--json", "--scenarios=200", "--with=rar-2009"},
                        new String[] {"reconcile", "--json", "rar-2009"},
                        new String[] {"forecast", "--json"},
                        new String[] {"repair", "--json", "rar-2012"},
                        new String[] {"repair", "--json", "rar-2012", "--floor=700 tkr"},
                        new String[] {"diff", "--json", "rar-2009", "src/test/resources/cli/files/rar-2009-second.json"
                        },
                        new String[] {
                            "allocate", "--json", "--explain", "--instalments=monthly", "--total=3750 tkr", csv
                        })
                .map(args -> DynamicTest.dynamicTest(args[0], () -> {
                    String section = section("## rar " + args[0]) + section("## JSON");
                    List<String> fields = new ArrayList<>();
                    collect(CommandRun.of(args).json(), fields);
                    assertThat(fields.stream().distinct())
                            .isNotEmpty()
                            .allSatisfy(field -> assertThat(section).contains("`" + field + "`"));
                }));
    }

    @Test
    void every_exit_code_and_method_is_named() {
        assertThat(section("## Exit codes"))
                .contains(
                        "| " + ExitCode.GOOD + " |",
                        "| " + ExitCode.GOAL_BROKEN + " |",
                        "| " + ExitCode.WRONG_INPUT + " |",
                        "| " + ExitCode.NOT_WRITTEN + " |",
                        "| " + ExitCode.UNEXPECTED + " |");
        assertThat(AllocationMethod.all())
                .allSatisfy(method -> assertThat(section("## rar allocate")).contains("`" + method.name() + "`"));
    }

    private static List<OptionSpec> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .filter(option -> !EACH_COMMAND.contains(option.longestName()))
                .toList();
    }

    /** From a heading to the next of the same depth. */
    private String section(String heading) {
        int from = text.indexOf(heading + "\n");
        assertThat(from).as(heading).isNotNegative();
        int to = text.indexOf("\n## ", from + 1);
        return to < 0 ? text.substring(from) : text.substring(from, to);
    }

    private static void collect(JsonNode node, List<String> fields) {
        node.fieldNames().forEachRemaining(fields::add);
        node.forEach(child -> collect(child, fields));
    }
}
