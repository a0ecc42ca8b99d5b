package rar.model.plan;

import rar.model.money.Components;

/**
 * How receivables and short-term liabilities move, from the opening balance on.
 *
 * @param receivables growth into each year, the first included
 * @param shortTermLiabilities growth into each year, the first included
 */
public record WorkingCapital(IndexRule receivables, IndexRule shortTermLiabilities) {

    /** Both stay as they are. */
    public static final WorkingCapital UNCHANGED = new WorkingCapital(IndexRule.NONE, IndexRule.NONE);

    /** @throws NullPointerException if a component is null; it names the component */
    public WorkingCapital {
        Components.present(WorkingCapital.class, receivables, shortTermLiabilities);
    }
}
