package rar.simulation.sampling;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import rar.simulation.factor.Draw;

/**
 * One scenario of another set taken apart by its causes, which come one after the other in some orders: of n causes, in
 * scenario number (n + 1) o + k the first k of order number o draw what they draw in that scenario, and all others stay as
 * planned. So each order begins with the plan and ends with the scenario.
 */
public final class Arrivals implements ScenarioSet {

    private final ScenarioSet base;
    private final long scenario;
    private final Seq<? extends Seq<String>> players;
    /** By order and player: how many come before. */
    private final int[][] before;

    /**
     * Takes a scenario apart.
     *
     * @param base has the scenario
     * @param scenario its index there
     * @param players ids of the factors that come together, player by player; a factor of none stays as planned
     * @param orders each has the number of every player once
     * @throws IllegalArgumentException if a factor has two players, or an order is none of all players
     */
    public Arrivals(
            ScenarioSet base, long scenario, Seq<? extends Seq<String>> players, Seq<? extends Seq<Integer>> orders) {
        this(
                base,
                scenario,
                Objects.requireNonNull(players, "players"),
                Objects.requireNonNull(orders, "orders")
                        .map(order -> before(order, players.size()))
                        .toJavaArray(int[][]::new));
        PartlyDrawn.requireOneEach(players);
    }

    private Arrivals(ScenarioSet base, long scenario, Seq<? extends Seq<String>> players, int[][] before) {
        this.base = Objects.requireNonNull(base, "base");
        this.scenario = scenario;
        this.players = players;
        this.before = before;
    }

    private static int[] before(Seq<Integer> order, int players) {
        if (!order.sorted().equals(Vector.range(0, players))) {
            throw new IllegalArgumentException("an order has each of " + players + " causes once, not " + order);
        }
        int[] before = new int[players];
        for (int place = 0; place < players; place++) {
            before[order.get(place)] = place;
        }
        return before;
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.of((long) before.length * (players.size() + 1));
    }

    private boolean isIn(int player, long number) {
        int each = players.size() + 1;
        return before[(int) (number / each)][player] < number % each;
    }

    @Override
    public double value(Draw draw, List<Draw> draws, long number) {
        return PartlyDrawn.isDrawn(players, this::isIn, draw, number)
                ? base.value(draw, draws, scenario)
                : draw.asPlanned();
    }

    @Override
    public ScenarioSet among(List<Draw> all) {
        return new Arrivals(base.among(all), scenario, players, before);
    }

    @Override
    public Drawing drawing(List<Draw> draws, int capacity) {
        return new PartlyDrawn(base, scenario, players, this::isIn, draws);
    }
}
