package rar.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.allocation.Allocation;
import rar.model.allocation.Claim;
import rar.model.allocation.table.InstalmentPlan;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.Contributions.MemberContribution;

/** What members pay in a month of a plan is what an allocation of the same year in instalments of whole öre gives. */
class ContributionInstalmentsTest {

    private static final int YEAR = 2024;

    @Provide
    Arbitrary<Contributions> contributions() {
        return ContributionArbitraries.contributions(new Horizon(YEAR, 1)).map(ContributionInstalmentsTest::alike);
    }

    /** Parties without terms of their own, in equal instalments. */
    private static Contributions alike(Contributions drawn) {
        return drawn.withInstalmentMonths(drawn.terms().instalments().months())
                .withParties(drawn.parties()
                        .map(party -> Party.of(party.id(), party.share())
                                .withMethod(party.method())
                                .withKey(party.key())
                                .withMembers(party.members())));
    }

    @Property(seed = "951", tries = 300)
    void a_party_alone_pays_what_the_allocation_of_its_members_gives(
            @ForAll("contributions") Contributions contributions) {
        Party party = contributions.parties().head();
        Contributions alone = contributions.withParties(Vector.of(party.withShare(Share.ONE)));
        List<Claim> claims = party.members()
                .zipWith(party.weights(alone.total(YEAR), YEAR), (member, weight) -> Claim.of(member.name(), weight))
                .asJava();
        Allocation year = party.method().allocate(alone.total(YEAR), alone.unit(), claims);
        InstalmentPlan plan =
                InstalmentPlan.of(year, alone.terms().instalments().months().size(), MoneyUnit.ORE);
        Vector<MemberContribution> paid = alone.memberAmounts(YEAR);
        for (int m = 0; m < paid.size(); m++) {
            for (int k = 0; k < alone.terms().instalments().months().size(); k++) {
                assertThat(paid.get(m).instalments().get(k)).isEqualTo(plan.amount(m, 0, k));
            }
        }
    }

    /** Over all parties: the two-way table of the members' öre, even in both directions. */
    @Property(seed = "952", tries = 300)
    void every_month_has_its_even_part_of_the_year_and_of_each_member(
            @ForAll("contributions") Contributions contributions) {
        Vector<MemberContribution> paid = contributions.memberAmounts(YEAR);
        int count = contributions.terms().instalments().months().size();
        List<Money> months = contributions.total(YEAR).dividedInto(count);
        for (int month = 0; month < count; month++) {
            int k = month;
            assertThat(Money.sum(paid.map(member -> member.instalments().get(k)).asJava()))
                    .isEqualTo(months.get(k));
        }
        for (MemberContribution member : paid) {
            assertThat(Money.sum(member.instalments().asJava())).isEqualTo(member.amount());
            assertThat(member.instalments()
                            .max()
                            .get()
                            .minus(member.instalments().min().get()))
                    .isBetween(Money.ZERO, new Money(1));
        }
    }
}
