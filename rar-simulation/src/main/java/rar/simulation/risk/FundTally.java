package rar.simulation.risk;

import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import rar.simulation.outcome.CountedScenarios;
import rar.simulation.outcome.Counts;
import rar.simulation.outcome.Counts.FirstFound;
import rar.simulation.outcome.Counts.Greatest;
import rar.simulation.outcome.Paths;
import rar.simulation.outcome.Recorded;
import rar.simulation.outcome.Tally;

/** Counts the scenarios in which earmarked funds run out: are overdrawn at a month end. */
public final class FundTally implements Tally<FundTally>, Recorded<FundTally> {

    private final int months;
    private final Vector<Count> counts;
    private final CountedScenarios scenarios = new CountedScenarios();

    /**
     * Nothing counted yet.
     *
     * @param funds how many the plan has
     * @param months of the plan
     */
    public FundTally(int funds, int months) {
        this.months = months;
        this.counts = Vector.fill(funds, () -> new Count(months));
    }

    /** What is counted of one fund. */
    static final class Count {

        private final long[] overdrawnIn;
        private final long[] firstIn;
        private long overdrawn;
        private long worst;

        private Count(int months) {
            overdrawnIn = new long[months];
            firstIn = new long[months];
        }

        private void add(Paths paths, int fund) {
            boolean[] before = new boolean[paths.count()];
            for (int m = 0; m < overdrawnIn.length; m++) {
                double[] balance = paths.fund(fund, m);
                for (int i = 0; i < before.length; i++) {
                    if (balance[i] < 0) {
                        overdrawnIn[m]++;
                        firstIn[m] += before[i] ? 0 : 1;
                        overdrawn += before[i] ? 0 : 1;
                        before[i] = true;
                        worst = Math.max(worst, (long) -balance[i]);
                    }
                }
            }
        }

        private void add(Count other) {
            for (int m = 0; m < overdrawnIn.length; m++) {
                overdrawnIn[m] += other.overdrawnIn[m];
                firstIn[m] += other.firstIn[m];
            }
            overdrawn += other.overdrawn;
            worst = Math.max(worst, other.worst);
        }

        private Stream<BigInteger> sums() {
            return Stream.of(Arrays.stream(overdrawnIn), Arrays.stream(firstIn), LongStream.of(overdrawn))
                    .flatMap(part -> part.mapToObj(BigInteger::valueOf));
        }

        private void read(Counts written, int fund) {
            int months = overdrawnIn.length;
            int from = fund * (2 * months + 1);
            System.arraycopy(written.shares(from, from + months), 0, overdrawnIn, 0, months);
            System.arraycopy(written.shares(from + months, from + 2 * months), 0, firstIn, 0, months);
            overdrawn = written.shares(from + 2 * months, from + 2 * months + 1)[0];
            worst = written.greatest().get(fund).amount();
            Counts.require(Arrays.stream(firstIn).sum() == overdrawn && (overdrawn == 0) == (worst == 0));
            for (int m = 0; m < months; m++) {
                Counts.require(firstIn[m] <= overdrawnIn[m] && overdrawnIn[m] <= overdrawn);
            }
        }

        long overdrawn() {
            return overdrawn;
        }

        long overdrawnIn(int m) {
            return overdrawnIn[m];
        }

        long firstIn(int m) {
            return firstIn[m];
        }

        long worst() {
            return worst;
        }
    }

    @Override
    public FundTally empty() {
        return new FundTally(counts.size(), months);
    }

    @Override
    public void add(Paths paths) {
        scenarios.add(paths.first(), paths.count());
        for (int f = 0; f < counts.size(); f++) {
            counts.get(f).add(paths, f);
        }
    }

    @Override
    public void requireAddable(FundTally other) {
        if (counts.size() != other.counts.size() || months != other.months) {
            throw new IllegalArgumentException("tallies of other funds, or over other months, do not add up");
        }
        scenarios.requireNone(other.scenarios);
    }

    @Override
    public void add(FundTally other) {
        requireAddable(other);
        scenarios.add(other.scenarios);
        for (int f = 0; f < counts.size(); f++) {
            counts.get(f).add(other.counts.get(f));
        }
    }

    @Override
    public Counts counts() {
        return new Counts(
                scenarios.stretches(),
                counts.toJavaStream().flatMap(Count::sums).toList(),
                // the scenario with it is nothing that is asked for
                counts.map(count -> new Greatest(count.worst, count.overdrawn == 0 ? -1 : 0))
                        .asJava(),
                List.of(),
                FirstFound.NOTHING);
    }

    @Override
    public FundTally restored(Counts written) {
        FundTally read = empty();
        read.counts().requireShapeOf(written);
        read.scenarios.add(CountedScenarios.of(written.scenarios()));
        read.counts.zipWithIndex().forEach(each -> each._1.read(written, each._2));
        return read;
    }

    /** How many scenarios were counted. */
    long scenarios() {
        return scenarios.count();
    }

    Vector<Count> funds() {
        return counts;
    }
}
