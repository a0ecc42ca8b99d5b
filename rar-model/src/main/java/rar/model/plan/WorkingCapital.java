package rar.model.plan;

/**
 * How receivables and short-term liabilities move, from the opening balance on.
 *
 * @param receivables growth into each year, the first included
 * @param shortTermLiabilities growth into each year, the first included
 */
public record WorkingCapital(IndexRule receivables, IndexRule shortTermLiabilities) {

    /** Both stay as they are. */
    public static final WorkingCapital UNCHANGED = new WorkingCapital(IndexRule.NONE, IndexRule.NONE);
}
