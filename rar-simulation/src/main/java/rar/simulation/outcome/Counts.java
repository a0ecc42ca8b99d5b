package rar.simulation.outcome;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.simulation.outcome.CountedScenarios.Stretch;
import rar.simulation.outcome.OutcomeSnapshot.Bars;

/**
 * What an analysis has counted of some scenarios of a run, as whole numbers, to be written down and read again. Counts of one
 * analysis add up without its plan, in any order and any tree, to the same as counting all scenarios at once. What each number
 * stands for is for the analysis to know.
 *
 * @param scenarios which were counted, in order
 * @param sums what adds up
 * @param greatest of what the greatest counts
 * @param amounts how often which amount was met
 * @param found the first scenarios in which something was found; none where nothing is looked for
 */
public record Counts(
        List<Stretch> scenarios, List<BigInteger> sums, List<Greatest> greatest, List<Bars> amounts, FirstFound found) {

    /** Lists are copied. */
    public Counts {
        Components.present(Counts.class, scenarios, sums, greatest, amounts, found);
        scenarios = List.copyOf(scenarios);
        sums = List.copyOf(sums);
        greatest = List.copyOf(greatest);
        amounts = List.copyOf(amounts);
    }

    /** Counts that only add up. */
    public static Counts ofSums(CountedScenarios scenarios, List<BigInteger> sums) {
        return new Counts(scenarios.stretches(), sums, List.of(), List.of(), FirstFound.NOTHING);
    }

    /** How many scenarios were counted. */
    public long count() {
        return scenarios.stream().mapToLong(Stretch::count).sum();
    }

    /** Whether a scenario has been counted. */
    public boolean hasCounted(long scenario) {
        return scenarios.stream().anyMatch(stretch -> scenario >= stretch.first() && scenario < stretch.end());
    }

    /**
     * What both have counted together.
     *
     * @throws IllegalArgumentException if they are of different analyses, plans or risk models, so far as that shows, or share a
     *     scenario
     */
    public Counts plus(Counts other) {
        requireShapeOf(other);
        CountedScenarios both = CountedScenarios.of(scenarios);
        both.add(CountedScenarios.of(other.scenarios));
        return new Counts(
                both.stretches(),
                sums(sums, other.sums),
                IntStream.range(0, greatest.size())
                        .mapToObj(g -> greatest.get(g).or(other.greatest.get(g)))
                        .toList(),
                IntStream.range(0, amounts.size())
                        .mapToObj(a -> WrittenBars.sum(amounts.get(a), other.amounts.get(a)))
                        .toList(),
                found.plus(other.found));
    }

    /**
     * Makes sure that others count the same things.
     *
     * @throws IllegalArgumentException if they do not, so far as it shows
     */
    public void requireShapeOf(Counts other) {
        Sums.requireSameSize("sums", other.sums, sums);
        Sums.requireSameSize("greatest", other.greatest, greatest);
        Sums.requireSameSize("amounts", other.amounts, amounts);
        if (found.most() != other.found.most()) {
            throw disagree();
        }
        for (int a = 0; a < amounts.size(); a++) {
            WrittenBars.requireLike(amounts.get(a), other.amounts.get(a));
            WrittenBars.require(amounts.get(a));
        }
    }

    /**
     * Sums that are counts of the scenarios, from an index up to but without another, as they are.
     *
     * @throws IllegalArgumentException if one is negative, or more than the scenarios
     */
    public long[] shares(int from, int to) {
        long all = count();
        return sums.subList(from, to).stream()
                .mapToLong(sum -> {
                    if (sum.signum() < 0 || sum.bitLength() >= Long.SIZE || sum.longValue() > all) {
                        throw disagree();
                    }
                    return sum.longValue();
                })
                .toArray();
    }

    /** Makes sure of what is true of all that can have been counted. @throws IllegalArgumentException if it is not */
    public static void require(boolean isTrue) {
        if (!isTrue) {
            throw disagree();
        }
    }

    private static RefusedException disagree() {
        return new RefusedException(CountMistake.COUNTS_DISAGREE.message());
    }

    private static List<BigInteger> sums(List<BigInteger> one, List<BigInteger> other) {
        List<BigInteger> sums = new ArrayList<>(one.size());
        for (int i = 0; i < one.size(); i++) {
            sums.add(one.get(i).add(other.get(i)));
        }
        return sums;
    }

    /**
     * The greatest of some amounts, one for each scenario.
     *
     * @param amount 0 or more; 0 where there is none
     * @param scenario the first that has it; -1 where there is none
     */
    public record Greatest(long amount, long scenario) {

        /** None yet. */
        public static final Greatest NONE = new Greatest(0, -1);

        /** The greater of both, of equals that of the earlier scenario. */
        public Greatest or(Greatest other) {
            boolean isOther = scenario < 0
                    || (other.scenario >= 0
                            && (other.amount > amount || (other.amount == amount && other.scenario < scenario)));
            return isOther ? other : this;
        }
    }

    /**
     * The first scenarios, by index, in which something was found.
     *
     * @param most how many are kept at most
     * @param scenarios in rising order
     */
    public record FirstFound(int most, List<Long> scenarios) {

        /** Where nothing is looked for. */
        public static final FirstFound NOTHING = new FirstFound(0, List.of());

        /** @throws IllegalArgumentException if they are more than are kept, or not in rising order */
        public FirstFound {
            Components.present(FirstFound.class, scenarios);
            scenarios = List.copyOf(scenarios);
            require(scenarios.size() <= most);
            for (int i = 1; i < scenarios.size(); i++) {
                require(scenarios.get(i - 1) < scenarios.get(i));
            }
        }

        /** The first of both. */
        public FirstFound plus(FirstFound other) {
            return new FirstFound(
                    most,
                    Stream.concat(scenarios.stream(), other.scenarios.stream())
                            .distinct()
                            .sorted()
                            .limit(most)
                            .toList());
        }
    }
}
