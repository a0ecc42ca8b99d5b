package rar.simulation.stress;

import io.vavr.control.Option;
import rar.model.money.Components;
import rar.simulation.distribution.Parameter;
import rar.simulation.distribution.ParameterName;
import rar.simulation.factor.Draw;

/**
 * One value, written by hand, for the draws of a factor.
 *
 * @param factor id of the risk factor
 * @param subject id of what it touches, a party or a project; none for all that the factor touches, but for what it
 *     draws besides, such as the size of an application
 * @param period the year, or year · 100 + month, as the draws have it; a year stands for all its months too; none for
 *     all periods
 * @param value in the factor's own unit, finite
 */
public record Shock(String factor, Option<String> subject, Option<Integer> period, double value) {

    /** @throws IllegalArgumentException if the value is not finite */
    public Shock {
        Components.present(Shock.class, factor, subject, period);
        Parameter.requireFinite(ParameterName.VALUE.message(), value);
    }

    /** All draws of a factor at one value. */
    public static Shock of(String factor, double value) {
        return new Shock(factor, Option.none(), Option.none(), value);
    }

    /** Whether it says what this draw is. */
    public boolean covers(Draw draw) {
        return factor.equals(draw.factor())
                && subject.map(draw.subject()::equals).getOrElse(draw.main())
                && period.forAll(when -> when == draw.period() || when == draw.period() / 100);
    }

    /** Whether both can say what the same draw is. */
    boolean overlaps(Shock other) {
        return factor.equals(other.factor)
                && subject.forAll(mine -> other.subject.forAll(mine::equals))
                && period.forAll(mine -> other.period.forAll(theirs -> isSameTime(mine, theirs)));
    }

    private static boolean isSameTime(int one, int other) {
        return one == other || one == other / 100 || other == one / 100;
    }
}
