package rar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/follow-up.md shows of the program is what the program writes, but for the line that names its inputs. */
final class FollowUpDocumentTest {

    private static final Pattern RUN = Pattern.compile("```console\n\\$ rar (.*)\n((?:.*\n)*?)```");

    private static final Path FILES = Path.of("src", "test", "resources", "cli", "files");

    @Test
    void every_run_on_the_page_writes_what_stands_there() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "follow-up.md"));
        List<String[]> runs = RUN.matcher(page)
                .results()
                .map(run -> new String[] {run.group(1), run.group(2)})
                .toList();

        assertThat(runs).hasSize(2).allSatisfy(run -> assertThat(run[1]).isEqualTo(written(run[0].split(" "))));
    }

    private static String written(String... words) {
        String[] args = Arrays.stream(words)
                .map(word -> word.endsWith(".json") ? FILES.resolve(word).toString() : word)
                .toArray(String[]::new);
        String out = CommandRun.of(args).out();
        return out.substring(0, out.lastIndexOf("\nInputs (SHA-256)"));
    }
}
