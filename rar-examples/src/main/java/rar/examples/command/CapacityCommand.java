package rar.examples.command;

import io.vavr.collection.Vector;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import rar.examples.input.CaseFiles;
import rar.examples.option.AcceptedRisk;
import rar.examples.option.CaseParameters;
import rar.examples.option.Chance;
import rar.examples.option.Display;
import rar.examples.option.IndependentScenarios;
import rar.examples.option.RunOptions;
import rar.examples.option.WholeNumber;
import rar.examples.option.WrongOption;
import rar.examples.report.CapacityReport;
import rar.examples.terminal.Progress;
import rar.model.message.RefusedException;
import rar.model.plan.Horizon;
import rar.simulation.capacity.CapacityQuestion;
import rar.simulation.capacity.DecisionCapacity;
import rar.simulation.capacity.GrantProfile;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.projection.Projection;
import rar.simulation.risk.Estimate;

/** The largest grant that can be committed. */
@Command(
        name = "capacity",
        description = {
            "Finds how large a grant the board can commit, on top of all planned ones, with a breach probability of at"
                    + " most the accepted risk; for every month of decision, at several accepted risks, and the effect"
                    + " of waiting half a year. Without files: the plan of 2009."
        })
final class CapacityCommand implements Callable<Integer> {

    private static final int USUAL_MONTHS = 12;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseParameters files;

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            converter = Month.class,
            description =
                    "The month of the decision; by default the first that can still be decided on: the plan's first, or the"
                            + " one after the outcome.")
    private @Nullable YearMonth month;

    @Mixin
    private AcceptedRisk accepted;

    @Option(
            names = "--confidence",
            paramLabel = "P",
            converter = Chance.class,
            description = "The confidence of the answer; 95 %% by default.")
    private double confidence = Estimate.USUAL_CONFIDENCE;

    @ArgGroup
    private Payout payout = new Payout();

    @Mixin
    private RunOptions options;

    @Mixin
    private IndependentScenarios independent;

    @Mixin
    private Display display;

    /** The payout of the grant: one or the other. */
    static final class Payout {

        @Option(
                names = "--months",
                paramLabel = "N",
                converter = Evenly.class,
                description =
                        "The grant is paid evenly over N months from its decision on; 12 by default, 1 is at once. What is"
                                + " paid after the plan's end is not assessed, and stated.")
        private @Nullable GrantProfile evenly;

        @Option(
                names = "--profile",
                paramLabel = "W,W,...",
                converter = Weights.class,
                description = "The grant is paid by these weights, whole numbers, month by month from its decision on.")
        private @Nullable GrantProfile weighted;

        boolean isAsked() {
            return evenly != null || weighted != null;
        }

        GrantProfile profile() {
            if (weighted != null) {
                return weighted;
            }
            return evenly == null ? new GrantProfile.Evenly(USUAL_MONTHS) : evenly;
        }
    }

    @Override
    public Integer call() {
        independent.require(CommandMistake.CAPACITY_OF_INTERVALS.message());
        CaseFiles read = files.read();
        Simulation simulation = read.simulation();
        CapacityQuestion question = CapacityQuestion.in(monthOf(simulation.projection()))
                .paidBy(payout.profile())
                .atMost(accepted.probability())
                .withConfidence(confidence);
        CapacityReport report = report(read, simulation, question);
        display.print(report);
        return ExitCode.GOOD;
    }

    private CapacityReport report(CaseFiles read, Simulation simulation, CapacityQuestion question) {
        Run run = options.run();
        try (Progress progress = options.progress(run.count())) {
            DecisionCapacity capacity = DecisionCapacity.of(simulation, question, run, progress.ofRun());
            return new CapacityReport(
                    simulation, capacity, read.inputs(), options.settings(confidence), payout.isAsked());
        }
    }

    private YearMonth monthOf(Projection projection) {
        Horizon horizon = projection.plan().horizon();
        if (month == null) {
            return horizon.month(projection.firstOpen());
        }
        if (!horizon.covers(month)) {
            throw WrongOption.of(
                    spec,
                    CommandMistake.MONTH_OUTSIDE_PLAN
                            .with("month", month)
                            .with("first", horizon.firstMonth())
                            .with("last", horizon.lastMonth()));
        }
        try {
            projection.requireOpen(month);
        } catch (RefusedException e) {
            throw WrongOption.of(spec, e.what());
        }
        return month;
    }

    /** Reads the month. */
    static final class Month implements ITypeConverter<YearMonth> {
        @Override
        public YearMonth convert(String text) {
            try {
                return YearMonth.parse(text);
            } catch (DateTimeException e) {
                throw WrongOption.unreadable(CommandMistake.MONTH_OF_GRANT.with("found", text));
            }
        }
    }

    /** Reads the months of an even payout. */
    static final class Evenly implements ITypeConverter<GrantProfile> {
        @Override
        public GrantProfile convert(String text) {
            return new GrantProfile.Evenly((int) WholeNumber.read(text, GrantProfile.MOST_MONTHS));
        }
    }

    /** Reads the weights of a payout. */
    static final class Weights implements ITypeConverter<GrantProfile> {
        @Override
        public GrantProfile convert(String text) {
            List<Integer> weights =
                    Arrays.stream(text.split(",", -1)).map(Weights::weight).toList();
            try {
                return new GrantProfile.Weighted(Vector.ofAll(weights));
            } catch (RefusedException e) {
                throw WrongOption.unreadable(e.what());
            }
        }

        private static int weight(String text) {
            String digits = text.strip();
            if (digits.matches("[0-9]{1,7}")) {
                return Integer.parseInt(digits);
            }
            throw WrongOption.unreadable(CommandMistake.PAYOUT_WEIGHT.with("found", text));
        }
    }
}
