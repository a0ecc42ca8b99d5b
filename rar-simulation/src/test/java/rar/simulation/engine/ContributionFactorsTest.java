package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import rar.model.membership.VacatedContribution;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Schedule;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.factor.ContributionCut;
import rar.simulation.factor.Draw;
import rar.simulation.factor.LatePayment;
import rar.simulation.factor.MemberLeaves;
import rar.simulation.factor.Payers;
import rar.simulation.factor.PopulationDrift;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;
import rar.simulation.json.Bundled;
import rar.simulation.projection.Projection;
import rar.simulation.sampling.MonteCarlo;

/** What cuts, lateness and drift by member do, where the answer is known. */
class ContributionFactorsTest {

    private static final FinancialPlan PLAN = Bundled.plan(2009);

    /** Verksamhetsplan RAR 2009, ch. 9: what the nine municipalities pay a quarter, in kronor. */
    private static final Map<String, Double> QUARTERLY = Map.of(
            "eskilstuna", 327_187.50,
            "flen", 59_062.50,
            "gnesta", 35_625.00,
            "katrineholm", 116_250.00,
            "nykoping", 178_125.00,
            "oxelosund", 40_312.50,
            "strangnas", 109_687.50,
            "trosa", 38_437.50,
            "vingaker", 32_812.50);

