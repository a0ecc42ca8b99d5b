package rar.model.plan;

/** An account of the balance sheet. */
public enum Account {
    /** Anläggningstillgångar. */
    FIXED_ASSETS(true),
    /** Kundfordringar och övriga fordringar. */
    RECEIVABLES(true),
    /** Kassa och bank. */
    CASH(true),
    /** Eget kapital; income and expense move it as they are booked. */
    EQUITY(false),
    /** Avsättningar: decided grants that remain to be paid. */
    PROVISIONS(false),
    /** Långfristiga skulder. */
    LONG_TERM_LIABILITIES(false),
    /** Kortfristiga skulder. */
    SHORT_TERM_LIABILITIES(false);

    private final boolean asset;

    Account(boolean asset) {
        this.asset = asset;
    }

    /** Whether it stands among the assets, where a debit adds. */
    public boolean isAsset() {
        return asset;
    }
}
