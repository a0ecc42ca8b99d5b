package rar.simulation.account;

import rar.model.message.Excerpt;
import rar.model.message.RefusedException;
import rar.model.money.Components;

/**
 * How many had a form of support before, and have it after, of those known after.
 *
 * @param form of support
 * @param before how many before: 0, or 5 or more
 * @param after how many after: 0, or 5 or more
 */
public record SupportCount(String form, long before, long after) {

    /** The greatest count that is too small to be used: it could be had from the amounts. */
    private static final long SMALL = 4;

    /**
     * @throws NullPointerException if the form is null
     * @throws RefusedException if a count is negative, or one to four
     */
    public SupportCount {
        Components.present(SupportCount.class, form);
        require(form, before);
        require(form, after);
    }

    private static void require(String form, long count) {
        if (count < 0 || (count > 0 && count <= SMALL)) {
            throw new RefusedException(
                    AccountRefusal.SMALL_COUNT.with("form", Excerpt.of(form)).with("count", count));
        }
    }

    /** How many more have it after than before. */
    public long change() {
        return after - before;
    }
}
