package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a page shows of the program is what the program writes: each command after the prompt {@code $ ./rar} in a fenced
 * block of the README and of every page in docs, with the lines that stand below it. After {@code $ rar} the commands of a
 * page are called one after the other in an empty folder, so that one finds the files of those before. A line {@code ...}
 * stands for any number of lines; a command may go on after a backslash at the end of a line. Files are named as seen from
 * the checkout.
 *
 * <p>After a change that is meant, {@code mvn -pl rar-examples -am test -Dtest=PagesTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Drar.docs.update=true} writes the lines anew where none are left out; the
 * difference is then to be read before it is committed.
 */
final class PagesTest {

    private static final Path SAMPLE = Path.of("sample.md");

    private static final Pattern LINK = Pattern.compile("]\\(([^)#: ]*)(?:#([^)]*))?\\)");

    @TempDir
    Path files;

    @TestFactory
    Stream<DynamicTest> every_command_on_a_page_writes_what_stands_below_it() throws IOException {
        if (Boolean.getBoolean("rar.docs.update")) {
            for (Path page : pages()) {
                update(page, Files.createTempDirectory(files, "update"));
            }
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            for (ShownCommand shown : ShownCommand.on(page, Files.readAllLines(page))) {
                String name = page.getFileName() + ":" + (shown.line() + 1) + " " + shown.command();
                tests.add(DynamicTest.dynamicTest(name, () -> shown.assertShows(shown.written(folder(page)))));
            }
        }
        assertThat(tests).hasSizeGreaterThan(5);
        return tests.stream();
    }

    private Path folder(Path page) throws IOException {
        return Files.createDirectories(files.resolve(page.getFileName()));
    }

    private static void update(Path page, Path folder) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(page));
        List<ShownCommand> commands = new ArrayList<>(ShownCommand.on(page, lines));
        List<List<String>> written = new ArrayList<>(
                commands.stream().map(shown -> shown.written(folder)).toList());
        // from the end, so that the lines before stay where they are
        while (!commands.isEmpty()) {
            ShownCommand shown = commands.remove(commands.size() - 1);
            List<String> now = written.remove(written.size() - 1);
            if (!shown.isShortened()) {
                int from = shown.firstOutputLine(lines);
                List<String> stale = lines.subList(from, from + shown.output().size());
                stale.clear();
                stale.addAll(now);
            }
        }
        Files.writeString(page, String.join("\n", lines) + "\n");
    }

    @Test
    void every_link_leads_to_a_file_and_a_heading_in_it() throws IOException {
        for (Path page : pages()) {
            LINK.matcher(Files.readString(page)).results().forEach(link -> {
                Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
                assertThat(target).as("a link of " + page).exists();
                if (link.group(2) != null) {
                    assertThat(anchors(target)).as("a link of " + page).contains(link.group(2));
                }
            });
        }
    }

    @Test
    void the_readme_links_every_page_of_the_docs() throws IOException {
        String readme = Files.readString(ShownCommand.HOME.resolve("README.md"));
        try (Stream<Path> docs = Files.list(ShownCommand.HOME.resolve("docs"))) {
            assertThat(docs.map(Path::getFileName).map(Path::toString).filter(name -> name.endsWith(".md")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(readme).contains("](docs/" + name));
        }
    }

    /** The names that headings have in links. */
    private static List<String> anchors(Path page) {
        try {
            return Files.readAllLines(page).stream()
                    .filter(line -> line.startsWith("#"))
                    .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                    .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(page + " cannot be read", e);
        }
    }

    @Test
    void commands_are_found_in_fenced_blocks_and_end_at_the_next_prompt() {
        assertThat(ShownCommand.on(
                        SAMPLE,
                        List.of(
                                "$ ./rar not fenced",
                                "```console",
                                "$ ./rar one \\",
                                "    more",
                                "1",
                                "$ ls",
                                "not ours",
                                "$ ./rar two",
                                "```")))
                .containsExactly(
                        new ShownCommand(SAMPLE, 2, "./rar one     more", List.of("1")),
                        new ShownCommand(SAMPLE, 7, "./rar two", List.of()));
    }

    @Test
    void what_the_program_does_not_write_is_told() {
        assertMismatch(List.of("a", "b"), "a", "c");
        assertMismatch(List.of("a"), "a", "b");
        assertMismatch(List.of("a", "..."), "b", "c");
        assertMismatch(List.of("...", "b", "c"), "b", "d", "c");
        assertMismatch(List.of("a", "...", "b"), "a", "b", "c");
        assertMismatch(List.of("a", "...", "b", "...", "a"), "b", "a");

        shown(List.of("a", "...", "c", "...")).assertShows(List.of("a", "b", "c", "d"));
        shown(List.of("a", "...", "b")).assertShows(List.of("a", "b"));
        shown(List.of("...")).assertShows(List.of());
    }

    private static void assertMismatch(List<String> output, String... written) {
        assertThatThrownBy(() -> shown(output).assertShows(List.of(written))).isInstanceOf(AssertionError.class);
    }

    private static ShownCommand shown(List<String> output) {
        return new ShownCommand(SAMPLE, 0, "./rar check", output);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ShownCommand.HOME.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md")
                                    .map(ShownCommand.HOME::resolve),
                            docs.filter(file -> file.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }
}
