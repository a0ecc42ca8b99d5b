package rar.examples.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rar.model.message.Language;

final class LanguageOptionTest {

    @ParameterizedTest
    @CsvSource({
        "sv_SE.UTF-8, , , SWEDISH",
        "sv, , , SWEDISH",
        "sv_FI@euro, , , SWEDISH",
        "C, sv_SE.UTF-8, sv_SE.UTF-8, ENGLISH",
        "C.UTF-8, , , ENGLISH",
        "POSIX, , sv_SE, ENGLISH",
        "'', sv_SE, en_US, SWEDISH",
        ", '', sv_SE, SWEDISH",
        ", en_GB.UTF-8, sv_SE, ENGLISH",
        "de_DE, , sv_SE, ENGLISH",
        "svx, , , ENGLISH",
        ", , , ENGLISH",
    })
    void the_first_variable_of_the_environment_that_is_set_decides(
            String all, String messages, String lang, Language expected) {
        Map<String, String> environment = new HashMap<>();
        environment.put("LC_ALL", all);
        environment.put("LC_MESSAGES", messages);
        environment.put("LANG", lang);

        assertThat(LanguageOption.of(environment::get)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "check --language sv, SWEDISH",
        "--language sv check, SWEDISH",
        "check --language=sv, SWEDISH",
        "check --language, ENGLISH",
        "check --language svenska, ENGLISH",
        "check sv, ENGLISH",
    })
    void arguments_say_the_language_before_they_are_read(String arguments, Language expected) {
        assertThat(LanguageOption.of(Language.ENGLISH, arguments.split(" "))).isEqualTo(expected);
    }

    @Test
    void arguments_go_before_the_environment() {
        assertThat(LanguageOption.of(Language.SWEDISH, "check", "--language", "en"))
                .isEqualTo(Language.ENGLISH);
    }
}
