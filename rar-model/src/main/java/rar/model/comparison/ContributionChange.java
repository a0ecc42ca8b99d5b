package rar.model.comparison;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.comparison.PlanChange.Detail;
import rar.model.comparison.PlanChange.Part;
import rar.model.forecast.Properties;
import rar.model.forecast.Property.Rate;
import rar.model.money.Money;
import rar.model.plan.Contributions;
import rar.model.plan.Contributions.MemberContribution;
import rar.model.plan.Instalments;
import rar.model.plan.Member;
import rar.model.plan.Party;

/** What differs between the contributions of two versions of a plan. */
final class ContributionChange {

    private final Contributions before;
    private final Contributions after;
    private final Vector<Integer> years;

    ContributionChange(Contributions before, Contributions after, Vector<Integer> years) {
        this.before = before;
        this.after = after;
        this.years = years;
    }

    /** The members whose contribution of any year differs. */
    Seq<Part> members() {
        Vector<Vector<MemberContribution>> old = years.map(before::memberAmounts);
        Vector<Vector<MemberContribution>> now = years.map(after::memberAmounts);
        return Match.all(members(before), members(after), Member::id)
                .map(member ->
                        new Part(member.id(), member.any().name(), paid(old, member.id()), paid(now, member.id())))
                .reject(part -> part.before().equals(part.after()));
    }

    private static Seq<Member> members(Contributions contributions) {
        return contributions.parties().flatMap(Party::members);
    }

    private static Seq<Money> paid(Vector<Vector<MemberContribution>> byYear, String id) {
        return byYear.map(year ->
                Money.sum(year.filter(paid -> paid.member().id().equals(id)).map(MemberContribution::amount)));
    }

    Seq<Detail> details() {
        Details details = new Details()
                .compare("unit", before.unit(), after.unit())
                .compare(
                        "instalment months",
                        words(before.terms().instalments()),
                        words(after.terms().instalments()))
                .compare(
                        "months from due to paid",
                        before.terms().paidAfter(),
                        after.terms().paidAfter())
                .compareOption("group", before.group(), after.group(), Properties::words);
        Match.all(before.parties(), after.parties(), Party::id).forEach(party -> party(details, party));
        Match.compareOrder(details, "order of parties", before.parties(), after.parties(), Party::id);
        return details.all();
    }

    private static void party(Details details, Match<Party> party) {
        party.compare(details, "name of " + party.id(), Party::name);
        party.compare(details, "share of " + party.id(), Party::share, Rate::new);
        party.compareOption(details, "later shares of " + party.id(), each -> later(each.laterShares()));
        party.compare(details, "method of " + party.id(), each -> each.method().name());
        party.compareOption(
                details,
                "instalment months of " + party.id(),
                each -> each.instalments().map(ContributionChange::words));
        party.compareOption(details, "months from due to paid of " + party.id(), Party::paidAfter);
        Seq<Member> old = party.before().toVector().flatMap(Party::members);
        Seq<Member> now = party.after().toVector().flatMap(Party::members);
        Match.all(old, now, Member::id).forEach(member -> {
            member.compare(details, "name of " + member.id() + " in " + party.id(), Member::name);
            member.compare(
                    details, "weight of " + member.id() + " in " + party.id(), Member::weight, Properties::weight);
        });
        Match.all(old, now, Member::id).forEach(member -> {
            member.compareOption(
                    details,
                    "later weights of " + member.id() + " in " + party.id(),
                    each -> later(each.laterWeights()));
            member.compareOption(details, "first year of " + member.id() + " in " + party.id(), Member::from);
            member.compareOption(details, "last year of " + member.id() + " in " + party.id(), Member::to);
        });
        Match.compareOrder(details, "order of the members of " + party.id(), old, now, Member::id);
    }

    /** The months, with their parts where these differ, e.g. {@code 1: 60 %, 7: 40 %}. */
    private static String words(Instalments instalments) {
        if (instalments instanceof Instalments.ByShare shares) {
            return words(shares.byMonth());
        }
        return instalments instanceof Instalments.ByAmount amounts
                ? words(amounts.byMonth())
                : instalments.months().mkString(", ");
    }

    private static Option<String> later(SortedMap<Integer, ?> later) {
        return Option.when(later.nonEmpty(), () -> words(later));
    }

    private static String words(SortedMap<Integer, ?> byMonth) {
        return byMonth.toVector().map(month -> month._1 + ": " + month._2).mkString(", ");
    }
}
