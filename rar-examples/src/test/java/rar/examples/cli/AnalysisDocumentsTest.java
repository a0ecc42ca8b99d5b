package rar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages of the analyses show of the program is what it writes, but for the line that names its inputs. */
final class AnalysisDocumentsTest {

    private static final Pattern RUN = Pattern.compile("```console\n\\$ rar (.*)\n((?:.*\n)*?)```");

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @ParameterizedTest
    @CsvSource({"stress-file.md, 1", "sensitivity.md, 2", "reverse-stress.md, 3", "explain.md, 2"})
    void every_run_on_the_page_writes_what_stands_there(String page, int count) throws IOException {
        String text = Files.readString(Path.of("..", "docs", page));
        List<MatchResult> runs = RUN.matcher(text).results().toList();

        assertThat(runs)
                .hasSize(count)
                .allSatisfy(run -> assertThat(run.group(2)).isEqualTo(written(run.group(1))));
    }

    private static String written(String command) {
        String[] args = WORD.matcher(command)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
        String out = CommandRun.of(args).out();
        return out.substring(0, out.lastIndexOf("\nInputs (SHA-256)"));
    }
}
