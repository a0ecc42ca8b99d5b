package rar.examples.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import rar.examples.page.Json;
import rar.examples.page.Numbers;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.Precision;

/**
 * How precisely the probability of a breach was wanted, and how far the run was to go for it.
 *
 * @param wanted the precision
 * @param most scenarios at most
 * @param looks how often it could be looked at them
 */
public record PrecisionTarget(Precision wanted, long most, int looks) {

    /** What has become of it, for a page. */
    public String sentence(SimulatedCase one) {
        Estimate estimate = one.risk().everUnderFloor();
        String scenarios =
                Numbers.count(one.outcome().scenarios()) + " of at most " + Numbers.count(most) + " scenarios";
        String asked = one.name() + ": asked for the probability to within "
                + (wanted.isRelative()
                        ? Numbers.percent(wanted.halfWidth()) + " of itself"
                        : Numbers.percent(wanted.halfWidth()) + " points")
                + ", ";
        String wide = " Its intervals are wide enough for all " + looks + " looks that could be taken at them.";
        return wanted.isReached(estimate)
                ? asked + "reached after " + scenarios + "." + wide
                : asked + "which " + scenarios + " do not reach." + wide;
    }

    public void putInto(ObjectNode document, SimulatedCase one) {
        ObjectNode precision = document.putObject("precision");
        Json.put(precision, "wanted", wanted.halfWidth());
        precision.put("relative", wanted.isRelative());
        precision.put("reached", wanted.isReached(one.risk().everUnderFloor()));
        precision.put("most", most);
        precision.put("looks", looks);
    }
}
