package rar.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;

/** When grants are paid (SPEC: projection month by month; projects). */
class PayoutProfileTest {

    private static final YearMonth START = YearMonth.of(2012, 3);

    private static MonthRange months(String first, String last) {
        return new MonthRange(YearMonth.parse(first), YearMonth.parse(last));
    }

    private static MonthRange months(int length) {
        return new MonthRange(START, START.plusMonths(length - 1));
    }

    private static String printed(SortedMap<YearMonth, Money> payments) {
        return payments.map(payment -> payment._1 + " " + payment._2.ore()).mkString(", ");
    }

    private static SortedMap<Integer, Money> ore(int year, long ore) {
        return TreeMap.of(year, new Money(ore));
    }

    @Test
    void a_yearly_amount_is_paid_over_the_months_of_the_year_in_which_the_project_runs() {
        PayoutProfile byYear = new PayoutProfile.ByYear(TreeMap.of(2012, new Money(200), 2013, new Money(300)));
        assertThat(printed(byYear.payments(new Money(500), months("2012-11", "2013-03"))))
                .isEqualTo("2012-11 100, 2012-12 100, 2013-01 100, 2013-02 100, 2013-03 100");
    }

    @Test
    void a_yearly_amount_is_paid_over_the_whole_year_where_the_project_has_ended() {
        PayoutProfile byYear = new PayoutProfile.ByYear(ore(2012, 1200));
        SortedMap<YearMonth, Money> payments = byYear.payments(new Money(1200), months("2008-01", "2009-06"));
        assertThat(payments.keySet()).hasSize(12).allMatch(month -> month.getYear() == 2012);
        assertThat(payments.values()).containsOnly(new Money(100));
    }

    @Test
    void the_ore_that_remain_go_to_the_earliest_months() {
        PayoutProfile byYear = new PayoutProfile.ByYear(ore(2012, 14));
        assertThat(printed(byYear.payments(new Money(14), months("2012-08", "2013-12"))))
                .isEqualTo("2012-08 3, 2012-09 3, 2012-10 3, 2012-11 3, 2012-12 2");
    }

    @Test
    void a_month_that_gets_no_ore_has_no_payment() {
        assertThat(printed(new PayoutProfile.Even(months("2012-01", "2012-12")).payments(new Money(2), months(1))))
                .isEqualTo("2012-01 1, 2012-02 1");
        assertThat(new PayoutProfile.ByMonth(TreeMap.of(START, Money.ZERO)).payments(Money.ZERO, months(1)))
                .isEmpty();
    }

    @Test
    void front_loaded_falls_by_the_same_step_and_back_loaded_mirrors_it() {
        assertThat(printed(new PayoutProfile.Sloped(months("2012-01", "2012-04"), true)
                        .payments(new Money(1000), months(1))))
                .isEqualTo("2012-01 400, 2012-02 300, 2012-03 200, 2012-04 100");
        assertThat(printed(new PayoutProfile.Sloped(months("2012-01", "2012-04"), false)
                        .payments(new Money(1000), months(1))))
                .isEqualTo("2012-01 100, 2012-02 200, 2012-03 300, 2012-04 400");
    }

    @Test
    void the_rest_is_paid_over_the_months_that_follow_the_stated_years() {
        PayoutProfile rest = new PayoutProfile.RestEvenly(ore(2012, 120));
        assertThat(printed(rest.payments(new Money(420), months("2012-12", "2013-03"))))
                .isEqualTo("2012-12 120, 2013-01 100, 2013-02 100, 2013-03 100");
    }

    @Test
    void the_rest_is_not_paid_before_the_project_starts() {
        PayoutProfile rest = new PayoutProfile.RestEvenly(ore(2012, 0));
        assertThat(printed(rest.payments(new Money(300), months("2014-02", "2014-04"))))
                .isEqualTo("2014-02 100, 2014-03 100, 2014-04 100");
    }

    @Test
    void a_rest_of_nothing_pays_the_stated_years_alone() {
        PayoutProfile rest = new PayoutProfile.RestEvenly(ore(2012, 200));
        assertThat(printed(rest.payments(new Money(200), months("2012-11", "2013-12"))))
                .isEqualTo("2012-11 100, 2012-12 100");
    }

