package rar.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rar.samples.TooRisky;

/** What {@code docs/cluster.md} says of the table, and the Java on it. */
final class ClusterPageTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "cluster.md");

    private static final Path SAMPLE = Path.of("src", "test", "java", "rar", "samples", "TooRisky.java");

    @TempDir
    Path folder;

    @Test
    void every_column_is_explained_in_the_order_of_the_table() throws IOException {
        String page = Files.readString(PAGE);
        String rows = page.substring(page.indexOf("| column | |"), page.indexOf("## In code"));

        assertThat(rows.lines()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.substring(2, line.indexOf(" | ", 2)))
                        .flatMap(ClusterPageTest::quoted))
                .containsExactlyElementsOf(Arrays.stream(AnswerColumn.values())
                        .map(AnswerColumn::column)
                        .toList());
    }

    private static Stream<String> quoted(String cell) {
        return Pattern.compile("`([a-z0-9_]+)`").matcher(cell).results().map((MatchResult name) -> name.group(1));
    }

    @Test
    void the_java_on_the_page_is_the_compiled_sample_and_answers() throws IOException {
        String page = Files.readString(PAGE);
        String block = page.substring(page.indexOf("```java\n") + "```java\n".length());

        assertThat(Files.readString(SAMPLE))
                .contains(block.substring(0, block.indexOf("```")).indent(4));
        for (String name : List.of("rar-2009.json", "rar-2009.risks.json", "rar-2012.json", "rar-2012.risks.json")) {
            Files.copy(
                    Objects.requireNonNull(rar.examples.command.Main.class.getResourceAsStream("/plans/" + name)),
                    folder.resolve(name));
        }
        assertThat(TooRisky.tooRisky(LocalSpark.session(), folder.toString()).collectAsList())
                .extracting((Row row) -> row.getString(0))
                .containsExactly("rar-2012.json");
    }
}
