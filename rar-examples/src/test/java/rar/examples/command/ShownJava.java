package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The fenced Java of a page, compiled as it stands: declarations of types as members of a class, everything else in one method
 * of it after the other.
 */
final class ShownJava {

    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TYPE =
            Pattern.compile("^public (final )?(record|class|interface|enum) ", Pattern.MULTILINE);

    /** Besides the packages of the libraries. */
    private static final String IMPORTS =
            "import io.vavr.collection.*;\nimport io.vavr.control.*;\nimport java.nio.file.*;\nimport java.time.*;\n";

    private ShownJava() {}

    /** The blocks of a page, in their order. */
    static List<String> on(Path page) throws IOException {
        return BLOCK.matcher(Files.readString(page))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** Requires that sources compile, by the names of their classes. */
    static void compile(Map<String, String> sources, Path dir) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("-encoding", "UTF-8", "-d", dir.toString(), "-cp", System.getProperty("java.class.path")));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = dir.resolve(source.getKey() + ".java");
            Files.writeString(file, source.getValue());
            arguments.add(file.toString());
        }
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int compiled =
                ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(String[]::new));
        assertThat(compiled).as(messages.toString(StandardCharsets.UTF_8)).isZero();
    }

    /** What blocks print to {@code out} where the other variables have these values. */
    static String run(List<String> blocks, String variables, Path dir, Object... values) throws Exception {
        String all = "java.io.PrintStream out" + (variables.isEmpty() ? "" : ", " + variables);
        compile(Map.of("Example", source("Example", blocks, all)), dir);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {dir.toUri().toURL()});
                PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            Method run = loader.loadClass("Example").getMethods()[0];
            run.invoke(null, Stream.concat(Stream.of(out), Stream.of(values)).toArray());
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** The source of a class with blocks in a method that has these variables. */
    static String source(String name, List<String> blocks, String variables) throws IOException {
        return IMPORTS + importsOf("model") + importsOf("simulation")
                + "public class " + name + " {\n"
                + joined(blocks.stream().filter(block -> TYPE.matcher(block).find()))
                + "public static void run(" + variables + ") throws Exception {\n"
                + joined(blocks.stream().filter(block -> !TYPE.matcher(block).find()))
                + "}}\n";
    }

    private static String joined(Stream<String> blocks) {
        return blocks.collect(Collectors.joining("\n"));
    }

    /** Every package of a library. */
    private static String importsOf(String library) throws IOException {
        Path root = Path.of("..", "rar-" + library, "src", "main", "java");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> root.relativize(file.getParent())
                            .toString()
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .sorted()
                    .map(name -> "import " + name + ".*;\n")
                    .collect(Collectors.joining());
        }
    }
}
