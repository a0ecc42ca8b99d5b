package rar.model.comparison;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import rar.model.balance.StatementRow;
import rar.model.comparison.PlanChange.Detail;
import rar.model.comparison.PlanChange.Part;
import rar.model.forecast.Properties;
import rar.model.forecast.Property;
import rar.model.forecast.Property.Amount;
import rar.model.forecast.Property.Said;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.plan.BalanceSheet;
import rar.model.plan.OpeningBalance;

/** What differs between two opening balances. */
final class OpeningChange {

    private final Option<OpeningBalance> before;
    private final Option<OpeningBalance> after;

    OpeningChange(Option<OpeningBalance> before, Option<OpeningBalance> after) {
        this.before = before;
        this.after = after;
    }

    /** The accounts that differ, one amount each; those of an absent balance are zero. */
    Seq<Part> accounts() {
        return Vector.of(
                        account("fixedAssets", StatementRow.FIXED_ASSETS, BalanceSheet::fixedAssets),
                        account("receivables", StatementRow.RECEIVABLES, BalanceSheet::receivables),
                        account("cash", StatementRow.CASH, BalanceSheet::cash),
                        account("equity", StatementRow.EQUITY, BalanceSheet::equity),
                        account("provisions", StatementRow.PROVISIONS, BalanceSheet::provisions),
                        account(
                                "longTermLiabilities",
                                StatementRow.LONG_TERM_LIABILITIES,
                                BalanceSheet::longTermLiabilities),
                        account(
                                "shortTermLiabilities",
                                StatementRow.SHORT_TERM_LIABILITIES,
                                BalanceSheet::shortTermLiabilities))
                .reject(part -> part.before().equals(part.after()));
    }

    private Part account(String id, StatementRow name, Function<BalanceSheet, Money> amount) {
        return new Part(id, Message.of(name), Vector.of(of(before, amount)), Vector.of(of(after, amount)));
    }

    private static Money of(Option<OpeningBalance> opening, Function<BalanceSheet, Money> amount) {
        return opening.map(OpeningBalance::sheet).map(amount).getOrElse(Money.ZERO);
    }

    Seq<Detail> details() {
        return new Details()
                .compare(PlanProperty.OPENING_BALANCE, before.isDefined(), after.isDefined(), OpeningChange::present)
                .compareOption(
                        PlanProperty.RESULT,
                        before.flatMap(OpeningBalance::result),
                        after.flatMap(OpeningBalance::result),
                        Amount::new)
                .compareOption(
                        PlanProperty.ITEMS,
                        before.map(OpeningBalance::items).filter(items -> items.nonEmpty()),
                        after.map(OpeningBalance::items).filter(items -> items.nonEmpty()),
                        Timings::items)
                .compareOption(
                        PlanProperty.DECIDED,
                        before.map(opening -> opening.printed().decided()),
                        after.map(opening -> opening.printed().decided()),
                        Properties::rows)
                .compareOption(
                        PlanProperty.PAID,
                        before.map(opening -> opening.printed().paid()),
                        after.map(opening -> opening.printed().paid()),
                        Properties::rows)
                .compareOption(
                        PlanProperty.INFERRED,
                        before.flatMap(opening -> opening.printed().inferred()),
                        after.flatMap(opening -> opening.printed().inferred()),
                        Properties::words)
                .all();
    }

    private static Property present(boolean isGiven) {
        return new Said(Message.of(isGiven ? PlanProperty.GIVEN : PlanProperty.NONE));
    }
}
