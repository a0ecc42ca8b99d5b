package rar.model.followup;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Pattern;
import rar.model.followup.Change.Detail;

/** The properties in which two things of a kind differ, collected one after the other. */
final class Details {

    /** Names of types that tell a reader nothing. */
    private static final Pattern TYPES =
            Pattern.compile("\\b(TreeMap|Vector|List|IndexRule|MonthRange|CoFunding|Entry|Member|Party)(?=[\\[(])");

    private Vector<Detail> found = Vector.empty();

    /** Notes a property if it differs. */
    Details compare(String what, Object before, Object after) {
        return before.equals(after) ? this : add(what, plain(before), plain(after));
    }

    /** Notes a property that may be absent, if it differs. */
    Details compare(String what, Option<?> before, Option<?> after) {
        return before.equals(after)
                ? this
                : add(
                        what,
                        before.map(Details::plain).getOrElse("none"),
                        after.map(Details::plain).getOrElse("none"));
    }

    Details addAll(Seq<Detail> others) {
        found = found.appendAll(others);
        return this;
    }

    Details add(String what, String before, String after) {
        found = found.append(new Detail(what, before, after));
        return this;
    }

    Seq<Detail> all() {
        return found;
    }

    /** A value as a reader may follow it. */
    static String plain(Object value) {
        return TYPES.matcher(String.valueOf(value)).replaceAll("");
    }
}
