package rar.model.plan;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import rar.model.money.Components;
import rar.model.money.Share;

/**
 * What a member weighs by one of the measures of a composed key.
 *
 * @param weight in the plan's first year, zero or more
 * @param later what it weighs from later years on, each until the next
 */
public record MeasuredWeight(Share weight, SortedMap<Integer, Share> later) {

    /** @throws NullPointerException if a component is null; it names the component */
    public MeasuredWeight {
        Components.present(MeasuredWeight.class, weight, later);
    }

    /** The same weight in every year. */
    public static MeasuredWeight of(Share weight) {
        return new MeasuredWeight(weight, TreeMap.empty());
    }

    /** The same weight in every year, a whole number. */
    public static MeasuredWeight of(long weight) {
        return of(Share.of(weight, 1));
    }

    /** With another weight from {@code year} on. */
    public MeasuredWeight withFrom(int year, Share weight) {
        return new MeasuredWeight(this.weight, later.put(year, weight));
    }

    /** What it weighs in {@code year}. */
    public Share in(int year) {
        return Later.in(year, weight, later);
    }
}
