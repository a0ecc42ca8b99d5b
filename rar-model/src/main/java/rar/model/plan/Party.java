package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Consumer;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.LargestRemainder;
import rar.model.money.Components;
import rar.model.money.Money;
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
 * @param key how its members share what it pays
 * @param instalments of its own; as all others' where there are none
 * @param laterInstalments those of its own from later years on, each until the next
 * @param paidAfter how many months after they are due its instalments are paid; as all others where there is nothing
 */
public record Party(
        String id,
        String name,
        Share share,
        SortedMap<Integer, Share> laterShares,
        AllocationMethod method,
        Seq<Member> members,
        PartyKey key,
        Option<Instalments> instalments,
        SortedMap<Integer, Instalments> laterInstalments,
        Option<Integer> paidAfter) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Party {
        Components.present(
                Party.class,
                id,
                name,
                share,
                laterShares,
                method,
                members,
                key,
                instalments,
                laterInstalments,
                paidAfter);
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
                PartyKey.BY_WEIGHT,
                Option.none(),
                TreeMap.empty(),
                Option.none());
    }

    /** The party under another name. */
    public Party withName(String name) {
        return with(copy -> copy.name = name);
    }

    /** The party with another share. */
    public Party withShare(Share share) {
        return with(copy -> copy.share = share);
    }

    /** The party with these shares from later years on and no others. */
    public Party withLaterShares(SortedMap<Integer, Share> laterShares) {
        return with(copy -> copy.laterShares = laterShares);
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
        return with(copy -> {
            copy.share = share(year);
            copy.laterShares = TreeMap.empty();
            copy.members = members.map(member -> member.in(year));
            copy.key = key instanceof ComposedKey composed
                    ? new ComposedKey(composed.base(year), TreeMap.empty(), composed.measures())
                    : key;
        });
    }

    /** The party with its contribution split by another method. */
    public Party withMethod(AllocationMethod method) {
        return with(copy -> copy.method = method);
    }

    /** The party with these members and no others. */
    public Party withMembers(Seq<Member> members) {
        return with(copy -> copy.members = members);
    }

    /** The party with instalments of its own. */
    public Party withInstalments(Instalments instalments) {
        return with(copy -> copy.instalments = Option.some(instalments));
    }

    /** The party with equal instalments of its own in these months, 1 to 12 and rising. */
    public Party withInstalmentMonths(Seq<Integer> months) {
        return withInstalments(Instalments.equal(months));
    }

    /** The party with its instalments paid so many months after they are due. */
    public Party withPaidAfter(int paidAfter) {
        return with(copy -> copy.paidAfter = Option.some(paidAfter));
    }

    /** The party whose members share by another key. */
    public Party withKey(PartyKey key) {
        return with(copy -> copy.key = key);
    }

    /** The party with these instalments of its own from later years on and no others. */
    public Party withLaterInstalments(SortedMap<Integer, Instalments> laterInstalments) {
        return with(copy -> copy.laterInstalments = laterInstalments);
    }

    /** The party with other instalments of its own from {@code year} on. */
    public Party withInstalmentsFrom(int year, Instalments instalments) {
        return withLaterInstalments(laterInstalments.put(year, instalments));
    }

    /** When it pays, where all others pay by {@code terms}. */
    public InstalmentTerms terms(InstalmentTerms terms) {
        SortedMap<Integer, Instalments> othersLater = instalments.isDefined()
                ? TreeMap.empty()
                : terms.later().filterKeys(year -> laterInstalments.keySet().forAll(own -> year < own));
        return new InstalmentTerms(
                instalments.getOrElse(terms.instalments()),
                laterInstalments.merge(othersLater),
                paidAfter.getOrElse(terms.paidAfter()));
    }

    /**
     * What each member weighs in its key in {@code year}, in order.
     *
     * @param amount what the party pays in the year
     */
    public Seq<Share> weights(Money amount, int year) {
        return key.weights(members, amount, year);
    }

    private Party with(Consumer<Copy> change) {
        Copy copy = new Copy();
        change.accept(copy);
        return copy.party();
    }

    /** The components while one of them is changed. */
    private final class Copy {

        private String name = Party.this.name;
        private Share share = Party.this.share;
        private SortedMap<Integer, Share> laterShares = Party.this.laterShares;
        private AllocationMethod method = Party.this.method;
        private Seq<Member> members = Party.this.members;
        private PartyKey key = Party.this.key;
        private Option<Instalments> instalments = Party.this.instalments;
        private SortedMap<Integer, Instalments> laterInstalments = Party.this.laterInstalments;
        private Option<Integer> paidAfter = Party.this.paidAfter;

        private Party party() {
            return new Party(
                    id, name, share, laterShares, method, members, key, instalments, laterInstalments, paidAfter);
        }
    }
}
