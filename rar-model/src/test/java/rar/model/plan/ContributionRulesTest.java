package rar.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static rar.model.plan.PlanRulesTest.brokenBy;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import rar.model.allocation.AllocationMethod;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/** For each rule on contributions the smallest plan that breaks it, with the place and the whole message. */
class ContributionRulesTest {

    static Contributions totals(Contributions old, int year, Money total) {
        return changed(
                old,
                old.totals().put(year, total),
                old.unit(),
                old.terms().instalments().months(),
                old.parties());
    }

    static Contributions zeros(Contributions old, Horizon horizon) {
        return changed(
                old,
                TreeMap.ofEntries(horizon.eachYear().map(year -> new Tuple2<>(year, Money.ZERO))),
                old.unit(),
                old.terms().instalments().months(),
                old.parties());
    }

    static Contributions without(Contributions old) {
        return changed(old, old.totals(), old.unit(), old.terms().instalments().months(), Vector.empty());
    }

    private static Contributions changed(
            Contributions old,
            SortedMap<Integer, Money> totals,
            MoneyUnit unit,
            Seq<Integer> instalmentMonths,
            Seq<Party> parties) {
        return old.withTotals(totals).withParties(parties).withUnit(unit).withInstalmentMonths(instalmentMonths);
    }

    private static List<String> brokenByContributions(UnaryOperator<Contributions> change) {
        return brokenBy(parts -> parts.withContributions(change.apply(parts.contributions())));
    }

    private static List<String> brokenByParties(Party... parties) {
        return brokenByContributions(old ->
                changed(old, old.totals(), old.unit(), old.terms().instalments().months(), Vector.of(parties)));
    }

    private static Party party(String id, Share share, String method, Share... weights) {
        return Party.of(id, share)
                .withName("Party " + id)
                .withMethod(AllocationMethod.named(method))
                .withMembers(Vector.of(weights)
                        .zipWithIndex()
                        .map(weight -> Member.of(id + weight._2, weight._1).withName("Member " + weight._2)));
    }

    @Test
    void every_year_of_the_plan_has_its_total() {
        assertThat(brokenByContributions(old -> changed(
                        old,
                        TreeMap.empty(),
                        old.unit(),
                        old.terms().instalments().months(),
                        old.parties())))
                .containsExactly("contributions.totals: the total of 2024 is missing; the plan covers 2024 to 2024");
    }

    @Test
    void a_year_outside_the_plan_has_none() {
        assertThat(brokenByContributions(old -> totals(old, 2025, Money.ZERO)))
                .containsExactly(
                        "contributions.totals[2025]: the year 2025 is outside the plan, which covers 2024 to 2024");
    }

    @Test
    void contributions_are_not_negative() {
        assertThat(brokenByContributions(old -> totals(old, 2024, Money.ofKronor(-12))))
                .containsExactly("contributions.totals[2024]: contributions of −12 kr are negative; give zero or more");
    }

    @Test
    void contributions_may_be_zero() {
        assertThat(brokenByContributions(old -> totals(old, 2024, Money.ZERO))).isEmpty();
    }

    @Test
    void a_total_is_a_whole_number_of_its_unit() {
        assertThat(brokenByContributions(old -> changed(
                        old,
                        old.totals(),
                        MoneyUnit.TKR,
                        old.terms().instalments().months(),
                        old.parties())))
                .containsExactly("contributions.totals[2024]: 1 200 kr is not a whole number of tkr, the unit it is"
                        + " split in; round it, or choose a finer unit");
    }

    @Test
    void an_association_has_a_party() {
        assertThat(brokenByParties()).containsExactly("parties: an association needs at least one party");
    }

    @Test
    void shares_sum_to_one_and_the_difference_is_told() {
        assertThat(brokenByParties(
                        party("state", Share.of(1, 2), "largest-remainder", Share.ONE),
                        party("region", Share.of(1, 3), "largest-remainder", Share.ONE)))
                .containsExactly("parties: the parties' shares sum to 5/6, not to 100 %; the difference is -1/6;"
                        + " correct a share");
    }

    @Test
    void no_share_is_negative() {
        assertThat(brokenByParties(
                        party("a", Share.of(5, 4), "largest-remainder", Share.ONE),
                        party("b", Share.of(-1, 4), "largest-remainder", Share.ONE)))
                .containsExactly("parties[1].share: the share of Party b is −25 %; give zero or more");
    }

