package rar.examples.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rar.examples.terminal.TerminalWriter;

/**
 * One run of the program inside the test's own process.
 *
 * @param exit its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record CommandRun(int exit, String out, String err) {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    public static CommandRun of(String... args) {
        StringWriter out = new StringWriter();
        return run(out, new PrintWriter(out), args);
    }

    /** The same where a person sees the output in a terminal. */
    static CommandRun shown(String... args) {
        StringWriter out = new StringWriter();
        return run(out, new TerminalWriter(out), args);
    }

    private static CommandRun run(StringWriter out, PrintWriter to, String... args) {
        StringWriter err = new StringWriter();
        int exit = Main.run(to, new PrintWriter(err), args);
        return new CommandRun(exit, out.toString(), err.toString());
    }

    /** The same by a process of its own, which finds and leaves its files in this folder. */
    static CommandRun in(Path folder, String... args) throws IOException, InterruptedException {
        return of(builder(args), folder);
    }

    /** The same where a person sees the output in a terminal. */
    static CommandRun shownIn(Path folder, String... args) throws IOException, InterruptedException {
        ProcessBuilder shown = builder(args);
        shown.command().add(1, "-Drar.output=terminal");
        return of(shown, folder);
    }

    /** The same by a process of the program in one file. */
    static CommandRun ofJar(Path jar, Path folder, String... args) throws IOException, InterruptedException {
        return of(new ProcessBuilder(command(Stream.of("-jar", jar.toString()), args)), folder);
    }

    private static CommandRun of(ProcessBuilder process, Path folder) throws IOException, InterruptedException {
        Path out = Files.createTempFile("rar", "out");
        Path err = Files.createTempFile("rar", "err");
        process.environment().put("LC_ALL", "C");
        try {
            int exit = process.directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start()
                    .waitFor();
            return new CommandRun(exit, Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** A process of the program with these classes. */
    static ProcessBuilder builder(String... args) {
        return new ProcessBuilder(
                command(Stream.of("-cp", System.getProperty("java.class.path"), Main.class.getName()), args));
    }

    private static List<String> command(Stream<String> program, String... args) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(
                        Stream.of(
                                java,
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Dfile.encoding=UTF-8",
                                "-Dstdout.encoding=UTF-8",
                                "-Dstderr.encoding=UTF-8"),
                        program,
                        Stream.of(args))
                .flatMap(words -> words)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The words of a command line; what stands in quotation marks is one. */
    public static String[] words(String line) {
        return WORD.matcher(line)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toArray(String[]::new);
    }

    /** The one JSON document that standard output holds. */
    public JsonNode json() {
        try {
            return JsonMapper.builder()
                    .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readTree(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
