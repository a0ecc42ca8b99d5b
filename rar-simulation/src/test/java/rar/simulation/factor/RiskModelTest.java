package rar.simulation.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import rar.model.membership.VacatedContribution;
import rar.model.message.Language;
import rar.model.message.PhraseBook;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.MonthRange;
import rar.model.plan.Party;
import rar.model.plan.PlanArbitraries;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.plan.Violation;
import rar.model.planfile.PlanReader;
import rar.model.planfile.PlanWriter;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.DiscreteDistribution;
import rar.simulation.distribution.Distribution;
import rar.simulation.distribution.Distributions;
import rar.simulation.distribution.TriangularDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.json.Bundled;

/** Risk models are valid by construction, and say what a plan does not have. */
class RiskModelTest {

    private static final Distribution NONE = new ConstantDistribution(0);

    /** A probability that no draw of 53 bits can meet or miss. */
    private static final double RARE = 0x1p-52;

    @Test
    void no_factors_at_all_is_a_model() {
        assertThat(new RiskModel("nothing", "by definition", Vector.empty()).factors())
                .isEmpty();
    }

    @Property(tries = 200, seed = "1")
    void ids_are_distinct(@ForAll @Size(min = 1, max = 6) List<@IntRange(max = 5) Integer> numbers) {
        Seq<RiskFactor> factors =
                Vector.ofAll(numbers).map(number -> new ProjectDelay("f" + number, Scope.all(), NONE));
        if (numbers.stream().distinct().count() == numbers.size()) {
            assertThat(model(factors).factors()).isEqualTo(factors);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> model(factors))
                    .withMessageContaining("not distinct")
                    .withMessageContaining("f" + numbers.get(0));
        }
    }

    @Property(tries = 500, seed = "2")
    void a_cut_is_a_share_from_zero_to_one(@ForAll("distributions") Distribution distribution) {
        RiskFactor cut = new ContributionCut("cut", Scope.all(), Scope.all(), distribution);
        judge(cut, probabilityOutside(distribution, 0, 1), distribution.low() >= 0 && distribution.high() <= 1);
    }

    @Property(tries = 500, seed = "3")
    void an_outturn_is_a_share_from_zero_to_ten(@ForAll("distributions") Distribution distribution) {
        RiskFactor outturn = new ProjectOutturn("outturn", Scope.all(), distribution);
        judge(outturn, probabilityOutside(distribution, 0, 10), distribution.low() >= 0 && distribution.high() <= 10);
    }

    @Property(tries = 500, seed = "4")
    void inflation_is_above_minus_one_and_at_most_one(@ForAll("distributions") Distribution distribution) {
        RiskFactor inflation = new CostInflation("inflation", Scope.all(), distribution);
        judge(
                inflation,
                probabilityOutside(distribution, Math.nextUp(-1.0), 1),
                distribution.low() > -1 && distribution.high() <= 1);
    }

    @Property(tries = 500, seed = "8")
    void growth_of_weights_is_above_minus_one_and_at_most_one(@ForAll("distributions") Distribution distribution) {
        judge(
                new PopulationDrift("drift", Scope.all(), Scope.all(), distribution),
                probabilityOutside(distribution, Math.nextUp(-1.0), 1),
                distribution.low() > -1 && distribution.high() <= 1);
    }

    @Property(tries = 500, seed = "9")
    void a_notice_is_given_or_not(@ForAll("distributions") Distribution distribution) {
        double fractions = distribution.isWholeNumbers() ? 0 : 1;
        judge(
                new MemberLeaves("leaves", Scope.all(), Scope.all(), distribution, 12, VacatedContribution.FALLS_AWAY),
                Math.max(fractions, probabilityOutside(distribution, 0, 1)),
                fractions == 0 && distribution.low() >= 0 && distribution.high() <= 1);
    }

    @Test
    void a_notice_is_no_longer_than_the_law_has_it() {
        for (int months : new int[] {-1, 37}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new MemberLeaves(
                            "leaves", Scope.all(), Scope.all(), NONE, months, VacatedContribution.FALLS_AWAY))
                    .withMessage("a notice has 0 to 36 months, not " + months);
        }
    }

    @Test
    void a_factor_touches_parties_or_members() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Payers(new Scope<>(Vector.of("state")), Vector.of("flen")));
        assertThatIllegalArgumentException().isThrownBy(() -> Payers.members(Vector.empty()));
        assertThat(Payers.members(Vector.of("flen")).coversParty("municipalities"))
                .isFalse();
        assertThat(Payers.parties(Scope.all()).coversMember("flen")).isFalse();
    }

    @Property(tries = 100, seed = "10")
    void a_member_that_the_plan_does_not_have_is_told_with_its_place(@ForAll("plans") FinancialPlan plan) {
        Scope<String> members = new Scope<>(Vector.of("nobody"));
        Seq<Violation> unknown = model(Vector.of(
                        new ContributionCut("cut", Payers.members(members.named()), Scope.all(), NONE, true),
                        new LatePayment("late", Payers.members(members.named()), Scope.all(), NONE),
                        new MemberLeaves("leaves", members, Scope.all(), NONE, 12, VacatedContribution.FALLS_AWAY),
                        new PopulationDrift("drift", members, Scope.all(), NONE)))
                .unknownTo(plan);
        assertThat(unknown)
                .extracting(Violation::pointer)
                .containsExactly(
                        "/factors/0/members/0", "/factors/1/members/0", "/factors/2/members/0", "/factors/3/members/0");
        Party first = plan.contributions().parties().head();
        assertThat(unknown.get(0).message())
                .startsWith("the plan has no member \"nobody\"; it has "
                        + first.members().head().id());
        assertThat(unknown.get(3).message())
                .startsWith("the plan has no member \"nobody\" that shares its party's contribution; it has ");
        assertThat(unknown.get(3).message().contains(first.members().head().id()))
                .isEqualTo(first.members().size() > 1);
    }

    @Property(tries = 500, seed = "5")
    void months_are_whole_numbers_from_zero_to_sixty(@ForAll("distributions") Distribution distribution) {
        for (RiskFactor factor : List.of(
                new LatePayment("late", Scope.all(), Scope.all(), distribution),
                new ProjectDelay("delay", Scope.all(), distribution))) {
            double fractions = distribution.isWholeNumbers() ? 0 : 1;
            judge(
                    factor,
                    Math.max(fractions, probabilityOutside(distribution, 0, 60)),
                    fractions == 0 && distribution.low() >= 0 && distribution.high() <= 60);
        }
    }

    @Property(tries = 100, seed = "6")
    void what_a_plan_has_is_not_unknown_to_it(@ForAll("plans") FinancialPlan plan) {
        Scope<String> parties =
                new Scope<>(plan.contributions().parties().map(Party::id).toVector());
        Scope<Integer> years = new Scope<>(plan.horizon().eachYear().toVector());
        Scope<String> projects = new Scope<>(plan.projects()
                .map(Project::id)
                .toVector()
                .appendAll(plan.grants().map(PlannedGrant::id)));
        assertThat(everyKind(parties, years, projects).unknownTo(plan)).isEmpty();
        assertThat(everyKind(Scope.all(), Scope.all(), Scope.all()).unknownTo(plan))
                .isEmpty();
    }

    @Property(tries = 100, seed = "7")
    void what_a_plan_does_not_have_is_told_with_its_place_and_what_it_has(@ForAll("plans") FinancialPlan plan) {
        Assume.that(!plan.projects().isEmpty());
        int after = plan.horizon().eachYear().last() + 1;
        RiskModel model = everyKind(
                new Scope<>(Vector.of(plan.contributions().parties().head().id(), "nobody")),
                new Scope<>(Vector.of(after)),
                new Scope<>(Vector.of("nothing", plan.projects().head().id())));
        assertThat(model.unknownTo(plan))
                .extracting(Violation::pointer)
                .containsExactly(
                        "/factors/0/parties/1",
                        "/factors/0/years/0",
                        "/factors/1/parties/1",
                        "/factors/1/years/0",
                        "/factors/2/projects/0",
                        "/factors/3/projects/0",
                        "/factors/4/years/0");
        assertThat(model.unknownTo(plan).get(0).message())
                .startsWith("the plan has no party \"nobody\"; it has ")
                .contains(plan.contributions().parties().last().id());
        assertThat(model.unknownTo(plan).get(1).message()).startsWith("the plan has no year " + after + ";");
        assertThat(model.unknownTo(plan).get(4).message())
                .startsWith("the plan has no project or grant \"nothing\"")
                .contains(plan.projects().head().id());
    }

    /** Bookings name what they are of, so what a factor adds must not be called as something of the plan. */
    @Property(tries = 50, seed = "8")
    void what_is_added_to_a_plan_has_an_id_of_its_own(@ForAll("plans") FinancialPlan plan) {
        Assume.that(!plan.projects().isEmpty());
        String taken = plan.projects().head().id();
        YearMonth first = plan.horizon().firstMonth();
        RiskFactor funding = new AdditionalFunding(
                taken,
                Money.ZERO,
                new MonthRange(first, first),
                NONE,
                Money.ZERO,
                new BernoulliDistribution(0.5),
                Money.ZERO);
        assertThat(model(Vector.of(funding)).unknownTo(plan).map(Violation::toString))
                .containsExactly("/factors/0/id: this factor would add \"" + taken
                        + "\", which is the id of a project or grant of the plan; give the factor another id");
    }

    @Test
    void applications_have_ids_that_no_project_has() {
        FinancialPlan plan = Bundled.plan(2009);
        FinancialPlan named = PlanReader.read(PlanWriter.write(plan).replace("\"kv-projektet\"", "\"asked-2010-2\""))
                .get();
        assertThat(named).isNotEqualTo(plan);
        assertThat(model(Vector.of(asked(2))).unknownTo(plan)).isEmpty();
        assertThat(model(Vector.of(asked(1))).unknownTo(named)).isEmpty();
        assertThat(model(Vector.of(asked(2))).unknownTo(named).map(Violation::pointer))
                .containsExactly("/factors/0/id");
    }

    @Test
    void what_two_factors_add_has_ids_of_its_own_too() {
        FinancialPlan plan = Bundled.plan(2009);
        YearMonth first = plan.horizon().firstMonth();
        Seq<RiskFactor> funded = Vector.of("asked-2010-2", "asked-2010-3")
                .map(id -> new AdditionalFunding(
                        id,
                        Money.ZERO,
                        new MonthRange(first, first),
                        NONE,
                        Money.ZERO,
                        new BernoulliDistribution(0.5),
                        Money.ZERO));
        assertThat(model(funded.append(asked(2))).unknownTo(plan).map(Violation::toString))
                .containsExactly("/factors/2/id: this factor would add \"asked-2010-2\", which \"asked-2010-2\" may"
                        + " add too; give the factor another id");
    }

    private static RiskFactor asked(int most) {
        return new NewApplications(
                "asked", Scope.all(), 1, new ConstantDistribution(1), new ConstantDistribution((double) most));
    }

    /** By the distribution function and the support; between the two only the draws themselves can tell. */
    private static void judge(RiskFactor factor, double probabilityOutside, boolean supportInside) {
        if (probabilityOutside > RARE) {
            assertThat(factor.refusal()).isNotEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> model(Vector.of(factor)))
                    .withMessage(factor.id() + ": "
                            + PhraseBook.of(Language.ENGLISH)
                                    .text(factor.refusal().get()));
        } else if (supportInside) {
            assertThat(factor.refusal()).isEmpty();
            assertThat(model(Vector.of(factor)).factors()).containsExactly(factor);
        }
    }

    /** P(X &lt; low or X &gt; high). */
    private static double probabilityOutside(Distribution distribution, double low, double high) {
        return distribution.cdf(Math.nextDown(low)) + (1 - distribution.cdf(high));
    }

    private static RiskModel everyKind(Scope<String> parties, Scope<Integer> years, Scope<String> projects) {
        return model(Vector.of(
                new ContributionCut("cut", parties, years, NONE),
                new LatePayment("late", parties, years, NONE),
                new ProjectDelay("delay", projects, NONE),
                new ProjectOutturn("outturn", projects, NONE),
                new CostInflation("inflation", years, NONE)));
    }

    private static RiskModel model(Seq<RiskFactor> factors) {
        return new RiskModel("test", "made up", factors);
    }

    /** Wide ones, nearly all of which are refused, and narrow ones around the limits. */
    @Provide
    Arbitrary<Distribution> distributions() {
        Arbitrary<Double> ends = Arbitraries.of(-1.0, -0.5, 0.0, 0.3, 1.0, 3.0, 10.0, 10.5, 60.0, 61.0);
        Arbitrary<Distribution> narrow = ends.tuple2().flatMap(pair -> {
            double low = Math.min(pair.get1(), pair.get2());
            double high = Math.max(pair.get1(), pair.get2());
            return Arbitraries.of(List.of(
                    new ConstantDistribution(low),
                    new UniformDistribution(low, high),
                    new TriangularDistribution(low, low, high),
                    new DiscreteDistribution(new double[] {low, high}, new double[] {0.9, 0.1})));
        });
        return Arbitraries.oneOf(narrow, Distributions.any());
    }

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plans();
    }
}
