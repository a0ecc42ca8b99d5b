package rar.simulation.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.model.planfile.PlanReader;
import rar.model.schedule.Schedule;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.Distribution;
import rar.simulation.distribution.TriangularDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.risk.Estimate;

class AccountTest {

    private static final Schedule SCHEDULE = Schedule.of(PlanReader.read("""
            {
              "format": "rar-plan/1", "name": "Little", "source": "made up",
              "horizon": {"firstYear": 2009, "years": 2}, "recognition": "as-consumed",
              "contributions": {"totals": {"2009": "100 tkr", "2010": "100 tkr"}},
              "parties": [
                {"id": "municipalities", "name": "Municipalities", "share": "25 %",
                 "members": [{"id": "m", "name": "M", "weight": 1}]},
                {"id": "state", "name": "State", "share": "75 %",
                 "members": [{"id": "s", "name": "S", "weight": 1}]}
              ],
              "opening": {"date": "2008-12-31", "fixedAssets": "0 kr", "receivables": "0 kr", "cash": "100 tkr",
                "equity": "100 tkr", "shortTermLiabilities": "0 kr"},
              "projects": [
                {"id": "bridge", "name": "Bridge", "kind": "individual", "start": "2009-01-01", "end": "2009-12-31",
                 "total": "1 200 kr", "payout": {"years": {"2009": "1 200 kr"}}}
              ]
            }
            """).get());

    private static final Vector<Payer> PAYERS = Vector.of(
            new Payer("municipalities", "Municipalities"),
            new Payer("state", "State"),
            new Payer("people", "Participants"));

    private static Distribution of(double number) {
        return new ConstantDistribution(number);
    }

    /** Without a project of the plan: all costs are earlier ones, of January of their year. */
    private static SocioEconomicAccount account(
            TreeMap<Integer, Money> costs,
            YearMonth from,
            Distribution duration,
            Distribution rate,
            UnitValue... values) {
        return new SocioEconomicAccount(
                "name",
                "source",
                "none",
                2009,
                PAYERS,
                costs,
                Vector.of(new SupportCount("allowance", 20, 10), new SupportCount("work", 5, 15)),
                from,
                duration,
                of(1),
                of(0),
                rate,
                of(1),
                Vector.of(values),
                36);
    }

    private static UnitValue value(String id, String form, @Nullable String from, @Nullable String to, Money amount) {
        return new UnitValue(id, form, Option.of(from), Option.of(to), amount, of(1), "invented");
    }

    private static TreeMap<Integer, Money> in2008(Money cost) {
        return TreeMap.of(2008, cost);
    }

    /**
     * Mishan and Quah, "Cost-Benefit Analysis", 6th edition, 2020, chapter 23, "The discounted present value criterion": 50 after
     * one year and 150 after two are worth 169.4 today at 10 per cent; an outlay of 100 leaves 69.4.
     */
    @Test
    void the_present_value_of_an_investment_is_as_published() {
        // ten more in work: 10 × 5 a month in the last month of the first year after, 10 × 7.5 in the first of the
        // second, and on
        SocioEconomicAccount first = account(
                in2008(Money.ofKronor(100)),
                YearMonth.of(2009, 12),
                of(1),
                of(0.1),
                value("w", "work", null, "people", Money.ofKronor(5)));
        SocioEconomicAccount second = account(
                TreeMap.of(2008, Money.ofKronor(0)),
                YearMonth.of(2010, 1),
                of(2),
                of(0.1),
                value("w", "work", null, "people", Money.parse("7,50 kr")));
        AccountResult one = AccountResult.of(first, SCHEDULE);
        AccountResult two = AccountResult.of(second, SCHEDULE);
        double worth = (one.society().discountedEffects().ore()
                        + two.society().discountedEffects().ore())
                / 100.0;
        assertThat(worth).isCloseTo(169.4, within(0.05));
        assertThat(worth - one.society().discountedCosts().ore() / 100.0).isCloseTo(69.4, within(0.05));
    }

