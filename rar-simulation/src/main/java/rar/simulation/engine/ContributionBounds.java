package rar.simulation.engine;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import rar.model.membership.VacatedContribution;
import rar.model.message.RefusedException;
import rar.simulation.draw.Draws;
import rar.simulation.factor.Draw;
import rar.simulation.projection.AgreedContributions;
import rar.simulation.projection.Instalment;
import rar.simulation.projection.Months;
import rar.simulation.projection.OwedInstalment;
import rar.simulation.projection.PayingMember;
import rar.simulation.projection.PayingParty;
import rar.simulation.projection.Projection;

/** Between which amounts and months parties' instalments can lie under a risk model. */
final class ContributionBounds {

    /** Beyond this either way the weights of a party can no longer be compared. */
    private static final double MOST_GROWTH = 0x1p500;

    private final AgreedContributions agreed;
    private final Months calendar;
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
    ContributionBounds(Projection projection, Draws draws) {
        this.agreed = projection.contributions();
        this.calendar = projection.calendar();
        this.draws = draws;
        this.byMember = draws.partiesByMember(parties(), calendar);
        parties().forEach(this::requireComparable);
    }

    private void requireComparable(PayingParty party) {
        for (String measure : party.measures()) {
            requireComparable(party, measure);
        }
    }

    private void requireComparable(PayingParty party, String measure) {
        for (PayingMember member : party.paying()) {
            double least = 1;
            double most = 1;
            for (int year : calendar.eachYear().toArray()) {
                for (Draw growth : draws.growth(party.members().size(), member.id(), measure, year)) {
                    least *= 1 + growth.distribution().leastDrawn();
                    most *= 1 + growth.distribution().greatestDrawn();
                }
            }
            if (least < 1 / MOST_GROWTH || most > MOST_GROWTH) {
                throw new RefusedException(SimulationMistake.WEIGHTS_BEYOND_COMPARISON.with("member", member.name()));
            }
        }
    }

    /** How many pay an instalment on their own, each with a rounding. */
    int payers() {
        return parties().stream()
                .mapToInt(
                        party -> byMember.contains(party.id()) ? party.members().size() : 1)
                .sum();
    }

    /** Bounds of an instalment, whatever the other parties' are. */
    Bound of(Instalment instalment) {
        PayingParty party = party(instalment.party());
        YearMonth due = calendar.month(instalment.month());
        int year = due.getYear();
        double ore = (double) instalment.ore();
        // all pay the part that is left of the party of which the least is left
        double level = parties().stream()
                .mapToDouble(each -> left(each, year, draws::matchedCuts, draws::matchedMemberCuts, true))
                .min()
                .orElseThrow();
        double least = level * left(party, year, draws::cuts, draws::memberCuts, true);
        double most = left(party, year, draws::matchedCuts, draws::matchedMemberCuts, false)
                * left(party, year, draws::cuts, draws::memberCuts, false);
        boolean matched = parties().stream().anyMatch(each -> canHaveLeft(each, due, true));
        // a party may get a unit more of a smaller total
        double more = matched ? agreed.unitOre() + party.members().size() : 0;
        return new Bound(
                matched || canHaveLeft(party, due, false) ? 0 : ore * least,
                (ore + more) * most,
                lateness(party, due, Draws::least).min().orElseThrow(),
                lateness(party, due, Draws::most).max().orElseThrow());
    }

    /** Bounds of what is owed already, and by how many months it can come later than it is expected. */
    Bound of(OwedInstalment owed) {
        PayingParty party = party(owed.party());
        YearMonth due = calendar.month(owed.due());
        return new Bound(
                (double) owed.ore(),
                (double) owed.ore(),
                Math.max(0, lateness(party, due, Draws::least).min().orElse(0) - owed.passed()),
                Math.max(0, lateness(party, due, Draws::most).max().orElse(0) - owed.passed()));
    }

    private PayingParty party(String id) {
        return parties().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<PayingParty> parties() {
        return agreed.parties();
    }

    /** The least or the most that cuts of a party and of any of its members leave of what they owe. */
    private double left(
            PayingParty party,
            int year,
            BiFunction<String, Integer, List<Draw>> cuts,
            BiFunction<String, Integer, List<Draw>> memberCuts,
            boolean least) {
        double whole = left(cuts.apply(party.id(), year), least);
        if (!byMember.contains(party.id())) {
            return whole;
        }
        DoubleStream single =
                party.paying().stream().mapToDouble(member -> whole * left(memberCuts.apply(member.id(), year), least));
        return (least ? single.min() : single.max()).orElseThrow();
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

    private boolean canHaveLeft(PayingParty party, YearMonth due, boolean matched) {
        return party.paying().stream()
                .flatMap(member -> draws.notices(member.id(), calendar).stream())
                .anyMatch(notice -> !notice.leaves().isAfter(due)
                        && (!matched || notice.vacated() == VacatedContribution.FALLS_AWAY_MATCHED));
    }

    /** The months of the party, and of each member on top where its members pay on their own. */
    private IntStream lateness(PayingParty party, YearMonth due, ToIntFunction<List<Draw>> months) {
        int whole = months.applyAsInt(draws.lateness(party.id(), due));
        return byMember.contains(party.id())
                ? party.paying().stream()
                        .mapToInt(member -> whole + months.applyAsInt(draws.memberLateness(member.id(), due)))
                : IntStream.of(whole);
    }
}
