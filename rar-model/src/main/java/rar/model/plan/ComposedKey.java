package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.Share;

/**
 * A key that is composed: a base amount for each member that pays, and parts of the rest by several measures, as the State
 * divides its own contribution. The whole is divided once, in proportion to the exact sums of each member's parts.
 *
 * @param base what each member pays before anything is divided, in the plan's first year; zero or more
 * @param laterBases the same from later years on, each until the next
 * @param measures by which the rest is divided; their parts sum to one
 */
public record ComposedKey(Money base, SortedMap<Integer, Money> laterBases, Seq<Measure> measures) implements PartyKey {

    /** @throws NullPointerException if a component is null; it names the component */
    public ComposedKey {
        Components.present(ComposedKey.class, base, laterBases, measures);
    }

    /**
     * What a part of the rest is divided by.
     *
     * @param id unique in the key; members have a weight by it
     * @param part of the rest that is divided by it
     * @param printedTotals what the weights of a year are printed to sum to, by year; a control
     */
    public record Measure(String id, Share part, SortedMap<Integer, Share> printedTotals) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Measure {
            Components.present(Measure.class, id, part, printedTotals);
        }

        /** A measure with no printed total. */
        public static Measure of(String id, Share part) {
            return new Measure(id, part, TreeMap.empty());
        }

        /** The measure with the printed total of its weights of one year. */
        public Measure withPrintedTotal(int year, Share total) {
            return new Measure(id, part, printedTotals.put(year, total));
        }
    }

    /** The key with another base amount from {@code year} on. */
    public ComposedKey withBaseFrom(int year, Money base) {
        return new ComposedKey(this.base, laterBases.put(year, base), measures);
    }

    /** The key with another base amount in the plan's first year. */
    public ComposedKey withBase(Money base) {
        return new ComposedKey(base, laterBases, measures);
    }

    /** What each member that pays has of its own in {@code year}, in full. */
    public Money base(int year) {
        return Later.in(year, base, laterBases);
    }

    /** The base amounts of all members that pay in {@code year}. */
    public Money bases(Seq<Member> members, int year) {
        return base(year).times(members.count(member -> member.pays(year)));
    }

    /**
     * The exact parts of {@code amount}, in öre: the base amount, and of the rest the parts by measure. Who weighs nothing by
     * any measure has none. Where the base amounts are more than there is, as when another member has left an association
     * that matches it, each has the same. The part of a measure by which nobody weighs anything goes to the others.
     */
    @Override
    public Seq<Share> weights(Seq<Member> members, Money amount, int year) {
        int paying = members.count(member -> member.pays(year));
        Money rest = amount.minus(bases(members, year));
        if (paying == 0) {
            return members.map(member -> Share.ZERO);
        }
        if (rest.isNegative()) {
            return members.map(member -> member.pays(year) ? Share.of(amount.ore(), paying) : Share.ZERO);
        }
        Seq<Share> perWeight = perWeight(members, rest, year);
        Share own = Share.of(base(year).ore(), 1);
        return members.map(member -> member.pays(year) ? own.plus(parts(member, perWeight, year)) : Share.ZERO);
    }

    /** What one of each measure's weights has of the rest, in öre. */
    private Seq<Share> perWeight(Seq<Member> members, Money rest, int year) {
        Seq<Share> sums = measures.map(measure -> sum(members, measure.id(), year));
        Share felt = measures.zip(sums)
                .filter(measure -> !measure._2.equals(Share.ZERO))
                .map(measure -> measure._1.part())
                .fold(Share.ZERO, Share::plus);
        Share all = Share.of(rest.ore(), 1);
        return measures.zip(sums)
                .map(measure -> measure._2.equals(Share.ZERO) || felt.equals(Share.ZERO)
                        ? Share.ZERO
                        : all.times(measure._1.part()).dividedBy(felt.times(measure._2)));
    }

    private Share parts(Member member, Seq<Share> perWeight, int year) {
        return measures.zip(perWeight)
                .map(measure -> member.weight(measure._1.id(), year).times(measure._2))
                .fold(Share.ZERO, Share::plus);
    }

    /** What the weights by a measure sum to in {@code year}. */
    Share sum(Seq<Member> members, String measure, int year) {
        return members.map(member -> member.weight(measure, year)).fold(Share.ZERO, Share::plus);
    }

    /** The measure of this id, if there is one. */
    public Option<Measure> measure(String id) {
        return measures.find(measure -> measure.id().equals(id));
    }
}