    /** An annuity: n equal yearly effects from the year after are worth a (1 − v^n)/r. */
    @Test
    void equal_years_are_worth_an_annuity() {
        SocioEconomicAccount account = account(
                in2008(Money.ofKronor(120_000)),
                YearMonth.of(2009, 1),
                of(48),
                of(0.03),
                value("w", "work", null, "people", Money.ofKronor(1_000)));
        AccountResult result = AccountResult.of(account, SCHEDULE);
        double annuity = 120_000 * (1 - Math.pow(1.03, -4)) / 0.03;
        assertThat(result.society().discountedEffects().ore() / 100.0).isCloseTo(annuity, within(0.01));
        assertThat(result.society().breakEvenShare().get()).isCloseTo(120_000 / annuity, within(1e-6));
    }

    /** Without discounting, a cost C is covered by effects e a month in the ⌈C/e⌉th of their months. */
    @Property(seed = "20090101", tries = 100)
    void payback_is_the_cost_divided_by_the_monthly_effect(
            @ForAll @IntRange(min = 1, max = 400_000) int cost, @ForAll @IntRange(min = 1, max = 2_000) int monthly) {
        YearMonth from = YearMonth.of(2008, 4);
        SocioEconomicAccount account = account(
                in2008(Money.ofKronor(cost)),
                from,
                of(36),
                of(0),
                value("w", "work", null, "people", Money.ofKronor(monthly)));
        AccountResult result = AccountResult.of(account, SCHEDULE);
        int months = (cost + 10 * monthly - 1) / (10 * monthly);
        assertThat(result.payback()).isEqualTo(Option.when(months <= 36, () -> from.plusMonths(months - 1L)));
        assertThat(result.society().breakEvenShare().get()).isCloseTo(cost / (360.0 * monthly), within(1e-9));
    }

    /** What one payer gains by a transfer another loses; society neither. */
    @Property(seed = "20090202", tries = 100)
    void transfers_sum_to_nought_and_payers_to_society_to_the_last_ore(
            @ForAll @LongRange(min = 0, max = 3_000_000) long benefit,
            @ForAll @LongRange(min = 0, max = 3_000_000) long tax,
            @ForAll @LongRange(min = 0, max = 9_000_000) long production,
            @ForAll @IntRange(min = 0, max = 1_000) int permille,
            @ForAll @IntRange(min = 1, max = 500) int months) {
        UnitValue paid = value("benefit", "allowance", "municipalities", "people", new Money(benefit));
        UnitValue taxed = value("tax", "work", "people", "state", new Money(tax));
        UnitValue made = value("production", "work", null, "people", new Money(production));
        UnitValue used = value("case", "allowance", "municipalities", null, new Money(benefit / 7));
        SocioEconomicAccount transfers = account(
                in2008(Money.ZERO), YearMonth.of(2008, 6), of(months / 10.0), of(permille / 1000.0), paid, taxed);
        AccountResult moved = AccountResult.of(transfers, SCHEDULE);
        assertThat(moved.society().discountedEffects()).isEqualTo(Money.ZERO);
        assertThat(Money.sum(moved.payers().map(PayerResult::discountedEffects)))
                .isEqualTo(Money.ZERO);
        assertThat(moved.society().effects()).allMatch(Money.ZERO::equals);

        SocioEconomicAccount all = account(
                in2008(new Money(production)),
                YearMonth.of(2008, 6),
                of(months / 10.0),
                of(permille / 1000.0),
                paid,
                taxed,
                made,
                used);
        AccountResult whole = AccountResult.of(all, SCHEDULE);
        assertThat(Money.sum(whole.payers().map(PayerResult::net)))
                .isEqualTo(whole.society().net());
    }

