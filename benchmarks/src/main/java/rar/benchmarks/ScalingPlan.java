package rar.benchmarks;

import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rar.model.plan.FinancialPlan;
import rar.model.planfile.PlanReader;
import rar.model.schedule.Schedule;
import rar.simulation.engine.Simulation;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.projection.Projection;

/**
 * A plan of any length and number of projects: three parties, even costs, and projects that start evenly over the plan
 * and are each paid over a year, a thousandth of an even share of the contributions apiece.
 *
 * @param years of the plan
 * @param projects how many
 */
record ScalingPlan(int years, int projects) {

    private static final int FIRST_YEAR = 2009;
    private static final int PAID_MONTHS = 12;
    private static final long YEARLY_TKR = 15_000;

    /** Under the factors of the reference workload, with inflation in every year but the first. */
    Simulation simulation() {
        return Simulation.of(Projection.of(Schedule.of(plan())), model());
    }

    private RiskModel model() {
        Vector<RiskFactor> others = ReferenceCase.risks()
                .factors()
                .filter(factor -> !factor.id().equals("inflation"))
                .toVector();
        return new RiskModel("scaling", "the reference workload's factors", others);
    }

    private FinancialPlan plan() {
        return PlanReader.read(json().getBytes(StandardCharsets.UTF_8))
                .toEither()
                .getOrElseThrow(violations -> new IllegalStateException(violations.mkString("\n")));
    }

    private String json() {
        String totals = IntStream.range(0, years)
                .mapToObj(y -> "\"" + (FIRST_YEAR + y) + "\": \"" + YEARLY_TKR + " tkr\"")
                .collect(Collectors.joining(", "));
        String list = IntStream.range(0, projects).mapToObj(this::project).collect(Collectors.joining(", "));
        return "{\"format\": \"rar-plan/1\", \"name\": \"scaling\", \"source\": \"made up\", \"horizon\": {\"firstYear\": "
                + FIRST_YEAR
                + ", \"years\": " + years + "}, \"recognition\": \"as-consumed\", \"contributions\": {\"totals\": {"
                + totals + "}}, \"parties\": [" + party("municipalities", 25) + ", " + party("region", 25) + ", "
                + party("state", 50) + "], \"opening\": {\"date\": \"2008-12-31\", \"fixedAssets\": \"0 tkr\","
                + " \"receivables\": \"0 tkr\", \"cash\": \"25 664 tkr\", \"equity\": \"25 664 tkr\","
                + " \"shortTermLiabilities\": \"0 tkr\"}, \"lines\": [{\"id\": \"drift\", \"name\": \"drift\","
                + " \"kind\": \"cost\", \"amount\": \"4 269 tkr\"}], \"projects\": [" + list
                + "], \"reservation\": {\"threshold\": \"15 000 tkr\"},"
                + " \"goals\": [{\"kind\": \"liquidity-floor\", \"floor\": \"8 000 tkr\"}]}";
    }

    private static String party(String id, int percent) {
        return String.format(
                Locale.ROOT,
                "{\"id\": \"%s\", \"name\": \"%s\", \"share\": \"%d %%\", \"members\":"
                        + " [{\"id\": \"m-%s\", \"name\": \"%s\", \"weight\": 1}]}",
                id,
                id,
                percent,
                id,
                id);
    }

    private String project(int p) {
        int start = (int) ((long) p * (12L * years - PAID_MONTHS) / projects);
        int end = start + PAID_MONTHS - 1;
        // an odd number of kronor, so that months differ by an öre as those of most grants do
        long kronor = 1_000 * (YEARLY_TKR - 5_000) * years / projects / 10 * 10 + 7;
        return String.format(
                Locale.ROOT,
                "{\"id\": \"p%d\", \"name\": \"p%d\", \"end\": \"%s-28\", \"total\": \"%d kr\","
                        + " \"payout\": {\"even\": {\"from\": \"%s\", \"to\": \"%s\"}}}",
                p,
                p,
                month(end),
                kronor,
                month(start),
                month(end));
    }

    private static String month(int index) {
        return String.format(Locale.ROOT, "%d-%02d", FIRST_YEAR + index / 12, index % 12 + 1);
    }
}
