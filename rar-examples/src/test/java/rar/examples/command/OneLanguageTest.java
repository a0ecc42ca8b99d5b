package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A page, its remarks and what is wrong with its files are in one language, but for what somebody else has written. */
final class OneLanguageTest {

    /** Words that no Swedish sentence has. */
    private static final Pattern ENGLISH =
            words("the|of|and|with|from|years|month|months|below|above|than|which|is|are|by");

    /** Words that no English sentence has. */
    private static final Pattern SWEDISH =
            words("och|av|att|är|som|till|månad|månader|likviditet|likviditeten|inte|eller");

    private static final Path FILES =
            Path.of("src", "test", "resources", "cli", "files").toAbsolutePath();

    private static final Path RESOURCES = Path.of("src", "main", "resources").toAbsolutePath();

    private static final Pattern STRING = Pattern.compile("\"([^\"\\\\]*)\"");

    private static final List<String> WRITTEN = written();

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\p{N}/-])(?:" + alternatives + ")(?![\\p{L}\\p{N}/-])");
    }

    @TestFactory
    Stream<DynamicTest> nothing_english_stands_on_a_swedish_page() throws IOException {
        return commands()
                .map(command -> DynamicTest.dynamicTest("rar " + command, () -> {
                    CommandRun run = run(command + " --language sv");

                    assertThat(found(ENGLISH, run)).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> nothing_swedish_stands_on_an_english_page() throws IOException {
        return commands()
                .map(command -> DynamicTest.dynamicTest("rar " + command, () -> {
                    CommandRun run = run(command + " --language en");

                    assertThat(found(SWEDISH, run)).isEmpty();
                }));
    }

    /** Each kind of page, and what is wrong with files and arguments of each kind; a case in Swedish names its language itself. */
    private static Stream<String> commands() throws IOException {
        Stream<String> mistaken;
        try (Stream<Path> folders = Files.list(FILES.resolveSibling("cases"))) {
            mistaken = folders
                    .filter(folder -> folder.getFileName().toString().startsWith("wrong-"))
                    .filter(folder -> !folder.getFileName().toString().endsWith("-sv"))
                    .sorted()
                    .map(OneLanguageTest::command)
                    .toList()
                    .stream();
        }
        return Stream.of(mistaken, PAGES.stream().map(page -> page + " --format markdown"), HELP.stream())
                .flatMap(each -> each);
    }

    private static final List<String> PAGES = List.of(
            "check",
            "check rar-2012",
            "balance",
            "liquidity rar-2012",
            "simulate --scenarios 300 --goals rar-2012",
            "simulate --scenarios 300 --rule scale --postpone 3 rar-2012",
            "capacity --scenarios 2000",
            "compare rar-2012 --with rar-2012 --scenarios 300",
            "stress",
            "sensitivity --scenarios 64",
            "reverse",
            "explain rar-2012 --scenarios 300",
            "replay --scenario 3",
            "reconcile rar-2009",
            "reconcile rar-2012",
            "repair rar-2012",
            "forecast",
            "next --outcome rar-2009",
            "activity",
            "effects",
            "account --scenarios 200",
            "diff rar-2009 files/rar-2009-second.json",
            "allocate --total \"3750 tkr\" --unit tkr --method webster --instalments monthly files/municipalities-2010.csv",
            "allocate --total \"3750 tkr\" --unit tkr --explain files/municipalities-2010.csv");

    private static final List<String> HELP = List.of("--help", "check --help", "simulate --help", "allocate --help");

    private static String command(Path folder) {
        try {
            return Files.readString(folder.resolve("command"))
                    .strip()
                    .substring("rar".length())
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CommandRun run(String line) {
        return CommandRun.of(Stream.of(CommandRun.words(line))
                .map(word -> word.startsWith("files/")
                        ? FILES.resolve(word.substring("files/".length())).toString()
                        : word)
                .toArray(String[]::new));
    }

    private static List<String> found(Pattern words, CommandRun run) {
        String text = others(run.out() + run.err());
        return words.matcher(text).results().map(found -> context(text, found)).toList();
    }

    /** Without what the writers of files have written, and what is quoted. */
    private static String others(String text) {
        String left = text.replace('\u00a0', ' ').replace("\\", "");
        for (String written : WRITTEN) {
            left = left.replace(written, "…");
        }
        return left.replaceAll("\"[^\"\\n]*\"|“[^”\\n]*”|”[^”\\n]*”", "…");
    }

    /** Names, sources and notes of the files that come with the program and of those of the cases, the longest first. */
    private static List<String> written() {
        Set<String> texts =
                new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(text -> text));
        for (Path folder : List.of(RESOURCES.resolve("plans"), RESOURCES.resolve("published"), FILES)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".json")).toList()) {
                    STRING.matcher(Files.readString(file)).results().forEach(text -> texts.add(text.group(1)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        texts.removeIf(text -> !text.contains(" "));
        return List.copyOf(texts);
    }

    private static String context(String text, MatchResult found) {
        return found.group() + ": "
                + text.substring(Math.max(0, found.start() - 40), Math.min(text.length(), found.end() + 40));
    }
}
