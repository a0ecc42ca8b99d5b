package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program in one file, as it was packaged: moved somewhere else it needs nothing but a Java. */
@Tag("packaged")
final class PackagedProgramTest {

    private static final Path JAR = Path.of(System.getProperty("rar.jar", "no system property rar.jar"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--version",
                "check malarbagen",
                "simulate rar-2012 --scenarios 1000 --json",
                "reconcile rar-2016 --language sv"
            })
    void it_answers_as_its_classes_do(String line) throws IOException, InterruptedException {
        String[] words = CommandRun.words(line);
        assertThat(CommandRun.ofJar(Files.copy(JAR, folder.resolve("copy.jar")), folder, words))
                .isEqualTo(CommandRun.of(words));
    }

    @Test
    void it_has_no_module_of_a_library_and_the_licences_of_all() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .noneMatch(name -> name.endsWith("module-info.class"))
                    .contains("META-INF/RAR-LICENSE", "META-INF/LICENSE", "META-INF/NOTICE")
                    .doesNotHaveDuplicates();
            assertThat(jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH))
                    .isNull();
        }
    }
}
