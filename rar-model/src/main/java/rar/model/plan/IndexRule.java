package rar.model.plan;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.Share;

/**
 * How an amount grows from year to year: one rate for all years with exceptions by year. Growth compounds on the
 * unrounded amount, so a chain is rounded once, to the öre.
 *
 * @param rate the growth into every year that {@code byYear} does not name; 3 % is 0.03
 * @param byYear the growth into single years
 */
public record IndexRule(Share rate, SortedMap<Integer, Share> byYear) {

    /** No growth. */
    public static final IndexRule NONE = flat(Share.ZERO);

    /** @throws IllegalArgumentException if a rate is -100 % or less */
    public IndexRule {
        Components.present(IndexRule.class, rate, byYear);
        byYear.values().append(rate).forEach(each -> {
            if (each.plus(Share.ONE).compareTo(Share.ZERO) <= 0) {
                throw new RefusedException(PlanMistake.INDEX_TOO_LOW.with("index", each));
            }
        });
    }

    /** One rate for all years. */
    public static IndexRule flat(Share rate) {
        return new IndexRule(rate, TreeMap.empty());
    }

    /** The growth into {@code year} from the year before. */
    public Share rate(int year) {
        return byYear.get(year).getOrElse(rate);
    }

    /** {@code base}, an amount of year {@code from}, grown to year {@code to} and rounded half up to the öre. */
    public Money grow(Money base, int from, int to) {
        Share factor = Share.ONE;
        for (int year = from + 1; year <= to; year++) {
            factor = factor.times(Share.ONE.plus(rate(year)));
        }
        return base.timesHalfUp(factor);
    }
}
