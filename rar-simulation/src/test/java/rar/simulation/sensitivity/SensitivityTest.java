package rar.simulation.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.NormalDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.engine.Simulation;
import rar.simulation.engine.Walk;
import rar.simulation.factor.ContributionCut;
import rar.simulation.factor.CostInflation;
import rar.simulation.factor.Dependence;
import rar.simulation.factor.ProjectOutturn;
import rar.simulation.factor.Scope;
import rar.simulation.json.Bundled;

/** Indices and bars of plans so simple that they can be written down; estimates within four standard errors. */
class SensitivityTest {

    private static final long PAIRS = 20_000;

    /** Closing cash is a sum of three independent terms, so each index is the term's share of the variance. */
    @Test
    void indices_of_a_sum_are_the_shares_of_variance() {
        Walk walk = new Walk();
        walk.costs = Money.ofTkr(10_000);
        walk.grant = Money.ofTkr(2_400);
        Sensitivity found = analysed(walk.under(
                new CostInflation("inflation", Scope.all(), new NormalDistribution(0, 0.05)),
                new ProjectOutturn("outturn", Scope.all(), new UniformDistribution(0.5, 1.5)),
                new ContributionCut(
                        "cut", new Scope<>(Vector.of(Walk.STATE)), Scope.all(), new UniformDistribution(0, 0.2))));
        double inflation = 500.0 * 500;
        double outturn = 2_400.0 * 2_400 / 12;
        double cut = 6_000.0 * 6_000 * 0.04 / 12;
        double sum = inflation + outturn + cut;
        assertIndex(found.closing().indices().get(0), inflation / sum, inflation / sum);
        assertIndex(found.closing().indices().get(1), outturn / sum, outturn / sum);
        assertIndex(found.closing().indices().get(2), cut / sum, cut / sum);
        assertThat(found.closing().standardDeviation() / 100_000)
                .isCloseTo(Math.sqrt(sum), within(Math.sqrt(sum) * 0.03));
    }

    /**
     * Two cuts of the same contributions multiply: with m the mean and v the variance of what each leaves, the variance
     * of the product is (v₁+m₁²)(v₂+m₂²) − m₁²m₂², of which v₁m₂² is the first's alone and v₁v₂ the two's together.
     */
    @Test
    void indices_of_a_product_count_its_interaction_in_both_totals() {
        Walk walk = new Walk();
        Scope<String> state = new Scope<>(Vector.of(Walk.STATE));
        Sensitivity found = analysed(walk.under(
                new ContributionCut("one", state, Scope.all(), new UniformDistribution(0, 1)),
                new ContributionCut("two", state, Scope.all(), new UniformDistribution(0.5, 1))));
        double m1 = 0.5;
        double v1 = 1.0 / 12;
        double m2 = 0.25;
        double v2 = 0.25 / 12;
        double all = (v1 + m1 * m1) * (v2 + m2 * m2) - m1 * m1 * m2 * m2;
        assertIndex(found.closing().indices().get(0), v1 * m2 * m2 / all, v1 * (m2 * m2 + v2) / all);
        assertIndex(found.closing().indices().get(1), v2 * m1 * m1 / all, v2 * (m1 * m1 + v1) / all);
    }

    @Test
    void factors_that_depend_on_each_other_are_told_as_one() {
        Walk walk = new Walk();
        walk.costs = Money.ofTkr(10_000);
        walk.grant = Money.ofTkr(2_400);
        Simulation apart = walk.under(
                new CostInflation("inflation", Scope.all(), new NormalDistribution(0, 0.05)),
                new ContributionCut(
                        "cut", new Scope<>(Vector.of(Walk.STATE)), Scope.all(), new UniformDistribution(0, 0.2)),
                new ProjectOutturn("outturn", Scope.all(), new NormalDistribution(1, 0.1)));
        Dependence half =
                Dependence.of(Vector.of("inflation", "outturn"), Vector.of(Vector.of(1.0, 0.5), Vector.of(0.5, 1.0)));
        Sensitivity found =
                analysed(Simulation.of(apart.projection(), apart.model().with(half)));
        // costs and payouts vary by 500 and 240 tkr, together by both and twice their covariance
        double pair = 500.0 * 500 + 240.0 * 240 + 500.0 * 240;
        double cut = 6_000.0 * 6_000 * 0.04 / 12;
        assertThat(found.closing().indices().map(SobolIndex::factor)).containsExactly("inflation+outturn", "cut");
        assertIndex(found.closing().indices().get(0), pair / (pair + cut), pair / (pair + cut));
        assertIndex(found.closing().indices().get(1), cut / (pair + cut), cut / (pair + cut));
    }