    @Test
    void costs_are_the_plans_divided_as_contributions_are() {
        SocioEconomicAccount account = new SocioEconomicAccount(
                "name",
                "source",
                "bridge",
                2009,
                PAYERS,
                TreeMap.empty(),
                Vector.empty(),
                YearMonth.of(2009, 1),
                of(0),
                of(1),
                of(0),
                of(0),
                of(1),
                Vector.empty(),
                12);
        AccountResult result = AccountResult.of(account, SCHEDULE);
        // 1 200 kr in 2009, of which the state bears three quarters
        assertThat(result.payers().map(payer -> payer.costs().head()))
                .containsExactly(Money.ofKronor(300), Money.ofKronor(900), Money.ZERO);
        assertThat(result.payback()).isEmpty();
        assertThat(result.society().breakEvenShare()).isEmpty();
    }

    /** Society's result is linear in one uniform number: its quantiles and the probability of payback have closed forms. */
    @Test
    void an_uncertain_share_gives_the_quantiles_of_its_distribution() {
        SocioEconomicAccount certain = account(
                in2008(Money.ofKronor(6_000)),
                YearMonth.of(2008, 2),
                of(12),
                of(0),
                value("w", "work", null, "people", Money.ofKronor(100)));
        SocioEconomicAccount account = new SocioEconomicAccount(
                certain.name(),
                certain.source(),
                certain.project(),
                2009,
                PAYERS,
                certain.earlierCosts(),
                certain.counts(),
                certain.from(),
                of(12),
                new UniformDistribution(0, 1),
                of(0),
                of(0),
                of(1),
                certain.values(),
                13);
        UncertainAccount drawn = UncertainAccount.of(account, SCHEDULE, 4_000, 7, 0.999);
        // effects are 12 000 u, so the result is 12 000 u − 6 000 and pays back where u ≥ ½
        assertThat(drawn.quantiles().zip(UncertainAccount.PROBABILITIES)).allSatisfy(quantile -> {
            double truth = 1_200_000 * quantile._2 - 600_000;
            assertThat(quantile._1.low().ore()).isLessThanOrEqualTo((long) truth);
            assertThat(quantile._1.high().ore()).isGreaterThanOrEqualTo((long) truth);
        });
        assertThat(List.of(drawn.pays(), drawn.paysWithin())).allSatisfy(AccountTest::holdsHalf);
        assertThat(drawn.tornado()).singleElement().satisfies(bar -> {
            assertThat(bar.input()).isEqualTo("attribution");
            assertThat(bar.netAtLow()).isEqualTo(Money.ofKronor(12_000 / 20 - 6_000));
            assertThat(bar.netAtHigh()).isEqualTo(Money.ofKronor(12_000 * 19 / 20 - 6_000));
        });
    }

    private static void holdsHalf(Estimate estimate) {
        assertThat(estimate.low()).isLessThan(0.5);
        assertThat(estimate.high()).isGreaterThan(0.5);
    }

    @Test
    void a_draw_is_a_function_of_seed_scenario_and_name_alone() {
        UnitValue value = value("w", "work", null, "people", Money.ofKronor(100));
        UnitValue other = new UnitValue(
                "other",
                "work",
                Option.none(),
                Option.some("people"),
                Money.ZERO,
                new TriangularDistribution(0, 1, 2),
                "invented");
        Distribution duration = new UniformDistribution(6, 18);
        SocioEconomicAccount one =
                account(in2008(Money.ofKronor(6_000)), YearMonth.of(2008, 2), duration, of(0), value);
        SocioEconomicAccount two =
                account(in2008(Money.ofKronor(6_000)), YearMonth.of(2008, 2), duration, of(0), other, value);
        UncertainAccount first = UncertainAccount.of(one, SCHEDULE, 500, 3, 0.95);
        assertThat(UncertainAccount.of(two, SCHEDULE, 500, 3, 0.95).quantiles()).isEqualTo(first.quantiles());
        assertThat(UncertainAccount.of(one, SCHEDULE, 500, 3, 0.95)).isEqualTo(first);
        assertThat(UncertainAccount.of(one, SCHEDULE, 500, 4, 0.95).quantiles()).isNotEqualTo(first.quantiles());
    }
}
