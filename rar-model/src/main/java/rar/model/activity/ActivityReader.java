package rar.model.activity;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import rar.model.json.FileReader;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonSource;
import rar.model.message.Excerpt;
import rar.model.plan.Remarked;
import rar.model.plan.Violation;

/**
 * Reads files of goals of activity, {@code rar-activity/1}: valid goals and observations, or every mistake of the file at
 * once, each with its line, its JSON pointer, what is wrong and what to do.
 */
public final class ActivityReader {

    private ActivityReader() {}

    /** Reads files of goals of activity from wherever they are. */
    public static FileReader<ActivityGoals> files() {
        return ActivityReader::remarked;
    }

    /** Reads a text. */
    public static Validation<Seq<Violation>, ActivityGoals> read(String text) {
        return remarked(JsonSource.parse(text)).map(Remarked::value);
    }

    /** Reads the bytes of a file, which must be UTF-8. */
    public static Validation<Seq<Violation>, Remarked<ActivityGoals>> remarked(byte[] utf8) {
        return remarked(JsonSource.parse(utf8));
    }

    private static Validation<Seq<Violation>, Remarked<ActivityGoals>> remarked(JsonSource source) {
        JsonCursor root = source.root();
        Option<String> other = Option.when(
                        root.isObject() && root.field("format").isText(), () -> root.field("format"))
                .flatMap(JsonCursor::text)
                .filter(name -> !name.equals(ActivityFormat.FORMAT));
        other.forEach(name -> root.field("format")
                .report(ActivityMistake.OTHER_FORMAT
                        .with("found", Excerpt.of(name))
                        .with("format", ActivityFormat.FORMAT)));
        return source.remarked(other.isDefined() ? Option.none() : read(root, source));
    }

    private static Option<ActivityGoals> read(JsonCursor root, JsonSource source) {
        JsonFields fields =
                root.object("format", "name", "source", "goals", "unmeasurable", "observations", "conditions");
        fields.required("format").text();
        Option<String> name = fields.required("name").name();
        Option<String> document = fields.required("source").name();
        Vector<Option<ActivityGoal>> goals = ActivityFormat.items(fields.required("goals"), ActivityFormat::goal);
        Vector<Option<UnmeasurableGoal>> unmeasurable =
                ActivityFormat.items(fields.optional("unmeasurable"), ActivityFormat::unmeasurable);
        Vector<Option<Observation>> seen =
                ActivityFormat.items(fields.optional("observations"), ActivityFormat::observation);
        Vector<Option<ConditionFinding>> found =
                ActivityFormat.items(fields.optional("conditions"), ActivityFormat::finding);
        if (goals.forAll(Option::isDefined) && seen.forAll(Option::isDefined) && found.forAll(Option::isDefined)) {
            ActivityRules.broken(goals.flatMap(goal -> goal), seen.flatMap(one -> one), found.flatMap(one -> one))
                    .forEach(source::report);
        }
        return root.made(() -> new ActivityGoals(
                name.get(),
                document.get(),
                goals.map(Option::get),
                unmeasurable.map(Option::get),
                seen.map(Option::get),
                found.map(Option::get)));
    }
}
