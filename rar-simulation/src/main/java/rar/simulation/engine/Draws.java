package rar.simulation.engine;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import rar.simulation.random.Streams;
import rar.simulation.scenario.RiskFactor;
import rar.simulation.scenario.RiskModel;

/**
 * Which draws touch which flow under a risk model. A draw is named by its factor's id, what it touches and the calendar
 * period, so that it stays the same whatever else the plan or the model holds.
 */
final class Draws {

    private final RiskModel model;

    Draws(RiskModel model) {
        this.model = model;
    }

    /** Cuts of a party's contributions of a year, as shares. */
    List<Draw> cuts(String party, int year) {
        return draws(
                RiskFactor.ContributionCut.class,
                factor -> factor.parties().covers(party) && factor.years().covers(year),
                factor -> Streams.stream(factor.id(), party, year));
    }

    /** Months by which a party's instalment arrives late. */
    List<Draw> lateness(String party, YearMonth due) {
        return draws(
                RiskFactor.LatePayment.class,
                factor -> factor.parties().covers(party) && factor.years().covers(due.getYear()),
                factor -> Streams.stream(factor.id(), party, due.getYear() * 100 + due.getMonthValue()));
    }

    /** Months by which a commitment's payouts are delayed. */
    List<Draw> delays(String commitment) {
        return draws(
                RiskFactor.ProjectDelay.class,
                factor -> factor.projects().covers(commitment),
                factor -> Streams.stream(factor.id(), commitment, 0));
    }

    /** Shares of a commitment's payouts that are used. */
    List<Draw> outturns(String commitment) {
        return draws(
                RiskFactor.ProjectOutturn.class,
                factor -> factor.projects().covers(commitment),
                factor -> Streams.stream(factor.id(), commitment, 0));
    }

    /** Growth of running costs in a year, beyond the plan's. */
    List<Draw> inflation(int year) {
        return draws(
                RiskFactor.CostInflation.class,
                factor -> factor.years().covers(year),
                factor -> Streams.stream(factor.id(), "", year));
    }

    /** The fewest months that these draws of months can sum to. */
    static int least(List<Draw> months) {
        return months.stream()
                .mapToInt(draw -> (int) draw.distribution().leastDrawn())
                .sum();
    }

    /** The most months that these draws of months can sum to. */
    static int most(List<Draw> months) {
        return months.stream()
                .mapToInt(draw -> (int) draw.distribution().greatestDrawn())
                .sum();
    }

    private <F extends RiskFactor> List<Draw> draws(Class<F> kind, Predicate<F> touches, Function<F, Long> stream) {
        List<Draw> draws = new ArrayList<>();
        for (RiskFactor factor : model.factors()) {
            if (kind.isInstance(factor) && touches.test(kind.cast(factor))) {
                draws.add(new Draw(stream.apply(kind.cast(factor)), factor.distribution()));
            }
        }
        return List.copyOf(draws);
    }
}
