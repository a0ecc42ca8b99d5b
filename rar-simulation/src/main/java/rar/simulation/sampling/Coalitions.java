package rar.simulation.sampling;

import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import rar.model.money.Components;
import rar.simulation.factor.Draw;

/**
 * One scenario of another set taken apart by its causes: in scenario number S, read as a set of bits, the factors of
 * those players whose bits are set draw what they draw in that scenario, and all others stay as planned. So the 2ⁿ
 * scenarios are every way in which n causes can come together; number 0 is the plan, and the last has them all.
 *
 * @param base has the scenario
 * @param scenario its index there
 * @param players ids of the factors that come together, player by player; a factor of none stays as planned
 */
public record Coalitions(ScenarioSet base, long scenario, Seq<? extends Seq<String>> players) implements ScenarioSet {

    /** The most players, so that there are 4 096 scenarios. */
    public static final int MOST_PLAYERS = 12;

    private static final int NO_PLAYER = -1;

    /** @throws IllegalArgumentException if there are more than {@link #MOST_PLAYERS}, or a factor has two players */
    public Coalitions {
        Components.present(Coalitions.class, base, players);
        if (players.size() > MOST_PLAYERS) {
            throw new IllegalArgumentException(
                    "at most " + MOST_PLAYERS + " causes can be told apart, not " + players.size());
        }
        Seq<String> factors = players.flatMap(player -> player);
        if (factors.distinct().size() < factors.size()) {
            throw new IllegalArgumentException("a factor belongs to one cause: " + factors);
        }
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.of(1L << players.size());
    }

    @Override
    public double value(Draw draw, List<Draw> draws, long coalition) {
        int player = player(draw);
        return player != NO_PLAYER && isIn(player, coalition) ? base.value(draw, draws, scenario) : draw.asPlanned();
    }

    @Override
    public ScenarioSet among(List<Draw> all) {
        return new Coalitions(base.among(all), scenario, players);
    }

    @Override
    public Drawing drawing(List<Draw> draws, int capacity) {
        return new Joined(this, draws);
    }

    private int player(Draw draw) {
        return players.indexWhere(player -> player.contains(draw.factor()));
    }

    private static boolean isIn(int player, long coalition) {
        return (coalition >>> player & 1) == 1;
    }

    private static final class Joined implements Drawing {

        private final Coalitions coalitions;
        /** What each draw is in the scenario, by stream. */
        private final Map<Long, Double> values = new HashMap<>();

        private long first;
        private int count;

        Joined(Coalitions coalitions, List<Draw> draws) {
            this.coalitions = coalitions;
            for (Draw draw : draws) {
                values.put(draw.stream(), coalitions.base.value(draw, draws, coalitions.scenario));
            }
        }

        @Override
        public void turnTo(long newFirst, int newCount) {
            first = newFirst;
            count = newCount;
        }

        @Override
        public void values(Draw draw, double[] out) {
            Arrays.fill(out, 0, count, draw.asPlanned());
            int player = coalitions.player(draw);
            double value = values.getOrDefault(draw.stream(), draw.asPlanned());
            for (int i = 0; player != NO_PLAYER && i < count; i++) {
                if (isIn(player, first + i)) {
                    out[i] = value;
                }
            }
        }
    }
}
