package rar.model.comparison;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.comparison.PlanChange.Detail;
import rar.model.comparison.PlanChange.Effect;
import rar.model.comparison.PlanChange.Kind;
import rar.model.comparison.PlanChange.Part;
import rar.model.comparison.PlanChange.Section;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.schedule.Booking;

/** A change being put together. */
final class ChangeBuilder {

    private final Section section;
    private final String id;
    private final Message name;
    private final Kind kind;
    private Seq<Money> before = Vector.empty();
    private Seq<Money> after = Vector.empty();
    private Seq<Part> parts = Vector.empty();
    private Seq<Detail> details = Vector.empty();
    private Vector<Booking> gone = Vector.empty();
    private Vector<Booking> come = Vector.empty();
    private Money opening = Money.ZERO;

    ChangeBuilder(Section section, String id, Message name, Kind kind) {
        this.section = section;
        this.id = id;
        this.name = name;
        this.kind = kind;
    }

    ChangeBuilder years(Seq<Money> old, Seq<Money> now) {
        before = old;
        after = now;
        return this;
    }

    /** What differs in words; of what is gone nothing need be said. */
    ChangeBuilder with(Seq<Detail> others) {
        details = kind == Kind.REMOVED ? Vector.empty() : others;
        return this;
    }

    ChangeBuilder withParts(Seq<Part> others) {
        parts = others;
        return this;
    }

    ChangeBuilder moved(Vector<Booking> old, Vector<Booking> now) {
        gone = old;
        come = now;
        return this;
    }

    ChangeBuilder opening(Money more) {
        opening = more;
        return this;
    }

    Vector<Booking> gone() {
        return gone;
    }

    Vector<Booking> come() {
        return come;
    }

    Money opening() {
        return opening;
    }

    boolean isNone() {
        return kind == Kind.CHANGED
                && before.equals(after)
                && parts.isEmpty()
                && details.isEmpty()
                && gone.equals(come);
    }

    PlanChange change(Option<Effect> effect) {
        return new PlanChange(section, id, name, kind, before, after, parts, details, effect);
    }
}
