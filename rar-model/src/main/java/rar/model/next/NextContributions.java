package rar.model.next;

import io.vavr.collection.SortedMap;
import io.vavr.control.Option;
import rar.model.plan.Contributions;
import rar.model.plan.Member;
import rar.model.plan.Party;

/** The contributions of the years that remain, and of the new last year as of the last before it. */
record NextContributions(Turn turn) {

    Contributions of(Contributions contributions) {
        return contributions
                .withTotals(turn.eachYear(each -> contributions.total(turn.like(each))))
                .withParties(contributions.parties().map(this::party).reject(this::isGone));
    }

    /** A party without a share whose members have left. */
    private boolean isGone(Party party) {
        return party.members().isEmpty();
    }

    private Party party(Party party) {
        return party.withShare(party.share(turn.year() + 1))
                .withLaterShares(turn.later(party.laterShares()))
                .withMembers(party.members().reject(this::hasLeft).map(this::member));
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
                member.from().filter(first -> first > turn.year() + 1),
                member.to());
    }

    /** What holds as the next plan begins, whether the member is one then or not. */
    private <T> Option<T> last(SortedMap<Integer, T> later) {
        return later.filterKeys(from -> from <= turn.year() + 1).lastOption().map(each -> each._2);
    }
}
