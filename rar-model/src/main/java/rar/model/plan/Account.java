package rar.model.plan;

import org.jspecify.annotations.Nullable;

/** An account of the balance sheet. */
public enum Account {
    /** Anläggningstillgångar. */
    FIXED_ASSETS(true),
    /** Kundfordringar och övriga fordringar. */
    RECEIVABLES(true),
    /** Förutbetalda kostnader: paid and not yet incurred. */
    PREPAID_COST(RECEIVABLES),
    /** Momsfordran: VAT that is paid and not yet refunded. */
    VAT_RECEIVABLE(RECEIVABLES),
    /** Kassa och bank. */
    CASH(true),
    /** Eget kapital; income and expense move it as they are booked. */
    EQUITY(false),
    /** Avsättningar: decided grants that remain to be paid. */
    PROVISIONS(false),
    /** Långfristiga skulder. */
    LONG_TERM_LIABILITIES(false),
    /** Kortfristiga skulder. */
    SHORT_TERM_LIABILITIES(false),
    /** Upplupna kostnader och leverantörsskulder: incurred and not yet paid. */
    PAYABLES(SHORT_TERM_LIABILITIES),
    /** Förutbetalda intäkter: received and not yet earned. */
    PREPAID_INCOME(SHORT_TERM_LIABILITIES);

    private final boolean asset;
    private final @Nullable Account heading;

    Account(boolean asset) {
        this.asset = asset;
        this.heading = null;
    }

    Account(Account heading) {
        this.asset = heading.asset;
        this.heading = heading;
    }

    /** Whether it stands among the assets, where a debit adds. */
    public boolean isAsset() {
        return asset;
    }

    /** The row of the balance sheet that it is summed in: itself, or the one that it stands under. */
    public Account heading() {
        return heading == null ? this : heading;
    }
}
