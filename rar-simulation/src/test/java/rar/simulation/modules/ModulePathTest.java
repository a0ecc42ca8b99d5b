package rar.simulation.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rar.model.plan.FinancialPlan;
import rar.simulation.engine.Simulation;

/** An application that requires {@code rar.simulation} and nothing else starts on the module path as it is. */
class ModulePathTest {

    /** The libraries that the modules stand on, by the names of their files. */
    private static final Pattern LIBRARIES = Pattern.compile("(vavr|jackson|jspecify|commons-math).*\\.jar");

    private static final Path APPLICATION = Path.of("src", "test", "resources", "module-path");
    private static final Path BUNDLED = Path.of("..", "rar-examples", "src", "main", "resources", "plans");

    /** What nobody outside the library has to know. */
    private static final Set<String> INNER = Set.of(
            "rar.simulation.contribution",
            "rar.simulation.decision",
            "rar.simulation.draw",
            "rar.simulation.fund",
            "rar.simulation.kernel",
            "rar.simulation.payout");

    @TempDir
    private Path folder;

    /** Compiled file by file, without its descriptor, a module is none; where there is no descriptor at all the tests fail. */
    @BeforeEach
    void requireThatDescriptorsAreCompiled() throws URISyntaxException {
        Path compiled = place(Simulation.class);
        assumeTrue(
                !Files.isDirectory(compiled)
                        || Files.exists(compiled.resolve("module-info.class"))
                        || !Files.exists(Path.of("src", "main", "java", "module-info.java")),
                "the descriptor has not been compiled");
    }

    @Test
    void an_application_starts_with_no_module_added() throws Exception {
        compile();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-p",
                modulePath() + File.pathSeparator + folder,
                "-m",
                "app/app.Ask"));
        command.add(BUNDLED.resolve("rar-2009.json").toString());
        command.add(BUNDLED.resolve("rar-2009.risks.json").toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(answer).isZero();
        assertThat(answer).startsWith("Estimate[value=0.").contains("; MoneyEstimate[");
    }

    @Test
    void every_package_is_exported_but_those_that_only_compute() throws URISyntaxException {
        for (String name : List.of("rar.model", "rar.simulation")) {
            ModuleDescriptor module = ModuleFinder.of(place(FinancialPlan.class), place(Simulation.class))
                    .find(name)
                    .orElseThrow()
                    .descriptor();
            assertThat(module.isAutomatic()).isFalse();
            assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
                    .doesNotContainAnyElementsOf(INNER)
                    .containsAll(module.packages().stream()
                            .filter(room -> !INNER.contains(room))
                            .toList());
        }
    }

    private void compile() throws IOException, URISyntaxException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> sources = Files.walk(APPLICATION);
                var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> java =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = List.of("-p", modulePath(), "-d", folder.toString());
            assertThat(compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                            .call())
                    .isTrue();
        }
    }

    private static String modulePath() throws URISyntaxException {
        Stream<String> libraries = Stream.of(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> LIBRARIES.matcher(new File(entry).getName()).matches());
        return Stream.concat(
                        Stream.of(place(FinancialPlan.class), place(Simulation.class))
                                .map(Path::toString),
                        libraries)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
