package rar.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.time.YearMonth;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import rar.model.money.Money;
import rar.model.money.Share;

/** Plans that are made and changed in code. */
class PlanDraftTest {

    private static final Horizon YEARS = new Horizon(2026, 3);

    private static final FinancialPlan PLAN = FinancialPlan.of(PlanDraft.of(
                    "Demo",
                    "made in code",
                    YEARS,
                    Contributions.everyYear(
                            YEARS,
                            Money.ofTkr(3_000),
                            Party.of("kommuner", Share.of(1, 2), Member.of("flen", 2), Member.of("trosa", 1)),
                            Party.of("staten", Share.of(1, 2), Member.of("fk", 1))))
            .withProject(Project.of("eva", MonthRange.years(2026, 2027), Money.ofTkr(900)))
            .withGrant(PlannedGrant.of("nya", YearMonth.of(2027, 1), Money.ofTkr(800)))
            .withGrant(PlannedGrant.of("fler", YearMonth.of(2028, 1), Money.ofTkr(100)))
            .withOpeningCash(Money.ofTkr(2_500)));

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plansWithGivenGrants();
    }

    @Example
    void the_opening_provides_for_what_the_projects_are_still_to_be_paid() {
        BalanceSheet sheet = PLAN.opening().get().sheet();
        assertThat(sheet.provisions()).isEqualTo(Money.ofTkr(900));
        assertThat(sheet.equity()).isEqualTo(Money.ofTkr(1_600));
        assertThat(PLAN.draft()
                        .withRecognition(RecognitionPolicy.AS_CONSUMED)
                        .withOpeningCash(Money.ofTkr(2_500))
                        .opening()
                        .get()
                        .sheet())
                .isEqualTo(BalanceSheet.EMPTY.withCash(Money.ofTkr(2_500)).withEquity(Money.ofTkr(2_500)));
    }

    @Example
    void one_grant_is_changed_by_its_id_and_the_plan_stays_as_it_was() {
        FinancialPlan smaller = PLAN.with(draft -> draft.withGrant("nya", grant -> grant.withAmount(Money.ofTkr(600))));
        assertThat(smaller.grants().map(grant -> grant.amount().given().get()))
                .containsExactly(Money.ofTkr(600), Money.ofTkr(100));
        assertThat(PLAN.grants().head().amount().given()).contains(Money.ofTkr(800));
        assertThat(smaller.draft().withGrants(PLAN.grants())).isEqualTo(PLAN.draft());
    }

    @Example
    void one_members_weight_is_changed_by_its_id() {
        FinancialPlan moved = PLAN.with(draft -> draft.withMember("trosa", member -> member.withWeight(2)));
        assertThat(moved.contributions().memberAmounts(2026).map(Contributions.MemberContribution::amount))
                .containsExactly(Money.ofTkr(750), Money.ofTkr(750), Money.ofTkr(1_500));
    }

    @Example
    void an_id_that_the_plan_does_not_have_is_told_with_those_it_has() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.draft().withGrant("ny", grant -> grant))
                .withMessage("the plan has no planned grant \"ny\"; it has nya, fler");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.draft().withMember("sala", member -> member))
                .withMessage("the plan has no member \"sala\"; it has flen, trosa, fk");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.draft().withLine("rent", line -> line))
                .withMessage("the plan has no line \"rent\"");
    }

    @Example
    void a_change_that_breaks_rules_throws_with_all_of_them() {
        assertThatThrownBy(() -> PLAN.with(draft -> draft.withGrant("nya", grant -> grant.withId("eva"))
                        .withGrant("fler", grant -> grant.withDecided(YearMonth.of(2030, 1)))))
                .isInstanceOfSatisfying(
                        InvalidPlanException.class,
                        thrown -> assertThat(thrown.broken())
                                .extracting(BrokenRule::where)
                                .contains(
                                        PartOfPlan.GRANTS.at(0).field("id"),
                                        PartOfPlan.GRANTS.at(1).field("decided"),
                                        PartOfPlan.GRANTS.at(1).field("payout")))
                .hasMessageContaining("grants[0].id: the id \"eva\" is already used at projects[0];");
    }

    @Property(tries = 100, seed = "20260101")
    void what_is_postponed_is_paid_the_same_so_many_months_later(
            @ForAll("plans") FinancialPlan plan, @ForAll @IntRange(min = -40, max = 40) int months) {
        plan.projects().forEach(project -> {
            Project later = project.postponed(months);
            assertThat(later.payout().payments(project.remaining(), later.run()))
                    .isEqualTo(moved(project.payout().payments(project.remaining(), project.run()), months));
            assertThat(later.remaining()).isEqualTo(project.remaining());
            assertThat(YearMonth.from(later.end()))
                    .isEqualTo(YearMonth.from(project.end()).plusMonths(months));
        });
        plan.grants().forEach(grant -> {
            PlannedGrant later = grant.postponed(months);
            Money amount = grant.amount().given().get();
            assertThat(later.payout().payments(amount, later.run()))
                    .isEqualTo(moved(grant.payout().payments(amount, grant.run()), months));
            assertThat(later.decided()).isEqualTo(grant.decided().plusMonths(months));
        });
    }

    private static SortedMap<YearMonth, Money> moved(SortedMap<YearMonth, Money> payments, int months) {
        return TreeMap.ofEntries(payments.map(paid -> new Tuple2<>(paid._1.plusMonths(months), paid._2)));
    }
}
