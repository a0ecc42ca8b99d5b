package rar.model.planfile;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.nio.file.Path;
import rar.model.json.FileReader;
import rar.model.json.JsonCursor;
import rar.model.json.JsonSource;
import rar.model.message.Excerpt;
import rar.model.plan.BrokenRule;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PartOfPlan;
import rar.model.plan.PlanDraft;
import rar.model.plan.Remarked;
import rar.model.plan.Violation;
import rar.model.review.PayoutRemarks;
import rar.model.review.PlanRemarks;
import rar.model.review.TimingRemarks;
import rar.model.schedule.Schedule;

/**
 * Reads plan files, {@code rar-plan/1}: a valid plan, or every mistake of the file at once, each with its line, its
 * JSON pointer, what is wrong and what to do. Mistakes that only follow from others are not told.
 */
public final class PlanReader {

    /** Fields that no rule of plans looks at: a mistake in one of them hides no other. */
    private static final Set<String> TOLD_ONLY = HashSet.of(
            "format",
            "name",
            "source",
            "note",
            "inferred",
            "number",
            "area",
            "focus",
            "group",
            "coFunding",
            "reserved");

    private PlanReader() {}

    /** Reads plan files from wherever they are. */
    public static FileReader<FinancialPlan> files() {
        return PlanReader::remarked;
    }

    /** Reads a file; that it cannot be read is a mistake like others. */
    public static Validation<Seq<Violation>, FinancialPlan> read(Path file) {
        return files().read(file);
    }

    /** Reads the bytes of a file, which must be UTF-8. */
    public static Validation<Seq<Violation>, FinancialPlan> read(byte[] utf8) {
        return files().read(utf8);
    }

    /** Reads a text. */
    public static Validation<Seq<Violation>, FinancialPlan> read(String text) {
        return files().read(text);
    }

    /** Reads the bytes of a file, which must be UTF-8, and gives the plan with the remarks on it. */
    public static Validation<Seq<Violation>, Remarked<FinancialPlan>> remarked(byte[] utf8) {
        return files().remarked(utf8);
    }

    private static Validation<Seq<Violation>, Remarked<FinancialPlan>> remarked(JsonSource source) {
        JsonCursor root = source.root();
        if (!root.isObject()) {
            root.object();
            return source.remarked(Option.none());
        }
        if (isOfOtherFormat(root.field("format"))) {
            return source.remarked(Option.none());
        }
        PlanDraft draft = PlanFormat.read(root);
        Validation<Seq<BrokenRule>, FinancialPlan> judged = draft.plan(unread(source));
        judged.swap().forEach(broken -> broken.map(Violation::of).forEach(source::report));
        Option<FinancialPlan> plan = source.isSound() ? judged.toOption() : Option.none();
        plan.forEach(read -> PlanRemarks.of(read)
                .appendAll(TimingRemarks.of(read))
                .appendAll(PayoutRemarks.of(Schedule.of(read)))
                .forEach(source::remark));
        return source.remarked(plan);
    }

    /** A file of another format is not compared field by field. */
    private static boolean isOfOtherFormat(JsonCursor format) {
        Option<String> other = format.text().filter(name -> !name.equals(PlanFormat.FORMAT));
        other.forEach(name -> format.report(
                PlanFileMistake.OTHER_FORMAT.with("found", Excerpt.of(name)).with("format", PlanFormat.FORMAT)));
        return other.isDefined();
    }

    /** The parts that could not be read and have their defaults in the draft. */
    private static Seq<PartOfPlan> unread(JsonSource source) {
        return source.violations()
                .map(Violation::pointer)
                .reject(String::isEmpty)
                .reject(pointer -> Vector.of(pointer.split("/", -1)).exists(TOLD_ONLY::contains))
                .map(PlanPlaces::part)
                .appendAll(PlanFormat.missing(source.root()).map(PartOfPlan::section));
    }
}