    /**
     * Each of nine municipalities is a month late with its first quarter with probability p, by itself: what is missing at
     * the end of January is a sum of those of any k with probability pᵏ (1 − p)⁹⁻ᵏ, here added up over all 2⁹.
     */
    @Test
    void what_late_members_owe_is_distributed_as_the_table_of2009_has_it() {
        double p = 0.15;
        Vector<String> members = Vector.ofAll(QUARTERLY.keySet()).sorted();
        Simulation simulation = under(PLAN, late(members, p));
        int count = 40_000;
        BlockRun block = simulation.program().thread(count, new MonteCarlo(31));
        block.run(0, count);
        double asPlanned = (double) simulation.projection().balancePlan().cashOre(0);
        for (int over : new int[] {0, 50_000, 100_000, 200_000, 300_000, 500_000}) {
            double expected = 0;
            for (int subset = 0; subset < 1 << 9; subset++) {
                double missing = 0;
                for (int m = 0; m < 9; m++) {
                    missing += (subset >> m & 1) * QUARTERLY.getOrDefault(members.get(m), 0.0);
                }
                int k = Integer.bitCount(subset);
                expected += missing > over ? Math.pow(p, k) * Math.pow(1 - p, 9 - k) : 0;
            }
            long found = 0;
            for (int i = 0; i < count; i++) {
                found += asPlanned - block.cash(0)[i] > 100.0 * over ? 1 : 0;
            }
            assertThat((double) found / count)
                    .as("more than %s kr", over)
                    .isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / count)));
        }
    }

    /** How many of the nine are late with one quarter, counted in the books. */
    @Test
    void the_number_of_late_members_is_binomial() {
        double p = 0.15;
        Simulation simulation =
                under(PLAN, late(Vector.ofAll(QUARTERLY.keySet()).sorted(), p));
        int count = 400;
        int[] late = new int[10];
        for (int k = 0; k < count; k++) {
            int outstanding = simulation
                    .replay(32, k)
                    .schedule()
                    .bookings()
                    .count(booking -> booking.kind() == BookingKind.CONTRIBUTION_OUTSTANDING
                            && booking.month().equals(YearMonth.of(2010, 7)));
            late[outstanding]++;
        }
        BinomialDistribution law = new BinomialDistribution(null, 9, p);
        for (int k = 0; k < late.length; k++) {
            double expected = law.probability(k);
            assertThat((double) late[k] / count)
                    .as("%s late", k)
                    .isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / count) + 1e-3));
        }
    }

    /** Flen pays half of its 236 250 kr, and everybody else as before; or the whole falls to what keeps the quarter. */
    @Test
    void a_members_cut_is_its_own_or_matched() {
        var alone = under(PLAN, cut("flen", 0.5, false)).replay(1, 0);
        assertThat(alone.contributions(2009)).isEqualTo(Money.ofKronor(15_000_000 - 118_125));
        var matched = under(PLAN, cut("flen", 0.5, true)).replay(1, 0);
        assertThat(matched.contributions(2009)).isEqualTo(Money.ofKronor(4 * (3_750_000 - 118_125)));
        assertThat(paid(matched.schedule(), "eskilstuna", 2009)).isEqualTo(Money.ofKronor(1_308_750));
        assertThat(paid(matched.schedule(), "forsakringskassan", 2009))
                .isEqualTo(Money.ofKronor(2 * (3_750_000 - 118_125)));
    }

    /** The hardest hit limits: half of the region's quarter is less than four fifths of the state's half. */
    @Test
    void the_hardest_hit_party_limits_all() {
        var matched = under(PLAN, partyCut("region", 0.5, true), partyCut("state", 0.2, true))
                .replay(1, 0);
        assertThat(matched.contributions(2009)).isEqualTo(Money.ofKronor(7_500_000));
        // and a cut that nobody matches comes on top
        var both = under(PLAN, partyCut("region", 0.5, true), partyCut("state", 0.2, false))
                .replay(1, 0);
        assertThat(both.contributions(2009)).isEqualTo(Money.ofKronor(7_500_000 - 750_000));
    }

    /**
     * In every instalment month every party pays the same part of what the plan has, each payer rounded to the öre, and so
     * the shares hold in every year.
     */
    @Property(tries = 60, seed = "20090131")
    void matched_cuts_keep_the_shares(@ForAll("matched") Simulation simulation, @ForAll long seed) {
        FinancialPlan plan = simulation.projection().plan();
        Map<String, Double> before =
                byPartyAndMonth(plan, simulation.projection().schedule());
        Map<String, Double> after =
                byPartyAndMonth(plan, simulation.replay(seed, 0).schedule());
        for (var month : before.keySet().stream()
                .map(key -> key.substring(0, 7))
                .distinct()
                .toList()) {
            List<Party> parties = plan.contributions()
                    .parties()
                    .filter(party -> before.containsKey(month + party.id()))
                    .asJava();
            for (Party one : parties) {
                for (Party other : parties) {
                    double was = before.getOrDefault(month + one.id(), 0.0);
                    double wasOther = before.getOrDefault(month + other.id(), 0.0);
                    double is = after.getOrDefault(month + one.id(), 0.0);
                    double isOther = after.getOrDefault(month + other.id(), 0.0);
                    double roundings = 0.5 * one.members().size() * wasOther
                            + 0.5 * other.members().size() * was;
                    assertThat(is * wasOther).isCloseTo(isOther * was, within(roundings * (1 + 1e-9) + 1));
                }
            }
        }
    }

    @Property(tries = 60, seed = "20090132")
    void weights_that_all_grow_alike_change_nothing(
            @ForAll("plans") FinancialPlan plan, @ForAll("growth") double growth) {
        Simulation simulation =
                under(plan, new PopulationDrift("drift", Scope.all(), Scope.all(), new ConstantDistribution(growth)));
        assertThat(simulation.replay(1, 0).schedule()).isEqualTo(Schedule.of(plan));
    }

    /** Whatever the weights become, a party pays what it pays, in every instalment. */
    @Property(tries = 60, seed = "20090133")
    void drift_moves_no_cash(@ForAll("plans") FinancialPlan plan, @ForAll long seed) {
        Simulation simulation =
                under(plan, new PopulationDrift("drift", Scope.all(), Scope.all(), new UniformDistribution(-0.5, 1)));
        Schedule drifted = simulation.replay(seed, 0).schedule();
        assertThat(byPartyAndMonth(plan, drifted)).isEqualTo(byPartyAndMonth(plan, Schedule.of(plan)));
    }

    /** Eskilstuna's 34,9 % against 34,9 · 1,2 / (100 + 34,9 · 0,2) = 39,1 % in 2010, by the plan's tenths of a percent. */
    @Test
    void a_member_that_grows_pays_more_of_its_partys_part() {
        Schedule drifted = under(
                        PLAN,
                        new PopulationDrift(
                                "drift",
                                new Scope<>(Vector.of("eskilstuna")),
                                new Scope<>(Vector.of(2010)),
                                new ConstantDistribution(0.2)))
                .replay(1, 0)
                .schedule();
        assertThat(paid(drifted, "eskilstuna", 2009)).isEqualTo(Money.ofKronor(1_308_750));
        // 41,88 / 106,98 = 39,147 %
        assertThat(paid(drifted, "eskilstuna", 2010)).isEqualTo(Money.ofKronor(1_466_250));
        assertThat(paid(drifted, "eskilstuna", 2011)).isEqualTo(Money.ofKronor(1_466_250));
        // 6,3 / 106,98 = 5,889 %
        assertThat(paid(drifted, "flen", 2011)).isEqualTo(Money.ofKronor(221_250));
    }

    @Test
    void growth_beyond_all_comparison_is_refused() {
        RiskFactor[] doubling = new RiskFactor[200];
        for (int i = 0; i < doubling.length; i++) {
            doubling[i] = new PopulationDrift("drift-" + i, Scope.all(), Scope.all(), new ConstantDistribution(1));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> under(PLAN, doubling))
                .withMessageContaining("the weight of Eskilstuna can grow or shrink beyond all comparison");
    }

    @Property(tries = 60, seed = "20090134")
    void a_new_factor_moves_no_other_draw(@ForAll("simulations") Simulation simulation, @ForAll long seed) {
        RiskModel model = simulation.model();
        Vector<RiskFactor> more = Vector.ofAll(model.factors())
                .prepend(new MemberLeaves(
                        "new-leaves",
                        Scope.all(),
                        Scope.all(),
                        new BernoulliDistribution(0.5),
                        0,
                        VacatedContribution.FALLS_AWAY_MATCHED))
                .append(new PopulationDrift("new-drift", Scope.all(), Scope.all(), new UniformDistribution(-0.5, 0.5)));
        Simulation larger =
                Simulation.of(simulation.projection(), new RiskModel("more", "made up", more, model.dependence()));
        assertThat(larger.draws()).containsAll(simulation.draws());
        MonteCarlo scenarios = new MonteCarlo(seed);
        for (Draw draw : simulation.draws()) {
            assertThat(scenarios.value(draw, larger.draws(), 3))
                    .isEqualTo(scenarios.value(draw, simulation.draws(), 3));
        }
    }

    /** Factors that do nothing, on parties of one member each, where it makes no difference who pays. */
    @Test
    void factors_that_do_nothing_change_nothing() {
        Walk walk = new Walk();
        Vector<String> members = Vector.of(Walk.STATE + "-member", Walk.OTHERS + "-member");
        RiskFactor cut = new ContributionCut("cut", Scope.all(), Scope.all(), new UniformDistribution(0, 0.4));
        double[][] plain = cash(walk.under(cut));
        double[][] silent = cash(walk.under(
                cut,
                new ContributionCut("no-cut", Payers.members(members), Scope.all(), new ConstantDistribution(0), true),
                new LatePayment("no-late", Payers.members(members), Scope.all(), new ConstantDistribution(0)),
                new MemberLeaves(
                        "stays",
                        Scope.all(),
                        Scope.all(),
                        new ConstantDistribution(0),
                        0,
                        VacatedContribution.FALLS_AWAY_MATCHED),
                new PopulationDrift("no-drift", Scope.all(), Scope.all(), new ConstantDistribution(0))));
        assertThat(silent).isDeepEqualTo(plain);
    }

    private static double[][] cash(Simulation simulation) {
        BlockRun block = simulation.program().thread(1_000, new MonteCarlo(41));
        block.run(0, 1_000);
        return block.block().cash;
    }

    private static RiskFactor late(Vector<String> members, double p) {
        return new LatePayment("late", Payers.members(members), Scope.all(), new BernoulliDistribution(p));
    }

    private static RiskFactor cut(String member, double share, boolean matched) {
        return new ContributionCut(
                "cut", Payers.members(Vector.of(member)), Scope.all(), new ConstantDistribution(share), matched);
    }

    private static RiskFactor partyCut(String party, double share, boolean matched) {
        return new ContributionCut(
                "cut-" + party,
                Payers.parties(new Scope<>(Vector.of(party))),
                Scope.all(),
                new ConstantDistribution(share),
                matched);
    }

    private static Simulation under(FinancialPlan plan, RiskFactor... factors) {
        return Simulation.of(Projection.of(Schedule.of(plan)), new RiskModel("risks", "made up", Vector.of(factors)));
    }

    private static Money paid(Schedule schedule, String member, int year) {
        return Money.sum(schedule.bookings()
                .filter(booking -> booking.source().equals(member)
                        && booking.kind() == BookingKind.CONTRIBUTION
                        && booking.month().getYear() == year)
                .map(Booking::amount));
    }

    /** What each party pays in each month, in öre; the key begins with the month. */
    private static Map<String, Double> byPartyAndMonth(FinancialPlan plan, Schedule schedule) {
        Map<String, String> partyOf = new HashMap<>();
        for (Party party : plan.contributions().parties()) {
            for (Member member : party.members()) {
                partyOf.put(member.id(), party.id());
            }
        }
        Map<String, Double> sums = new HashMap<>();
        for (Booking booking : schedule.bookings().filter(each -> each.kind() == BookingKind.CONTRIBUTION)) {
            sums.merge(
                    booking.month() + partyOf.get(booking.source()),
                    (double) booking.amount().ore(),
                    Double::sum);
        }
        return sums;
    }

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return ContributionRiskArbitraries.plans();
    }

    @Provide
    Arbitrary<Double> growth() {
        return Arbitraries.of(-0.9, -0.013, 0.001, 0.37, 1.0);
    }

    @Provide
    Arbitrary<Simulation> simulations() {
        return ContributionRiskArbitraries.simulations();
    }

    /** Plans under nothing but matched cuts, of parties and members. */
    @Provide
    Arbitrary<Simulation> matched() {
        return ContributionRiskArbitraries.plans()
                .flatMap(plan -> RiskArbitraries.models(ContributionRiskArbitraries.cuts(plan, Arbitraries.just(true)))
                        .map(model -> Simulation.of(Projection.of(Schedule.of(plan)), model)));
    }
}
