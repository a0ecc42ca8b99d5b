package rar.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The decision pages: numbered without holes, titled alike, and each in the index. */
final class DecisionsTest {

    private static final Path FOLDER = Path.of("..", "docs", "decisions");

    @Test
    void pages_are_numbered_from_one_without_holes() throws IOException {
        List<String> numbers = pages().map(page -> page.substring(0, 4)).toList();

        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj(number -> "000" + number)
                        .map(number -> number.substring(number.length() - 4))
                        .toList());
    }

    @Test
    void the_index_names_every_page_by_its_number_and_title() throws IOException {
        List<String> rows = Files.readAllLines(FOLDER.resolve("README.md")).stream()
                .filter(line -> line.contains("](0"))
                .toList();

        assertThat(rows).isEqualTo(pages().map(DecisionsTest::row).toList());
    }

    private static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** E.g. {@code | 1 | [Java 17](0001-java-17.md) |}, made of the page's own first line, {@code # 1. Java 17}. */
    private static String row(String page) {
        try {
            String heading = Files.readAllLines(FOLDER.resolve(page)).get(0);
            int number = Integer.parseInt(page.substring(0, 4));
            String start = "# " + number + ". ";
            assertThat(heading).as(page).startsWith(start);
            return "| " + number + " | [" + heading.substring(start.length()) + "](" + page + ") |";
        } catch (IOException e) {
            throw new AssertionError(page, e);
        }
    }
}
