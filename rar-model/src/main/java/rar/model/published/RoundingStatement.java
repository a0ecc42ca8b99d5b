package rar.model.published;

import io.vavr.collection.Map;
import io.vavr.control.Option;
import rar.model.message.Message;

/**
 * What a published plan says of numbers that were not each rounded on their own: a line that was allocated to its
 * total, a total that is the sum of what is printed. It is held against the printed numbers themselves.
 */
public sealed interface RoundingStatement permits AllocatedLine, PrintedSum {

    /** What it is about, e.g. {@code 2012/Medlemsinsatser/Kr/år}. */
    String place();

    /** What it says, e.g. {@code 9 parts of 3 750, by largest-remainder}. */
    Message saying();

    /** Where the print does not bear it out and what it would have to be, none where it does. */
    Option<Message> fault();

    /**
     * The cells it is about, each with the true values that it then stands for; none where the print does not bear it
     * out, for then every cell stands for what it would without it.
     */
    Map<Cell, Cell> restated();
}
