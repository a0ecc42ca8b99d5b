package rar.simulation.risk;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;
import rar.model.money.Money;
import rar.model.plan.EarmarkedFund;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;

/**
 * How probable it is that an earmarked fund runs out (öronmärkta medel tar slut): that it is overdrawn at a month end, so that other
 * cash pays what it was to pay.
 */
public final class FundRisk {

    private final EarmarkedFund fund;
    private final FundTally.Count all;
    private final Seq<FundTally.Count> parts;
    private final int months;
    private final long scenarios;
    private final double confidence;
    private final int looks;

    private FundRisk(int number, EarmarkedFund fund, Seq<FundTally> tallies, int months, double confidence, int looks) {
        FundTally sum = tallies.head().empty();
        tallies.forEach(sum::add);
        this.fund = fund;
        this.all = sum.funds().get(number);
        this.parts = tallies.map(tally -> tally.funds().get(number));
        this.months = months;
        this.scenarios = sum.scenarios();
        this.confidence = confidence;
        this.looks = looks;
    }

    /**
     * Runs scenarios, of which perhaps only equal parts in a row are independent of each other, and counts those in which funds run
     * out.
     *
     * @param replications how many parts, that share the run's scenarios equally; 1 where every scenario is independent
     * @param confidence of the intervals, between 0 and 1; with several looks that those of all looks hold together
     * @param looks how often the run's outcome could be looked at as it grew, 1 or more
     * @return one for each fund, in the plan's order; nothing is run where there are none
     * @throws IllegalArgumentException if the parts do not share the scenarios equally, or a number is out of range
     */
    public static Seq<FundRisk> of(Simulation simulation, Run run, int replications, double confidence, int looks) {
        Objects.requireNonNull(simulation, "FundRisk.simulation is null");
        Objects.requireNonNull(run, "FundRisk.run is null");
        Precision.confidenceOfLook(confidence, looks);
        if (simulation.projection().plan().funds().isEmpty()) {
            return Vector.empty();
        }
        FundTally nothing = nothing(simulation);
        return read(
                simulation,
                Vector.ofAll(run.replications(replications)).map(part -> simulation.run(part, nothing, done -> {})),
                confidence,
                looks);
    }

    /**
     * Reads what was counted of independent scenarios.
     *
     * @param counted of {@link #nothing} by a run of the simulation
     * @param confidence of the intervals, between 0 and 1
     * @return one for each fund, in the plan's order
     * @throws IllegalArgumentException if it is not
     */
    public static Seq<FundRisk> of(Simulation simulation, FundTally counted, double confidence) {
        Objects.requireNonNull(simulation, "FundRisk.simulation is null");
        Objects.requireNonNull(counted, "FundRisk.counted is null");
        Precision.confidenceOfLook(confidence, 1);
        return read(simulation, Vector.of(counted), confidence, 1);
    }

    /** Nothing counted yet of the funds of a simulation's plan. */
    public static FundTally nothing(Simulation simulation) {
        Objects.requireNonNull(simulation, "FundRisk.simulation is null");
        return new FundTally(
                simulation.projection().plan().funds().size(),
                simulation.projection().months());
    }

    private static Seq<FundRisk> read(Simulation simulation, Seq<FundTally> tallies, double confidence, int looks) {
        int months = simulation.projection().months();
        return simulation
                .projection()
                .plan()
                .funds()
                .zipWithIndex()
                .map(each -> new FundRisk(each._2, each._1, tallies, months, confidence, looks));
    }

    /** The fund. */
    public EarmarkedFund fund() {
        return fund;
    }

    /** In how many scenarios it runs out at all. */
    public long overdrawn() {
        return all.overdrawn();
    }

    /** In how many scenarios it is overdrawn at the end of month {@code m}, 0 being the first. */
    public long overdrawnIn(int m) {
        return all.overdrawnIn(m);
    }

    /** How many scenarios were counted. */
    public long scenarios() {
        return scenarios;
    }

    /** How probable it is that it runs out at all. */
    public Estimate everOverdrawn() {
        return share(FundTally.Count::overdrawn);
    }

    /** How probable it is that it is overdrawn at the end of month {@code m}. */
    public Estimate probabilityIn(int m) {
        return share(count -> count.overdrawnIn(m));
    }

    /** The month that most often is the first at whose end it is overdrawn, the earliest of equals; none where none ever is. */
    public OptionalInt commonestFirstMonth() {
        int commonest = 0;
        for (int m = 1; m < months; m++) {
            commonest = all.firstIn(m) > all.firstIn(commonest) ? m : commonest;
        }
        return all.firstIn(commonest) > 0 ? OptionalInt.of(commonest) : OptionalInt.empty();
    }

    /** By how much it is overdrawn at worst; none where it never is. */
    public Option<Money> worst() {
        return Option.when(all.overdrawn() > 0, () -> new Money(all.worst()));
    }

    private Estimate share(ToLongFunction<FundTally.Count> counted) {
        long[] counts = parts.toJavaStream().mapToLong(counted).toArray();
        return Estimate.ofParts(counts, scenarios / parts.size(), Precision.confidenceOfLook(confidence, looks))
                .ofLooks(confidence, looks);
    }
}
