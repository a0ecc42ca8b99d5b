package rar.simulation.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import rar.simulation.distribution.NormalDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.sampling.MonteCarlo;
import rar.simulation.sampling.ScenarioSet;

/** Factors that go together: correlations as given, each draw's own distribution untouched, impossible ones refused. */
class DependenceTest {

    private static final int COUNT = 100_000;
    private static final long SEED = 7;

    private static final RiskFactor INFLATION =
            new CostInflation("inflation", Scope.all(), new NormalDistribution(0.02, 0.01));
    private static final RiskFactor OUTTURN =
            new ProjectOutturn("outturn", Scope.all(), new NormalDistribution(1, 0.1));
    private static final RiskFactor CUT =
            new ContributionCut("cut", Scope.all(), Scope.all(), new UniformDistribution(0, 0.4));

    /** The correlation of two normals is the one given; its standard error is (1 − ρ²) / √n. */
    @Test
    void normal_draws_have_the_correlation_given() {
        RiskModel model = model(0.6);
        assertThat(correlation(model, INFLATION, "", OUTTURN, "eva")).isCloseTo(0.6, errors(0.6));
        assertThat(correlation(model, INFLATION, "", CUT, "state")).isCloseTo(0, errors(0));
    }

    /** P(X < 0, Y < 0) = 1/4 + arcsin(ρ) / 2π for standard normals (W. F. Sheppard, 1899). */
    @Test
    void both_are_low_as_often_as_sheppard_says() {
        RiskModel model = model(-0.5);
        double[] x = values(model, INFLATION, "");
        double[] y = values(model, OUTTURN, "eva");
        int both = 0;
        for (int i = 0; i < COUNT; i++) {
            both += x[i] < 0.02 && y[i] < 1 ? 1 : 0;
        }
        double expected = 0.25 + Math.asin(-0.5) / (2 * Math.PI);
        assertThat((double) both / COUNT).isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / COUNT)));
    }

    /** Spearman's correlation of a Gaussian copula is 6/π · arcsin(ρ/2), whatever the distributions. */
    @Test
    void ranks_are_correlated_whatever_the_distributions() {
        Dependence dependence =
                Dependence.of(Vector.of("inflation", "cut"), Vector.of(Vector.of(1.0, 0.7), Vector.of(0.7, 1.0)));
        RiskModel model = independent().with(dependence);
        double ranks =
                new SpearmansCorrelation().correlation(values(model, INFLATION, ""), values(model, CUT, "state"));
        assertThat(ranks).isCloseTo(6 / Math.PI * Math.asin(0.35), errors(0.7));
    }

    @Test
    void on_one_shock_scores_are_correlated_by_the_product_of_their_loadings() {
        RiskModel model =
                independent().with(Dependence.onOneShock(Vector.of("inflation", "outturn"), Vector.of(0.8, -0.5)));
        assertThat(correlation(model, INFLATION, "", OUTTURN, "eva")).isCloseTo(-0.4, errors(-0.4));
        assertThat(correlation(model, OUTTURN, "tuna", OUTTURN, "eva")).isCloseTo(0.25, errors(0.25));
    }

    @Test
    void draws_of_a_factor_stand_at_the_same_quantile_where_all_is_common() {
        RiskModel model = model(0.6);
        assertThat(values(model, OUTTURN, "tuna")).isEqualTo(values(model, OUTTURN, "eva"));
    }

    @Test
    void each_draw_keeps_its_own_distribution() {
        RiskModel model = independent().with(Dependence.onOneShock(Vector.of("cut", "outturn"), Vector.of(0.9, 0.9)));
        double[] cuts = values(model, CUT, "state");
        Arrays.sort(cuts);
        double distance = 0;
        for (int i = 0; i < COUNT; i++) {
            distance = Math.max(distance, Math.abs(CUT.distribution().cdf(cuts[i]) - (i + 0.5) / COUNT));
        }
        // Kolmogorov's 99.9 % point
        assertThat(distance).isLessThan(1.95 / Math.sqrt(COUNT));
    }

    @Test
    void what_is_not_named_draws_as_before() {
        assertThat(values(model(0.6), CUT, "state")).isEqualTo(values(independent(), CUT, "state"));
    }

    /** Higham (2002), section 4: the nearest correlation matrix to one with ones and zeros. */
    @Test
    void the_nearest_matrix_is_the_published_one() {
        Seq<Seq<Double>> impossible =
                Vector.of(Vector.of(1.0, 1.0, 0.0), Vector.of(1.0, 1.0, 1.0), Vector.of(0.0, 1.0, 1.0));
        double[][] nearest = CorrelationMatrix.of(impossible, 3).nearest();
        assertThat(nearest[0][1]).isCloseTo(0.7607, within(2e-4));
        assertThat(nearest[0][2]).isCloseTo(0.1573, within(2e-4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dependence.of(Vector.of("a", "b", "c"), impossible))
                .withMessageContaining("least eigenvalue is -0.4142")
                .withMessageContaining("the nearest that is: [[1, 0.760");
    }

    /** What is offered is valid, and a valid matrix is its own square: L·Lᵀ. */
    @Property(tries = 200, seed = "51")
    void the_nearest_matrix_is_valid(@ForAll @Size(6) List<@DoubleRange(min = -1, max = 1) Double> entries) {
        double[][] nearest = CorrelationMatrix.of(matrix(entries), 4).nearest();
        Seq<Seq<Double>> rows =
                Vector.of(nearest).map(row -> Vector.ofAll(Arrays.stream(row).boxed()));
        CorrelationMatrix valid = CorrelationMatrix.of(rows, 4);
        double[][] lower = valid.lowerTriangle();
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                double product = 0;
                for (int k = 0; k < 4; k++) {
                    product += lower[i][k] * lower[j][k];
                }
                assertThat(product).isCloseTo(nearest[i][j], within(1e-3));
            }
        }
    }

    /** Each factor of many: its row of the triangle is as long as the factor is variable, and two rows make their correlation. */
    @Test
    void many_factors_have_the_correlations_given() {
        int n = 150;
        Vector<String> ids = Vector.range(0, n).map(i -> "f" + i);
        Seq<Seq<Double>> rows = Vector.range(0, n)
                .map(i -> Vector.range(0, n).map(j -> i.equals(j) ? 1.0 : (i % 7 + 1) * (j % 7 + 1) / 80.0));
        Dependence dependence = Dependence.of(ids, rows);
        for (int i : new int[] {0, 1, 77, n - 1}) {
            for (int j : new int[] {0, 5, 78, n - 1}) {
                Map<Long, Double> one = weights(dependence, i);
                Map<Long, Double> other = weights(dependence, j);
                double product = one.keySet()
                        .intersect(other.keySet())
                        .toJavaStream()
                        .mapToDouble(k -> one.get(k).get() * other.get(k).get())
                        .sum();
                assertThat(product).isCloseTo(rows.get(i).get(j), within(1e-12));
            }
        }
    }

    private static Map<Long, Double> weights(Dependence dependence, int factor) {
        return dependence
                .link("f" + factor)
                .get()
                .loadings()
                .toMap(FactorLoading.Loading::stream, FactorLoading.Loading::weight);
    }

    @Test
    void of_a_large_impossible_matrix_the_first_impossible_row_is_named() {
        int n = 30;
        Vector<String> ids = Vector.range(0, n).map(i -> "f" + i);
        Seq<Seq<Double>> rows = Vector.range(0, n)
                .map(i -> Vector.range(0, n)
                        .map(j -> i.equals(j)
                                ? 1.0
                                : i + j == 2 || (i + j == 3 && i * j == 2) ? 0.9 : i + j == 1 ? -0.9 : 0.0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dependence.of(ids, rows))
                .withMessageContaining("row 3 is the first that those above it do not allow");
    }

    private static Seq<Seq<Double>> matrix(List<Double> entries) {
        int[][] at = {{0, 0, 1, 2}, {0, 0, 3, 4}, {1, 3, 0, 5}, {2, 4, 5, 0}};
        return Vector.range(0, 4).map(i -> Vector.range(0, 4).map(j -> i.equals(j) ? 1.0 : entries.get(at[i][j])));
    }

    private static RiskModel independent() {
        return new RiskModel("three", "made for a test", Vector.of(INFLATION, OUTTURN, CUT));
    }

    private static RiskModel model(double correlation) {
        return independent()
                .with(Dependence.of(
                        Vector.of("inflation", "outturn"),
                        Vector.of(Vector.of(1.0, correlation), Vector.of(correlation, 1.0))));
    }

    private static double correlation(RiskModel model, RiskFactor one, String first, RiskFactor other, String second) {
        return new PearsonsCorrelation().correlation(values(model, one, first), values(model, other, second));
    }

    private static double[] values(RiskModel model, RiskFactor factor, String subject) {
        Draw draw = model.draw(factor, subject, 0);
        double[] out = new double[COUNT];
        ScenarioSet.Drawing drawing = new MonteCarlo(SEED).drawing(List.of(draw), COUNT);
        drawing.turnTo(0, COUNT);
        drawing.values(draw, out);
        return out;
    }

    private static Offset<Double> errors(double correlation) {
        return within(4 * (1 - correlation * correlation) / Math.sqrt(COUNT) + 1e-4);
    }
}
