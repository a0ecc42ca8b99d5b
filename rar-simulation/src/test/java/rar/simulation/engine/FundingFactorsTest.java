package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.plan.MonthRange;
import rar.model.schedule.Schedule;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.Distribution;
import rar.simulation.factor.AdditionalFunding;
import rar.simulation.factor.ExternalFunding;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.json.Bundled;
import rar.simulation.outcome.Outcome;
import rar.simulation.projection.Projection;

/** Funding from others granted and refused, with what each costs, in plans so simple that it can be written down. */
class FundingFactorsTest {

    private static final Distribution GRANTED = new ConstantDistribution(1);
    private static final Distribution REFUSED = new ConstantDistribution(0);
    private static final Distribution AT_ONCE = new ConstantDistribution(0);
    private static final Option<YearMonth> FROM_THE_START = Option.none();
    private static final Option<YearMonth> FROM_JULY = Option.some(YearMonth.of(2009, 7));

    private final Walk walk = new Walk();
    private final BalancePlan planned;

    FundingFactorsTest() {
        walk.income = Money.ofTkr(2_400);
        walk.grant = Money.ofTkr(1_200);
        planned = BalancePlan.of(Schedule.of(walk.plan()));
    }

    @Test
    void what_is_granted_is_the_plan() {
        assertThat(booked(line(FROM_THE_START, AT_ONCE, GRANTED)).schedule()).isEqualTo(planned.schedule());
    }

    @Test
    void what_is_refused_loses_exactly_the_income() {
        BalancePlan refused = booked(line(FROM_THE_START, AT_ONCE, REFUSED));
        for (int m = 0; m < 12; m++) {
            assertThat(planned.cashOre(m) - refused.cashOre(m))
                    .isEqualTo(Money.ofTkr(200L * (m + 1)).ore());
        }
        assertThat(refused.years().head().result()).isEqualTo(Money.ofTkr(12_000));
        assertThat(refused.years().head().payouts()).isEqualTo(Money.ofTkr(1_200));
    }

    @Test
    void what_is_refused_later_keeps_what_came_before() {
        BalancePlan refused = booked(line(FROM_JULY, AT_ONCE, REFUSED));
        assertThat(refused.cashOre(5)).isEqualTo(planned.cashOre(5));
        assertThat(planned.cashOre(11) - refused.cashOre(11))
                .isEqualTo(Money.ofTkr(1_200).ore());
    }

    /** 200 tkr a month, three months late: 600 are a receivable from March on, and the result is as planned. */
    @Test
    void arrears_shift_the_receipt_and_not_the_income() {
        BalancePlan late = booked(line(FROM_THE_START, new ConstantDistribution(3), GRANTED));
        for (int m = 2; m < 12; m++) {
            assertThat(planned.cashOre(m) - late.cashOre(m))
                    .isEqualTo(Money.ofTkr(600).ore());
            assertThat(late.monthEnd(m).receivables()).isEqualTo(Money.ofTkr(600));
            assertThat(late.monthEnd(m).equity()).isEqualTo(planned.monthEnd(m).equity());
        }
    }

    /** From July on a share of the 100 tkr a month is paid; at zero the project ends and its provision is released. */
    @ParameterizedTest
    @CsvSource({"0, 600, 600", "0.4, 840, 360", "1, 1200, 0", "1.5, 1500, -300"})
    void a_refusal_leaves_a_share_of_the_payouts(double share, long paid, long released) {
        BalancePlan refused = booked(
                new ExternalFunding("esf", Option.none(), Vector.of(Walk.PROJECT), share, FROM_JULY, AT_ONCE, REFUSED));
        assertThat(refused.years().head().payouts()).isEqualTo(Money.ofTkr(paid));
        assertThat(refused.years().head().result()).isEqualTo(Money.ofTkr(14_400 + released));
        assertThat(refused.monthEnd(6).provisions().equals(Money.ZERO)).isEqualTo(share == 0);
        assertThat(refused.monthEnd(11).provisions()).isEqualTo(Money.ZERO);
    }

    /** 1 000 + 12 000 + 2 400 − 1 200 tkr are left at the end, or 2 400 less, under the floor. */
    @Test
    void it_is_refused_as_often_as_it_is_said_to_be() {
        walk.floor = Money.ofTkr(13_000);
        Outcome outcome = walk.under(line(FROM_THE_START, AT_ONCE, new BernoulliDistribution(0.7)))
                .run(Run.of(31, 100_000));
        // 1 000 + 12 000 + 2 400 − 1 200 at the end, and the floor is between that and 2 400 less
        PayoutFactorsTest.assertProbability(outcome.breaches(11), 0.3);
    }

    /** Granted: 900 in over three months, a month late, 1 200 out over the same months; refused: 300 out. */
    @ParameterizedTest
    @CsvSource({"1, 0", "1, 1", "1, 2", "0, 0", "0, 2"})
    void funding_that_the_plan_does_not_count_on_has_a_consequence_either_way(int answer, int month) {
        MonthRange over = new MonthRange(YearMonth.of(2009, 4), YearMonth.of(2009, 6));
        BalancePlan booked = booked(new AdditionalFunding(
                "application",
                Money.ofTkr(900),
                over,
                new ConstantDistribution(1),
                Money.ofTkr(1_200),
                new ConstantDistribution(answer),
                Money.ofTkr(300)));
        long arrived = answer == 1 ? 300L * month : 0;
        long paid = (answer == 1 ? 400L : 100L) * (month + 1);
        assertThat(booked.cashOre(2)).isEqualTo(planned.cashOre(2));
        assertThat(planned.cashOre(3 + month) - booked.cashOre(3 + month))
                .isEqualTo(Money.ofTkr(paid - arrived).ore());
        assertThat(booked.years().head().grantsDecided()).isEqualTo(Money.ofTkr(answer == 1 ? 1_200 : 300));
        assertThat(booked.years().head().result()).isEqualTo(Money.ofTkr(14_400 + (answer == 1 ? 900 - 1_200 : -300)));
    }

    /** The application of Verksamhetsplan RAR 2012, ch. 3, with the amounts that the page on risk files makes up for it. */
    @ParameterizedTest
    @CsvSource({"1, 98571432, 90000000", "0, 25714287, 60000000"})
    void the_application_of2012_costs_liquidity_first(int answer, long lessIn2012, long lessIn2014) {
        Projection plan = Projection.of(Schedule.of(Bundled.plan(2012)));
        AdditionalFunding esf = new AdditionalFunding(
                "esf-2012",
                Money.ofTkr(2_100),
                new MonthRange(YearMonth.of(2012, 4), YearMonth.of(2013, 12)),
                new ConstantDistribution(6),
                Money.ofTkr(3_000),
                new ConstantDistribution(answer),
                Money.ofTkr(600));
        BalancePlan booked =
                Simulation.of(plan, new RiskModel("esf", "", Vector.of(esf))).replay(0, 0);
        BalancePlan asPlanned = plan.balancePlan();
        assertThat(asPlanned.monthEnd(11).cash().roundedIn(MoneyUnit.TKR)).isEqualTo(231);
        assertThat(asPlanned.cashOre(11) - booked.cashOre(11)).isEqualTo(lessIn2012);
        assertThat(asPlanned.cashOre(35) - booked.cashOre(35)).isEqualTo(lessIn2014);
    }

    private RiskFactor line(Option<YearMonth> from, Distribution arrears, Distribution answer) {
        return new ExternalFunding("esf", Option.some(Walk.INCOME), Vector.empty(), 0, from, arrears, answer);
    }

    private BalancePlan booked(RiskFactor factor) {
        return walk.under(factor).replay(0, 0);
    }
}
