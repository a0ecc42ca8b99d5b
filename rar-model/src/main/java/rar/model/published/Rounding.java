package rar.model.published;

import io.vavr.control.Option;
import rar.model.money.Components;
import rar.model.money.Share;

/**
 * How numbers were rounded, each on its own (avrundning).
 *
 * @param rule to which of the two nearest multiples
 * @param step of what, where that is coarser than the last printed digit; above zero, in the measure of the unit's kind
 * @param tolerance how much further a true value may lie, zero or more, in the measure of the unit's kind
 */
public record Rounding(RoundingRule rule, Option<Share> step, Share tolerance) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Rounding {
        Components.present(Rounding.class, rule, step, tolerance);
    }

    /** The step of a number with this last digit. */
    Share stepOver(Share lastDigit) {
        return step.filter(s -> s.compareTo(lastDigit) > 0).getOrElse(lastDigit);
    }

    /** The values that print as {@code printed} in multiples of {@code over}. */
    Interval trueValues(Share printed, Share over) {
        return rule.trueValues(printed, over).widenedBy(tolerance);
    }
}
