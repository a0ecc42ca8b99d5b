package rar.model.comparison;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import rar.model.comparison.PlanChange.Detail;
import rar.model.forecast.Properties;
import rar.model.forecast.Property;
import rar.model.message.Message;

/** The properties in which two things of a kind differ, collected one after the other. */
final class Details {

    private Vector<Detail> found = Vector.empty();

    /** Notes a property in words if it differs. */
    Details compare(PlanProperty what, Object before, Object after) {
        return compare(what, before, after, Properties::words);
    }

    /** Notes a property if it differs. */
    <P> Details compare(PlanProperty what, P before, P after, Function<P, Property> as) {
        return compareOption(Message.of(what), Option.some(before), Option.some(after), as);
    }

    /** Notes a property that may be absent, if it differs. */
    <P> Details compareOption(PlanProperty what, Option<P> before, Option<P> after, Function<P, Property> as) {
        return compareOption(Message.of(what), before, after, as);
    }

    /** Notes a property that may be absent, if it differs. */
    <P> Details compareOption(Message what, Option<P> before, Option<P> after, Function<P, Property> as) {
        return before.equals(after) ? this : add(what, before.map(as), after.map(as));
    }

    Details addAll(Seq<Detail> others) {
        found = found.appendAll(others);
        return this;
    }

    Details add(PlanProperty what, Option<Property> before, Option<Property> after) {
        return add(Message.of(what), before, after);
    }

    Details add(Message what, Option<Property> before, Option<Property> after) {
        found = found.append(new Detail(what, before, after));
        return this;
    }

    Seq<Detail> all() {
        return found;
    }
}
