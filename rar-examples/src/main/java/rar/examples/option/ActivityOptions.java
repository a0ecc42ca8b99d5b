package rar.examples.option;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import rar.examples.input.ActivityFiles;
import rar.examples.input.Mistakes;
import rar.examples.input.PlanFile;
import rar.examples.report.ActivityAnswers;

/** What members get for the money, beside a plan's own answers. */
public final class ActivityOptions {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @CommandLine.Option(
            names = "--activity",
            paramLabel = "FILE",
            description = "Goals of activity, as of rar activity: a file, or the name of a plan that comes with rar.")
    private @Nullable String goals;

    @CommandLine.Option(
            names = "--on",
            paramLabel = "DAY",
            converter = DayText.class,
            description = "The day on which goals of activity are judged. Default: that of the last observation.")
    private @Nullable LocalDate day;

    @CommandLine.Option(
            names = "--effects",
            paramLabel = "FILE",
            description =
                    "Counts of participants, as of rar effects: a file, or rar-2009 for an invented example. What small counts"
                            + " could be had from is printed nowhere in what is written.")
    private @Nullable String effects;

    @CommandLine.Option(
            names = "--account",
            paramLabel = "FILE",
            description =
                    "The socio-economic account of a project of PLAN, as of rar account: a file, or rar-2009 for an"
                            + " invented example.")
    private @Nullable String account;

    /**
     * Reads the files, whose mistakes stand among the others.
     *
     * @throws picocli.CommandLine.ParameterException if there is a day and there are no goals to judge on it
     */
    public ActivityFiles read(Option<PlanFile> plan, Mistakes mistakes) {
        if (day != null && goals == null) {
            throw WrongOption.of(command, OptionMistake.ON_WITHOUT_ACTIVITY.message());
        }
        return ActivityFiles.read(plan, goals, effects, account, mistakes);
    }

    /** What they come to. */
    public ActivityAnswers answers(ActivityFiles files, long seed) {
        return files.answers(day, (int) RunOptions.USUAL_SCENARIOS, seed);
    }
}
