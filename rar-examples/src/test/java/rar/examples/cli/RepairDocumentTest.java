package rar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/repair.md shows of the program is what the program writes, but for the line that names its inputs. */
final class RepairDocumentTest {

    private static final Pattern RUN = Pattern.compile("```console\n\\$ rar (.*)\n((?:.*\n)*?)```");

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @Test
    void every_run_on_the_page_writes_what_stands_there() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "repair.md"));
        List<String[]> runs = RUN.matcher(page)
                .results()
                .map(run -> new String[] {run.group(1), run.group(2)})
                .toList();

        assertThat(runs).hasSize(4).allSatisfy(run -> assertThat(run[1]).isEqualTo(written(run[0])));
    }

    private static String written(String line) {
        String[] args = WORD.matcher(line)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
        String out = CommandRun.of(args).out();
        return out.substring(0, out.lastIndexOf("Inputs (SHA-256)"));
    }
}
