package rar.simulation.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import rar.model.message.Language;
import rar.model.message.PhraseFiles;

final class PhrasesTest {

    @Test
    void every_message_of_the_simulation_has_words_in_each_language() {
        assertThat(PhraseFiles.families(RiskFactor.class)).isNotEmpty();
        assertThat(PhraseFiles.faults(RiskFactor.class, EnumSet.allOf(Language.class)))
                .isEmpty();
    }
}
