package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import rar.model.membership.VacatedContribution;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.BalanceSheet;
import rar.model.plan.ComposedKey;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.Instalments;
import rar.model.plan.MeasuredWeight;
import rar.model.plan.Member;
import rar.model.plan.OpeningBalance;
import rar.model.plan.Party;
import rar.model.plan.PartyKey;
import rar.model.plan.PlanDraft;
import rar.model.schedule.Schedule;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.factor.ContributionCut;
import rar.simulation.factor.MemberLeaves;
import rar.simulation.factor.Payers;
import rar.simulation.factor.PopulationDrift;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;
import rar.simulation.projection.Projection;
import rar.simulation.sampling.MonteCarlo;

/** Composed keys and agreed amounts in scenarios, held against plans in which the same was decided. */
class MeasuredDriftTest {

    private static final Horizon HORIZON = new Horizon(2027, 3);

    private static Member member(String id, long inhabitants, long needs) {
        return Member.of(
                id, TreeMap.of("inhabitants", MeasuredWeight.of(inhabitants), "needs", MeasuredWeight.of(needs)));
    }

    private static FinancialPlan plan(UnaryOperator<Party> change) {
        Party party = Party.of("m", Share.ONE, member("a", 51_562, 17), member("b", 16_047, 5), member("c", 9_123, 9))
                .withKey(PartyKey.composed(
                        Money.ofKronor(40_001),
                        ComposedKey.Measure.of("inhabitants", Share.of(3, 4)),
                        ComposedKey.Measure.of("needs", Share.of(1, 4))));
        return FinancialPlan.of(PlanDraft.of(
                        "Measured",
                        "made up",
                        HORIZON,
                        Contributions.everyYear(HORIZON, Money.ofTkr(1_000), change.apply(party)))
                .withOpening(OpeningBalance.of(
                        BalanceSheet.EMPTY.withCash(Money.ofTkr(10)).balanced())));
    }

    /** What only shows what a single member pays: half of it is cut. */
    private static RiskFactor cut(String member) {
        return new ContributionCut(
                "cut", Payers.members(Vector.of(member)), Scope.all(), new ConstantDistribution(0.5), false);
    }

    private static double[][] cash(FinancialPlan plan, RiskFactor... factors) {
        Simulation simulation =
                Simulation.of(Projection.of(Schedule.of(plan)), new RiskModel("risks", "made up", Vector.of(factors)));
        BlockRun block = simulation.program().thread(4, new MonteCarlo(1));
        block.run(0, 4);
        double[][] cash = new double[block.months()][];
        Arrays.setAll(cash, m -> Arrays.copyOf(block.cash(m), 4));
        return cash;
    }

    private static RiskFactor drift(Scope<String> measures) {
        return new PopulationDrift(
                "drift",
                new Scope<>(Vector.of("b")),
                measures,
                new Scope<>(Vector.of(2028)),
                new ConstantDistribution(1));
    }

    @Test
    void growth_by_one_measure_is_that_measures_alone() {
        FinancialPlan grown = plan(party -> party.withMembers(party.members()
                .update(1, b -> b.withMeasured("needs", MeasuredWeight.of(5).withFrom(2028, Share.of(10, 1))))));
        assertThat(cash(plan(party -> party), cut("c"), drift(new Scope<>(Vector.of("needs")))))
                .isDeepEqualTo(cash(grown, cut("c")));
    }

    @Test
    void growth_is_by_every_measure_where_none_is_named() {
        FinancialPlan grown = plan(party -> party.withMembers(party.members()
                .update(
                        1,
                        b -> b.withMeasured("needs", MeasuredWeight.of(5).withFrom(2028, Share.of(10, 1)))
                                .withMeasured(
                                        "inhabitants",
                                        MeasuredWeight.of(16_047).withFrom(2028, Share.of(32_094, 1))))));
        assertThat(cash(plan(party -> party), cut("c"), drift(Scope.all()))).isDeepEqualTo(cash(grown, cut("c")));
    }

    /** Who leaves leaves its base amount to be divided by measures. */
    @Test
    void others_of_a_composed_key_pay_as_if_a_leaver_had_never_been_a_member_of_later_years() {
        RiskFactor leaves = new MemberLeaves(
                "leaves",
                new Scope<>(Vector.of("a")),
                new Scope<>(Vector.of(2028)),
                new BernoulliDistribution(1),
                0,
                VacatedContribution.SHARED_BY_PARTY);
        FinancialPlan left = plan(party -> party.withMembers(party.members().update(0, a -> a.withTo(2027))));
        assertThat(cash(plan(party -> party), cut("c"), leaves)).isDeepEqualTo(cash(left, cut("c")));
    }

    @Test
    void instalments_of_each_year_are_those_of_the_year() {
        FinancialPlan later = plan(party -> party.withInstalmentMonths(Vector.of(2))
                .withInstalmentsFrom(
                        2028, new Instalments.ByAmount(TreeMap.of(3, Money.ofTkr(900), 6, Money.ofTkr(100)))));
        double[][] cash = cash(
                later,
                new ContributionCut(
                        "cut", Payers.parties(Scope.all()), Scope.all(), new ConstantDistribution(0.5), false));
        assertThat(cash[1][0] - cash[0][0]).isEqualTo(50_000_000.0);
        assertThat(cash[14][0] - cash[13][0]).isEqualTo(45_000_000.0);
        assertThat(cash[17][0] - cash[16][0]).isEqualTo(5_000_000.0);
    }

    @Test
    void growth_of_agreed_amounts_is_refused() {
        FinancialPlan agreed = plan(party -> party.withKey(PartyKey.AGREED)
                .withMembers(Vector.of(Member.of("a", Money.ofTkr(600)), Member.of("b", Money.ofTkr(400)))));
        String refused =
                "the members of m have agreed on amounts, which no growth of population changes; name other members, or"
                        + " give weights in the plan instead";
        assertThat(unknown(agreed, drift(Scope.all()))).containsExactly("/factors/0/members/0: " + refused);
        assertThat(unknown(agreed, new PopulationDrift("all", Scope.all(), Scope.all(), new ConstantDistribution(0.1))))
                .containsExactly("/factors/0: " + refused);
        assertThat(unknown(plan(party -> party), drift(new Scope<>(Vector.of("age")))))
                .containsExactly(
                        "/factors/0/measures/0: no party's key has a measure \"age\"; there are inhabitants, needs");
    }

    private static Seq<String> unknown(FinancialPlan plan, RiskFactor factor) {
        return new RiskModel("risks", "made up", Vector.of(factor))
                .unknownTo(plan)
                .map(each -> each.pointer() + ": " + each.message());
    }
}
