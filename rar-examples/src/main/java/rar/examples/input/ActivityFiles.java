package rar.examples.input;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rar.examples.report.ActivityAnswers;
import rar.model.plan.Violation;

/**
 * The files of what members get for the money, beside those of a plan; each may be missing.
 *
 * @param goals of the activity
 * @param effects counts of participants
 * @param account of a project of the plan
 */
public record ActivityFiles(Option<ActivityFile> goals, Option<EffectsFile> effects, Option<AccountFiles> account) {

    /**
     * Reads them.
     *
     * @param plan that the account is of; none where it has mistakes, which are told elsewhere
     * @param goals path or bundled name, as those of the others; null where there are none
     * @param mistakes takes every mistake
     */
    public static ActivityFiles read(
            Option<PlanFile> plan,
            @Nullable String goals,
            @Nullable String effects,
            @Nullable String account,
            Mistakes mistakes) {
        ActivityFiles files = new ActivityFiles(
                Option.of(goals).flatMap(name -> mistakes.in(() -> ActivityFile.read(name))),
                Option.of(effects).flatMap(name -> mistakes.in(() -> EffectsFile.read(name))),
                Option.of(account)
                        .flatMap(name -> plan.flatMap(known -> mistakes.in(() -> AccountFiles.of(known, name)))));
        mistakes.in(files::printable);
        return files;
    }

    /** These files. @throws InvalidInputException if the account would tell what the counts of participants hide */
    private ActivityFiles printable() {
        account.forEach(files -> {
            Seq<Violation> told = effects.toVector()
                    .flatMap(file -> file.report().projects())
                    .filter(counts ->
                            counts.project().id().equals(files.account().project()))
                    .flatMap(counts ->
                            new PrintedCounts(counts).mistakes(files.account().counts()));
            if (!told.isEmpty()) {
                throw InvalidInputException.of(files.source().name(), told);
            }
        });
        return this;
    }

    /**
     * What they come to.
     *
     * @param day on which goals are judged; null for that of the last observation
     * @param scenarios of the account
     * @param seed of its draws
     */
    public ActivityAnswers answers(@Nullable LocalDate day, int scenarios, long seed) {
        return new ActivityAnswers(
                goals.map(file -> file.report(day)),
                effects.map(EffectsFile::report),
                account.map(files -> files.report(scenarios, seed)));
    }
}