    @Test
    void a_rest_without_months_is_impossible() {
        assertThat(new PayoutProfile.RestEvenly(ore(2012, 1)).impossible(months("2010-01", "2012-12")))
                .isNotEmpty();
        assertThat(new PayoutProfile.RestEvenly(TreeMap.empty()).impossible(months("2010-01", "2012-12")))
                .isNotEmpty();
        assertThat(new PayoutProfile.RestEvenly(ore(2012, 1)).impossible(months("2010-01", "2013-01")))
                .isEqualTo(Option.none());
    }

    @Property(seed = "31", tries = 200)
    void every_profile_pays_its_amount_inside_its_months(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long ore,
            @ForAll @IntRange(min = 1, max = 80) int length) {
        MonthRange over = months(length);
        for (PayoutProfile profile : Vector.of(
                new PayoutProfile.Even(over),
                new PayoutProfile.Sloped(over, true),
                new PayoutProfile.Sloped(over, false))) {
            SortedMap<YearMonth, Money> payments = profile.payments(new Money(ore), months(1));
            assertThat(Money.sum(payments.values())).isEqualTo(new Money(ore));
            assertThat(payments.keySet()).allSatisfy(month -> assertThat(month).isBetween(over.first(), over.last()));
            assertThat(payments.values())
                    .allSatisfy(paid -> assertThat(paid.ore()).isPositive());
        }
    }

    @Property(seed = "32", tries = 200)
    void even_payments_differ_by_an_ore_and_never_rise(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long ore,
            @ForAll @IntRange(min = 1, max = 80) int length) {
        List<Long> paid = months(new PayoutProfile.Even(months(length)), ore, length);
        assertThat(Collections.max(paid) - Collections.min(paid)).isBetween(0L, 1L);
        assertThat(paid).isSortedAccordingTo(Comparator.reverseOrder());
    }

    /** Each payment is within one öre of its exact part, 2k/(n(n+1)) of the amount. */
    @Property(seed = "33", tries = 200)
    void sloped_payments_are_within_an_ore_of_their_exact_parts(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long ore,
            @ForAll @IntRange(min = 1, max = 80) int length) {
        List<Long> rising = months(new PayoutProfile.Sloped(months(length), false), ore, length);
        List<Long> falling = months(new PayoutProfile.Sloped(months(length), true), ore, length);
        long steps = (long) length * (length + 1) / 2;
        for (int k = 0; k < length; k++) {
            assertThat(rising.get(k) * steps - ore * (k + 1)).isBetween(-steps, steps);
            assertThat(falling.get(k) * steps - ore * (length - k)).isBetween(-steps, steps);
        }
    }

    private static List<Long> months(PayoutProfile profile, long ore, int length) {
        SortedMap<YearMonth, Money> payments = profile.payments(new Money(ore), months(1));
        return Vector.range(0, length)
                .map(i -> payments.get(START.plusMonths(i)).map(Money::ore).getOrElse(0L))
                .asJava();
    }

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plans();
    }

    /** By the definition, month by month: in a year where the project runs, nothing outside its run. */
    @Property(seed = "34", tries = 100)
    void projects_paid_by_year_are_not_paid_in_months_of_a_year_outside_their_run(@ForAll("plans") FinancialPlan plan) {
        for (Project project : plan.projects()) {
            if (project.payout() instanceof PayoutProfile.ByYear byYear) {
                SortedMap<YearMonth, Money> payments = byYear.payments(project.remaining(), project.run());
                byYear.amounts()
                        .forEach((year, amount) -> assertThat(
                                        Money.sum(payments.filterKeys(month -> month.getYear() == year)
                                                .values()))
                                .isEqualTo(amount));
                payments.keySet()
                        .forEach(month -> assertThat(runsIn(project, month) || !runsIn(project, month.getYear()))
                                .isTrue());
            }
        }
    }

    private static boolean runsIn(Project project, YearMonth month) {
        return !project.end().isBefore(month.atDay(1))
                && !project.start().exists(start -> start.isAfter(month.atEndOfMonth()));
    }

    private static boolean runsIn(Project project, int year) {
        return Vector.rangeClosed(1, 12).exists(month -> runsIn(project, YearMonth.of(year, month)));
    }
}
