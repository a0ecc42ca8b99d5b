package rar.model.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import rar.model.goal.EquityRecovered;
import rar.model.goal.FinancialGoal;
import rar.model.goal.IndividualShare;
import rar.model.goal.LiquidityFloor;
import rar.model.goal.Readiness;
import rar.model.goal.ReservationThreshold;
import rar.model.goal.SavedFundsCeiling;
import rar.model.json.JsonText;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.CoFunding;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;
import rar.model.plan.MonthRange;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PlanArbitraries;
import rar.model.plan.PlanDraft;
import rar.model.plan.Project;
import rar.model.plan.ProjectKind;
import rar.model.plan.SmallestPlan;

/** What is written is what was there: exact, stable, and read back as the same plan. */
class PlanWriterTest {

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plans();
    }

    @Property(seed = "1210", tries = 100)
    void a_written_plan_is_read_back_as_the_same(@ForAll("plans") FinancialPlan plan) {
        String text = PlanWriter.write(plan);
        FinancialPlan read = PlanReader.read(text).get();
        assertThat(read).isEqualTo(plan);
        assertThat(PlanWriter.write(read)).isEqualTo(text);
        assertThat(text).endsWith("}\n").doesNotContain("\u00a0").doesNotContain("\u2212");
    }

    @Test
    void amounts_are_exact_in_tkr_with_two_decimals_at_most_else_in_kronor() {
        PlanDraft parts = SmallestPlan.draft();
        assertThat(total(parts, 35_007_000)).isEqualTo("\"350,07 tkr\"");
        assertThat(total(parts, 35_007_800)).isEqualTo("\"350 078 kr\"");
        assertThat(total(parts, 1_500_000_000)).isEqualTo("\"15 000 tkr\"");
        assertThat(total(parts, 666_524_401)).isEqualTo("\"6 665 244,01 kr\"");
        assertThat(total(parts, 1)).isEqualTo("\"0,01 kr\"");
        assertThat(total(parts, 0)).isEqualTo("\"0 tkr\"");
    }

    @Test
    void the_parts_that_few_plans_have_are_kept() {
        PlanDraft parts = SmallestPlan.draft()
                .withoutOpening()
                .withProjects(Vector.of(Project.of(
                                "p",
                                LocalDate.of(2026, 3, 31),
                                new PayoutProfile.RestEvenly(TreeMap.of(2024, Money.ofTkr(50))))
                        .withName("Å \"quoted\" \\ name")
                        .withKind(ProjectKind.STRUCTURE)
                        .withStart(LocalDate.of(2023, 2, 28))
                        .withTotal(Money.ofTkr(90))
                        .withDecided(LocalDate.of(2022, 12, 24))
                        .withCoFunding(new CoFunding("ESF", Money.ofTkr(45), true))
                        .withNote(Project.Note.NUMBER, "9")
                        .withNote(Project.Note.AREA, "länet")
                        .withNote(Project.Note.FOCUS, "focus")
                        .withNote(Project.Note.INFERRED, "note")
                        .withReserved(false)))
                .withGoals(Vector.of(
                        new IndividualShare(Share.of(2, 3)),
                        new SavedFundsCeiling(Vector.of(
                                new SavedFundsCeiling.Bracket(
                                        Option.some(Money.ofTkr(7000)), Share.of(1, 5), Option.some(Money.ofTkr(3000))),
                                new SavedFundsCeiling.Bracket(Option.none(), Share.of(1, 7), Option.none()))),
                        new SavedFundsCeiling(Vector.empty())));
        FinancialPlan plan = FinancialPlan.of(parts);
        assertThat(PlanReader.read(PlanWriter.write(plan)).get()).isEqualTo(plan);
    }

    @Test
    void every_payout_is_written_by_its_name() {
        MonthRange months = new MonthRange(YearMonth.of(2024, 1), YearMonth.of(2024, 3));
        Money amount = Money.ofTkr(1);
        Seq<PayoutProfile> profiles = Vector.of(
                new PayoutProfile.ByYear(TreeMap.of(2024, amount)),
                new PayoutProfile.RestEvenly(TreeMap.of(2024, amount)),
                new PayoutProfile.ByMonth(TreeMap.of(YearMonth.of(2024, 3), amount)),
                new PayoutProfile.Even(months),
                new PayoutProfile.Sloped(months, true),
                new PayoutProfile.Sloped(months, false));
        assertThat(profiles.map(
                        profile -> JsonText.of(PayoutFormat.write(profile)).strip()))
                .containsExactly(
                        "{\n  \"years\": {\"2024\": \"1 tkr\"}\n}",
                        "{\n  \"yearsThenEvenly\": {\"2024\": \"1 tkr\"}\n}",
                        "{\n  \"months\": {\"2024-03\": \"1 tkr\"}\n}",
                        "{\n  \"even\": {\"from\": \"2024-01\", \"to\": \"2024-03\"}\n}",
                        "{\n  \"frontLoaded\": {\"from\": \"2024-01\", \"to\": \"2024-03\"}\n}",
                        "{\n  \"backLoaded\": {\"from\": \"2024-01\", \"to\": \"2024-03\"}\n}");
        assertThat(classes(profiles)).containsExactlyInAnyOrder(PayoutProfile.class.getPermittedSubclasses());
    }

    /** A goal that is added to the model cannot be forgotten here. */
    @Test
    void every_goal_is_written_by_its_name() {
        Seq<FinancialGoal> goals = Vector.of(
                new LiquidityFloor(Money.ofTkr(500)),
                new Readiness(Money.ofTkr(2000), 6, 12, Money.ofTkr(500)),
                new ReservationThreshold(Money.ofTkr(15_000)),
                new EquityRecovered(3),
                new IndividualShare(Share.of(2, 3)),
                new SavedFundsCeiling(
                        Vector.of(new SavedFundsCeiling.Bracket(Option.none(), Share.of(1, 5), Option.none()))));
        assertThat(goals.map(goal -> GoalFormat.write(goal)
                        .fields()
                        .values()
                        .iterator()
                        .next()
                        .scalar()))
                .containsExactly(
                        "liquidity-floor",
                        "readiness",
                        "reservation-threshold",
                        "equity-recovered",
                        "individual-share",
                        "saved-funds-ceiling");
        assertThat(classes(goals)).containsExactlyInAnyOrderElementsOf(kindsOf(FinancialGoal.class));
    }

    private static List<Class<?>> kindsOf(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? kindsOf(kind).stream() : Stream.of(kind))
                .toList();
    }

    private static String total(PlanDraft parts, long ore) {
        parts = parts.withContributions(Contributions.of(TreeMap.of(2024, new Money(ore)))
                .withParties(parts.contributions().parties())
                .withUnit(MoneyUnit.ORE)
                .withInstalmentMonths(Vector.of(1)));
        String text = PlanWriter.write(FinancialPlan.of(parts));
        return Arrays.stream(text.split("\n"))
                .filter(line -> line.contains("\"2024\": "))
                .map(line -> line.substring(line.indexOf("\"2024\": ") + 8, line.indexOf('}')))
                .findFirst()
                .orElseThrow();
    }

    private static <T> Class<?>[] classes(Seq<T> values) {
        return values.map(Object::getClass).distinct().toJavaArray(Class<?>[]::new);
    }
}
