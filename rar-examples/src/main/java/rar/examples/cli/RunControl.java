package rar.examples.cli;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import rar.examples.report.RunSettings;
import rar.simulation.engine.Run;
import rar.simulation.json.RunManifest;
import rar.simulation.risk.Precision;

/** When a run stops, which part of it is run, and where it is saved. */
final class RunControl {

    /** Where a precision decides, and no number is given. */
    private static final long USUAL_MOST = 1_000_000;

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @picocli.CommandLine.Option(
            names = "--precision",
            paramLabel = "P",
            converter = PrecisionText.class,
            description =
                    "Stop as soon as the interval of the probability of a breach is no longer on either side: 0.002, or"
                            + " 10%% of the probability itself; --scenarios is then the most, 1000000 by default.")
    private @Nullable Precision precision;

    @picocli.CommandLine.Option(
            names = "--part",
            paramLabel = "K/N",
            converter = Part.Converter.class,
            description = "Run only part K of N, saved by --checkpoint; rar merge puts the parts together.")
    private @Nullable Part part;

    @picocli.CommandLine.Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "Save the run in FILE as it goes, and go on from what is saved there.")
    private @Nullable String checkpoint;

    /** @throws ParameterException if the options do not go together */
    void require(boolean namesPlan) {
        if (part != null && checkpoint == null) {
            throw wrong("--part needs --checkpoint FILE, where the part is saved for rar merge");
        }
        if (part != null && precision != null) {
            throw wrong("--part and --precision do not go together: a part does not know how precise the whole is");
        }
        if (checkpoint != null && !namesPlan) {
            throw wrong("--checkpoint holds the run of one plan; name it");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    /** Whether any of them is asked for. */
    boolean isAsked() {
        return precision != null || part != null || checkpoint != null;
    }

    Option<Precision> precision() {
        return Option.of(precision);
    }

    Option<Part> part() {
        return Option.of(part);
    }

    /** The name of the file that the run is saved in. */
    String checkpoint() {
        return String.valueOf(checkpoint);
    }

    /** The scenarios of the whole run, at most. */
    Run whole(RunOptions options) {
        return options.run(precision == null ? RunOptions.USUAL_SCENARIOS : USUAL_MOST);
    }

    /** Those of them that are to be run. */
    Run run(RunOptions options) {
        Run whole = whole(options);
        if (part == null) {
            return whole;
        }
        if (part.of() > whole.count()) {
            throw wrong("a run of " + whole.count() + " scenarios has no " + part.of() + " parts");
        }
        long first = part.first(whole.count());
        return whole.part(first, part.end(whole.count()) - first);
    }

    /** The file that a run of this case is saved in, if any. */
    Option<RunFile> file(CaseFiles files, RunOptions options) {
        Run run = run(options);
        return Option.of(checkpoint)
                .map(name -> new RunFile(
                        name,
                        new RunManifest(
                                Version.current(),
                                files.plan().source().input(),
                                files.riskSource().input(),
                                options.seed(),
                                RunSettings.MONTE_CARLO,
                                precision == null
                                        ? ""
                                        : precision.halfWidth() + (precision.isRelative() ? " relative" : ""),
                                whole(options).count(),
                                run.first(),
                                run.count())));
    }
}
