package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same command gives the same bytes wherever and however it runs. */
final class SameAnswerTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void give_the_machine_back_its_settings() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void for_any_number_of_threads() {
        for (String form : List.of("--json", "--unit=kr")) {
            String one = CommandRun.of("simulate", form, "--scenarios", "700", "--threads", "1")
                    .out();
            for (String threads : List.of("2", "3", "16")) {
                assertThat(CommandRun.of("simulate", form, "--scenarios", "700", "--threads", threads)
                                .out())
                        .isEqualTo(one);
            }
        }
    }

    @Test
    void of_capacity_and_comparison_for_any_number_of_threads() {
        for (String[] command : new String[][] {
            {"capacity", "rar-2012", "--json", "--scenarios", "700", "--alpha", "0.3"},
            {"compare", "rar-2012", "--json", "--scenarios", "700", "--with-rule", "scale", "--with", "rar-2012"}
        }) {
            String one = CommandRun.of(with(command, "--threads=1")).out();
            assertThat(one).isNotEmpty();
            assertThat(CommandRun.of(with(command, "--threads=3")).out()).isEqualTo(one);
        }
    }

    private static String[] with(String[] command, String option) {
        return Stream.concat(Arrays.stream(command), Stream.of(option)).toArray(String[]::new);
    }

    @Test
    void for_any_locale_and_time_zone() {
        List<String> usual = everything();
        for (String tag :
                List.of("sv-SE", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva")) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(everything()).as(tag).isEqualTo(usual);
        }
    }

    @Test
    void a_seed_in_hexadecimal_is_the_same_number() {
        assertThat(CommandRun.of("simulate", "--json", "--scenarios", "100", "--seed", "0xffffffffffffffff")
                        .out())
                .isEqualTo(CommandRun.of("simulate", "--json", "--scenarios", "100", "--seed", "-1")
                        .out());
    }

    @Test
    void another_seed_gives_other_scenarios() {
        assertThat(CommandRun.of("simulate", "--json", "--scenarios", "100", "--seed", "2")
                        .json()
                        .get("lowest"))
                .isNotEqualTo(CommandRun.of("simulate", "--json", "--scenarios", "100", "--seed", "1")
                        .json()
                        .get("lowest"));
    }

    private static List<String> everything() {
        return List.of(
                CommandRun.of("check", "rar-2012").out(),
                CommandRun.of("balance").out(),
                CommandRun.of("balance", "--json").out(),
                CommandRun.of("liquidity", "--unit", "kr").out(),
                CommandRun.of("simulate", "--scenarios", "200").out(),
                CommandRun.of("simulate", "--scenarios", "200", "--json").out(),
                CommandRun.of("simulate", "--scenarios", "none").err(),
                CommandRun.of("capacity", "--scenarios", "400").out(),
                CommandRun.of("compare", "rar-2012", "--scenarios", "400", "--with", "rar-2012")
                        .out(),
                CommandRun.of(
                                "allocate",
                                "--explain",
                                "--total=3 750 tkr",
                                "src/test/resources/cli/files/municipalities-2010.csv")
                        .out());
    }
}
