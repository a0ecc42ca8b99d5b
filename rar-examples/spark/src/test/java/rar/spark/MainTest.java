package rar.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rar.model.message.Language;
import rar.model.message.PhraseFiles;

final class MainTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "simulate rar-2012 --scenarios 3000",
                "simulate rar-2009 --json --scenarios 1400 --sampling sobol --replications 7 --rule scale --postpone 6",
                "simulate malarbagen --scenarios 500 --seed 0x1f --language sv --format markdown --unit kr"
            })
    void a_run_on_a_cluster_answers_byte_for_byte_as_rar_does(String line) {
        String[] words = line.split(" ", -1);
        String[] cut =
                Stream.concat(Stream.of(words), Stream.of("--parts", "5")).toArray(String[]::new);

        ProgramRun onSpark = ProgramRun.onSpark(cut);

        assertThat(onSpark).isEqualTo(ProgramRun.alone(words));
        assertThat(onSpark.exit()).isZero();
    }

    @Test
    void mistakes_in_files_are_told_before_anything_is_sent() {
        assertThat(ProgramRun.onSpark("simulate", "nowhere.json", "rar-2009"))
                .isEqualTo(ProgramRun.alone("simulate", "nowhere.json", "rar-2009"));
    }

    @Test
    void options_that_do_not_go_together_are_refused_with_the_words_of_rar() {
        String[] line = {"simulate", "rar-2009", "--postpone", "3"};

        assertThat(ProgramRun.onSpark(line)).isEqualTo(ProgramRun.alone(line));
        assertThat(ProgramRun.onSpark(line).exit()).isEqualTo(2);
    }

    @Test
    void a_table_that_is_there_is_left_as_it_is() {
        Path table = folder.resolve("there.csv");
        assertThat(table.toFile().mkdir()).isTrue();

        ProgramRun run = ProgramRun.onSpark("answers", folder.toString(), "--out", table.toString());

        assertThat(run.err()).isEqualTo(table + ": this is there already; name another table, or remove it\n");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(table).isEmptyDirectory();
    }

    @Test
    void a_table_of_an_unknown_form_is_refused() {
        assertThat(ProgramRun.onSpark("answers", "x", "--out", "x.ods").err())
                .contains("x.ods does not say what to write; the name of a table ends with .parquet or .csv");
    }

    @Test
    void a_folder_that_is_none_or_holds_no_plan_is_told() {
        Path table = folder.resolve("t.csv");

        assertThat(ProgramRun.onSpark("answers", folder.resolve("none").toString(), "--out", table.toString())
                        .err())
                .endsWith("none: there is no such folder\n");
        assertThat(ProgramRun.onSpark("answers", folder.toString(), "--out", table.toString())
                        .err())
                .contains(": there is no plan in this folder or below it; ");
        assertThat(table).doesNotExist();
    }

    @Test
    void everything_that_is_said_has_words_in_each_language() {
        assertThat(PhraseFiles.families(Main.class)).hasSize(2);
        assertThat(PhraseFiles.faults(Main.class, EnumSet.allOf(Language.class)))
                .isEmpty();
    }
}
