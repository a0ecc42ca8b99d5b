package rar.examples.option;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import rar.examples.input.CaseFiles;
import rar.examples.input.Version;
import rar.examples.run.AskedRun;
import rar.examples.run.PartNumber;
import rar.examples.run.RunFile;
import rar.model.message.Message;
import rar.simulation.engine.Run;
import rar.simulation.json.RunManifest;
import rar.simulation.risk.Precision;

/** The end of a run, the part of it that is run, and the file that it is saved in. */
public final class ExtentOptions {

    /** The most scrambled points where a precision decides, in replications of 2¹⁴: powers of two are the most even. */
    private static final long USUAL_MOST_POINTS = 1 << 20;

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Mixin
    private PrecisionOption precision;

    @picocli.CommandLine.Option(
            names = "--part",
            paramLabel = "K/N",
            converter = PartText.class,
            description = "Run only part K of N, saved by --checkpoint; rar merge puts the parts together. With"
                    + " --sampling sobol a part is of whole replications.")
    private @Nullable PartNumber part;

    @picocli.CommandLine.Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "Save the run in FILE as it goes, and resume from what is saved there.")
    private @Nullable String checkpoint;

    /** Requires options that go together. @throws ParameterException if the options do not go together */
    public void require(boolean namesPlan) {
        if (part != null && checkpoint == null) {
            throw wrong(OptionMistake.PART_WITHOUT_CHECKPOINT.message());
        }
        if (part != null && precision.isGiven()) {
            throw wrong(OptionMistake.PART_WITH_PRECISION.message());
        }
        if (checkpoint != null && !namesPlan) {
            throw wrong(OptionMistake.CHECKPOINT_OF_PLANS.message());
        }
    }

    private ParameterException wrong(Message what) {
        return WrongOption.of(command, what);
    }

    public Option<Precision> precision() {
        return precision.precision();
    }

    public Option<PartNumber> part() {
        return Option.of(part);
    }

    /** The name of the file that the run is saved in. */
    public String checkpoint() {
        return String.valueOf(checkpoint);
    }

    /** The scenarios of the whole run, at most, and those of them that are to be run. */
    public AskedRun asked(RunOptions options, SamplingOptions sampling) {
        boolean isPrecise = precision.isGiven();
        Run counted = isPrecise && sampling.isSobol() ? options.run(USUAL_MOST_POINTS) : precision.run(options);
        int replications = sampling.replications(counted.count(), isPrecise);
        Run whole = replications == 1 ? counted : sampling.drawn(counted, options.seed(), replications);
        return new AskedRun(whole, part == null ? whole : partOf(whole, replications, part), replications);
    }

    private Run partOf(Run whole, int replications, PartNumber which) {
        long pieces = replications == 1 ? whole.count() : replications;
        if (which.of() > pieces) {
            throw wrong((replications == 1 ? OptionMistake.PARTS_OF_SCENARIOS : OptionMistake.PARTS_OF_REPLICATIONS)
                    .with("pieces", pieces)
                    .with("parts", which.of()));
        }
        long each = whole.count() / pieces;
        long first = which.first(pieces);
        return whole.part(first * each, (which.end(pieces) - first) * each);
    }

    /** The file that a run of this case is saved in, if any. */
    public Option<RunFile> file(
            CaseFiles files, AskedRun asked, RunOptions options, SamplingOptions sampling, RuleOptions rules) {
        return Option.of(checkpoint)
                .map(name -> new RunFile(
                        name,
                        new RunManifest(
                                Version.current(),
                                files.plan().source().input(),
                                files.riskSource().input(),
                                rules.word(),
                                rules.months(),
                                options.seed(),
                                sampling.toString(),
                                asked.replications(),
                                precision().map(ExtentOptions::manifest).getOrElse(""),
                                asked.whole().count(),
                                asked.run().first(),
                                asked.run().count(),
                                files.outcome()
                                        .map(given -> given.held(files.plan().plan())))));
    }

    private static String manifest(Precision precision) {
        return precision.halfWidth() + (precision.isRelative() ? " relative" : "");
    }
}
