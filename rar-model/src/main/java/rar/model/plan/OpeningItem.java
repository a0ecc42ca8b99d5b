package rar.model.plan;

import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * A part of the opening receivables or short-term liabilities whose month is known.
 *
 * @param kind what it is
 * @param name e.g. of the claim or the invoice
 * @param amount net of VAT, above zero
 * @param month in which it is paid, or becomes a cost or an income; none where the line's terms say so
 * @param line the id of the budget line that it is of
 */
public record OpeningItem(Kind kind, String name, Money amount, Option<YearMonth> month, Option<String> line) {

    /** What items without a line are booked as stemming from. */
    public static final String SOURCE = "openingItems";

    /** @throws NullPointerException if a component is null; it names the component */
    public OpeningItem {
        Components.present(OpeningItem.class, kind, name, amount, month, line);
    }

    /** An item that is settled in a month. */
    public static OpeningItem of(Kind kind, String name, Money amount, YearMonth month) {
        return new OpeningItem(kind, name, amount, Option.some(month), Option.none());
    }

    /** An item of a budget line, settled as the line's terms say. */
    public static OpeningItem ofLine(Kind kind, String name, Money amount, String line) {
        return new OpeningItem(kind, name, amount, Option.none(), Option.some(line));
    }

    /** What it adds to cash, or to the result, where it is settled: what comes in or is earned is positive. */
    public Money effect() {
        return kind.isIncome() ? amount : amount.negated();
    }

    /** What an item is. */
    public enum Kind {
        /** Fordran: earned before the plan and received in it. */
        RECEIVABLE("receivable", Account.RECEIVABLES),
        /** Skuld: incurred before the plan and paid in it. */
        PAYABLE("payable", Account.PAYABLES),
        /** Förutbetald kostnad: paid before the plan and incurred in it. */
        PREPAID_COST("prepaid-cost", Account.PREPAID_COST),
        /** Förutbetald intäkt: received before the plan and earned in it. */
        PREPAID_INCOME("prepaid-income", Account.PREPAID_INCOME);

        private final String name;
        private final Account account;

        Kind(String name, Account account) {
            this.name = name;
            this.account = account;
        }

        /** The account that it stands on. */
        public Account account() {
            return account;
        }

        /** Whether it is settled without cash, as cost or income of its month. */
        public boolean isPrepaid() {
            return this == PREPAID_COST || this == PREPAID_INCOME;
        }

        /** Whether it is of an income. */
        public boolean isIncome() {
            return this == RECEIVABLE || this == PREPAID_INCOME;
        }

        /** The name in plan files. */
        @Override
        public String toString() {
            return name;
        }
    }
}
