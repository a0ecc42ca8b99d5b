package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the README compiles and runs as it stands; what it shows of the program is {@link PagesTest}'s. */
final class ReadmeTest {

    private static final Path HOME = Path.of("..");

    private final String readme = read(HOME.resolve("README.md"));

    @Test
    void the_java_compiles_and_runs(@TempDir Path dir) throws Exception {
        assertThat(run(javaBlock(0), dir))
                .contains("2011: cash 7\u00a0609\u00a0567,")
                .contains("cash at month end never below 500\u00a0000\u00a0kr: holds")
                .contains("ever below the floor: at most 2.99")
                .contains("can be decided in January: 7\u00a0516\u00a0000\u00a0kr")
                .contains("has to be postponed: 0");
    }

    @Test
    void the_plan_that_is_made_in_code_compiles_and_runs(@TempDir Path dir) throws Exception {
        assertThat(run(javaBlock(1), dir))
                .contains("ever below the floor: 0.00349")
                .contains("on top of it: 46\u00a0000\u00a0kr");
    }

    private static String run(String lines, Path dir) throws Exception {
        Files.writeString(dir.resolve("Example.java"), example(lines));
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        int compiled = javac.run(
                null,
                messages,
                messages,
                "-encoding",
                "UTF-8",
                "-d",
                dir.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                dir.resolve("Example.java").toString());
        assertThat(compiled).as(messages.toString(StandardCharsets.UTF_8)).isZero();

        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {dir.toUri().toURL()});
                PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            loader.loadClass("Example")
                    .getMethod("run", byte[].class, byte[].class, PrintStream.class)
                    .invoke(null, resource("/plans/rar-2009.json"), resource("/plans/rar-2009.risks.json"), out);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String example(String lines) {
        return "import io.vavr.collection.Vector;\nimport java.time.YearMonth;\nimport rar.model.balance.*;\n"
                + "import rar.model.goal.*;\nimport rar.model.money.*;\nimport rar.model.plan.*;\nimport rar.model.planfile.*;\n"
                + "import rar.model.schedule.*;\nimport rar.simulation.capacity.*;\nimport rar.simulation.distribution.*;\n"
                + "import rar.simulation.engine.*;\nimport rar.simulation.factor.*;\nimport rar.simulation.json.*;\n"
                + "import rar.simulation.outcome.*;\nimport rar.simulation.projection.*;\nimport rar.simulation.repair.*;\n"
                + "import rar.simulation.risk.*;\n"
                + "public class Example {\n"
                + "public static void run(byte[] planFile, byte[] risksFile, java.io.PrintStream out) {\n"
                + lines
                + "}}\n";
    }

    private String javaBlock(int index) {
        return Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map((MatchResult found) -> found.group(1))
                .skip(index)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReadmeTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }
}
