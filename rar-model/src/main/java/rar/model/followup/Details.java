package rar.model.followup;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Pattern;
import rar.model.followup.Change.Detail;

/** The properties in which two things of a kind differ, collected one after the other. */
final class Details {

    /** What the text of a record has more than a reader needs, and what stands in its place. */
    private static final Vector<Tuple2<Pattern, String>> PLAINER = Vector.of(
            Tuple.of(
                    Pattern.compile("\\b(TreeMap|Vector|List|IndexRule|MonthRange|CoFunding|Entry|Some)(?=[\\[(])"),
                    ""),
            Tuple.of(Pattern.compile(", byYear=\\(\\)"), ""),
            Tuple.of(Pattern.compile("\\[first=([0-9-]+), last=([0-9-]+)\\]"), "$1 to $2"),
            Tuple.of(Pattern.compile("\\(([0-9]{4}(?:-[0-9]{2})?), ([^()]*)\\)"), "$1: $2"));

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
        return PLAINER.foldLeft(
                String.valueOf(value), (text, rule) -> rule._1.matcher(text).replaceAll(rule._2));
    }
}
