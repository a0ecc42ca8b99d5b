package rar.examples.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import rar.examples.page.Json;
import rar.simulation.risk.Precision;

/**
 * The precision asked of the breach probability, and the most scenarios that may be run for it.
 *
 * @param wanted the precision
 * @param most scenarios at most
 * @param looks how often it could be looked at them
 */
public record PrecisionTarget(Precision wanted, long most, int looks) {

    /** Puts it, and whether it is reached, into a document. */
    public void putInto(ObjectNode document, SimulatedCase one) {
        ObjectNode precision = document.putObject("precision");
        Json.put(precision, "wanted", wanted.halfWidth());
        precision.put("relative", wanted.isRelative());
        precision.put("reached", wanted.isReached(one.risk().everUnderFloor()));
        precision.put("most", most);
        precision.put("looks", looks);
    }
}
