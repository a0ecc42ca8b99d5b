package rar.model.plan;

/** What a line of the budget is, which decides what it moves. */
public enum LineKind {
    /** A running cost: lowers result and cash. */
    COST("cost"),
    /** Income other than contributions: raises result and cash. */
    INCOME("income"),
    /** Financial items, interest (finansiella poster): income raises result and cash, a cost is negative. */
    INTEREST("interest"),
    /** Depreciation (avskrivning): lowers result and fixed assets, never cash. */
    DEPRECIATION("depreciation"),
    /** Equity of earlier years taken into the budget as income: a use of equity, never a receipt. */
    CARRIED_OVER("carried-over");

    private final String name;

    LineKind(String name) {
        this.name = name;
    }

    /** Whether amounts of this kind add to the result as budgeted; costs lower it. */
    public boolean isIncome() {
        return this == INCOME || this == INTEREST || this == CARRIED_OVER;
    }

    /** Whether its amounts are paid or received; the other kinds move the result or equity alone. */
    public boolean movesCash() {
        return this == COST || this == INCOME || this == INTEREST;
    }

    /** Whether its amounts are zero or more unless the line is a credit: those of a cost and of an income. */
    public boolean takesCredit() {
        return this == COST || this == INCOME;
    }

    /** The name in plan files. */
    @Override
    public String toString() {
        return name;
    }
}
