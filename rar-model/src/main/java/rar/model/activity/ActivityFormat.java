package rar.model.activity;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import rar.model.activity.Target.Sense;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.message.Message;
import rar.model.money.Share;
import rar.model.planfile.PlanValues;

/** The parts of a file of goals of activity. */
final class ActivityFormat {

    /** What the field {@code format} says: the name of the format and its version. */
    static final String FORMAT = "rar-activity/1";

    /** The target of a goal that is on all of its population. */
    static final String ALL = "all";

    private ActivityFormat() {}

    static Option<ActivityGoal> goal(JsonCursor at) {
        JsonFields fields = at.object(
                "id",
                "statement",
                "place",
                "indicator",
                "population",
                "atLeast",
                "atMost",
                "from",
                "by",
                "condition",
                "followUp",
                "note");
        Option<String> id = fields.required("id").name();
        Option<String> statement = fields.required("statement").name();
        Option<String> place = fields.required("place").name();
        Option<String> indicator = fields.required("indicator").name();
        Option<String> population = fields.optional("population").name();
        Option<Target> target = target(fields);
        Option<LocalDate> from = PlanValues.day(fields.optional("from"));
        Option<LocalDate> by = PlanValues.day(fields.required("by"));
        Option<String> condition = fields.optional("condition").name();
        Option<String> followUp = fields.required("followUp").name();
        Option<String> note = fields.optional("note").name();
        return at.made(() -> new ActivityGoal(
                id.get(),
                statement.get(),
                place.get(),
                indicator.get(),
                population,
                target.get(),
                from,
                by.get(),
                condition,
                followUp.get(),
                note));
    }

    private static Option<Target> target(JsonFields fields) {
        Seq<Sense> given = Vector.of(Sense.values())
                .filter(sense -> fields.optional(sense.toString()).isPresent());
        if (fields.object().isObject() && given.size() != 1) {
            Message said = (given.isEmpty() ? ActivityMistake.TARGET_MISSING : ActivityMistake.TARGET_TWICE).message();
            fields.object().report(said);
            return Option.none();
        }
        return given.headOption().flatMap(sense -> target(sense, fields.optional(sense.toString())));
    }

    private static Option<Target> target(Sense sense, JsonCursor at) {
        if (at.isNumber()) {
            Option<BigDecimal> number = at.number();
            return at.made(() -> new Target(sense, Share.of(number.get()), false));
        }
        Option<Share> share =
                at.parsed(ActivityMistake.TARGET.message(), text -> text.equals(ALL) ? Share.ONE : Share.parse(text));
        return at.made(() -> Target.share(sense, share.get()));
    }

    static Option<Observation> observation(JsonCursor at) {
        JsonFields fields = at.object("goal", "date", "count", "of", "source");
        Option<String> goal = fields.required("goal").name();
        Option<LocalDate> date = PlanValues.day(fields.required("date"));
        Option<Long> count = fields.required("count").integer(0, Target.MOST);
        Option<Long> of = fields.optional("of").integer(0, Target.MOST);
        Option<String> source = fields.required("source").name();
        return at.made(() -> new Observation(goal.get(), date.get(), count.get(), of, source.get()));
    }

    static Option<ConditionFinding> finding(JsonCursor at) {
        JsonFields fields = at.object("goal", "date", "met", "source");
        Option<String> goal = fields.required("goal").name();
        Option<LocalDate> date = PlanValues.day(fields.required("date"));
        Option<Boolean> met = fields.required("met").flag();
        Option<String> source = fields.required("source").name();
        return at.made(() -> new ConditionFinding(goal.get(), date.get(), met.get(), source.get()));
    }

    static Option<UnmeasurableGoal> unmeasurable(JsonCursor at) {
        JsonFields fields = at.object("statement", "place", "lacking");
        Option<String> statement = fields.required("statement").name();
        Option<String> place = fields.required("place").name();
        JsonCursor list = fields.required("lacking");
        Vector<Lacking> lacking = Vector.ofAll(list.items().flatMap(item -> PlanValues.choice(item, Lacking.values())));
        if (lacking.distinct().size() < lacking.size()) {
            list.report(ActivityMistake.LACKING_TWICE.message());
        }
        return at.made(() -> new UnmeasurableGoal(statement.get(), place.get(), lacking));
    }

    static JsonValue write(ActivityGoal goal) {
        return new JsonObject()
                .with("id", PlanValues.text(goal.id()))
                .with("statement", PlanValues.text(goal.statement()))
                .with("place", PlanValues.text(goal.place()))
                .with("indicator", PlanValues.text(goal.indicator()))
                .with("population", goal.population().map(PlanValues::text))
                .with(goal.target().sense().toString(), write(goal.target()))
                .with("from", goal.from().map(PlanValues::text))
                .with("by", PlanValues.text(goal.by()))
                .with("condition", goal.condition().map(PlanValues::text))
                .with("followUp", PlanValues.text(goal.followUp()))
                .with("note", goal.note().map(PlanValues::text))
                .value();
    }

    private static JsonValue write(Target target) {
        Share amount = target.amount();
        if (!target.isShare()) {
            return number(amount.numerator());
        }
        return PlanValues.text(amount.equals(Share.ONE) ? ALL : amount.numerator() + "/" + amount.denominator());
    }

    static JsonValue write(Observation seen) {
        return new JsonObject()
                .with("goal", PlanValues.text(seen.goal()))
                .with("date", PlanValues.text(seen.date()))
                .with("count", number(seen.count()))
                .with("of", seen.of().map(ActivityFormat::number))
                .with("source", PlanValues.text(seen.source()))
                .value();
    }

    static JsonValue write(ConditionFinding found) {
        return new JsonObject()
                .with("goal", PlanValues.text(found.goal()))
                .with("date", PlanValues.text(found.date()))
                .with("met", JsonValue.scalar(JsonValue.Kind.FLAG, 0, Boolean.toString(found.met())))
                .with("source", PlanValues.text(found.source()))
                .value();
    }

    static JsonValue write(UnmeasurableGoal goal) {
        return new JsonObject()
                .with("statement", PlanValues.text(goal.statement()))
                .with("place", PlanValues.text(goal.place()))
                .with("lacking", PlanValues.list(goal.lacking(), PlanValues::text))
                .value();
    }

    private static JsonValue number(Number number) {
        return JsonValue.scalar(JsonValue.Kind.NUMBER, 0, number.toString());
    }

    /** What could be read of each item, and where it could not, nothing in its place. */
    static <T> Vector<Option<T>> items(JsonCursor list, Function<JsonCursor, Option<T>> read) {
        return PlanValues.list(list, read);
    }
}
