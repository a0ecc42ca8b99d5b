package rar.simulation.factor;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.money.Components;
import rar.model.plan.ComposedKey;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.plan.PartyKey;
import rar.model.plan.Remark;
import rar.model.plan.Violation;
import rar.simulation.distribution.Distribution;

/**
 * The members of a party grow apart: the draw is the growth of a member's weight, such as its inhabitants, in a year; it
 * stays in the years that follow. What the party pays is split anew by the weights of each year.
 *
 * @param members by id, of parties with more than one that have not agreed on amounts
 * @param measures of composed keys by which members' weights grow; all if none is named, and then the weights of other keys too
 * @param years in which weights can change
 */
public record PopulationDrift(
        String id, Scope<String> members, Scope<String> measures, Scope<Integer> years, Distribution distribution)
        implements RiskFactor {

    /** The values of its draws. */
    static final ValueDomain VALUES = ValueDomain.growth(ExpectedValues.WEIGHTS.message());

    /** @throws NullPointerException if a component is null; it names the component */
    public PopulationDrift {
        Components.present(PopulationDrift.class, id, members, measures, years, distribution);
    }

    /** Growth by every measure. */
    public PopulationDrift(String id, Scope<String> members, Scope<Integer> years, Distribution distribution) {
        this(id, members, Scope.all(), years, distribution);
    }

    @Override
    public ValueDomain domain() {
        return VALUES;
    }

    @Override
    public <T> T touch(Flows<T> flows) {
        return flows.growWeights(this, members, measures, years);
    }

    @Override
    public Seq<Violation> unknownTo(FinancialPlan plan, String pointer) {
        return members.unknown(
                        FactorRules.sharingMemberIds(plan), FactorMistake.NO_SHARING_MEMBER, pointer + "/members")
                .appendAll(FactorRules.agreed(plan, members, pointer))
                .appendAll(
                        measures.unknown(FactorRules.measures(plan), FactorMistake.NO_MEASURE, pointer + "/measures"))
                .appendAll(years.unknown(FactorRules.yearsOf(plan), FactorMistake.NO_YEAR, pointer + "/years"));
    }

    @Override
    public Seq<Remark> remarks(FinancialPlan plan, String pointer) {
        return plan.contributions().parties().exists(party -> isFelt(party, plan.horizon()))
                ? Vector.empty()
                : Vector.of(Remark.at(pointer, FactorRemark.NOT_SHARED.message()));
    }

    private boolean isFelt(Party party, Horizon horizon) {
        Seq<Member> paying = party.members().filter(member -> horizon.eachYear().exists(member::pays));
        return paying.size() > 1
                && paying.map(Member::id).exists(members::covers)
                && (party.key() instanceof ComposedKey key
                        ? key.measures().map(ComposedKey.Measure::id).exists(measures::covers)
                        : party.key() instanceof PartyKey.ByWeight
                                && measures.named().isEmpty());
    }

    @Override
    public PopulationDrift withDistribution(Distribution newDistribution) {
        return new PopulationDrift(id, members, measures, years, newDistribution);
    }
}
