package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.money.Money;

/**
 * The balance sheet (ingående balans) on the last day before the plan.
 *
 * @param fixedAssets anläggningstillgångar
 * @param receivables kundfordringar och övriga fordringar
 * @param cash kassa och bank
 * @param equity eget kapital
 * @param provisions avsättningar, what remains to be paid of decided grants; zero if grants are expensed as consumed
 * @param longTermLiabilities långfristiga skulder
 * @param shortTermLiabilities kortfristiga skulder
 * @param result the result of the year that ends here, if known
 * @param decided what had been decided by then, in the rows that are printed
 * @param paid what had been paid (or consumed) of it by then, in the rows that are printed, as positive amounts
 * @param inferred what was printed and why the amounts are finer, where the source does not give them exactly
 */
public record OpeningBalance(
        Money fixedAssets,
        Money receivables,
        Money cash,
        Money equity,
        Money provisions,
        Money longTermLiabilities,
        Money shortTermLiabilities,
        Option<Money> result,
        Seq<Entry> decided,
        Seq<Entry> paid,
        Option<String> inferred) {

    /** An opening balance whose source gives the amounts exactly. */
    public OpeningBalance(
            Money fixedAssets,
            Money receivables,
            Money cash,
            Money equity,
            Money provisions,
            Money longTermLiabilities,
            Money shortTermLiabilities,
            Option<Money> result,
            Seq<Entry> decided,
            Seq<Entry> paid) {
        this(
                fixedAssets,
                receivables,
                cash,
                equity,
                provisions,
                longTermLiabilities,
                shortTermLiabilities,
                result,
                decided,
                paid,
                Option.none());
    }

    /**
     * A printed row.
     *
     * @param name as printed
     * @param amount its amount
     */
    public record Entry(String name, Money amount) {}

    /** Fixed assets, receivables and cash. */
    public Money assets() {
        return fixedAssets.plus(receivables).plus(cash);
    }

    /** Equity, provisions and liabilities. */
    public Money equityAndLiabilities() {
        return equity.plus(provisions).plus(longTermLiabilities).plus(shortTermLiabilities);
    }

    /** What remains of decided grants by the printed rows: decided less paid. */
    public Money remaining() {
        return Money.sum(decided.map(Entry::amount)).minus(Money.sum(paid.map(Entry::amount)));
    }
}
