package rar.simulation.engine;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import rar.simulation.scenario.ContributionCut;
import rar.simulation.scenario.CostInflation;
import rar.simulation.scenario.Draw;
import rar.simulation.scenario.LatePayment;
import rar.simulation.scenario.ProjectDelay;
import rar.simulation.scenario.ProjectOutturn;
import rar.simulation.scenario.RiskFactor;
import rar.simulation.scenario.RiskModel;

/**
 * Which draws touch which flow under a risk model. A draw is named by its factor's id, what it touches and the calendar
 * period, so that it stays the same whatever else the plan or the model holds.
 */
final class Draws {

    private final RiskModel model;
    private final Map<Long, Draw> asked = new LinkedHashMap<>();

    Draws(RiskModel model) {
        this.model = model;
    }

    /** Every draw that was asked for, in the order in which each was first. */
    List<Draw> asked() {
        return List.copyOf(asked.values());
    }

    /** Cuts of a party's contributions of a year, as shares. */
    List<Draw> cuts(String party, int year) {
        return draws(
                ContributionCut.class,
                factor -> factor.parties().covers(party) && factor.years().covers(year),
                party,
                year);
    }

    /** Months by which a party's instalment arrives late. */
    List<Draw> lateness(String party, YearMonth due) {
        return draws(
                LatePayment.class,
                factor -> factor.parties().covers(party) && factor.years().covers(due.getYear()),
                party,
                due.getYear() * 100 + due.getMonthValue());
    }

    /** Months by which a commitment's payouts are delayed. */
    List<Draw> delays(String commitment) {
        return draws(ProjectDelay.class, factor -> factor.projects().covers(commitment), commitment, 0);
    }

    /** Shares of a commitment's payouts that are used. */
    List<Draw> outturns(String commitment) {
        return draws(ProjectOutturn.class, factor -> factor.projects().covers(commitment), commitment, 0);
    }

    /** Growth of running costs in a year, beyond the plan's. */
    List<Draw> inflation(int year) {
        return draws(CostInflation.class, factor -> factor.years().covers(year), "", year);
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

    private <F extends RiskFactor> List<Draw> draws(Class<F> kind, Predicate<F> touches, String subject, int period) {
        List<Draw> draws = new ArrayList<>();
        for (RiskFactor factor : model.factors()) {
            if (kind.isInstance(factor) && touches.test(kind.cast(factor))) {
                Draw draw = model.draw(factor, subject, period);
                asked.putIfAbsent(draw.stream(), draw);
                draws.add(draw);
            }
        }
        return List.copyOf(draws);
    }
}
