package rar.model.membership;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Period;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.Contributions;
import rar.model.plan.Contributions.MemberContribution;
import rar.model.plan.Member;
import rar.model.plan.Party;

/** An exit in words. */
final class ExitText {

    private final Exit exit;
    private final Contributions before;

    ExitText(Exit exit) {
        this.exit = exit;
        this.before = exit.plan().contributions();
    }

    Seq<String> sentences() {
        Vector<String> sentences = Vector.of(notice());
        return exit.liquidates()
                ? sentences.append(liquidation())
                : sentences
                        .append(
                                "Every kind of member that takes part now still does. If the members do not agree on the"
                                        + " terms by that day, the association goes into liquidation all the same.")
                        .appendAll(contributions());
    }

    private String notice() {
        return name() + " gives notice on " + exit.notice() + ". " + length() + ", so its membership ends on "
                + exit.lastDay() + ".";
    }

    private String length() {
        Period notice = exit.charter().notice();
        return notice.equals(Charter.LEGAL_NOTICE)
                ? "The notice is three years (SFS 2003:1210, 27 §)"
                : "By the charter the notice is " + length(notice)
                        + ", less than the three years of SFS 2003:1210, 27 §";
    }

    private static String length(Period notice) {
        Vector<String> parts = Vector.of(
                        counted(notice.getYears(), "year"),
                        counted(notice.getMonths(), "month"),
                        counted(notice.getDays(), "day"))
                .reject(String::isEmpty);
        return parts.isEmpty() ? "none" : parts.mkString(" and ");
    }

    private static String counted(int number, String unit) {
        return number == 0 ? "" : number + " " + unit + (number == 1 ? "" : "s");
    }

    private String liquidation() {
        return "No member of the kind " + exit.missing().mkString(", ") + " takes part then, and each of the four"
                + " kinds must (SFS 2003:1210, 3 §): the association goes into liquidation at once.";
    }

    private Seq<String> contributions() {
        Contributions after = exit.planWithout().contributions();
        int year = exit.plan().horizon().lastYear();
        Money vacated = amount(before, exit.member(), year);
        return Vector.of("Of its contribution, " + vacated + " as of " + year + ", the charter says: "
                        + exit.charter().vacated() + ". The total of a year goes from " + before.total(year) + " to "
                        + after.total(year) + ".")
                .appendAll(shares(after, year))
                .appendAll(after.memberAmounts(year).map(paid -> member(paid, year)));
    }

    private Seq<String> shares(Contributions after, int year) {
        Vector<Share> old = Vector.ofAll(before.parties().map(party -> party.share(year)));
        Vector<Share> now = Vector.ofAll(after.parties().map(party -> party.share(year)));
        return old.equals(now)
                ? Vector.empty()
                : Vector.of("The parties' shares hold no longer: "
                        + before.parties()
                                .zipWithIndex()
                                .map((Tuple2<Party, Integer> each) ->
                                        each._1.name() + " " + old.get(each._2) + " to " + percent(now.get(each._2)))
                                .mkString(", ")
                        + ".");
    }

    private String member(MemberContribution paid, int year) {
        return paid.member().name() + ": " + amount(before, paid.member(), year) + " to " + paid.amount();
    }

    /** What the member of that id pays; a key that was changed leaves the id. */
    private static Money amount(Contributions contributions, Member member, int year) {
        return Money.sum(contributions
                .memberAmounts(year)
                .filter(paid -> paid.member().id().equals(member.id()))
                .map(MemberContribution::amount));
    }

    private static String percent(Share share) {
        Money hundredths = new Money(10_000).timesHalfUp(share);
        return Share.of(hundredths.ore(), 10_000).toString();
    }

    private String name() {
        return exit.member().name();
    }
}
