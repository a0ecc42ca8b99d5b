package rar.examples.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rar.examples.page.NumberPhrase;
import rar.model.message.Language;
import rar.model.message.PhraseFiles;

final class ExamplesPhrasesTest {

    @Test
    void everything_that_pages_say_has_words_in_english_and_in_swedish_no_other_arguments() {
        assertThat(PhraseFiles.faults(NumberPhrase.class, Set.of(Language.ENGLISH)))
                .isEmpty();
    }

    @Test
    void what_is_wrong_with_files_has_words_in_every_language() {
        List<Class<?>> families = PhraseFiles.families(NumberPhrase.class).stream()
                .filter(family -> family.getSimpleName().matches(".*(Mistake|Remark)"))
                .toList();

        assertThat(families).hasSizeGreaterThan(4);
        assertThat(families.stream().flatMap(family -> PhraseFiles.faults(family).stream()))
                .isEmpty();
    }

    @Test
    void sentences_that_answer_and_the_numbers_in_them_have_words_in_every_language() {
        List<Class<?>> families = PhraseFiles.families(NumberPhrase.class).stream()
                .filter(family ->
                        family.getPackageName().equals("rar.examples.phrase") || family.equals(NumberPhrase.class))
                .toList();

        assertThat(families).hasSizeGreaterThan(5);
        assertThat(families.stream().flatMap(family -> PhraseFiles.faults(family).stream()))
                .isEmpty();
    }
}
