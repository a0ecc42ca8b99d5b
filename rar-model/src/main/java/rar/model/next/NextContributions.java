package rar.model.next;

import io.vavr.collection.SortedMap;
import io.vavr.control.Option;
import rar.model.plan.ComposedKey;
import rar.model.plan.Contributions;
import rar.model.plan.InstalmentTerms;
import rar.model.plan.MeasuredWeight;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.plan.PartyKey;

/** The contributions of the years that remain, and of the new last year as of the last before it. */
record NextContributions(Turn turn) {

    Contributions of(Contributions contributions) {
        return contributions
                .withTotals(turn.eachYear(each -> contributions.total(turn.like(each))))
                .withTerms(new InstalmentTerms(
                        last(contributions.terms().later())
                                .getOrElse(contributions.terms().instalments()),
                        turn.later(contributions.terms().later()),
                        contributions.terms().paidAfter()))
                .withParties(contributions.parties().map(this::party).reject(this::isGone));
    }

    /** A party without a share whose members have left, or weigh nothing any more. */
    private boolean isGone(Party party) {
        return !turn.next().eachYear().exists(year -> party.members().exists(member -> member.pays(year)));
    }

    private Party party(Party party) {
        Party next = party.withShare(party.share(turn.year() + 1))
                .withLaterShares(turn.later(party.laterShares()))
                .withKey(key(party.key()))
                .withLaterInstalments(turn.later(party.laterInstalments()));
        return last(party.laterInstalments())
                .map(next::withInstalments)
                .getOrElse(next)
                .withMembers(party.members().reject(this::hasLeft).map(this::member));
    }

    private PartyKey key(PartyKey key) {
        if (key instanceof ComposedKey composed) {
            return new ComposedKey(
                    composed.base(turn.year() + 1),
                    turn.later(composed.laterBases()),
                    composed.measures()
                            .map(measure -> new ComposedKey.Measure(
                                    measure.id(), measure.part(), remaining(measure.printedTotals()))));
        }
        return key instanceof PartyKey.Agreed agreed
                ? new PartyKey.Agreed(remaining(agreed.printedTotals()))
                : new PartyKey.ByWeight(remaining(((PartyKey.ByWeight) key).printedTotals()));
    }

    private <T> SortedMap<Integer, T> remaining(SortedMap<Integer, T> byYear) {
        return byYear.filterKeys(year -> year > turn.year());
    }

    private boolean hasLeft(Member member) {
        return member.to().exists(last -> last <= turn.year());
    }

    private Member member(Member member) {
        return new Member(
                member.id(),
                member.name(),
                last(member.laterWeights()).getOrElse(member.weight()),
                turn.later(member.laterWeights()),
                member.measured()
                        .mapValues(
                                weight -> new MeasuredWeight(weight.in(turn.year() + 1), turn.later(weight.later()))),
                member.from().filter(first -> first > turn.year() + 1),
                member.to());
    }

    /** What holds as the next plan begins, whether the member is one then or not. */
    private <T> Option<T> last(SortedMap<Integer, T> later) {
        return later.filterKeys(from -> from <= turn.year() + 1).lastOption().map(each -> each._2);
    }
}
