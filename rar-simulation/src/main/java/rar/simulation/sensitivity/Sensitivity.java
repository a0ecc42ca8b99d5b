package rar.simulation.sensitivity;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.explanation.Cause;
import rar.simulation.factor.RiskFactor;
import rar.simulation.outcome.CountedScenarios;
import rar.simulation.outcome.CountedScenarios.Stretch;
import rar.simulation.outcome.Counts;
import rar.simulation.outcome.Paths;
import rar.simulation.random.Streams;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.KeptAmounts;
import rar.simulation.sampling.FactorLevels;
import rar.simulation.sampling.MonteCarlo;
import rar.simulation.sampling.PickFreeze;
import rar.simulation.sampling.ScenarioSet;

/**
 * Which risk factors cash depends on: what each does alone at its low and its high level (a tornado), and how much of
 * the variance of the lowest and the closing cash comes from each (Sobol's indices). Indices are defined for what is
 * independent: factors that depend on each other are told as one.
 *
 * @param tail the probability of the low level; that of the high one is 1 less it
 * @param plannedLowest the lowest cash where everything goes as planned
 * @param plannedClosing the cash at the end of the last month where everything goes as planned
 * @param tornado a bar for each factor, the one that moves the lowest cash most first
 * @param scenarios how many pairs of scenarios the indices rest on
 * @param confidence of the indices' intervals
 * @param lowest indices of the lowest cash of any month
 * @param closing indices of cash at the end of the last month
 */
