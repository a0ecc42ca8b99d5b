package rar.simulation.draw;

import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.function.ToDoubleFunction;
import rar.simulation.factor.Draw;
import rar.simulation.projection.Months;

/**
 * Funding that may be refused.
 *
 * @param from the first month that it then touches; none for the plan's first
 * @param share what is left of a project's payouts from that month on
 * @param granted 0 where it is refused; none where the plan itself has it refused or ended
 */
public record Refusal(Option<YearMonth> from, double share, Option<Draw> granted) {

    /** Funding that is refused where {@code granted} is 0. */
    public Refusal(Option<YearMonth> from, double share, Draw granted) {
        this(from, share, Option.some(granted));
    }

    /** Before the first month of any plan. */
    static final YearMonth ALWAYS = YearMonth.of(1, 1);

    /** The value of {@link #granted} where it is refused. */
    public static final double REFUSED = 0;

    /** Whether it comes to that. */
    public boolean isRefused(ToDoubleFunction<Draw> luck) {
        return granted.forAll(draw -> luck.applyAsDouble(draw) == REFUSED);
    }

    /** Whether it comes to that, and counts in this month. */
    public boolean touches(ToDoubleFunction<Draw> luck, YearMonth month) {
        return isRefused(luck) && from.forAll(first -> !month.isBefore(first));
    }

    /** The first month that it touches, 0 being the first of the plan. */
    public int month(Months calendar) {
        return from.map(calendar::indexOf).getOrElse(0);
    }
}
