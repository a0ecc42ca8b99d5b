package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A command as a page shows it after a prompt, and the lines that stand below it.
 *
 * @param page where it stands
 * @param line the number of its line there, from 0
 * @param command without the prompt; of several lines where each but the last ends with a backslash
 * @param output the lines below it, up to the next prompt or the end of the block
 */
public record ShownCommand(Path page, int line, String command, List<String> output) {

    /** The checkout, seen from the module that the tests run in. */
    public static final Path HOME = Path.of("..");

    private static final String PROMPT = "$ ";

    private static final String PROGRAM = "./rar ";

    /** The program where it is installed: called from a folder of the page's own, for what it writes there. */
    private static final String INSTALLED = "rar ";

    /** A line that stands for any number of lines. */
    private static final String LEFT_OUT = "...";

    public ShownCommand {
        output = List.copyOf(output);
    }

    /** Every call of {@code ./rar} or {@code rar} in the fenced blocks of a page; other commands are passed over. */
    public static List<ShownCommand> on(Path page, List<String> lines) {
        List<ShownCommand> found = new ArrayList<>();
        boolean isFenced = false;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                isFenced = !isFenced;
            } else if (isFenced
                    && (lines.get(i).startsWith(PROMPT + PROGRAM)
                            || lines.get(i).startsWith(PROMPT + INSTALLED))) {
                found.add(at(page, lines, i));
            }
        }
        return found;
    }

    private static ShownCommand at(Path page, List<String> lines, int line) {
        int end = line + 1;
        while (lines.get(end - 1).endsWith("\\")) {
            end++;
        }
        String command = lines.subList(line, end).stream()
                .map(part -> part.endsWith("\\") ? part.substring(0, part.length() - 1) : part)
                .collect(Collectors.joining())
                .substring(PROMPT.length());
        int to = end;
        while (!lines.get(to).startsWith("```") && !lines.get(to).startsWith(PROMPT)) {
            to++;
        }
        return new ShownCommand(page, line, command, lines.subList(end, to));
    }

    /** Whether lines are left out. */
    public boolean isShortened() {
        return output.contains(LEFT_OUT);
    }

    /** The number of the first line of the output, from 0. */
    public int firstOutputLine(List<String> lines) {
        int first = line + 1;
        while (lines.get(first - 1).endsWith("\\")) {
            first++;
        }
        return first;
    }

    /**
     * What the program writes, to standard output or else to standard error.
     *
     * @param folder of the page's own, in which an installed program is called
     */
    public List<String> written(Path folder) {
        return command.startsWith(INSTALLED) ? writtenIn(folder) : writtenHere();
    }

    private List<String> writtenIn(Path folder) {
        try {
            CommandRun run = CommandRun.shownIn(folder, CommandRun.words(command.substring(INSTALLED.length())));
            assertThat(run.exit()).as("exit code").isBetween(ExitCode.GOOD, ExitCode.WRONG_INPUT);
            assertThat(run.err()).as("a failure of the program").doesNotContain("Exception in thread");
            return (run.out() + run.err()).lines().toList();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(command + " was not run to its end", e);
        }
    }

    private List<String> writtenHere() {
        String[] words = Arrays.stream(CommandRun.words(command.substring(PROGRAM.length())))
                .map(ShownCommand::fromHere)
                .toArray(String[]::new);
        CommandRun run = CommandRun.shown(words);
        assertThat(run.exit()).as("exit code").isBetween(ExitCode.GOOD, ExitCode.WRONG_INPUT);
        return (run.out() + run.err()).replace(HOME + "/", "").lines().toList();
    }

    /** The commands are meant to be called from the checkout, and the tests run in a module of it. */
    private static String fromHere(String word) {
        boolean isPath = word.indexOf('/') > 0 && Files.exists(HOME.resolve(word));
        return isPath ? HOME.resolve(word).toString() : word;
    }

    /** Fails unless {@code written} is what stands on the page, but for what is left out. */
    public void assertShows(List<String> written) {
        if (!isShortened()) {
            assertThat(written).isEqualTo(output);
            return;
        }
        int from = 0;
        boolean isLeftOut = false;
        for (List<String> piece : pieces()) {
            int at = isLeftOut ? find(piece, written, from) : from;
            assertThat(at)
                    .as("where the lines stand that begin with: "
                            + piece.stream().findFirst().orElse(""))
                    .isNotNegative();
            int to = Math.min(at + piece.size(), written.size());
            assertThat(written.subList(at, to)).isEqualTo(piece);
            from = to;
            isLeftOut = true;
        }
        boolean endsOpen = output.get(output.size() - 1).equals(LEFT_OUT);
        assertThat(endsOpen || from == written.size())
                .as("the page ends where the output does")
                .isTrue();
    }

    /** The lines between those that are left out. */
    private List<List<String>> pieces() {
        List<List<String>> pieces = new ArrayList<>();
        List<String> piece = new ArrayList<>();
        for (String line : output) {
            if (line.equals(LEFT_OUT)) {
                pieces.add(piece);
                piece = new ArrayList<>();
            } else {
                piece.add(line);
            }
        }
        pieces.add(piece);
        return pieces;
    }

    private static int find(List<String> piece, List<String> lines, int from) {
        for (int i = from; i + piece.size() <= lines.size(); i++) {
            if (lines.subList(i, i + piece.size()).equals(piece)) {
                return i;
            }
        }
        return -1;
    }
}
