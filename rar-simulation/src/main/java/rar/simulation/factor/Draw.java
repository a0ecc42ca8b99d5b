package rar.simulation.factor;

import io.vavr.control.Option;
import rar.model.money.Components;
import rar.simulation.distribution.Distribution;
import rar.simulation.random.Streams;

/**
 * One number that every scenario draws, named by its factor, what it touches and when, so that it stays the same
 * whatever else the plan or the model holds.
 *
 * @param factor id of the risk factor
 * @param subject id of what it touches, empty for the whole plan
 * @param period the year, or year · 100 + month, or year · 1000 + a number in the year, or 0 where there is but one
 * @param distribution of its values
 * @param asPlanned the value that leaves the plan as it is
 * @param stream its name as 64 bits, {@link Streams#stream}
 * @param main whether it is of the factor's main distribution, not of one of its others
 * @param link how it hangs together with other draws; none if it is independent of all
 */
public record Draw(
        String factor,
        String subject,
        int period,
        Distribution distribution,
        double asPlanned,
        long stream,
        boolean main,
        Option<FactorLoading> link) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Draw {
        Components.present(Draw.class, factor, subject, distribution, link);
    }

    /** The draw of a factor for one subject in one period. */
    public static Draw of(RiskFactor factor, String subject, int period) {
        return of(factor, subject, period, factor.distribution(), factor.asPlanned(), true);
    }

    /** A draw of a factor from one of its other distributions, under a subject that none of its main draws has. */
    public static Draw of(RiskFactor factor, String subject, int period, Distribution distribution, double asPlanned) {
        return of(factor, subject, period, distribution, asPlanned, false);
    }

    private static Draw of(
            RiskFactor factor, String subject, int period, Distribution distribution, double asPlanned, boolean main) {
        return new Draw(
                factor.id(),
                subject,
                period,
                distribution,
                asPlanned,
                Streams.stream(factor.id(), subject, period),
                main,
                Option.none());
    }

    /** The same draw, dependent on others. */
    Draw linked(Option<FactorLoading> newLink) {
        return new Draw(factor, subject, period, distribution, asPlanned, stream, main, newLink);
    }
}
