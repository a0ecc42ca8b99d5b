package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.Share;

/** How the members of a party share what it pays (fördelningsnyckel). */
public sealed interface PartyKey permits PartyKey.ByWeight, PartyKey.Agreed, ComposedKey {

    /** In proportion to a weight that each member has, with no printed total. */
    PartyKey BY_WEIGHT = new ByWeight(TreeMap.empty());

    /** By amounts that the members have agreed on, with no printed total. */
    PartyKey AGREED = new Agreed(TreeMap.empty());

    /**
     * What each member weighs in {@code year}, in order: the party's amount is divided in proportion.
     *
     * @param amount what the party pays in the year, zero or more
     */
    Seq<Share> weights(Seq<Member> members, Money amount, int year);

    /**
     * In proportion to a weight that each member has, such as inhabitants.
     *
     * @param printedTotals what the weights of a year are printed to sum to, by year; a control
     */
    record ByWeight(SortedMap<Integer, Share> printedTotals) implements PartyKey {

        /** @throws NullPointerException if a component is null; it names the component */
        public ByWeight {
            Components.present(ByWeight.class, printedTotals);
        }

        @Override
        public Seq<Share> weights(Seq<Member> members, Money amount, int year) {
            return members.map(member -> member.weight(year));
        }
    }

    /**
     * By amounts that the members have agreed on. They sum to what the party pays; where it pays something else, as when a
     * member has left, they are weights.
     *
     * @param printedTotals what the amounts of a year are printed to sum to, by year; a control
     */
    record Agreed(SortedMap<Integer, Money> printedTotals) implements PartyKey {

        /** @throws NullPointerException if a component is null; it names the component */
        public Agreed {
            Components.present(Agreed.class, printedTotals);
        }

        @Override
        public Seq<Share> weights(Seq<Member> members, Money amount, int year) {
            return members.map(member -> member.weight(year));
        }
    }

    /** A base amount for each member, and parts of the rest by several measures. */
    static ComposedKey composed(Money base, ComposedKey.Measure... measures) {
        return new ComposedKey(base, TreeMap.empty(), Vector.of(measures));
    }
}
