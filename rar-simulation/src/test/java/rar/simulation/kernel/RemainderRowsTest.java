package rar.simulation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import rar.model.allocation.AllocationMethod;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.schedule.Schedule;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.engine.ContributionRiskArbitraries;
import rar.simulation.engine.Simulation;
import rar.simulation.factor.LatePayment;
import rar.simulation.factor.Payers;
import rar.simulation.factor.PopulationDrift;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;
import rar.simulation.json.Bundled;
import rar.simulation.projection.Projection;
import rar.simulation.sampling.MonteCarlo;

/** Largest remainder over rows against quotas in whole numbers of any size, and instalments against öre dealt out. */
class RemainderRowsTest {

    private static final int COUNT = 9;
    private static final int MOST_MEMBERS = 40;
    private static final long MOST_UNITS = (1L << 51) - 1;

    /** With rows for so many. */
    private static final Simulation WIDE = Simulation.of(
            Projection.of(Schedule.of(ContributionRiskArbitraries.wide(
                    Bundled.plan(2009),
                    Vector.fill(MOST_MEMBERS, Share.of(1, 1)),
                    AllocationMethod.named("largest-remainder"),
                    MoneyUnit.KRONA,
                    Vector.of(1)))),
            new RiskModel(
                    "wide",
                    "made up",
                    Vector.of(
                            new PopulationDrift("drift", Scope.all(), Scope.all(), new UniformDistribution(-0.1, 0.1)),
                            new LatePayment(
                                    "late",
                                    Payers.members(Vector.of(ContributionRiskArbitraries.WIDE + 0)),
                                    Scope.all(),
                                    new ConstantDistribution(1)))));

    @Property(tries = 600, seed = "20090141")
    void every_scenario_is_divided_by_largest_remainder(
            @ForAll @IntRange(min = 1, max = MOST_MEMBERS) int members,
            @ForAll @LongRange(min = 0, max = MOST_UNITS) long units,
            @ForAll @IntRange(min = 1, max = 52) int bits,
            @ForAll long seed) {
        Random random = new Random(seed);
        long[][] weights = new long[COUNT][];
        for (int i = 0; i < COUNT; i++) {
            weights[i] = weights(random, members, bits);
        }
        long[][] parts = divided(units, weights);
        for (int i = 0; i < COUNT; i++) {
            assertThat(parts[i]).as("scenario %s", i).isEqualTo(byLargestRemainder(units, weights[i]));
        }
    }

    /** All remainders tie, for every number of units left over. */
    @Test
    void of_equal_remainders_the_first_receive() {
        for (int members = 1; members <= 20; members++) {
            long[] equal = new long[members];
            Arrays.fill(equal, 3);
            for (int units = 0; units <= 2 * members; units++) {
                int all = units;
                int of = members;
                long[] expected = IntStream.range(0, members)
                        .mapToLong(m -> all / of + (m < all % of ? 1 : 0))
                        .toArray();
                assertThat(divided(units, new long[][] {equal})[0]).isEqualTo(expected);
            }
        }
    }

    @Property(tries = 2_000, seed = "20090142")
    void instalments_are_the_ore_dealt_out_one_after_the_other(
            @ForAll @LongRange(min = 0, max = 1L << 50) long before,
            @ForAll @LongRange(min = 0, max = (1L << 50) - 13) long more,
            @ForAll @IntRange(min = -13, max = 13) int near,
            @ForAll @IntRange(min = 1, max = 12) int instalments) {
        // half of them on or beside a whole number of rounds
        long from = before % 2 == 0 ? before : before / instalments * instalments;
        long upTo = Math.max(from, from + more / instalments * instalments + near);
        for (int q = 0; q < instalments; q++) {
            double[] row = new double[1];
            RemainderKernel.deal(
                    row,
                    new double[] {(double) from},
                    new double[] {(double) upTo},
                    instalments - q - 0.5,
                    1.0 / instalments,
                    1);
            assertThat((long) row[0]).isEqualTo(rounds(upTo, q, instalments) - rounds(from, q, instalments));
        }
    }

    /** How many of the numbers 0 to ore - 1 leave q when divided by the instalments. */
    private static long rounds(long ore, int q, int instalments) {
        return ore / instalments + (ore % instalments > q ? 1 : 0);
    }

    private static long[][] divided(long units, long[][] weights) {
        int members = weights[0].length;
        RemainderRows rows = RemainderRows.take(new RowAllocator(), members);
        Block block = WIDE.program().thread(COUNT, new MonteCarlo(1)).block();
        block.turnTo(0, weights.length);
        for (int m = 0; m < members; m++) {
            for (int i = 0; i < weights.length; i++) {
                rows.weight(block, m)[i] = (double) weights[i][m];
            }
        }
        rows.divide(block, (double) units);
        long[][] parts = new long[weights.length][members];
        for (int m = 0; m < members; m++) {
            for (int i = 0; i < weights.length; i++) {
                parts[i][m] = (long) rows.part(block, m)[i];
            }
        }
        return parts;
    }

    /** Zero weights, equal ones, and one that outweighs all others, among those of so many bits. */
    private static long[] weights(Random random, int members, int bits) {
        long most = Math.max(1, (1L << bits) / members - 1);
        long[] weights = random.longs(members, 0, most + 1).toArray();
        for (int m = 1; m < members; m++) {
            weights[m] = random.nextInt(4) == 0 ? weights[random.nextInt(m)] : weights[m];
        }
        weights[random.nextInt(members)] += weights[0] == 0 ? 1 : 0;
        return weights;
    }

    private static long[] byLargestRemainder(long units, long[] weights) {
        BigInteger sum = BigInteger.valueOf(
                IntStream.range(0, weights.length).mapToLong(m -> weights[m]).sum());
        long[] parts = new long[weights.length];
        List<BigInteger> rests = new ArrayList<>();
        long left = units;
        for (int m = 0; m < weights.length; m++) {
            BigInteger[] quota = BigInteger.valueOf(units)
                    .multiply(BigInteger.valueOf(weights[m]))
                    .divideAndRemainder(sum);
            parts[m] = quota[0].longValueExact();
            rests.add(quota[1]);
            left -= parts[m];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer m) -> rests.get(m)).reversed())
                .limit(left)
                .forEach(m -> parts[m]++);
        return parts;
    }
}
