package rar.model.balance;

import rar.model.money.Money;

/**
 * A balance sheet (balansräkning) at a month end; assets equal equity, provisions and liabilities to the öre.
 *
 * @param fixedAssets anläggningstillgångar
 * @param receivables kundfordringar och övriga fordringar
 * @param cash kassa och bank
 * @param equity eget kapital
 * @param provisions avsättningar
 * @param longTermLiabilities långfristiga skulder
 * @param shortTermLiabilities kortfristiga skulder
 */
public record BalanceSheet(
        Money fixedAssets,
        Money receivables,
        Money cash,
        Money equity,
        Money provisions,
        Money longTermLiabilities,
        Money shortTermLiabilities) {

    /** Summa omsättningstillgångar: receivables and cash. */
    public Money currentAssets() {
        return receivables.plus(cash);
    }

    /** Summa tillgångar. */
    public Money assets() {
        return fixedAssets.plus(currentAssets());
    }

    /** Summa skulder. */
    public Money liabilities() {
        return longTermLiabilities.plus(shortTermLiabilities);
    }

    /** Summa eget kapital, avsättningar och skulder. */
    public Money equityAndLiabilities() {
        return equity.plus(provisions).plus(liabilities());
    }
}
