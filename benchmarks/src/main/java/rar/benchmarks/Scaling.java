package rar.benchmarks;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rar.model.goal.LiquidityFloor;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.schedule.Schedule;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.NormalDistribution;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.factor.Dependence;
import rar.simulation.factor.LatePayment;
import rar.simulation.factor.Payers;
import rar.simulation.factor.PopulationDrift;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;
import rar.simulation.projection.Projection;
import rar.simulation.risk.LiquidityRisk;
import rar.simulation.rule.DecisionRule;
import rar.simulation.rule.ScaledToGoals;

/**
 * How time grows: nanoseconds a scenario of the reference workload with each of its risk factors alone, with all and
 * with all dependent; of plans of more months and projects; and of more scenarios. One thread, answers included.
 */
final class Scaling {

    private static final int ROUNDS = 5;
    private static final double WARM_UP_SECONDS = 2;
    private static final RiskFactor DRIFT =
            new PopulationDrift("weights", Scope.all(), Scope.all(), new NormalDistribution(0, 0.01));

    private final PrintStream out;

    private Scaling(PrintStream out) {
        this.out = out;
    }

    /** Measures and prints three tables. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Scaling scaling = new Scaling(out);
        scaling.factors();
        scaling.plans();
        scaling.scenarios();
        out.printf("%nMost memory held: %s%n", mostMemory());
    }

    private void factors() {
        head("R36, or another plan, under");
        Seq<RiskFactor> all = ReferenceCase.risks().factors();
        row("no factor", under(Vector.empty(), Option.none()), 200_000);
        for (RiskFactor factor : all) {
            row(factor.id(), under(Vector.of(factor), Option.none()), 200_000);
        }
        row("all five", under(all, Option.none()), 200_000);
        Seq<String> ids = all.map(RiskFactor::id);
        Dependence shock = Dependence.onOneShock(ids, ids.map(id -> 0.5));
        row("all five, moved by a common shock", under(all, Option.some(shock)), 50_000);
        Projection bundled = Projection.of(Schedule.of(BundledCase.plan()));
        DecisionRule rule = new ScaledToGoals(Vector.of(LiquidityFloor.LEGAL));
        row("the bundled plan and risks of 2009", Simulation.of(bundled, BundledCase.risks()), 200_000);
        row("the same, a rule on its grants", Simulation.of(bundled, BundledCase.risks(), rule), 20_000);
        row("that plan, its members late each by itself", Simulation.of(bundled, of(late(bundled))), 50_000);
        row("the same, and populations that drift", Simulation.of(bundled, of(late(bundled), DRIFT)), 50_000);
    }

    private void plans() {
        head("months, projects");
        for (int years : new int[] {3, 10, 30}) {
            for (int projects : new int[] {14, 100, 1_000}) {
                // enough of them for the start of a run, its histograms of every month, not to count
                row(12 * years + ", " + projects, new ScalingPlan(years, projects).simulation(), 100_000);
            }
        }
    }

    private void scenarios() {
        head("scenarios of R36");
        Simulation simulation = ReferenceCase.simulation();
        for (int scenarios : new int[] {100_000, 1_000_000, 10_000_000}) {
            row(String.format(Locale.ROOT, "%,d", scenarios).replace(',', ' '), simulation, scenarios);
        }
    }

    private static RiskModel of(RiskFactor... factors) {
        return new RiskModel("some", "", Vector.of(factors), Option.none());
    }

    private static RiskFactor late(Projection projection) {
        Seq<String> members = projection
                .plan()
                .contributions()
                .parties()
                .flatMap(Party::members)
                .map(Member::id);
        return new LatePayment("late", Payers.members(members), Scope.all(), new BernoulliDistribution(0.05));
    }

    private static Simulation under(Seq<RiskFactor> factors, Option<Dependence> dependence) {
        return Simulation.of(ReferenceCase.simulation().projection(), new RiskModel("some", "", factors, dependence));
    }

    private void head(String what) {
        out.printf("%n| %s | ns a scenario | quartiles |%n|---|---|---|%n", what);
    }

    private void row(String name, Simulation simulation, int scenarios) {
        double spent = 0;
        while (spent < WARM_UP_SECONDS * 1e9) {
            spent += nanoseconds(simulation, scenarios) * scenarios;
        }
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            times.add(nanoseconds(simulation, scenarios));
        }
        Spread spread = Spread.of(times);
        out.printf(Locale.ROOT, "| %s | %.0f | %.0f to %.0f |%n", name, spread.median(), spread.low(), spread.high());
    }

    private static double nanoseconds(Simulation simulation, int scenarios) {
        long start = System.nanoTime();
        LiquidityRisk risk =
                LiquidityRisk.of(simulation.run(Run.of(1, scenarios).withThreads(1)));
        if (risk.everUnderFloor().value() < 0) {
            throw new IllegalStateException("a probability is not negative");
        }
        return (double) (System.nanoTime() - start) / scenarios;
    }

    private static String mostMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "not told by this system";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024 + " MiB")
                .findFirst()
                .orElse("not told by this system");
    }
}
