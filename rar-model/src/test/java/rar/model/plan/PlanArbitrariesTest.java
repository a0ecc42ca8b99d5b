package rar.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.schedule.Commitment;
import rar.model.schedule.Schedule;

/** Random plans are valid, and meet every case that the properties speak of often enough. */
class PlanArbitrariesTest {

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plans();
    }

    @Property(seed = "1", tries = 150)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void plans_are_valid_and_of_every_kind(@ForAll("plans") FinancialPlan plan) {
        assertThat(plan.draft().plan()).isEqualTo(Validation.valid(plan));
        Vector<Commitment> commitments = Schedule.of(plan).commitments();

        often("one year", plan.horizon().years() == 1, 10);
        often("expensed at decision", plan.recognition() == RecognitionPolicy.AT_DECISION, 30);
        often("without opening", plan.opening().isEmpty(), 10);
        often(
                "negative opening equity",
                plan.opening().exists(opening -> opening.sheet().equity().isNegative()),
                10);
        often(
                "a member of weight zero",
                plan.contributions()
                        .parties()
                        .exists(party ->
                                party.members().exists(member -> member.weight().equals(Share.ZERO))),
                30);
        often(
                "a negative cost or income",
                plan.lines()
                        .exists(line -> line.amounts()
                                .amount(
                                        plan.horizon().firstYear(),
                                        plan.horizon().firstYear())
                                .isNegative()),
                20);
        often("a project that ended before", plan.projects().exists(project -> endedBefore(project, plan)), 20);
        often(
                "payouts beyond the horizon",
                commitments.exists(grant -> grant.payouts().nonEmpty()
                        && !plan.horizon().covers(grant.payouts().last()._1)),
                30);
        often("a solved grant with room", solved(plan, commitments, true), 5);
        often("a solved grant without room", solved(plan, commitments, false), 1);
        for (Class<?> profile : PayoutProfile.class.getPermittedSubclasses()) {
            often(
                    profile.getSimpleName(),
                    plan.projects().exists(project -> profile.isInstance(project.payout()))
                            || plan.grants().exists(grant -> profile.isInstance(grant.payout())),
                    20);
        }
        for (LineKind kind : LineKind.values()) {
            often(kind.toString(), plan.lines().exists(line -> line.kind() == kind), 20);
        }
    }

    private static boolean endedBefore(Project project, FinancialPlan plan) {
        return project.end().getYear() < plan.horizon().firstYear();
    }

    private static boolean solved(FinancialPlan plan, Vector<Commitment> commitments, boolean room) {
        return plan.grants()
                .filter(grant -> grant.amount().given().isEmpty())
                .exists(grant -> commitments.exists(settled ->
                        settled.id().equals(grant.id()) && settled.amount().equals(Money.ZERO) != room));
    }

    private static void often(String what, boolean is, double percent) {
        Statistics.label(what)
                .collect(is)
                .coverage(coverage -> coverage.check(true).percentage(actual -> actual >= percent));
    }
}
