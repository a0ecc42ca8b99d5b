package rar.model.plan;

import io.vavr.collection.Seq;
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
 * @param share its part of the contributions; the shares of all parties sum to one
 * @param method how its contribution is split over its members by their weights
 * @param members at least one, with a weight above zero
 * @param instalments of its own; as all others' where there are none
 * @param paidAfter how many months after they are due its instalments are paid; as all others where there is nothing
 */
public record Party(
        String id,
        String name,
        Share share,
        AllocationMethod method,
        Seq<Member> members,
        Option<Instalments> instalments,
        Option<Integer> paidAfter) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Party {
        Components.present(Party.class, id, name, share, method, members, instalments, paidAfter);
    }

    /** A party that is called by its id; its contribution is split by largest remainder. */
    public static Party of(String id, Share share, Member... members) {
        return new Party(
                id, id, share, new LargestRemainder(), Vector.of(members), Option.none(), Option.none());
    }

    /** The party under another name. */
    public Party withName(String name) {
        return new Party(id, name, share, method, members, instalments, paidAfter);
    }

    /** The party with another share. */
    public Party withShare(Share share) {
        return new Party(id, name, share, method, members, instalments, paidAfter);
    }

    /** The party with its contribution split by another method. */
    public Party withMethod(AllocationMethod method) {
        return new Party(id, name, share, method, members, instalments, paidAfter);
    }

    /** The party with these members and no others. */
    public Party withMembers(Seq<Member> members) {
        return new Party(id, name, share, method, members, instalments, paidAfter);
    }

    /** The party with instalments of its own. */
    public Party withInstalments(Instalments instalments) {
        return new Party(id, name, share, method, members, Option.some(instalments), paidAfter);
    }

    /** The party with equal instalments of its own in these months, 1 to 12 and rising. */
    public Party withInstalmentMonths(Seq<Integer> months) {
        return withInstalments(Instalments.equal(months));
    }

    /** The party with its instalments paid so many months after they are due. */
    public Party withPaidAfter(int paidAfter) {
        return new Party(id, name, share, method, members, instalments, Option.some(paidAfter));
    }

    /** When it pays, where all others pay by {@code terms}. */
    public InstalmentTerms terms(InstalmentTerms terms) {
        return new InstalmentTerms(
                instalments.getOrElse(terms.instalments()), paidAfter.getOrElse(terms.paidAfter()));
    }
}
