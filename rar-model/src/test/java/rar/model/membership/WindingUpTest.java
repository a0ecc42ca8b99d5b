package rar.model.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rar.model.message.Words.english;

import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import rar.model.allocation.AllocationMethod;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.ComposedKey;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.MeasuredWeight;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.plan.PartyKey;
import rar.model.schedule.Schedule;

/** An association wound up: what is left, what is lacking, and who gets or bears it. */
class WindingUpTest {

    private static final FinancialPlan PLAN = Associations.plan2009();

    /** Equity is -13 030 tkr, with 31 925 tkr provided for decided projects (Verksamhetsplan RAR 2009, ch. 9). */
    @Test
    void the_plan_of_2009_lacks_assets_until_its_deficit_is_recovered() {
        BalancePlan balance = BalancePlan.of(Schedule.of(PLAN));

        NetAssets first = NetAssets.at(balance, YearMonth.of(2009, 12));
        assertThat(first.net().roundedIn(MoneyUnit.TKR)).isEqualTo(-8_686);
        assertThat(first.undrawn()).isEqualTo(Money.ZERO);
        assertThat(english(first.explanation().last())).contains("is lacking").contains("22 §");
        assertThat(NetAssets.at(balance, YearMonth.of(2011, 12)).net()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_month_outside_the_plan_has_no_net_assets() {
        BalancePlan balance = BalancePlan.of(Schedule.of(PLAN));
        assertThatThrownBy(() -> NetAssets.at(balance, YearMonth.of(2012, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the plan has no balance at the end of 2012-01");
    }

    /** Worked by hand: half of 1 000 kr on the state, a quarter on the region, a quarter on the municipalities. */
    @Test
    void a_shortfall_falls_on_half_a_quarter_and_a_quarter() {
        Shortfall shortfall = Shortfall.of(Money.ofKronor(1_000), MoneyUnit.KRONA, PLAN.contributions(), 2009);

        assertThat(shortfall.byParty().amounts())
                .containsExactly(Money.ofKronor(250), Money.ofKronor(250), Money.ofKronor(500));
        assertThat(borneBy(shortfall, "forsakringskassan")).isEqualTo(Money.ofKronor(500));
        assertThat(borneBy(shortfall, "arbetsformedlingen")).isEqualTo(Money.ZERO);
        // 34,9 % of 250 is 87,25 and 6,3 % is 15,75
        assertThat(borneBy(shortfall, "eskilstuna")).isEqualTo(Money.ofKronor(87));
        assertThat(borneBy(shortfall, "flen")).isEqualTo(Money.ofKronor(16));
        assertThat(shortfall.explanation()).hasSizeGreaterThan(12);
        assertThat(english(shortfall.explanation().head()))
                .isEqualTo(
                        "1\u00a0000\u00a0kr is lacking; each member makes good as much of it as it contributes by the"
                                + " shares (SFS 2003:1210, 22 and 5 §§).");
    }

    /** Worked by hand: in 2027 halves, 2 to 1 and 3 to 1; from 2028 on a tenth, and 1 to 2 in the first party. */
    @Test
    void a_shortfall_is_borne_by_the_shares_and_keys_of_its_year() {
        Contributions contributions = Contributions.everyYear(
                new Horizon(2027, 2),
                Money.ofKronor(1_000),
                Party.of(
                                "one",
                                Share.of(1, 2),
                                Member.of("a", 2),
                                Member.of("b", 1).withWeightFrom(2028, Share.of(4, 1)))
                        .withShareFrom(2028, Share.of(1, 10)),
                Party.of(
                                "two",
                                Share.of(1, 2),
                                Member.of("c", TreeMap.of("n", MeasuredWeight.of(3))),
                                Member.of("d", TreeMap.of("n", MeasuredWeight.of(1))))
                        .withShareFrom(2028, Share.of(9, 10))
                        .withKey(PartyKey.composed(Money.ofKronor(50), ComposedKey.Measure.of("n", Share.ONE))));

        // of 500 kr each has 50, and of 400 they have 300 and 100; of 900 kr 50, and of 800 they have 600 and 200
        assertThat(Shortfall.of(Money.ofKronor(60), MoneyUnit.ORE, contributions, 2027)
                        .parts()
                        .map(part -> part.amount().ore()))
                .containsExactly(2_000L, 1_000L, 2_100L, 900L);
        assertThat(Shortfall.of(Money.ofKronor(60), MoneyUnit.ORE, contributions, 2028)
                        .parts()
                        .map(part -> part.amount().ore()))
                .containsExactly(200L, 400L, 3_900L, 1_500L);
    }

    @Test
    void a_party_that_rounds_independently_still_bears_all_of_its_part() {
        Party three = Party.of("m", Share.ONE, member("a"), member("b"), member("c"))
                .withName("Municipalities")
                .withMethod(AllocationMethod.named("half-up"));

        Shortfall shortfall = Shortfall.of(
                Money.ofKronor(100),
                MoneyUnit.KRONA,
                Contributions.of(TreeMap.of(2009, Money.ofKronor(100)), three),
                2009);

        assertThat(shortfall.parts().map(Shortfall.Part::amount))
                .containsExactly(Money.ofKronor(34), Money.ofKronor(33), Money.ofKronor(33));
    }

    /** Worked by hand: 3 to 1 after what was paid earlier and in the plan's first year. */
    @Test
    void what_is_left_follows_all_that_was_ever_contributed() {
        Seq<Party> parties = PLAN.contributions().parties();
        CumulatedContributions cumulated = CumulatedContributions.of(
                HashMap.of("landstinget", Money.ofTkr(18_750), "forsakringskassan", Money.ofTkr(0)), PLAN, 2009);

        assertThat(cumulated.total()).isEqualTo(Money.ofTkr(18_750 + 15_000));
        var parts = cumulated.distribute(Money.ofTkr(3_375), MoneyUnit.KRONA);
        // a tenth of what each has paid
        assertThat(parts.parts().stream().filter(part -> part.name().equals("Landstinget")))
                .singleElement()
                .satisfies(part -> assertThat(part.amount()).isEqualTo(Money.ofTkr(2_250)));
        assertThat(parts.amounts()).hasSize(parties.flatMap(Party::members).size());
        assertThat(english(parts.explain().get(0))).contains("largest-remainder");
    }

    @Test
    void nothing_is_distributed_of_what_is_lacking() {
        CumulatedContributions cumulated = CumulatedContributions.of(HashMap.empty(), PLAN, 2011);
        assertThatThrownBy(() -> cumulated.distribute(new Money(-1), MoneyUnit.ORE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Shortfall.of(new Money(-1), MoneyUnit.ORE, PLAN.contributions(), 2009))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void earlier_contributions_are_of_members_and_the_years_are_the_plans() {
        assertThatThrownBy(() -> CumulatedContributions.of(HashMap.of("motala", Money.ZERO), PLAN, 2009))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CumulatedContributions.of(HashMap.of("flen", new Money(-1)), PLAN, 2009))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CumulatedContributions.of(HashMap.empty(), PLAN, 2012))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the plan has the years 2009 to 2011, not 2012");
        assertThat(CumulatedContributions.of(HashMap.empty(), PLAN, 2008).total())
                .isEqualTo(Money.ZERO);
    }

    private static Member member(String id) {
        return Member.of(id, 1);
    }

    private static Money borneBy(Shortfall shortfall, String member) {
        return shortfall
                .parts()
                .find(part -> part.member().id().equals(member))
                .get()
                .amount();
    }
}
