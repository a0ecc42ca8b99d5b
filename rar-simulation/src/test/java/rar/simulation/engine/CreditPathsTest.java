package rar.simulation.engine;

import io.vavr.Tuple;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.PayoutProfile;
import rar.model.plan.Project;
import rar.model.plan.ProjectFunding;
import rar.model.plan.RecognitionPolicy;
import rar.model.plan.SmallestPlan;
import rar.model.schedule.Schedule;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.factor.EarlyTermination;
import rar.simulation.factor.ExternalFunding;
import rar.simulation.factor.ProjectDelay;
import rar.simulation.factor.ProjectOutturn;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;
import rar.simulation.projection.Projection;

/** Projects that pay back, all of it perhaps, in blocks of scenarios against scenarios booked out one by one, to the öre. */
final class CreditPathsTest {

    @Property(tries = 200, seed = "20260801")
    void blocks_agree_with_bookings_to_the_ore(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = -3, max = 3) Integer> payouts,
            @ForAll boolean paysAllBack,
            @ForAll boolean isFunded,
            @ForAll RecognitionPolicy recognition,
            @ForAll @IntRange(min = 0, max = 15) int factors,
            @ForAll long seed) {
        Vector<Integer> all = paysAllBack ? paidBack(payouts) : Vector.ofAll(payouts);
        FundedPathsTest.assertAgree(simulation(all, recognition, isFunded, factors), seed);
    }

    private static Vector<Integer> paidBack(List<Integer> payouts) {
        return Vector.ofAll(payouts).append(-Vector.ofAll(payouts).sum().intValue());
    }

    private static Simulation simulation(
            Vector<Integer> payouts, RecognitionPolicy recognition, boolean isFunded, int factors) {
        return Simulation.of(
                Projection.of(Schedule.of(plan(payouts, recognition, isFunded))),
                new RiskModel("risks", "made up", risks(isFunded, factors)));
    }

    /** One of odd amounts, so that every share of them is rounded. */
    private static FinancialPlan plan(Vector<Integer> payouts, RecognitionPolicy recognition, boolean isFunded) {
        TreeMap<YearMonth, Money> months = TreeMap.ofEntries(payouts.zipWithIndex()
                .map(paid ->
                        Tuple.of(YearMonth.of(2024, 1).plusMonths(3L * paid._2), new Money(33_333_33L * paid._1))));
        Project project = Project.of("paying-back", LocalDate.of(2025, 12, 31), new PayoutProfile.ByMonth(months))
                .withCredit(true);
        return FinancialPlan.of(SmallestPlan.draft()
                .withHorizon(new Horizon(2024, 2))
                .withRecognition(recognition)
                .withContributions(
                        paid -> paid.withTotal(2024, Money.ofTkr(900)).withTotal(2025, Money.ofTkr(900)))
                .withProject(isFunded ? project.withFunding(ProjectFunding.of("esf", Share.of(3, 5))) : project)
                .withOpeningCash(Money.ofTkr(500)));
    }

    /** Those of four factors whose bits are set. */
    private static Vector<RiskFactor> risks(boolean isFunded, int factors) {
        RiskFactor refused = isFunded
                ? ExternalFunding.of("refused", "esf", new BernoulliDistribution(0.5))
                : new ExternalFunding(
                        "refused",
                        Option.none(),
                        Option.none(),
                        Vector.of("paying-back"),
                        0.4,
                        Option.none(),
                        new ConstantDistribution(0),
                        new BernoulliDistribution(0.5));
        Vector<RiskFactor> all = Vector.of(
                new ProjectDelay("late", Scope.all(), new BernoulliDistribution(0.5)),
                new ProjectOutturn("outturn", Scope.all(), new UniformDistribution(0.5, 1.5)),
                new EarlyTermination("ended", Scope.all(), new BernoulliDistribution(0.5)),
                refused);
        return all.zipWithIndex()
                .filter(factor -> (factors >> factor._2 & 1) == 1)
                .map(factor -> factor._1);
    }
}
