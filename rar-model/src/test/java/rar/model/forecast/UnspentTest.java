package rar.model.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import rar.model.balance.BalancePlan;
import rar.model.message.Language;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.next.NextPlan;
import rar.model.plan.BalanceSheet;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.LineKind;
import rar.model.plan.OpeningBalance;
import rar.model.plan.PayoutProfile;
import rar.model.plan.Project;
import rar.model.plan.ProjectFunding;
import rar.model.plan.RecognitionPolicy;
import rar.model.plan.SmallestPlan;
import rar.model.plan.UnspentMoney;
import rar.model.plan.YearlyAmounts;
import rar.model.timing.PaymentTerms;
import rar.model.timing.RunningMonths;
import rar.model.timing.Timing;

/** What lines and projects leave unspent, counted by hand: 2024 to 2026, 120 kr a year where nothing else is said. */
class UnspentTest {

    private static final YearMonth JUNE = YearMonth.of(2024, 6);

    private static BudgetLine line() {
        return BudgetLine.of("course", LineKind.COST, kr(120));
    }

    private static Project project() {
        return Project.of(
                        "bridge",
                        LocalDate.of(2025, 6, 30),
                        new PayoutProfile.ByYear(TreeMap.of(2024, kr(120), 2025, kr(120))))
                .withStart(LocalDate.of(2024, 1, 1));
    }

    private static Money kr(long kronor) {
        return Money.ofKronor(kronor);
    }

    private static FinancialPlan plan(BudgetLine line, Project project, RecognitionPolicy recognition) {
        return FinancialPlan.of(SmallestPlan.draft()
                .withHorizon(new Horizon(2024, 3))
                .withRecognition(recognition)
                .withContributions(paid -> paid.withTotals(
                        TreeMap.of(2024, Money.ofTkr(10), 2025, Money.ofTkr(10), 2026, Money.ofTkr(10))))
                .withOpening(OpeningBalance.of(BalanceSheet.EMPTY
                        .withCash(Money.ofTkr(5))
                        .withProvisions(recognition.providesForGrants() ? kr(240) : kr(0))
                        .balanced()))
                .withLine(line)
                .withProject(project));
    }

    private static FollowUp followed(FinancialPlan plan, YearMonth through, UnaryOperator<OutcomeParts> said) {
        OutcomeParts parts = OutcomeParts.silent(through);
        return FollowUp.of(plan, said.apply(parts).outcome());
    }

    private static OutcomeParts used(OutcomeParts parts, DatedAmounts line, ForecastRule rule) {
        parts.lines = Vector.of(new SourceActuals("course", line, rule));
        return parts;
    }

    private static Money cost(FollowUp followUp, int year) {
        return followUp.result(year)
                .rows()
                .find(row -> row.id().equals("course"))
                .get()
                .figures()
                .forecast()
                .negated();
    }

    private static FollowUp lineFollowed(BudgetLine line, long usedToJune, ForecastRule rule) {
        return followed(
                plan(line, project(), RecognitionPolicy.AS_CONSUMED),
                JUNE,
                parts -> used(parts, DatedAmounts.ofYear(2024, kr(usedToJune)), rule));
    }

    /** 20 of the 60 of January to June are used and 60 more are to come: 40 of 2024 are left. */
    @Test
    void what_a_line_leaves_is_spread_over_the_next_year_and_not_carried_again() {
        FollowUp carried = lineFollowed(line().withUnspent(UnspentMoney.CARRIED_OVER), 20, ForecastRule.AS_PLANNED);

        assertThat(Vector.of(2024, 2025, 2026).map(year -> cost(carried, year)))
                .containsExactly(kr(80), kr(160), kr(120));
        assertThat(carried.unspent())
                .containsExactly(new CarriedAmount("course", "course", 2024, kr(40), UnspentMoney.CARRIED_OVER, false));
    }

    @Test
    void what_lapses_is_told_and_changes_nothing_else() {
        FollowUp lapses = lineFollowed(line().withUnspent(UnspentMoney.LAPSES), 20, ForecastRule.AS_PLANNED);
        FollowUp silent = lineFollowed(line(), 20, ForecastRule.AS_PLANNED);

        assertThat(lapses.forecast().schedule().bookings())
                .isEqualTo(silent.forecast().schedule().bookings());
        assertThat(lapses.unspent().map(CarriedAmount::amount)).containsExactly(kr(40));
        assertThat(silent.unspent()).isEmpty();
    }

    /** Of 2025 the forecast says 100: the 40 of 2024 are the first of them, and 60 of 2025's own 120 are left. */
    @Test
    void a_stated_forecast_stands_and_uses_what_is_brought_in_first() {
        ForecastRule stated = ForecastRule.of(DatedAmounts.ofYear(2025, kr(100)));
        FollowUp carried = lineFollowed(line().withUnspent(UnspentMoney.CARRIED_OVER), 20, stated);

        assertThat(Vector.of(2024, 2025, 2026).map(year -> cost(carried, year)))
                .containsExactly(kr(80), kr(100), kr(180));
        assertThat(carried.unspent().map(CarriedAmount::amount)).containsExactly(kr(40), kr(60));
    }

