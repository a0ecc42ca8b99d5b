package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rar.model.golden.ExpectedFile;
import rar.model.message.Language;

/**
 * The names that {@code --table} takes, which the page on the command line lists; {@code -Drar.docs.update=true} writes the
 * list anew.
 */
final class TableNamesTest {

    private static final Path PAGE = Path.of("..", "docs", "command-line.md");

    private static final Path FILES =
            Path.of("src", "test", "resources", "cli", "files").toAbsolutePath();

    private static final String HEAD = "| command | tables |\n|---|---|\n";

    private static final String NO_TABLE = "none";

    private static final String LIST = "those that are: ";

    /** Pages that have among them every table of their commands that files of this repository lead to. */
    private static final List<String> PAGES = List.of(
            "check rar-2012",
            "balance malarbagen",
            "liquidity malarbagen",
            "simulate --scenarios 300 --goals --rule scale rar-2012",
            "capacity --scenarios 300",
            "compare rar-2012 --with rar-2012 --scenarios 300",
            "stress",
            "sensitivity --scenarios 64",
            "reverse",
            "explain rar-2012 --scenarios 300",
            "replay --scenario 3 --rule scale",
            "allocate --total 3750tkr --unit tkr files/printed-2012.csv",
            "allocate --total 3750tkr --total 3750tkr --instalments quarterly files/municipalities-2010.csv",
            "repair rar-2012",
            "forecast",
            "import files/books.se --map files/books.map.json --plan files/small.json",
            "import files/books.se --suggest --plan files/small.json",
            "next --outcome rar-2009",
            "diff rar-2009 files/rar-2009-second.json",
            "activity",
            "effects",
            "account --scenarios 200",
            "reconcile rar-2012");

    @Test
    void the_page_lists_the_tables_of_every_command_that_chooses_among_them() throws IOException {
        Map<String, Set<String>> byCommand = new LinkedHashMap<>();
        PAGES.forEach(page -> byCommand
                .computeIfAbsent(page.split(" ", -1)[0], command -> new LinkedHashSet<>())
                .addAll(tables(page)));
        String rows = byCommand.entrySet().stream()
                .map(row -> "| `rar " + row.getKey() + "` | "
                        + row.getValue().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "))
                        + " |\n")
                .collect(Collectors.joining());

        String page = Files.readString(PAGE);
        int from = page.indexOf(HEAD) + HEAD.length();
        assertThat(from).isGreaterThan(HEAD.length());
        new ExpectedFile(PAGE).holds(page.substring(0, from) + rows + page.substring(page.indexOf("\n\n", from) + 1));
        // a merged run has the page of a simulated one
        assertThat(byCommand.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        choosing().filter(name -> !name.equals("merge")).toList());
    }

    private static List<String> tables(String page) {
        CommandRun run = CommandRun.of(Stream.of((page + " --table " + NO_TABLE).split(" "))
                .map(word -> word.startsWith("files/")
                        ? FILES.resolve(word.substring("files/".length())).toString()
                        : word)
                .toArray(String[]::new));
        String line = run.err().lines().findFirst().orElse("");
        assertThat(line).as(page).contains(LIST);
        return List.of(line.substring(line.indexOf(LIST) + LIST.length()).split(", "));
    }

    private static Stream<String> choosing() {
        return Main.commandLine(Language.ENGLISH).getSubcommands().entrySet().stream()
                .filter(command -> command.getValue().getCommandSpec().findOption("--table") != null)
                .map(Map.Entry::getKey);
    }
}
