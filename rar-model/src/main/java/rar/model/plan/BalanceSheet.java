package rar.model.plan;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * A balance sheet (balansräkning).
 *
 * @param amounts by account; an account of zero is left out
 */
public record BalanceSheet(SortedMap<Account, Money> amounts) {

    /** Nothing on any account. */
    public static final BalanceSheet EMPTY = new BalanceSheet(TreeMap.empty());

    /** Accounts of zero are left out. */
    public BalanceSheet {
        Components.present(BalanceSheet.class, amounts);
        amounts = amounts.filterValues(amount -> !amount.equals(Money.ZERO));
    }

    /** What stands on an account. */
    public Money amount(Account account) {
        return amounts.get(account).getOrElse(Money.ZERO);
    }

    /** What stands on an account and those under it, as a balance sheet prints it. */
    public Money summed(Account heading) {
        return Money.sum(
                amounts.filterKeys(account -> account.heading() == heading).values());
    }

    /** Anläggningstillgångar. */
    public Money fixedAssets() {
        return amount(Account.FIXED_ASSETS);
    }

    /** Kundfordringar och övriga fordringar, with prepaid cost and VAT to be refunded. */
    public Money receivables() {
        return summed(Account.RECEIVABLES);
    }

    /** Förutbetalda kostnader, part of the receivables. */
    public Money prepaidCost() {
        return amount(Account.PREPAID_COST);
    }

    /** Momsfordran, part of the receivables. */
    public Money vatReceivable() {
        return amount(Account.VAT_RECEIVABLE);
    }

    /** Kassa och bank. */
    public Money cash() {
        return amount(Account.CASH);
    }

    /** Eget kapital. */
    public Money equity() {
        return amount(Account.EQUITY);
    }

    /** Avsättningar: what remains to be paid of decided grants; zero if grants are expensed as consumed. */
    public Money provisions() {
        return amount(Account.PROVISIONS);
    }

    /** Långfristiga skulder. */
    public Money longTermLiabilities() {
        return amount(Account.LONG_TERM_LIABILITIES);
    }

    /** Kortfristiga skulder, with payables and prepaid income. */
    public Money shortTermLiabilities() {
        return summed(Account.SHORT_TERM_LIABILITIES);
    }

    /** Upplupna kostnader och leverantörsskulder, part of the short-term liabilities. */
    public Money payables() {
        return amount(Account.PAYABLES);
    }

    /** Förutbetalda intäkter, part of the short-term liabilities. */
    public Money prepaidIncome() {
        return amount(Account.PREPAID_INCOME);
    }

    /** Summa omsättningstillgångar: receivables and cash. */
    public Money currentAssets() {
        return receivables().plus(cash());
    }

    /** Summa tillgångar. */
    public Money assets() {
        return fixedAssets().plus(currentAssets());
    }

    /** Summa skulder. */
    public Money liabilities() {
        return longTermLiabilities().plus(shortTermLiabilities());
    }

    /** Summa eget kapital, avsättningar och skulder. */
    public Money equityAndLiabilities() {
        return equity().plus(provisions()).plus(liabilities());
    }

    /** The sheet with another amount on an account. */
    public BalanceSheet with(Account account, Money amount) {
        return new BalanceSheet(amounts.put(account, amount));
    }

    /** The sheet with so much of a heading on an account under it. */
    BalanceSheet moved(Account under, Money amount) {
        Account heading = under.heading();
        return with(heading, amount(heading).minus(amount))
                .with(under, amount(under).plus(amount));
    }

    /** The sheet with other fixed assets. */
    public BalanceSheet withFixedAssets(Money amount) {
        return with(Account.FIXED_ASSETS, amount);
    }

    /** The sheet with other receivables. */
    public BalanceSheet withReceivables(Money amount) {
        return with(Account.RECEIVABLES, amount);
    }

    /** The sheet with other cash. */
    public BalanceSheet withCash(Money amount) {
        return with(Account.CASH, amount);
    }

    /** The sheet with another equity. */
    public BalanceSheet withEquity(Money amount) {
        return with(Account.EQUITY, amount);
    }

    /** The sheet with other provisions. */
    public BalanceSheet withProvisions(Money amount) {
        return with(Account.PROVISIONS, amount);
    }

    /** The sheet with other long-term liabilities. */
    public BalanceSheet withLongTermLiabilities(Money amount) {
        return with(Account.LONG_TERM_LIABILITIES, amount);
    }

    /** The sheet with other short-term liabilities. */
    public BalanceSheet withShortTermLiabilities(Money amount) {
        return with(Account.SHORT_TERM_LIABILITIES, amount);
    }

    /** The sheet with the equity that makes its two sides equal. */
    public BalanceSheet balanced() {
        return withEquity(assets().minus(provisions()).minus(liabilities()));
    }
}
