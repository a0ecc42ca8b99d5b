package rar.simulation.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import rar.model.plan.FinancialPlan;
import rar.simulation.engine.Simulation;

/** The sample application, compiled and run as a module that requires the libraries, on the module path and in a process of its own. */
record Application(Path folder) {

    /** A plan and its risks. */
    static final Path PLAN = bundled("rar-2012.json");

    static final Path RISKS = bundled("rar-2012.risks.json");

    /** The libraries that the modules stand on, by the names of their files. */
    private static final Pattern LIBRARIES = Pattern.compile("(vavr|jackson|jspecify|commons-math).*\\.jar");

    private static final Path SOURCES = Path.of("src", "test", "resources", "module-path");

    /** Compiled into this folder, if the libraries' descriptors are: compiled file by file a module is none. */
    static Application in(Path folder) throws IOException, URISyntaxException {
        Path compiled = place(Simulation.class);
        assumeTrue(
                !Files.isDirectory(compiled)
                        || Files.exists(compiled.resolve("module-info.class"))
                        || !Files.exists(Path.of("src", "main", "java", "module-info.java")),
                "the descriptor has not been compiled");
        Application application = new Application(folder);
        application.compile();
        return application;
    }

    private static Path bundled(String name) {
        return Path.of("..", "rar-examples", "src", "main", "resources", "plans", name);
    }

    private void compile() throws IOException, URISyntaxException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> sources = Files.walk(SOURCES);
                var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> java =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = List.of("-p", modulePath(), "-d", folder.toString());
            assertThat(compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                            .call())
                    .isTrue();
        }
    }

    /** A class of it with the plan and the risks as arguments; nothing is added by hand. */
    Process start(String main) throws IOException, URISyntaxException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-p",
                modulePath() + File.pathSeparator + folder,
                "-m",
                "app/app." + main));
        command.add(PLAN.toString());
        command.add(RISKS.toString());
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    static Path place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
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
}
