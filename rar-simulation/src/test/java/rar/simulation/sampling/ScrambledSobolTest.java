package rar.simulation.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.factor.Draw;
import rar.simulation.factor.ProjectOutturn;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.Scope;

/** Points of a scrambled net: as even as Sobol's in every dimension, and scrambled anew by each replication. */
class ScrambledSobolTest {

    @Test
    void coordinates_are_those_of_the_librarys_sequence() {
        SobolSequenceGenerator library = new SobolSequenceGenerator(50);
        for (int index = 0; index < 5_000; index++) {
            double[] point = library.nextVector();
            for (int d = 0; d < point.length; d++) {
                assertThat(SobolDirections.coordinate(d, index)).isEqualTo((long) (point[d] * 0x1p52));
            }
        }
    }

    /** In every dimension, any 2^k points in a row that begin at a multiple of 2^k fall one into each 2^k-th. */
    @Property(tries = 100, seed = "71")
    void every_dimension_is_stratified(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 12) int k,
            @ForAll @IntRange(min = 0, max = 5) int part,
            @ForAll @IntRange(min = 0, max = 999) int dimension) {
        double[] points =
                uniforms(new ScrambledSobol(seed, 1L << 20), dimension, (1L << 20) + ((long) part << k), 1 << k);
        BitSet filled = new BitSet();
        for (double point : points) {
            filled.set((int) (point * points.length));
        }
        assertThat(filled.cardinality()).isEqualTo(points.length);
    }

    /** The first two dimensions are a (0, 2)-sequence: one point in each elementary rectangle, scrambled or not. */
    @Property(tries = 60, seed = "72")
    void the_first_two_dimensions_fill_every_elementary_rectangle(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 6) int across,
            @ForAll @IntRange(min = 0, max = 6) int down) {
        ScrambledSobol set = new ScrambledSobol(seed, 1L << 20);
        int n = 1 << (across + down);
        double[] x = uniforms(set, 0, 0, n);
        double[] y = uniforms(set, 1, 0, n);
        BitSet filled = new BitSet();
        for (int i = 0; i < n; i++) {
            int column = (int) (x[i] * (1 << across));
            int row = (int) (y[i] * (1 << down));
            filled.set((column << down) + row);
        }
        assertThat(filled.cardinality()).isEqualTo(n);
    }

    /**
     * The root mean square error, over 24 replications, of the mean of a sum of ten draws: chance errs as 1/√n, a
     * scrambled net of smooth functions far less, the more the larger n.
     */
    @Test
    void means_converge_faster_than_by_chance() {
        double[] gain = new double[2];
        for (int step = 0; step < 2; step++) {
            int n = step == 0 ? 256 : 4_096;
            double chance = Math.sqrt(10 / 12.0 / n);
            double squares = 0;
            for (int replication = 0; replication < 24; replication++) {
                double error = meanOfSum(new ScrambledSobol(9, n), replication, n) - 5;
                squares += error * error / 24;
            }
            gain[step] = chance / Math.sqrt(squares);
        }
        assertThat(gain[0]).isGreaterThan(8);
        assertThat(gain[1]).isGreaterThan(3 * gain[0]);
    }

    /** Beyond the thousandth dimension draws are independent of the point, and still different in each scenario. */
    @Test
    void draws_beyond_the_last_dimension_are_random() {
        double[] points = uniforms(new ScrambledSobol(1, 1L << 20), SobolDirections.DIMENSIONS, 0, 1_024);
        double mean = 0;
        BitSet filled = new BitSet();
        for (double point : points) {
            mean += point / 1_024;
            filled.set((int) (point * 1_024));
        }
        assertThat(mean).isBetween(0.5 - 4 * Math.sqrt(1 / 12.0 / 1_024), 0.5 + 4 * Math.sqrt(1 / 12.0 / 1_024));
        assertThat(filled.cardinality()).isBetween(560, 740);
    }

    @Test
    void a_replication_has_as_many_points_as_the_sequence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScrambledSobol(1, 0))
                .withMessage("a replication has 1 to 1073741824 points, not 0");
    }

    private static double meanOfSum(ScrambledSobol set, long replication, int n) {
        double sum = 0;
        for (int dimension = 0; dimension < 10; dimension++) {
            for (double point : uniforms(set, dimension, replication * n, n)) {
                sum += point / n;
            }
        }
        return sum;
    }

    private static double[] uniforms(ScrambledSobol set, int dimension, long first, int n) {
        RiskFactor factor = new ProjectOutturn("outturn", Scope.all(), new UniformDistribution(0, 1));
        List<Draw> draws = new ArrayList<>();
        for (int d = 0; d <= dimension; d++) {
            draws.add(Draw.of(factor, "project", d));
        }
        ScenarioSet.Drawing drawing = set.drawing(draws, n);
        drawing.turnTo(first, n);
        double[] values = new double[n];
        drawing.values(draws.get(dimension), values);
        return values;
    }
}
