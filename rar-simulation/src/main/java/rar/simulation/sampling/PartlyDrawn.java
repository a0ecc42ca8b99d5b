package rar.simulation.sampling;

import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rar.simulation.factor.Draw;

/** A scenario drawn again and again, each time with other players in it; those that are not stay as planned. */
final class PartlyDrawn implements ScenarioSet.Drawing {

    private static final int NO_PLAYER = -1;

    private final Seq<? extends Seq<String>> players;
    private final Membership membership;
    /** What each draw is in the scenario, by stream. */
    private final Map<Long, Double> values = new HashMap<>();

    private long first;
    private int count;

    /** Who is in it. */
    interface Membership {

        /** Whether a player is in the scenario of that number. */
        boolean isIn(int player, long number);
    }

    /**
     * Of a scenario.
     *
     * @param base has the scenario
     * @param scenario its index there
     * @param players ids of the factors that come together, player by player
     */
    PartlyDrawn(
            ScenarioSet base,
            long scenario,
            Seq<? extends Seq<String>> players,
            Membership membership,
            List<Draw> draws) {
        this.players = players;
        this.membership = membership;
        for (Draw draw : draws) {
            values.put(draw.stream(), base.value(draw, draws, scenario));
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
        int player = player(players, draw);
        double value = values.getOrDefault(draw.stream(), draw.asPlanned());
        for (int i = 0; player != NO_PLAYER && i < count; i++) {
            if (membership.isIn(player, first + i)) {
                out[i] = value;
            }
        }
    }

    /** The same of one draw in one scenario. */
    static boolean isDrawn(Seq<? extends Seq<String>> players, Membership membership, Draw draw, long number) {
        int player = player(players, draw);
        return player != NO_PLAYER && membership.isIn(player, number);
    }

    private static int player(Seq<? extends Seq<String>> players, Draw draw) {
        return players.indexWhere(player -> player.contains(draw.factor()));
    }

    /** @throws IllegalArgumentException if a factor has two players */
    static void requireOneEach(Seq<? extends Seq<String>> players) {
        Seq<String> factors = players.flatMap(player -> player);
        if (factors.distinct().size() < factors.size()) {
            throw new IllegalArgumentException("a factor belongs to one cause: " + factors);
        }
    }
}
