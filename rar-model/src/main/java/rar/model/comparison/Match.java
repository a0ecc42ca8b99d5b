package rar.model.comparison;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import rar.model.comparison.PlanChange.Kind;
import rar.model.forecast.Properties;
import rar.model.forecast.Property;
import rar.model.message.Message;

/**
 * A thing in two versions of a plan.
 *
 * @param id by which the two belong together
 * @param before in the old version
 * @param after in the new one
 */
record Match<T>(String id, Option<T> before, Option<T> after) {

    /** The old version's things in their order, then those that only the new one has. */
    static <T> Seq<Match<T>> all(Seq<T> before, Seq<T> after, Function<T, String> id) {
        return before.map(id)
                .appendAll(after.map(id))
                .distinct()
                .map(each -> new Match<>(
                        each,
                        before.find(one -> id.apply(one).equals(each)),
                        after.find(one -> id.apply(one).equals(each))));
    }

    /** Notes it if things that both versions have stand in another order. */
    static <T> void compareOrder(Details details, Message what, Seq<T> before, Seq<T> after, Function<T, String> id) {
        Seq<String> old = before.map(id);
        Seq<String> now = after.map(id);
        details.compareOption(
                what,
                Option.some(old.filter(now::contains).mkString(", ")),
                Option.some(now.filter(old::contains).mkString(", ")),
                Properties::words);
    }

    /** Either of the two. */
    T any() {
        return after.orElse(before).get();
    }

    Kind kind() {
        return before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /** A property of both in words, none where there is no thing. */
    <P> void compare(Details details, Message what, Function<T, P> property) {
        compare(details, what, property, Properties::words);
    }

    /** A property of both, none where there is no thing. */
    <P> void compare(Details details, Message what, Function<T, P> property, Function<P, Property> as) {
        details.compareOption(what, before.map(property), after.map(property), as);
    }

    /** A property of both in words that may itself be absent. */
    <P> void compareOption(Details details, Message what, Function<T, Option<P>> property) {
        compareOption(details, what, property, Properties::words);
    }

    /** A property of both that may itself be absent. */
    <P> void compareOption(Details details, Message what, Function<T, Option<P>> property, Function<P, Property> as) {
        details.compareOption(what, before.flatMap(property), after.flatMap(property), as);
    }
}
