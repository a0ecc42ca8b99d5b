package rar.model.plan;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import rar.model.money.Components;
import rar.model.money.Share;

/**
 * A member (medlem, huvudman) of the association.
 *
 * @param id unique in the plan
 * @param name as printed
 * @param weight its part of the party's key, such as inhabitants or a percentage, in the plan's first year; zero for a
 *     member that pays nothing, as Arbetsförmedlingen, whose half Försäkringskassan pays (SFS 2003:1210, 5 §)
 * @param laterWeights what it weighs from later years on, each until the next
 * @param from the first year of its membership, where that is one of the plan's
 * @param to the last year of its membership, where that is one of the plan's
 */
public record Member(
        String id,
        String name,
        Share weight,
        SortedMap<Integer, Share> laterWeights,
        Option<Integer> from,
        Option<Integer> to) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Member {
        Components.present(Member.class, id, name, weight, laterWeights, from, to);
    }

    /** A member that is called by its id. */
    public static Member of(String id, Share weight) {
        return new Member(id, id, weight, TreeMap.empty(), Option.none(), Option.none());
    }

    /** A member that is called by its id, whose weight is a whole number, such as its inhabitants. */
    public static Member of(String id, long weight) {
        return of(id, Share.of(weight, 1));
    }

    /** The member under another name. */
    public Member withName(String name) {
        return new Member(id, name, weight, laterWeights, from, to);
    }

    /** The member with another weight. */
    public Member withWeight(Share weight) {
        return new Member(id, name, weight, laterWeights, from, to);
    }

    /** The member with another weight, a whole number. */
    public Member withWeight(long weight) {
        return withWeight(Share.of(weight, 1));
    }

    /** The member with these weights from later years on and no others. */
    public Member withLaterWeights(SortedMap<Integer, Share> laterWeights) {
        return new Member(id, name, weight, laterWeights, from, to);
    }

    /** The member with another weight from {@code year} on. */
    public Member withWeightFrom(int year, Share weight) {
        return withLaterWeights(laterWeights.put(year, weight));
    }

    /** The member joining at the beginning of {@code year}. */
    public Member withFrom(int year) {
        return new Member(id, name, weight, laterWeights, Option.some(year), to);
    }

    /** The member leaving, by decision, at the end of {@code year}. */
    public Member withTo(int year) {
        return new Member(id, name, weight, laterWeights, from, Option.some(year));
    }

    /** What it weighs in {@code year}; zero where it is no member. */
    public Share weight(int year) {
        boolean member = from.forAll(first -> first <= year) && to.forAll(last -> year <= last);
        return member ? Later.in(year, weight, laterWeights) : Share.ZERO;
    }

    /** The member as it is in one year: with its weight of that year alone. */
    public Member in(int year) {
        return of(id, weight(year)).withName(name);
    }
}
