package rar.simulation.engine;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import rar.model.membership.VacatedContribution;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.simulation.projection.Instalment;
import rar.simulation.scenario.Draw;

/** Between which amounts and months parties' instalments can lie under a risk model. */
final class ContributionBounds {

    /** Beyond this either way the weights of a party can no longer be compared. */
    private static final double MOST_GROWTH = 0x1p500;

    private final FinancialPlan plan;
    private final Draws draws;
    private final Set<String> byMember;

    /**
     * What an instalment can come to, in öre, and how many months it can be late.
     *
     * @param least zero or more
     * @param most at least {@code least}
     */
    record Bound(double least, double most, int leastLate, int mostLate) {}

    /** @throws IllegalArgumentException if weights can grow beyond comparison */
    ContributionBounds(FinancialPlan plan, Draws draws) {
        this.plan = plan;
        this.draws = draws;
        this.byMember = draws.partiesByMember(plan);
        plan.contributions().parties().forEach(this::requireComparable);
    }

    private void requireComparable(Party party) {
        for (Member member : Draws.paying(party)) {
            double least = 1;
            double most = 1;
            for (int year : plan.horizon().eachYear()) {
                for (Draw growth : draws.growth(party, member.id(), year)) {
                    least *= 1 + growth.distribution().leastDrawn();
                    most *= 1 + growth.distribution().greatestDrawn();
                }
            }
            if (least < 1 / MOST_GROWTH || most > MOST_GROWTH) {
                throw new IllegalArgumentException("under these risks the weight of " + member.name()
                        + " can grow or shrink beyond all comparison; narrow the distributions of its growth");
            }
        }
    }

    /** How many pay an instalment on their own, each with a rounding. */
    int payers() {
        return parties()
                .map(party -> byMember.contains(party.id()) ? party.members().size() : 1)
                .sum()
                .intValue();
    }

    /** Bounds of an instalment, whatever the other parties' are. */
    Bound of(Instalment instalment) {
        Party party =
                parties().find(each -> each.id().equals(instalment.party())).get();
        YearMonth due = plan.horizon().month(instalment.month());
        int year = due.getYear();
        double ore = (double) instalment.ore();
        // all pay the part that is left of the party of which the least is left
        double level = parties()
                .map(each -> left(each, year, draws::matchedCuts, draws::matchedMemberCuts, true))
                .min()
                .get();
        double least = level * left(party, year, draws::cuts, draws::memberCuts, true);
        double most = left(party, year, draws::matchedCuts, draws::matchedMemberCuts, false)
                * left(party, year, draws::cuts, draws::memberCuts, false);
        boolean matched = parties().exists(each -> canHaveLeft(each, due, true));
        // a party may get a unit more of a smaller total
        double more =
                matched ? plan.contributions().unit().ore() + party.members().size() : 0;
        return new Bound(
                matched || canHaveLeft(party, due, false) ? 0 : ore * least,
                (ore + more) * most,
                lateness(party, due, Draws::least).min().get().intValue(),
                lateness(party, due, Draws::most).max().get().intValue());
    }

    private Seq<Party> parties() {
        return plan.contributions().parties();
    }

    /** The least or the most that cuts of a party and of any of its members leave of what they owe. */
    private double left(
            Party party,
            int year,
            BiFunction<String, Integer, List<Draw>> cuts,
            BiFunction<String, Integer, List<Draw>> memberCuts,
            boolean least) {
        double whole = left(cuts.apply(party.id(), year), least);
        if (!byMember.contains(party.id())) {
            return whole;
        }
        Seq<Double> single =
                Draws.paying(party).map(member -> whole * left(memberCuts.apply(member.id(), year), least));
        return (least ? single.min() : single.max()).get();
    }

    private static double left(List<Draw> cuts, boolean least) {
        double left = 1;
        for (Draw cut : cuts) {
            left *= 1
                    - (least
                            ? cut.distribution().greatestDrawn()
                            : cut.distribution().leastDrawn());
        }
        return left;
    }

    private boolean canHaveLeft(Party party, YearMonth due, boolean matched) {
        return Draws.paying(party)
                .flatMap(member -> draws.notices(member.id(), plan.horizon()))
                .exists(notice -> !notice.leaves().isAfter(due)
                        && (!matched || notice.vacated() == VacatedContribution.FALLS_AWAY_MATCHED));
    }

    /** The months of the party, and of each member on top where its members pay on their own. */
    private Seq<Integer> lateness(Party party, YearMonth due, ToIntFunction<List<Draw>> months) {
        int whole = months.applyAsInt(draws.lateness(party.id(), due));
        return byMember.contains(party.id())
                ? Draws.paying(party).map(member -> whole + months.applyAsInt(draws.memberLateness(member.id(), due)))
                : Vector.of(whole);
    }
}
