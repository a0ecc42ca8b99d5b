package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rar.model.Rar;

/** What the page for those who build on the libraries says and shows. */
final class EmbeddingPageTest {

    private static final Path HOME = Path.of("..");
    private static final Path PAGE = HOME.resolve(Path.of("docs", "embedding.md"));
    private static final Path SAMPLE =
            HOME.resolve(Path.of("rar-simulation", "src", "test", "resources", "module-path"));
    private static final Path PLANS = Path.of("src", "main", "resources", "plans");

    @Test
    void its_plain_java_runs_as_it_stands(@TempDir Path dir) throws Exception {
        List<String> blocks = ShownJava.on(PAGE).subList(0, 4);
        assertThat(ShownJava.run(blocks, "String folder", dir, PLANS.toString()))
                .contains(
                        Rar.version() + ": 0.132 in 10000 scenarios", "cash at the end: 5\u00a0116\u00a0737,3\u00a0kr")
                .contains("in parts: 0.132", "stopped before the end: true, and at it: 0.132")
                .contains("json.field-missing at 1:1: fältet \"format\" saknas");
    }

    /** PlanServiceTest compiles and runs these, as a module of their own. */
    @Test
    void its_application_is_the_one_that_is_tested() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains("```java\n" + Files.readString(SAMPLE.resolve(Path.of("app", "PlanService.java"))) + "```")
                .contains("```text\n" + Files.readString(SAMPLE.resolve("module-info.java")) + "```");
    }

    @Test
    void its_bill_of_materials_is_of_this_version() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains("<artifactId>rar-bom</artifactId>\n      <version>" + Rar.version() + "</version>");
    }

    /** The packages that are compared with those of the last release are those that the page promises. */
    @Test
    void what_it_promises_is_what_is_compared() throws IOException {
        String page = Files.readString(PAGE);
        Set<String> promised = found(
                "`(rar\\.[a-z.]+)`",
                page.substring(page.indexOf("same minor version")).split("\n\n", -1)[1]);
        Set<String> left = found("<exclude>(rar\\.[a-z.]+)</exclude>", Files.readString(HOME.resolve("pom.xml")));
        Set<String> exported = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        for (String library : List.of("rar-model", "rar-simulation")) {
            Path sources = HOME.resolve(Path.of(library, "src", "main", "java"));
            exported.addAll(found("exports (rar\\.[a-z.]+);", Files.readString(sources.resolve("module-info.java"))));
            all.addAll(packages(sources));
        }

        assertThat(exported).containsAll(promised);
        assertThat(Stream.concat(promised.stream(), left.stream()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(all);
    }

    private static Set<String> packages(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> sources.relativize(file.getParent()).toString().replaceAll("[/\\\\]", "."))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
