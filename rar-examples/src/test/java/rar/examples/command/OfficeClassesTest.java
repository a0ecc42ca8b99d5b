package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reads and writes office files costs no command its time that takes and makes none. */
final class OfficeClassesTest {

    private static final List<String> OFFICE =
            List.of("org.apache.poi.", "org.apache.xmlbeans.", "org.apache.logging.");

    @TempDir
    private Path folder;

    @Test
    void no_class_of_office_files_is_loaded_by_a_command_without_one() throws Exception {
        assertThat(loaded("simulate", "rar-2009", "--scenarios", "20"))
                .anyMatch(line -> line.contains("rar.examples.command.SimulateCommand"))
                .noneMatch(OfficeClassesTest::isOffice);
    }

    @Test
    void they_are_seen_where_there_is_one() throws Exception {
        assertThat(loaded("convert", "rar-2009", "plan.xlsx")).anyMatch(OfficeClassesTest::isOffice);
    }

    private static boolean isOffice(String line) {
        return OFFICE.stream().anyMatch(line::contains);
    }

    /** The classes that a process of a command loads, a line each. */
    private List<String> loaded(String... command) throws IOException, InterruptedException {
        Path classes = folder.resolve("classes");
        ProcessBuilder process = CommandRun.builder(command);
        process.command().add(1, "-Xlog:class+load:file=" + classes);
        int exit = process.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start()
                .waitFor();
        assertThat(exit).isZero();
        return Files.readAllLines(classes);
    }
}
