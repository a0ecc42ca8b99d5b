package rar.simulation.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.DiscreteDistribution;
import rar.simulation.distribution.NormalDistribution;
import rar.simulation.distribution.TriangularDistribution;
import rar.simulation.factor.CostInflation;
import rar.simulation.factor.Dependence;
import rar.simulation.factor.Draw;
import rar.simulation.factor.EarlyTermination;
import rar.simulation.factor.LatePayment;
import rar.simulation.factor.ProjectDelay;
import rar.simulation.factor.ProjectOutturn;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;

/** Every set of scenarios: the draws of a block are those of its scenarios one at a time, wherever it begins. */
class ScenarioSetTest {

    private static final RiskFactor INFLATION =
            new CostInflation("inflation", Scope.all(), new NormalDistribution(0.02, 0.01));
    private static final RiskFactor OUTTURN =
            new ProjectOutturn("outturn", Scope.all(), new TriangularDistribution(0.75, 0.95, 1.15));
    private static final RiskFactor LATE =
            new LatePayment("late", Scope.all(), Scope.all(), new BernoulliDistribution(0.3));
    private static final RiskFactor DELAY = new ProjectDelay(
            "delay", Scope.all(), new DiscreteDistribution(new double[] {0, 1, 2, 5}, new double[] {0.4, 0.3, 0.2, 0.1
            }));
    private static final RiskFactor ENDED = new EarlyTermination("ended", Scope.all(), new BernoulliDistribution(0.2));

    private static final RiskModel MODEL = new RiskModel(
                    "three", "made for a test", Vector.of(INFLATION, OUTTURN, LATE, DELAY, ENDED))
            .with(new Dependence(
                    Vector.of("outturn", "inflation", "delay", "ended"),
                    Vector.of(
                            Vector.of(1.0, -0.4, 0.5, 0.0),
                            Vector.of(-0.4, 1.0, 0.0, 0.0),
                            Vector.of(0.5, 0.0, 1.0, 0.0),
                            Vector.of(0.0, 0.0, 0.0, 1.0)),
                    Vector.of(0.3, 1.0, 0.6, 1.0)));

    private static final List<Draw> DRAWS = List.of(
            MODEL.draw(LATE, "state", 200901),
            MODEL.draw(OUTTURN, "eva", 0),
            MODEL.draw(OUTTURN, "tuna", 0),
            MODEL.draw(INFLATION, "", 2010),
            MODEL.draw(DELAY, "eva", 0),
            MODEL.draw(DELAY, "tuna", 0),
            MODEL.draw(ENDED, "tuna", 0));

    private static final List<Draw> BACKWARDS = Vector.ofAll(DRAWS).reverse().asJava();

    @Provide
    Arbitrary<ScenarioSet> sets() {
        return Arbitraries.longs()
                .flatMap(seed -> Arbitraries.of(
                        new MonteCarlo(seed),
                        new ScrambledSobol(seed, 1L << 30),
                        new ScrambledSobol(seed, 13),
                        new ScrambledSobol(seed, 13).among(BACKWARDS)));
    }

    /** As simulations side by side see a set: those of one of them, in any order, draw what all of them together draw. */
    @Property(tries = 100, seed = "62")
    void among_all_draws_each_draws_the_same_whichever_others_there_are(
            @ForAll("sets") ScenarioSet set, @ForAll @LongRange(min = 0, max = 1_000_000_000) long scenario) {
        ScenarioSet among = set.among(DRAWS);
        for (Draw draw : DRAWS) {
            double value = among.value(draw, DRAWS, scenario);
            assertThat(among.value(draw, List.of(draw), scenario)).isEqualTo(value);
            assertThat(among.value(draw, BACKWARDS, scenario)).isEqualTo(value);
        }
    }

    @Property(tries = 300, seed = "61")
    void a_block_draws_what_its_scenarios_draw(
            @ForAll("sets") ScenarioSet set,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long first,
            @ForAll @IntRange(min = 1, max = 40) int count) {
        ScenarioSet.Drawing drawing = set.drawing(DRAWS, 40);
        drawing.turnTo(5, 40);
        drawing.turnTo(first, count);
        double[] values = new double[40];
        long[] wholes = new long[40];
        for (Draw draw : DRAWS) {
            drawing.values(draw, values);
            for (int i = 0; i < count; i++) {
                assertThat(values[i]).isEqualTo(set.value(draw, DRAWS, first + i));
            }
            if (draw.distribution().isWholeNumbers()) {
                drawing.wholes(draw, wholes);
                for (int i = 0; i < count; i++) {
                    assertThat((double) wholes[i]).isEqualTo(values[i]);
                }
            }
            if (draw.distribution() instanceof BernoulliDistribution) {
                long[] amounts = LongStream.range(0, 40).toArray();
                drawing.addWhereOne(draw, 1_000, amounts, new long[40]);
                for (int i = 0; i < count; i++) {
                    assertThat((double) amounts[i]).isEqualTo(i + 1_000 * values[i]);
                }
            }
        }
    }
}
