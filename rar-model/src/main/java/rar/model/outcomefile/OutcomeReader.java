package rar.model.outcomefile;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import rar.model.forecast.Actuals;
import rar.model.json.FileReader;
import rar.model.json.JsonCursor;
import rar.model.json.JsonSource;
import rar.model.message.Excerpt;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remarked;
import rar.model.plan.Violation;
import rar.model.schedule.Schedule;

/**
 * Reads outcome files, {@code rar-outcome/1}: an outcome that fits the plan, or every mistake of the file at once, each
 * with its line, its JSON pointer, what is wrong and what to do. Mistakes that only follow from others are not told.
 */
public final class OutcomeReader {

    /** Fields that everything else in the file depends on. */
    private static final Set<String> DECISIVE = HashSet.of("through", "unstated", "newGrants");

    private OutcomeReader() {}

    /** Reads outcome files of a plan from wherever they are. */
    public static FileReader<Actuals> files(FinancialPlan plan) {
        return source -> remarked(source, plan);
    }

    /** Reads the bytes of a file, which must be UTF-8. */
    public static Validation<Seq<Violation>, Actuals> read(byte[] utf8, FinancialPlan plan) {
        return remarked(utf8, plan).map(Remarked::value);
    }

    /** Reads a text. */
    public static Validation<Seq<Violation>, Actuals> read(String text, FinancialPlan plan) {
        return remarked(JsonSource.parse(text), plan).map(Remarked::value);
    }

    /** Reads the bytes of a file, which must be UTF-8, and gives the outcome with the remarks on it. */
    public static Validation<Seq<Violation>, Remarked<Actuals>> remarked(byte[] utf8, FinancialPlan plan) {
        return remarked(JsonSource.parse(utf8), plan);
    }

    private static Validation<Seq<Violation>, Remarked<Actuals>> remarked(JsonSource source, FinancialPlan plan) {
        JsonCursor root = source.root();
        if (!root.isObject()) {
            root.object();
            return source.remarked(Option.none());
        }
        if (isOfOtherFormat(root.field("format"))) {
            return source.remarked(Option.none());
        }
        Actuals outcome = OutcomeFormat.read(root, plan);
        Seq<Violation> unreadable = source.violations();
        outcome.violations(Schedule.of(plan))
                .reject(found -> unreadable.exists(lost -> depends(found, lost, root)))
                .forEach(source::report);
        return source.remarked(Option.some(outcome));
    }

    /** A file of another format is not compared field by field. */
    private static boolean isOfOtherFormat(JsonCursor format) {
        Option<String> other = format.text().filter(name -> !name.equals(OutcomeFormat.FORMAT));
        other.forEach(name -> format.report(
                ActualsFileMistake.OTHER_FORMAT.with("found", Excerpt.of(name)).with("format", OutcomeFormat.FORMAT)));
        return other.isDefined();
    }

    /** Whether a mistake may only follow from something that could not be read. */
    private static boolean depends(Violation found, Violation lost, JsonCursor root) {
        if (lost.pointer().isEmpty()) {
            return !root.has("through");
        }
        if (DECISIVE.contains(step(lost, 1))) {
            return true;
        }
        boolean sameSection = step(found, 1).equals(step(lost, 1));
        boolean wholeSection = step(found, 2).isEmpty() || step(lost, 2).isEmpty();
        // a name that the plan does not know may be meant for one that is missing
        boolean isMissing = !root.field(step(found, 1)).has(step(found, 2));
        // what is said of an id as a whole rests on every part of what is said of it, in every section
        boolean ofWhole = step(found, 3).isEmpty() && step(found, 2).equals(step(lost, 2));
        return overlap(found.pointer(), lost.pointer()) || ofWhole || (sameSection && (wholeSection || isMissing));
    }

    private static boolean overlap(String one, String other) {
        return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
    }

    private static String step(Violation mistake, int index) {
        String[] steps = mistake.pointer().split("/", -1);
        return index < steps.length ? steps[index] : "";
    }
}
