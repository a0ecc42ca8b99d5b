package rar.simulation.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Every set of scenarios: the draws of a block are those of its scenarios one at a time, wherever it begins. */
class ScenarioSetTest {

    private static final RiskFactor INFLATION =
            new CostInflation("inflation", Scope.all(), new NormalDistribution(0.02, 0.01));
    private static final RiskFactor OUTTURN =
            new ProjectOutturn("outturn", Scope.all(), new TriangularDistribution(0.75, 0.95, 1.15));
    private static final RiskFactor LATE =
            new LatePayment("late", Scope.all(), Scope.all(), new BernoulliDistribution(0.3));

    private static final RiskModel MODEL = new RiskModel(
                    "three", "made for a test", Vector.of(INFLATION, OUTTURN, LATE))
            .with(new Dependence(
                    Vector.of("outturn", "inflation"),
                    Vector.of(Vector.of(1.0, -0.4), Vector.of(-0.4, 1.0)),
                    Vector.of(0.3, 1.0)));

    private static final List<Draw> DRAWS = List.of(
            MODEL.draw(LATE, "state", 200901),
            MODEL.draw(OUTTURN, "eva", 0),
            MODEL.draw(OUTTURN, "tuna", 0),
            MODEL.draw(INFLATION, "", 2010));

    @Provide
    Arbitrary<ScenarioSet> sets() {
        return Arbitraries.longs()
                .flatMap(seed -> Arbitraries.of(
                        new MonteCarlo(seed), new ScrambledSobol(seed, 1L << 30), new ScrambledSobol(seed, 13)));
    }

    @Property(tries = 300, seed = "61")
    void aBlockDrawsWhatItsScenariosDraw(
            @ForAll("sets") ScenarioSet set,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long first,
            @ForAll @IntRange(min = 1, max = 40) int count) {
        ScenarioSet.Drawing drawing = set.drawing(DRAWS, 40);
        drawing.turnTo(5, 40);
        drawing.turnTo(first, count);
        double[] values = new double[40];
        for (Draw draw : DRAWS) {
            drawing.values(draw, values);
            for (int i = 0; i < count; i++) {
                assertThat(values[i]).isEqualTo(set.value(draw, DRAWS, first + i));
            }
        }
    }
}