    /** A line that runs until March 2025 and pays a month later, of which nothing is used in 2024. */
    @Test
    void carried_money_falls_in_the_months_of_the_line_and_is_paid_on_its_terms() {
        BudgetLine dated = BudgetLine.of(
                        "course", LineKind.COST, new YearlyAmounts.Explicit(TreeMap.of(2024, kr(60), 2025, kr(30))))
                .withTiming(Timing.EVENLY
                        .withPeriod(RunningMonths.of(YearMonth.of(2024, 1), YearMonth.of(2025, 3)))
                        .withPayment(PaymentTerms.after(1)));
        FinancialPlan plan =
                plan(dated.withUnspent(UnspentMoney.CARRIED_OVER), project(), RecognitionPolicy.AS_CONSUMED);
        FinancialPlan without = plan(dated, project(), RecognitionPolicy.AS_CONSUMED);
        UnaryOperator<OutcomeParts> nothing =
                parts -> used(parts, DatedAmounts.ofYear(2024, kr(0)), ForecastRule.AS_PLANNED);
        BalancePlan carried = followed(plan, YearMonth.of(2024, 12), nothing).forecast();
        BalancePlan lapsed = followed(without, YearMonth.of(2024, 12), nothing).forecast();

        // 60 kr over January to March 2025, each 20 kr paid the month after
        assertThat(Vector.rangeClosed(11, 16).map(month -> lapsed.cashOre(month) - carried.cashOre(month)))
                .containsExactly(0L, 0L, 2_000L, 4_000L, 6_000L, 6_000L);
        assertThat(Vector.rangeClosed(11, 16)
                        .map(month -> lapsed.monthEnd(month)
                                .equity()
                                .minus(carried.monthEnd(month).equity())
                                .ore()))
                .containsExactly(0L, 2_000L, 4_000L, 6_000L, 6_000L, 6_000L);
    }

    /** 30 of the 90 of January to September of the last year are used. */
    private static FollowUp lastYearFollowed() {
        return followed(
                plan(line().withUnspent(UnspentMoney.CARRIED_OVER), project(), RecognitionPolicy.AS_CONSUMED),
                YearMonth.of(2026, 9),
                parts -> used(
                        parts,
                        new DatedAmounts(TreeMap.empty(), TreeMap.of(2024, kr(120), 2025, kr(120), 2026, kr(30))),
                        ForecastRule.AS_PLANNED));
    }

    /** What is left of the plan's last year goes beyond it, and is told. */
    @Test
    void what_the_last_year_leaves_is_carried_beyond_the_plan() {
        FollowUp followUp = lastYearFollowed();

        assertThat(cost(followUp, 2026)).isEqualTo(kr(60));
        assertThat(followUp.unspent())
                .containsExactly(new CarriedAmount("course", "course", 2026, kr(60), UnspentMoney.CARRIED_OVER, true));
    }

    /** Next year's draft has it in the year to which it is carried, 5 kr a month, and in no later one. */
    @Test
    void what_is_carried_beyond_the_plan_is_in_the_next_one() {
        FollowUp followUp = lastYearFollowed();

        FinancialPlan next = NextPlan.of(followUp, Language.ENGLISH).get().value();

        BudgetLine course =
                next.lines().find(each -> each.id().equals("course")).get();
        assertThat(course.months(2027, next.horizon())).containsOnly(kr(15)).hasSize(12);
        assertThat(course.months(2028, next.horizon())).containsOnly(kr(10)).hasSize(12);
    }

    private static FollowUp projectFollowed(Project project, RecognitionPolicy recognition) {
        return followed(plan(line(), project, recognition), JUNE, parts -> {
            parts.payouts = Vector.of(
                    new PayoutActuals("bridge", DatedAmounts.ofYear(2024, kr(20)), ForecastRule.AS_PLANNED, false));
            return parts;
        });
    }

    /** 40 of 2024 are paid over January to June 2025, in which the project runs; its provision is used up with them. */
    @Test
    void a_project_is_paid_what_it_has_left_over_the_months_in_which_it_runs() {
        FollowUp carried =
                projectFollowed(project().withUnspent(UnspentMoney.CARRIED_OVER), RecognitionPolicy.AT_DECISION);

        assertThat(carried.payouts(2025).rows().head().paid().forecast()).isEqualTo(kr(160));
        assertThat(carried.forecast().monthEnd(11).provisions()).isEqualTo(kr(160));
        assertThat(carried.forecast().monthEnd(17).provisions()).isEqualTo(kr(0));
        assertThat(carried.result(2024).rows().map(ResultStatement.Row::id)).doesNotContain(ResultStatement.RELEASED);
    }

