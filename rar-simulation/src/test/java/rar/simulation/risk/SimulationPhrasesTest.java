package rar.simulation.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import rar.model.message.Language;
import rar.model.message.PhraseFiles;

final class SimulationPhrasesTest {

    @Test
    void everything_that_the_simulation_says_has_words_in_every_language() {
        assertThat(PhraseFiles.faults(GoalRisk.class, EnumSet.allOf(Language.class)))
                .isEmpty();
    }
}
