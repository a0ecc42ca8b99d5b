package rar.simulation.sampling;

import io.vavr.collection.Seq;
import java.util.List;
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

    /** @throws IllegalArgumentException if there are more than {@link #MOST_PLAYERS}, or a factor has two players */
    public Coalitions {
        Components.present(Coalitions.class, base, players);
        if (players.size() > MOST_PLAYERS) {
            throw new IllegalArgumentException(
                    "at most " + MOST_PLAYERS + " causes can be told apart, not " + players.size());
        }
        PartlyDrawn.requireOneEach(players);
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.of(1L << players.size());
    }

    @Override
    public double value(Draw draw, List<Draw> draws, long coalition) {
        return PartlyDrawn.isDrawn(players, Coalitions::isIn, draw, coalition)
                ? base.value(draw, draws, scenario)
                : draw.asPlanned();
    }

    @Override
    public ScenarioSet among(List<Draw> all) {
        return new Coalitions(base.among(all), scenario, players);
    }

    @Override
    public Drawing drawing(List<Draw> draws, int capacity) {
        return new PartlyDrawn(base, scenario, players, Coalitions::isIn, draws);
    }

    private static boolean isIn(int player, long coalition) {
        return (coalition >>> player & 1) == 1;
    }
}