    @Test
    void the_tornado_is_the_plan_with_one_factor_at_its_quantiles() {
        Walk walk = new Walk();
        walk.costs = Money.ofTkr(10_000);
        walk.grant = Money.ofTkr(2_400);
        Sensitivity found = analysed(walk.under(
                new ProjectOutturn("outturn", Scope.all(), new UniformDistribution(0.5, 1.5)),
                new CostInflation("inflation", Scope.all(), new UniformDistribution(-0.2, 0.2))));
        // the plan ends with 1 000 + 12 000 - 10 000 - 2 400 tkr
        assertThat(found.plannedClosing()).isEqualTo(Money.ofTkr(600));
        TornadoBar first = found.tornado().head();
        assertThat(first.factor()).isEqualTo("inflation");
        assertThat(first.low()).isCloseTo(-0.18, within(1e-12));
        assertThat(first.closingAtLow()).isEqualTo(Money.ofTkr(2_400));
        assertThat(first.closingAtHigh()).isEqualTo(Money.ofTkr(-1_200));
        TornadoBar second = found.tornado().get(1);
        assertThat(second.closingAtLow()).isEqualTo(Money.ofTkr(600 + 1_080));
        assertThat(second.closingAtHigh()).isEqualTo(Money.ofTkr(600 - 1_080));
        assertThat(first.swing()).isGreaterThan(second.swing());
    }

    @Test
    void threads_change_nothing() {
        Simulation simulation = Bundled.simulation(2012);
        Sensitivity one = Sensitivity.of(simulation, -3, 10_000, 1, 0.1, done -> {});
        assertThat(Sensitivity.of(simulation, -3, 10_000, 3, 0.1, done -> {})).isEqualTo(one);
        assertThat(Sensitivity.of(simulation, -4, 10_000, 3, 0.1, done -> {})).isNotEqualTo(one);
    }

    @Test
    void where_nothing_varies_there_are_no_indices() {
        Sensitivity found =
                analysed(new Walk().under(new CostInflation("none", Scope.all(), new ConstantDistribution(0))));
        assertThat(found.lowest().indices()).isEmpty();
        assertThat(found.lowest().standardDeviation()).isZero();
        assertThat(found.tornado().head().swing()).isEqualTo(Money.ZERO);
    }

    @Test
    void its_numbers_have_bounds() {
        Simulation simulation = new Walk().under();
        assertThatThrownBy(() -> Sensitivity.of(simulation, 1, 63, 1, 0.05, done -> {}))
                .hasMessageContaining("64 to 1\u00a0048\u00a0576");
        assertThatThrownBy(() -> Sensitivity.of(simulation, 1, 1 << 21, 1, 0.05, done -> {}))
                .hasMessageContaining("64 to 1\u00a0048\u00a0576");
        assertThatThrownBy(() -> Sensitivity.of(simulation, 1, 64, 1, 0.5, done -> {}))
                .hasMessageContaining("between 0 and 0,5");
    }

    private static Sensitivity analysed(Simulation simulation) {
        return Sensitivity.of(simulation, 17, PAIRS, 1, 0.05, done -> {});
    }

    /** Half a width is about 2.04 standard errors. */
    private static void assertIndex(SobolIndex index, double first, double total) {
        assertThat(index.first()).isCloseTo(first, within(4 / 2.04 * index.firstHalfWidth()));
        assertThat(index.total()).isCloseTo(total, within(4 / 2.04 * index.totalHalfWidth()));
        assertThat(index.firstHalfWidth()).isLessThan(0.05);
        assertThat(index.totalHalfWidth()).isLessThan(0.05);
    }
}