    @Test
    void a_party_has_a_member_that_can_pay() {
        assertThat(brokenByParties(
                        party("a", Share.ONE, "largest-remainder"),
                        party("b", Share.ZERO, "largest-remainder", Share.ZERO)))
                .containsExactly(
                        "parties[0].members: no member of Party a has a weight above zero, so none can pay; give one",
                        "parties[1].members: no member of Party b has a weight above zero, so none can pay; give one");
    }

    @Test
    void no_weight_is_negative() {
        assertThat(brokenByParties(party("a", Share.ONE, "largest-remainder", Share.ONE, Share.of(-1, 2))))
                .containsExactly("parties[0].members[1].weight: the weight of Member 1 is negative; give zero or more");
    }

    @Test
    void a_method_whose_parts_do_not_sum_leaves_a_rounding_gap() {
        // 120 000 öre by seven are 17 142,857 each, seven times rounded up
        Share[] sevenths = Vector.fill(7, Share.ONE).toJavaArray(Share[]::new);
        assertThat(brokenByParties(party("a", Share.ONE, "half-up", sevenths)))
                .containsExactly("parties[0].method: by the method half-up the members of Party a pay 1 200,01 kr of"
                        + " 1 200 kr in 2024, a rounding gap of −0,01 kr; use a method whose parts"
                        + " add up to the total, such as largest-remainder");
    }

    @Test
    void independent_rounding_is_allowed_where_it_sums() {
        assertThat(brokenByParties(party("a", Share.ONE, "half-up", Share.ONE, Share.ONE)))
                .isEmpty();
    }

    @Test
    void instalment_months_are_rising_months_of_the_year() {
        String message = "contributions.instalmentMonths: list the instalment months in rising order from 1 to 12, each"
                + " once; found ";
        assertThat(brokenByInstalments())
                .containsExactly("contributions.instalmentMonths: list at least one instalment month, in rising order"
                        + " from 1 to 12; none is given");
        assertThat(brokenByInstalments(4, 1)).containsExactly(message + "4, 1");
        assertThat(brokenByInstalments(4, 4)).containsExactly(message + "4, 4");
        assertThat(brokenByInstalments(0, 12)).containsExactly(message + "0, 12");
        assertThat(brokenByInstalments(1, 13)).containsExactly(message + "1, 13");
        assertThat(brokenByInstalments(1, 12)).isEmpty();
    }

    private static List<String> brokenByInstalments(Integer... months) {
        return brokenByContributions(old -> changed(old, old.totals(), old.unit(), Vector.of(months), old.parties()));
    }

    @Test
    void a_member_of_weight_zero_pays_nothing_and_the_others_all() {
        Contributions contributions = changed(
                SmallestPlan.draft().contributions(),
                TreeMap.of(2024, Money.ofKronor(100)),
                MoneyUnit.KRONA,
                InstalmentTerms.QUARTERLY.instalments().months(),
                Vector.of(party("state", Share.ONE, "largest-remainder", Share.ONE, Share.ZERO)));
        assertThat(contributions.memberAmounts(2024).map(Contributions.MemberContribution::amount))
                .containsExactly(Money.ofKronor(100), Money.ZERO);
        assertThat(contributions.memberAmounts(2024).get(1).instalments())
                .containsOnly(Money.ZERO)
                .hasSize(4);
    }

    /** Three members of 5, 6 and 4 öre in four instalments: every row and every column adds up, cells within an öre. */
    @Test
    void instalments_add_up_by_member_and_by_month() {
        Contributions contributions = changed(
                SmallestPlan.draft().contributions(),
                TreeMap.of(2024, new Money(15)),
                MoneyUnit.ORE,
                InstalmentTerms.QUARTERLY.instalments().months(),
                Vector.of(party("a", Share.ONE, "largest-remainder", Share.of(5, 1), Share.of(6, 1), Share.of(4, 1))));
        assertThat(contributions
                        .memberAmounts(2024)
                        .map(paid -> paid.instalments().map(Money::ore).mkString(" ")))
                .containsExactly("2 1 1 1", "1 2 2 1", "1 1 1 1");
    }
}