    /** What lapses is released in December, and is a commitment no longer; without a rule it remains to be paid. */
    @Test
    void what_lapses_of_a_project_is_provided_for_no_longer() {
        FollowUp lapses = projectFollowed(project().withUnspent(UnspentMoney.LAPSES), RecognitionPolicy.AT_DECISION);
        FollowUp silent = projectFollowed(project(), RecognitionPolicy.AT_DECISION);

        assertThat(lapses.forecast().monthEnd(10).provisions()).isEqualTo(kr(120 + 10 + 40));
        assertThat(lapses.forecast().monthEnd(11).provisions()).isEqualTo(kr(120));
        assertThat(lapses.forecast().monthEnd(35).provisions()).isEqualTo(kr(0));
        assertThat(silent.forecast().monthEnd(35).provisions()).isEqualTo(kr(40));
        assertThat(lapses.forecast().schedule().commitments().map(commitment -> commitment.amount()))
                .containsExactly(kr(200));
    }

    /** Nothing is given back twice: what its years leave is no part of what the end of its funding leaves. */
    @Test
    void what_lapses_of_a_project_whose_funding_ends_is_given_back_once() {
        ProjectFunding ended = ProjectFunding.of("esf", Share.of(1, 2))
                .withEnded(YearMonth.of(2026, 6))
                .withPaidIfRefused(Share.of(2, 5));
        FollowUp lapses = projectFollowed(
                project().withUnspent(UnspentMoney.LAPSES).withFunding(ended), RecognitionPolicy.AT_DECISION);

        assertThat(lapses.forecast().monthEnd(11).provisions()).isEqualTo(kr(120));
        assertThat(lapses.forecast().monthEnd(35).provisions()).isEqualTo(kr(0));
    }

    /** A project that has ended is paid over the whole year after. */
    @Test
    void what_a_project_leaves_in_its_last_year_is_paid_over_the_year_after_it() {
        FollowUp followUp = followed(
                plan(line(), project().withUnspent(UnspentMoney.CARRIED_OVER), RecognitionPolicy.AT_DECISION),
                YearMonth.of(2025, 12),
                parts -> {
                    parts.payouts = Vector.of(new PayoutActuals(
                            "bridge",
                            new DatedAmounts(TreeMap.empty(), TreeMap.of(2024, kr(120), 2025, kr(60))),
                            ForecastRule.AS_PLANNED,
                            false));
                    return parts;
                });

        assertThat(followUp.payouts(2026).rows().head().paid().forecast()).isEqualTo(kr(60));
        assertThat(followUp.forecast().monthEnd(24).provisions()).isEqualTo(kr(55));
    }

    /** Month by month, by arrays: three years of whole kronor a month, an outcome of any length, any years stated. */
    @Property(tries = 200, seed = "20270101")
    void carried_money_is_what_counting_month_by_month_gives(
            @ForAll @Size(3) List<@LongRange(min = 0, max = 90) Long> monthly,
            @ForAll @Size(36) List<@LongRange(min = 0, max = 150) Long> actual,
            @ForAll @IntRange(max = 35) int through,
            @ForAll Set<@IntRange(min = 2024, max = 2026) Integer> stated) {
        FinancialPlan plan = plan(
                BudgetLine.of(
                                "course",
                                LineKind.COST,
                                new YearlyAmounts.Explicit(TreeMap.of(
                                        2024,
                                        kr(12 * monthly.get(0)),
                                        2025,
                                        kr(12 * monthly.get(1)),
                                        2026,
                                        kr(12 * monthly.get(2)))))
                        .withUnspent(UnspentMoney.CARRIED_OVER),
                project(),
                RecognitionPolicy.AS_CONSUMED);
        Vector<Integer> named = Vector.rangeClosed(2024, 2026)
                .filter(year -> stated.contains(year) && 12 * (year - 2024) + 11 > through);
        ForecastRule rule = ForecastRule.of(new DatedAmounts(
                TreeMap.empty(),
                named.foldLeft(TreeMap.<Integer, Money>empty(), (all, year) -> all.put(year, kr(1_200)))));
        YearMonth last = YearMonth.of(2024, 1).plusMonths(through);
        FollowUp followUp = followed(plan, last, parts -> {
            parts.unstated = MissingPolicy.NOTHING;
            return used(
                    parts,
                    DatedAmounts.ofMonths(Vector.rangeClosed(0, through)
                            .foldLeft(
                                    TreeMap.<YearMonth, Money>empty(),
                                    (all, m) -> all.put(YearMonth.of(2024, 1).plusMonths(m), kr(actual.get(m))))),
                    rule);
        });

        long brought = 0;
        for (int year = 0; year < 3; year++) {
            long used = 0;
            for (int k = 0; k < 12; k++) {
                int month = 12 * year + k;
                used += month <= through
                        ? 100 * actual.get(month)
                        : named.contains(2024 + year)
                                ? 0
                                : 100 * monthly.get(year) + brought / 12 + (k < brought % 12 ? 1 : 0);
            }
            used += named.contains(2024 + year) ? 120_000 : 0;
            assertThat(cost(followUp, 2024 + year)).isEqualTo(new Money(used));
            brought = Math.max(0, 1_200 * monthly.get(year) - Math.max(0, used - brought));
            int of = 2024 + year;
            assertThat(Money.sum(followUp.unspent()
                            .filter(each -> each.source().equals("course") && each.year() == of)
                            .map(CarriedAmount::amount)))
                    .isEqualTo(new Money(brought));
        }
    }
}
