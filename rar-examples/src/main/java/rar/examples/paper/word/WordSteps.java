package rar.examples.paper.word;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import rar.examples.paper.Chart;
import rar.examples.paper.ChartSeries;
import rar.examples.paper.ChartSeries.Role;
import rar.model.message.PhraseBook;

/**
 * The steps of a waterfall as stacked bars: one that is not drawn carries the part of the step that is seen. What is below
 * zero stacks by itself, so that a step over zero has a part on either side.
 *
 * @param from where each step begins
 * @param to where it ends
 */
record WordSteps(Seq<BigDecimal> from, Seq<BigDecimal> to) {

    static WordSteps of(Chart chart) {
        return new WordSteps(values(chart, Role.STEP_FROM), values(chart, Role.STEP_TO));
    }

    private static Seq<BigDecimal> values(Chart chart, Role role) {
        return chart.series(role).get().values().map(Option::get);
    }

    /** The bar that carries and those that are seen, above zero and, where there are any, below. */
    Vector<ChartSeries> stacked(PhraseBook words) {
        Seq<BigDecimal> below =
                lows().zipWith(highs(), (low, high) -> negative(low).subtract(negative(high)));
        return Vector.of(
                        series(WordPhrase.CARRIER, words, Role.STEP_FROM, lows().zipWith(highs(), WordSteps::carrier)),
                        series(
                                WordPhrase.STEP,
                                words,
                                Role.STEP_TO,
                                lows().zipWith(
                                                highs(),
                                                (low, high) -> positive(high).subtract(positive(low)))))
                .appendAll(Option.when(
                        below.exists(part -> part.signum() != 0),
                        () -> series(WordPhrase.STEP_BELOW_ZERO, words, Role.STEP_TO, below)));
    }

    private static ChartSeries series(WordPhrase name, PhraseBook words, Role role, Seq<BigDecimal> values) {
        return new ChartSeries(words.text(name), role, values.map(Option::some));
    }

    private Seq<BigDecimal> lows() {
        return from.zipWith(to, BigDecimal::min);
    }

    private Seq<BigDecimal> highs() {
        return from.zipWith(to, BigDecimal::max);
    }

    /** From zero to the step, on the side that it is on. */
    private static BigDecimal carrier(BigDecimal low, BigDecimal high) {
        return positive(low).add(negative(high));
    }

    private static BigDecimal positive(BigDecimal value) {
        return value.max(BigDecimal.ZERO);
    }

    private static BigDecimal negative(BigDecimal value) {
        return value.min(BigDecimal.ZERO);
    }

    /** The role whose colour a step has: the amounts at both ends, a fall or a rise. */
    Role colour(int step) {
        if (step == 0 || step == from.size() - 1) {
            return Role.PLAN;
        }
        return to.get(step).compareTo(from.get(step)) < 0 ? Role.FLOOR : Role.EQUITY;
    }
}
