package rar.examples.command;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import rar.examples.input.FollowedPlan;
import rar.examples.input.InvalidInputException;
import rar.examples.option.Display;
import rar.examples.option.OutcomeOptions;
import rar.examples.option.PlanParameter;
import rar.examples.option.WrongOption;
import rar.examples.report.RepairReport;
import rar.model.message.RefusedException;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.planfile.PlanWriter;
import rar.simulation.repair.Postponement;
import rar.simulation.repair.Repair;
import rar.simulation.repair.RepairTerms;

/** The smallest change that restores a plan's goals. */
@Command(
        name = "repair",
        description = {
            "Finds the smallest postponement of planned grants, and of projects not begun, that brings a plan back to its"
                    + " liquidity floor at every month end, in whole tkr, with a lower bound that proves it smallest.",
            "Exit code 1 if there is none."
        })
final class RepairCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanParameter plan;

    @Option(
            names = "--floor",
            paramLabel = "AMOUNT",
            converter = AllocateCommand.Amount.class,
            description = "The liquidity floor to restore, with its unit: \"500 tkr\". Default: the strictest of the"
                    + " plan's goals, or zero, the law's.")
    private @Nullable Money floor;

    @Option(
            names = "--goals",
            paramLabel = "GOALS",
            split = ",",
            converter = Goal.class,
            description =
                    "What to restore: floor (default), readiness, or both as floor,readiness. Readiness is that of"
                            + " the plan's goals.")
    private List<String> goals = List.of(Goal.FLOOR);

    @Option(names = "--allow-cuts", description = "Amounts may be cut for good where postponing is not enough.")
    private boolean cuts;

    @Option(names = "--beyond-plan", description = "Payments may be postponed to the year after the plan.")
    private boolean beyond;

    @Option(names = "--plan", description = "Print the repaired plan as a plan file in place of the page.")
    private boolean asPlan;

    @Mixin
    private OutcomeOptions outcome;

    @Mixin
    private Display display;

    @Override
    public Integer call() {
        FollowedPlan file = outcome.read(plan.name());
        Repair repair = repair(file);
        if (!asPlan) {
            RepairReport report = new RepairReport(repair, alone(repair, file), file.known(), file.inputs());
            display.print(report);
        } else if (repair.after().isDefined()) {
            String text = PlanWriter.write(repair.repaired().get());
            spec.commandLine().getOut().print(text);
        } else {
            CommandNote.NO_REPAIR.tell(spec);
        }
        return repair.after().isDefined() ? ExitCode.GOOD : ExitCode.GOAL_BROKEN;
    }

    /** Of the plan as it was written: what has happened settles what can be moved, and no more is ranked. */
    private static Vector<Postponement> alone(Repair repair, FollowedPlan file) {
        return repair.holdsAlready() || file.followUp().isDefined()
                ? Vector.empty()
                : Postponement.ranked(file.plan().plan(), repair.terms().floors());
    }

    private Repair repair(FollowedPlan file) {
        try {
            RepairTerms terms = terms(file);
            return file.followUp()
                    .map(followed -> Repair.of(followed, terms))
                    .getOrElse(() -> Repair.of(file.plan().plan(), terms));
        } catch (RefusedException e) {
            throw InvalidInputException.of(file.plan().source().name(), e.what());
        }
    }

    private RepairTerms terms(FollowedPlan file) {
        FinancialPlan read = file.plan().plan();
        RepairTerms terms = RepairTerms.of(read);
        if (!goals.contains(Goal.FLOOR)) {
            terms = terms.withFloor(Money.ZERO);
        }
        if (floor != null) {
            terms = terms.withFloor(allowed(floor));
        }
        if (goals.contains(Goal.READINESS)) {
            terms = terms.withReadinessOf(read);
            if (terms.readiness().isEmpty()) {
                throw InvalidInputException.of(file.plan().source().name(), CommandMistake.NO_READINESS.message());
            }
        }
        terms = cuts ? terms.withCuts() : terms;
        return beyond ? terms.withBeyond() : terms;
    }

    private Money allowed(Money asked) {
        if (asked.isNegative()) {
            throw WrongOption.of(spec, CommandMistake.FLOOR_ALLOWS_DEBT.with("floor", asked));
        }
        return asked;
    }

    /** Reads a goal. */
    static final class Goal implements ITypeConverter<String> {

        static final String FLOOR = "floor";
        static final String READINESS = "readiness";

        @Override
        public String convert(String text) {
            if (!List.of(FLOOR, READINESS).contains(text)) {
                throw WrongOption.unreadable(CommandMistake.GOAL_NOT_RESTORABLE.with("found", text));
            }
            return text;
        }
    }
}
