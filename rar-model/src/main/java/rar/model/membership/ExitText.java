package rar.model.membership;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Period;
import rar.model.message.Figure;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.Contributions;
import rar.model.plan.Contributions.MemberContribution;
import rar.model.plan.Member;

/** An exit in words. */
final class ExitText {

    private final Exit exit;
    private final Contributions before;

    ExitText(Exit exit) {
        this.exit = exit;
        this.before = exit.plan().contributions();
    }

    Seq<Message> sentences() {
        Vector<Message> sentences = Vector.of(notice());
        return exit.liquidates()
                ? sentences.append(Message.of(MembershipPhrase.LIQUIDATION)
                        .with("kinds", exit.missing().toVector().map(Message::of)))
                : sentences.append(Message.of(MembershipPhrase.GOES_ON)).appendAll(contributions());
    }

    private Message notice() {
        Period notice = exit.charter().notice();
        Message given = notice.equals(Charter.LEGAL_NOTICE)
                ? Message.of(MembershipPhrase.NOTICE)
                : Message.of(MembershipPhrase.NOTICE_BY_CHARTER).with("length", length(notice));
        return given.with("member", exit.member().name())
                .with("notice", exit.notice())
                .with("lastDay", exit.lastDay());
    }

    private static Message length(Period notice) {
        Vector<Message> parts = counted(MembershipPhrase.YEARS, notice.getYears())
                .appendAll(counted(MembershipPhrase.MONTHS, notice.getMonths()))
                .appendAll(counted(MembershipPhrase.DAYS, notice.getDays()));
        return parts.isEmpty()
                ? Message.of(MembershipPhrase.NO_TIME)
                : Message.of(MembershipPhrase.LENGTH).with("parts", parts);
    }

    private static Vector<Message> counted(MembershipPhrase unit, int count) {
        return count == 0 ? Vector.empty() : Vector.of(Message.of(unit).with("count", count));
    }

    private Seq<Message> contributions() {
        Contributions after = exit.planWithout().contributions();
        int year = exit.plan().horizon().lastYear();
        Message vacated = Message.of(MembershipPhrase.VACATED)
                .with("amount", amount(before, exit.member(), year))
                .with("year", year)
                .with("rule", Message.of(exit.charter().vacated()))
                .with("before", before.total(year))
                .with("after", after.total(year));
        return Vector.of(vacated)
                .appendAll(shares(after, year))
                .appendAll(after.memberAmounts(year).map(paid -> member(paid, year)));
    }

    private Option<Message> shares(Contributions after, int year) {
        Vector<Share> old = Vector.ofAll(before.parties().map(party -> party.share(year)));
        Vector<Share> now = Vector.ofAll(after.parties().map(party -> party.share(year)));
        return Option.when(
                !old.equals(now),
                () -> Message.of(MembershipPhrase.SHARES)
                        .with(
                                "shares",
                                before.parties()
                                        .zipWithIndex((party, i) -> changed(
                                                MembershipPhrase.CHANGE,
                                                party.name(),
                                                old.get(i),
                                                percent(now.get(i))))));
    }

    private static Message changed(MembershipPhrase phrase, String name, Figure before, Figure after) {
        return Message.of(phrase).with("name", name).with("before", before).with("after", after);
    }

    private Message member(MemberContribution paid, int year) {
        return changed(MembershipPhrase.PAYS, paid.member().name(), amount(before, paid.member(), year), paid.amount());
    }

    /** What the member of that id pays; a key that was changed leaves the id. */
    private static Money amount(Contributions contributions, Member member, int year) {
        return Money.sum(contributions
                .memberAmounts(year)
                .filter(paid -> paid.member().id().equals(member.id()))
                .map(MemberContribution::amount));
    }

    private static Share percent(Share share) {
        Money hundredths = new Money(10_000).timesHalfUp(share);
        return Share.of(hundredths.ore(), 10_000);
    }
}