public record Sensitivity(
        double tail,
        Money plannedLowest,
        Money plannedClosing,
        Seq<TornadoBar> tornado,
        long scenarios,
        double confidence,
        SobolIndices lowest,
        SobolIndices closing) {

    /** The tail of a tornado where nothing else is said: levels of 5 % and 95 %. */
    public static final double USUAL_TAIL = 0.05;

    /** The fewest pairs of scenarios: two in each batch. */
    public static final long LEAST_SCENARIOS = 2L * SobolSums.BATCHES;

    /** The most pairs of scenarios, so that sums stay exact. */
    public static final long MOST_SCENARIOS = 1L << 20;

    /** How many scenarios are held in memory at a time. */
    private static final int CHUNK = 8_192;

    private static final List<Function<Paths, double[]>> FIGURES =
            List.of(Paths::lowest, paths -> paths.cash(paths.months() - 1));

    /** @throws NullPointerException if a component is null; it names the component */
    public Sensitivity {
        Components.present(Sensitivity.class, plannedLowest, plannedClosing, tornado, lowest, closing);
    }

    /**
     * Analyses a simulation.
     *
     * @param seed of the scenarios; the second of each pair has a seed derived from it
     * @param scenarios how many pairs; the simulation computes two scenarios for each, and one more for each factor
     * @param threads how many share the work; changes nothing but the time
     * @param tail of the tornado, between 0 and ½
     * @param progress told how many scenarios are computed
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Sensitivity of(
            Simulation simulation, long seed, long scenarios, int threads, double tail, LongConsumer progress) {
        requireTail(tail);
        requirePairs(scenarios);
        Stretch all = new Stretch(0, scenarios);
        Vector<Cause> causes = Cause.independent(simulation.model());
        return of(simulation, tail, causes, scenarios, sobolSums(simulation, seed, all, threads, causes, progress));
    }

    /**
     * What Sobol's indices are computed from, of some pairs of scenarios: what is counted of others adds up with it.
     *
     * @param seed as in {@link #of(Simulation, long, long, int, double, LongConsumer)}
     * @param pairs which, none from {@link #MOST_SCENARIOS} on
     * @param threads how many share the work; changes nothing but the time
     * @param progress told how many scenarios are computed
     * @throws IllegalArgumentException if there are none of these pairs
     */
    public static Counts counts(Simulation simulation, long seed, Stretch pairs, int threads, LongConsumer progress) {
        if (pairs.end() > MOST_SCENARIOS) {
            requirePairs(pairs.end());
        }
        Vector<Cause> causes = Cause.independent(simulation.model());
        CountedScenarios counted = new CountedScenarios();
        counted.add(pairs.first(), pairs.count());
        return Counts.ofSums(
                counted,
                sobolSums(simulation, seed, pairs, threads, causes, progress).stream()
                        .flatMap(sums -> sums.written().stream())
                        .toList());
    }

    /**
     * Reads what was counted of all pairs, or of those that parts have come to so far.
     *
     * @param counted the {@link #counts} of the same simulation, added up
     * @param tail of the tornado, between 0 and ½
     * @throws IllegalArgumentException if they are of another, so far as it shows, do not agree with each other, or a number is out of
     *     range
     */
    public static Sensitivity of(Simulation simulation, Counts counted, double tail) {
        requireTail(tail);
        requirePairs(counted.count());
        Vector<Cause> causes = Cause.independent(simulation.model());
        int size = SobolSums.size(causes.size());
        Counts.require(counted.sums().size() == FIGURES.size() * size);
        List<SobolSums> sums = new ArrayList<>();
        for (int figure = 0; figure < FIGURES.size(); figure++) {
            sums.add(SobolSums.of(
                    counted.sums().subList(figure * size, (figure + 1) * size), causes.size(), counted.count()));
        }
        return of(simulation, tail, causes, counted.count(), sums);
    }

    private static Sensitivity of(
            Simulation simulation, double tail, Vector<Cause> causes, long pairs, List<SobolSums> sums) {
        return tornado(simulation, tail, pairs, indices(sums.get(0), causes), indices(sums.get(1), causes));
    }

    private static void requireTail(double tail) {
        if (!(tail > 0 && tail < 0.5)) {
            throw new RefusedException(
                    SensitivityMistake.TAIL.with("tail", Double.toString(tail).replace('.', ',')));
        }
    }

    private static void requirePairs(long pairs) {
        if (pairs < LEAST_SCENARIOS || pairs > MOST_SCENARIOS) {
            throw new RefusedException(SensitivityMistake.PAIRS
                    .with("least", LEAST_SCENARIOS)
                    .with("most", MOST_SCENARIOS)
                    .with("pairs", pairs));
        }
    }

    /** How many scenarios are computed for so many pairs. */
    public static long computed(Simulation simulation, long scenarios) {
        return scenarios * (2 + Cause.independent(simulation.model()).size());
    }

    private static Sensitivity tornado(
            Simulation simulation, double tail, long scenarios, SobolIndices lowest, SobolIndices closing) {
        double high = FactorLevels.complement(tail);
        Seq<RiskFactor> factors = simulation.model().factors();
        Vector<Map<String, Double>> levels = Vector.<Map<String, Double>>of(HashMap.empty())
                .appendAll(factors.flatMap(
                        factor -> Vector.of(HashMap.of(factor.id(), tail), HashMap.of(factor.id(), high))));
        List<double[]> cash = KeptAmounts.of(simulation, Run.of(new FactorLevels(levels), levels.size()), FIGURES);
        Seq<TornadoBar> bars = factors.zipWithIndex((factor, i) -> new TornadoBar(
                factor.id(),
                factor.distribution().quantile(tail),
                factor.distribution().quantile(high),
                money(cash.get(0)[2 * i + 1]),
                money(cash.get(0)[2 * i + 2]),
                money(cash.get(1)[2 * i + 1]),
                money(cash.get(1)[2 * i + 2])));
        return new Sensitivity(
                tail,
                money(cash.get(0)[0]),
                money(cash.get(1)[0]),
                bars.sortBy(bar -> -bar.swing().ore()),
                scenarios,
                Estimate.USUAL_CONFIDENCE,
                lowest,
                closing);
    }

    private static List<SobolSums> sobolSums(
            Simulation simulation, long seed, Stretch pairs, int threads, Vector<Cause> causes, LongConsumer progress) {
        MonteCarlo one = new MonteCarlo(seed);
        MonteCarlo other = new MonteCarlo(seed + Streams.stream("sensitivity", "", 0));
        Vector<ScenarioSet> sets = Vector.<ScenarioSet>of(one, other)
                .appendAll(causes.map(cause -> new PickFreeze(one, other, HashSet.ofAll(cause.factors()))));
        List<SobolSums> sums = List.of(new SobolSums(causes.size()), new SobolSums(causes.size()));
        for (long first = pairs.first(); first < pairs.end(); first += CHUNK) {
            long count = Math.min(CHUNK, pairs.end() - first);
            List<List<double[]>> cash = new ArrayList<>();
            for (ScenarioSet set : sets) {
                Run run = new Run(set, first, count, threads, Run.USUAL_BLOCK);
                cash.add(KeptAmounts.of(simulation, run, FIGURES));
            }
            for (int figure = 0; figure < FIGURES.size(); figure++) {
                add(sums.get(figure), cash, figure, first);
            }
            progress.accept((first + count - pairs.first()) * sets.size());
        }
        return sums;
    }

    private static void add(SobolSums sums, List<List<double[]>> cash, int figure, long first) {
        double[] a = cash.get(0).get(figure);
        double[] b = cash.get(1).get(figure);
        double[] exchanged = new double[cash.size() - 2];
        for (int j = 0; j < a.length; j++) {
            for (int i = 0; i < exchanged.length; i++) {
                exchanged[i] = cash.get(i + 2).get(figure)[j];
            }
            sums.add(first + j, a[j], b[j], exchanged);
        }
    }

    private static SobolIndices indices(SobolSums sums, Vector<Cause> causes) {
        double variance = sums.variance();
        Vector<SobolIndex> indices = causes.zipWithIndex()
                .flatMap(cause -> sums.firstOrder(cause._2)
                        .flatMap(first -> sums.total(cause._2).map(total -> index(cause._1.name(), first, total)))
                        .map(Vector::of)
                        .orElse(Vector.empty()));
        return new SobolIndices(Math.sqrt(variance), indices);
    }

    private static SobolIndex index(String factor, Jackknife first, Jackknife total) {
        return new SobolIndex(
                factor,
                first.value(),
                first.halfWidth(Estimate.USUAL_CONFIDENCE),
                total.value(),
                total.halfWidth(Estimate.USUAL_CONFIDENCE));
    }

    private static Money money(double ore) {
        return new Money((long) ore);
    }
}
