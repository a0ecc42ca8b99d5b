package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.LargestRemainder;
import rar.model.money.Components;
import rar.model.money.Share;

/**
 * A financing party (part): by law the state, the region and the municipalities together (SFS 2003:1210, 3 and 5 §§).
 *
 * @param id unique in the plan
 * @param name as printed
 * @param share its part of the contributions in the plan's first year; the shares of all parties sum to one
 * @param laterShares its part from later years on, each until the next
 * @param method how its contribution is split over its members by their weights
 * @param members at least one, with a weight above zero
 * @param instalments of its own; as all others' where there are none
 * @param paidAfter how many months after they are due its instalments are paid; as all others where there is nothing
 */
public record Party(
        String id,
        String name,
        Share share,
        SortedMap<Integer, Share> laterShares,
        AllocationMethod method,
        Seq<Member> members,
        Option<Instalments> instalments,
        Option<Integer> paidAfter) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Party {
        Components.present(Party.class, id, name, share, laterShares, method, members, instalments, paidAfter);
    }

    /** A party that is called by its id; its contribution is split by largest remainder. */
    public static Party of(String id, Share share, Member... members) {
        return new Party(
                id,
                id,
                share,
                TreeMap.empty(),
                new LargestRemainder(),
                Vector.of(members),
                Option.none(),
                Option.none());
    }

    /** The party under another name. */
    public Party withName(String name) {
        return new Party(id, name, share, laterShares, method, members, instalments, paidAfter);
    }

    /** The party with another share. */
    public Party withShare(Share share) {
        return new Party(id, name, share, laterShares, method, members, instalments, paidAfter);
    }

    /** The party with these shares from later years on and no others. */
    public Party withLaterShares(SortedMap<Integer, Share> laterShares) {
        return new Party(id, name, share, laterShares, method, members, instalments, paidAfter);
    }

    /** The party with another share from {@code year} on. */
    public Party withShareFrom(int year, Share share) {
        return withLaterShares(laterShares.put(year, share));
    }

    /** Its part of the contributions in {@code year}. */
    public Share share(int year) {
        return Later.in(year, share, laterShares);
    }

    /** The party as it is in one year: with its share and its members' weights of that year alone. */
    public Party in(int year) {
        return new Party(
                id,
                name,
                share(year),
                TreeMap.empty(),
                method,
                members.map(member -> member.in(year)),
                instalments,
                paidAfter);
    }

    /** The party with its contribution split by another method. */
    public Party withMethod(AllocationMethod method) {
        return new Party(id, name, share, laterShares, method, members, instalments, paidAfter);
    }

    /** The party with these members and no others. */
    public Party withMembers(Seq<Member> members) {
        return new Party(id, name, share, laterShares, method, members, instalments, paidAfter);
    }

    /** The party with instalments of its own. */
    public Party withInstalments(Instalments instalments) {
        return new Party(id, name, share, laterShares, method, members, Option.some(instalments), paidAfter);
    }

    /** The party with equal instalments of its own in these months, 1 to 12 and rising. */
    public Party withInstalmentMonths(Seq<Integer> months) {
        return withInstalments(Instalments.equal(months));
    }

    /** The party with its instalments paid so many months after they are due. */
    public Party withPaidAfter(int paidAfter) {
        return new Party(id, name, share, laterShares, method, members, instalments, Option.some(paidAfter));
    }

    /** When it pays, where all others pay by {@code terms}. */
    public InstalmentTerms terms(InstalmentTerms terms) {
        return new InstalmentTerms(instalments.getOrElse(terms.instalments()), paidAfter.getOrElse(terms.paidAfter()));
    }
}
