package rar.simulation.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.function.DoubleConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rar.simulation.capacity.CapacityQuestion;
import rar.simulation.capacity.DecisionCapacity;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.engine.Run;
import rar.simulation.engine.RunResult;
import rar.simulation.engine.Simulation;
import rar.simulation.engine.Walk;
import rar.simulation.factor.ContributionCut;
import rar.simulation.factor.Scope;
import rar.simulation.outcome.Outcome;
import rar.simulation.outcome.PairedOutcome;
import rar.simulation.sampling.ScrambledSobol;
import rar.simulation.sensitivity.Sensitivity;

/** Whoever gives a confidence or a probability that is none is told so at once, wherever it is given. */
class LevelsFromOutsideTest {

    private static final double[] NO_LEVELS = {
        0, 1, -0.0, -0.05, 1.0000000000000002, 95, 100, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
    };

    private static final Simulation SIMULATION =
            new Walk().under(new ContributionCut("cut", Scope.all(), Scope.all(), new BernoulliDistribution(0.5)));
    private static final Run RUN = Run.of(1, 16).withThreads(1);
    private static final Run POINTS = Run.of(new ScrambledSobol(1, 8), 16).withThreads(1);
    private static final Outcome OUTCOME = SIMULATION.run(RUN);
    private static final PairedOutcome PAIRED = SIMULATION.runPaired(
            RUN, SIMULATION, PairedOutcome.nothing(SIMULATION.nothing(), SIMULATION.nothing()), done -> {});
    private static final YearMonth FIRST = YearMonth.of(2024, 1);

    private static RunResult result() {
        RunResult result = RunResult.ofIndependent(SIMULATION);
        result.run(RUN, done -> {});
        return result;
    }

    private static void noProgress(long done) {
        throw new AssertionError("a run has begun before its confidence was looked at");
    }

    private static Arguments entry(String name, DoubleConsumer entry) {
        return Arguments.of(Named.of(name, entry));
    }

    static Stream<Arguments> entries() {
        SummaryStatistics numbers = new SummaryStatistics();
        DoubleStream.of(1, 2).forEach(numbers::addValue);
        long[] counts = {1, 2};
        return Stream.of(
                entry("Estimate.ofCount", level -> Estimate.ofCount(1, 2, level)),
                entry("Estimate.ofReplications", level -> Estimate.ofReplications(counts, 8, level)),
                entry("Estimate.ofParts", level -> Estimate.ofParts(counts, 8, level)),
                entry("Estimate.halfWidth", level -> Estimate.halfWidth(numbers, level)),
                entry("Estimate.ofLooks", level -> Estimate.ofCount(1, 2, 0.9).ofLooks(level, 2)),
                entry("MeanEstimate.of", level -> MeanEstimate.of(0, 1, 8, -1, 1, level)),
                entry("MeanEstimate.of one", level -> MeanEstimate.of(0, 0, 1, -1, 1, level)),
                entry("Precision.confidenceOfLook", level -> Precision.confidenceOfLook(level, 3)),
                entry("Precision.confidenceOfLook of one", level -> Precision.confidenceOfLook(level, 1)),
                entry(
                        "Precision.run",
                        level -> new Precision(0.1, false)
                                .run(SIMULATION, RUN, level, LevelsFromOutsideTest::noProgress)),
                entry("LiquidityRisk", level -> new LiquidityRisk(OUTCOME, level)),
                entry("LiquidityRisk.of", level -> LiquidityRisk.of(result(), level)),
                entry("LiquidityRisk.of looks", level -> LiquidityRisk.of(result(), level, 3)),
                entry(
                        "LiquidityRisk.ofReplications",
                        level -> LiquidityRisk.ofReplications(
                                Vector.ofAll(POINTS.replications(2)).map(SIMULATION::run), level)),
                entry("Quantiles", level -> new Quantiles(OUTCOME.lowest(), level)),
                entry("Quantiles.at", level -> new Quantiles(OUTCOME.lowest(), 0.95).at(level)),
                entry("Quantiles.tailMean", level -> new Quantiles(OUTCOME.lowest(), 0.95).tailMean(level)),
                entry("Comparison", level -> new Comparison(PAIRED, level)),
                entry(
                        "Comparison.of",
                        level -> Comparison.of(SIMULATION, SIMULATION, RUN, level, LevelsFromOutsideTest::noProgress)),
                entry("GoalRisk.of", level -> GoalRisk.of(SIMULATION, RUN, level, LevelsFromOutsideTest::noProgress)),
                entry("ShareDifference.of", level -> ShareDifference.of(1, 2, 8, level)),
                entry(
                        "ShareDifference.ofReplications",
                        level -> ShareDifference.ofReplications(counts, counts, 8, level)),
                entry(
                        "CapacityQuestion alpha",
                        level -> CapacityQuestion.in(FIRST).atMost(level)),
                entry(
                        "CapacityQuestion confidence",
                        level -> CapacityQuestion.in(FIRST).withConfidence(level)),
                entry("scenariosNeeded alpha", level -> DecisionCapacity.scenariosNeeded(level, 0.95)),
                entry("scenariosNeeded confidence", level -> DecisionCapacity.scenariosNeeded(0.05, level)),
                entry(
                        "Sensitivity.of tail",
                        level -> Sensitivity.of(SIMULATION, 1, 1_000, 1, level, LevelsFromOutsideTest::noProgress)));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void what_is_no_probability_is_refused_with_the_number_given(DoubleConsumer entry) {
        for (double level : NO_LEVELS) {
            assertThatThrownBy(() -> entry.accept(level))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("lies between 0 and ")
                    // messages that are shown to people have decimal commas
                    .satisfies(refusal -> assertThat(
                                    String.valueOf(refusal.getMessage()).replace(',', '.'))
                            .contains("not at " + level));
        }
    }
}
