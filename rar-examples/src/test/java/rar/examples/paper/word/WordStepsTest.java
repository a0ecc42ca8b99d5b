package rar.examples.paper.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import rar.examples.paper.ChartSeries;
import rar.examples.paper.ChartSeries.Role;
import rar.model.message.Language;
import rar.model.message.PhraseBook;

final class WordStepsTest {

    private static final PhraseBook SWEDISH = PhraseBook.of(Language.SWEDISH);

    private static Vector<BigDecimal> amounts(int... amounts) {
        return Vector.ofAll(amounts).map(BigDecimal::valueOf);
    }

    private static List<Integer> values(ChartSeries series) {
        return series.values().map(value -> value.get().intValueExact()).asJava();
    }

    @Test
    void a_step_stands_on_a_bar_that_is_not_drawn() {
        WordSteps steps = new WordSteps(amounts(0, 700, 400, 0), amounts(700, 400, 550, 550));
        Vector<ChartSeries> stacked = steps.stacked(SWEDISH);

        assertThat(stacked.map(ChartSeries::name)).containsExactly("Ritas inte", "Steg");
        assertThat(values(stacked.get(0))).containsExactly(0, 400, 400, 0);
        assertThat(values(stacked.get(1))).containsExactly(700, 300, 150, 550);
        assertThat(Vector.range(0, 4).map(steps::colour))
                .containsExactly(Role.PLAN, Role.FLOOR, Role.EQUITY, Role.PLAN);
    }

    @Test
    void a_step_over_zero_has_a_part_on_either_side_and_one_below_hangs_on_its_bar() {
        WordSteps steps = new WordSteps(amounts(0, 655, -1_540, 0), amounts(655, -1_540, -2_648, -2_648));
        Vector<ChartSeries> stacked = steps.stacked(SWEDISH);

        assertThat(stacked.map(ChartSeries::name)).containsExactly("Ritas inte", "Steg", "Steg, under noll");
        assertThat(values(stacked.get(0))).containsExactly(0, 0, -1_540, 0);
        assertThat(values(stacked.get(1))).containsExactly(655, 655, 0, 0);
        assertThat(values(stacked.get(2))).containsExactly(0, -1_540, -1_108, -2_648);
    }
}
