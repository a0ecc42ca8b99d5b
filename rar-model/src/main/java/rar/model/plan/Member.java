package rar.model.plan;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.function.Consumer;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.Share;

/**
 * A member (medlem, huvudman) of the association.
 *
 * @param id unique in the plan
 * @param name as printed
 * @param weight its part of the party's key, such as inhabitants or a percentage, in the plan's first year; zero for a
 *     member that pays nothing, as Arbetsförmedlingen, whose half Försäkringskassan pays (SFS 2003:1210, 5 §); where amounts
 *     are {@linkplain PartyKey.Agreed agreed} its amount in öre; zero by a {@linkplain ComposedKey composed} key
 * @param laterWeights what it weighs from later years on, each until the next
 * @param measured what it weighs by each measure of a composed key; nothing by another key
 * @param from the first year of its membership, where that is one of the plan's
 * @param to the last year of its membership, where that is one of the plan's
 */
public record Member(
        String id,
        String name,
        Share weight,
        SortedMap<Integer, Share> laterWeights,
        SortedMap<String, MeasuredWeight> measured,
        Option<Integer> from,
        Option<Integer> to) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Member {
        Components.present(Member.class, id, name, weight, laterWeights, measured, from, to);
    }

    /** A member that is called by its id. */
    public static Member of(String id, Share weight) {
        return new Member(id, id, weight, TreeMap.empty(), TreeMap.empty(), Option.none(), Option.none());
    }

    /** A member that is called by its id, whose weight is a whole number, such as its inhabitants. */
    public static Member of(String id, long weight) {
        return of(id, Share.of(weight, 1));
    }

    /** A member that is called by its id and pays an agreed amount each year. */
    public static Member of(String id, Money amount) {
        return of(id, Share.ZERO).withAmount(amount);
    }

    /** A member that is called by its id and weighs this by the measures of a composed key. */
    public static Member of(String id, SortedMap<String, MeasuredWeight> measured) {
        return of(id, Share.ZERO).withMeasured(measured);
    }

    /** The member under another name. */
    public Member withName(String name) {
        return with(copy -> copy.name = name);
    }

    /** The member with another weight. */
    public Member withWeight(Share weight) {
        return with(copy -> copy.weight = weight);
    }

    /** The member with another weight, a whole number. */
    public Member withWeight(long weight) {
        return withWeight(Share.of(weight, 1));
    }

    /** The member paying another agreed amount in the plan's first year. */
    public Member withAmount(Money amount) {
        return withWeight(amount.ore());
    }

    /** The member with these weights from later years on and no others. */
    public Member withLaterWeights(SortedMap<Integer, Share> laterWeights) {
        return with(copy -> copy.laterWeights = laterWeights);
    }

    /** The member with another weight from {@code year} on. */
    public Member withWeightFrom(int year, Share weight) {
        return withLaterWeights(laterWeights.put(year, weight));
    }

    /** The member paying another agreed amount from {@code year} on. */
    public Member withAmountFrom(int year, Money amount) {
        return withWeightFrom(year, Share.of(amount.ore(), 1));
    }

    /** The member with these weights by measures and no others. */
    public Member withMeasured(SortedMap<String, MeasuredWeight> measured) {
        return with(copy -> copy.measured = measured);
    }

    /** The member with another weight by one measure. */
    public Member withMeasured(String measure, MeasuredWeight weight) {
        return withMeasured(measured.put(measure, weight));
    }

    /** The member joining at the beginning of {@code year}. */
    public Member withFrom(int year) {
        return with(copy -> copy.from = Option.some(year));
    }

    /** The member leaving, by decision, at the end of {@code year}. */
    public Member withTo(int year) {
        return with(copy -> copy.to = Option.some(year));
    }

    private boolean isMember(int year) {
        return from.forAll(first -> first <= year) && to.forAll(last -> year <= last);
    }

    /** What it weighs in {@code year}; zero where it is no member. */
    public Share weight(int year) {
        return isMember(year) ? Later.in(year, weight, laterWeights) : Share.ZERO;
    }

    /** What it weighs by a measure in {@code year}; zero where it is no member. */
    public Share weight(String measure, int year) {
        return measured.get(measure)
                .filter(any -> isMember(year))
                .map(weight -> weight.in(year))
                .getOrElse(Share.ZERO);
    }

    /** Whether it weighs anything in {@code year}, by any measure. */
    public boolean pays(int year) {
        return weight(year).compareTo(Share.ZERO) > 0
                || measured.keySet().exists(measure -> weight(measure, year).compareTo(Share.ZERO) > 0);
    }

    /** The member as it is in one year: with its weights of that year alone. */
    public Member in(int year) {
        return with(copy -> {
            copy.weight = weight(year);
            copy.laterWeights = TreeMap.empty();
            copy.measured =
                    TreeMap.ofEntries(measured.map(each -> each.map2(any -> MeasuredWeight.of(weight(each._1, year)))));
            copy.from = Option.none();
            copy.to = Option.none();
        });
    }

    private Member with(Consumer<Copy> change) {
        Copy copy = new Copy();
        change.accept(copy);
        return copy.member();
    }

    /** The components while one of them is changed. */
    private final class Copy {

        private String name = Member.this.name;
        private Share weight = Member.this.weight;
        private SortedMap<Integer, Share> laterWeights = Member.this.laterWeights;
        private SortedMap<String, MeasuredWeight> measured = Member.this.measured;
        private Option<Integer> from = Member.this.from;
        private Option<Integer> to = Member.this.to;

        private Member member() {
            return new Member(id, name, weight, laterWeights, measured, from, to);
        }
    }
}
