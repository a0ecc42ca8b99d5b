package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import rar.model.message.Language;

/** {@code --help} in every language: each command, option and parameter has its own text in each. */
final class HelpTextsTest {

    @Test
    void every_command_and_each_of_its_options_and_parameters_is_explained_in_swedish() {
        Map<String, String> english = texts(Language.ENGLISH);
        Map<String, String> swedish = texts(Language.SWEDISH);

        assertThat(english).hasSizeGreaterThan(300).containsOnlyKeys(swedish.keySet());
        assertThat(english)
                .allSatisfy((place, text) -> assertThat(text).as(place).isNotBlank());
        assertThat(swedish)
                .allSatisfy((place, text) -> assertThat(text).as(place).isNotEqualTo(english.get(place)));
    }

    @Test
    void no_text_is_hidden_by_another_of_the_same_key() throws IOException {
        List<String> keys =
                Files.readAllLines(Path.of("src", "main", "resources", "META-INF", "help", "sv.properties")).stream()
                        .filter(line -> !line.startsWith("#") && line.contains("="))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();

        assertThat(keys).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void no_text_is_left_over_of_what_is_gone() {
        String shown = commands(Language.SWEDISH)
                .map(command ->
                        command.getUsageMessage(CommandLine.Help.Ansi.OFF).replaceAll("\\s+", " "))
                .reduce("", String::concat);

        List<String> unused = new ArrayList<>();
        var texts = HelpTexts.texts(Language.SWEDISH);
        for (String key : texts.keySet()) {
            String text =
                    texts.getString(key).replace("%%", "%").replace("%n", "").strip();
            if (!shown.contains(text)) {
                unused.add(key);
            }
        }

        assertThat(unused).isEmpty();
    }

    private static Stream<CommandLine> commands(Language language) {
        CommandLine program = Main.commandLine(language).setUsageHelpWidth(1_000);
        return Stream.concat(Stream.of(program), program.getSubcommands().values().stream());
    }

    private static Map<String, String> texts(Language language) {
        Map<String, String> texts = new TreeMap<>();
        commands(language).map(CommandLine::getCommandSpec).forEach(command -> {
            texts.put(
                    command.qualifiedName(),
                    String.join(" ", command.usageMessage().description()));
            arguments(command)
                    .forEach(each -> texts.put(
                            command.qualifiedName() + " " + (each.isOption() ? each : each.paramLabel()),
                            String.join(" ", each.description())));
        });
        return texts;
    }

    private static Stream<ArgSpec> arguments(CommandSpec command) {
        return command.args().stream().filter(each -> !each.hidden());
    }
}
