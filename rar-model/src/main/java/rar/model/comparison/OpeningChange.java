package rar.model.comparison;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import rar.model.comparison.PlanChange.Detail;
import rar.model.comparison.PlanChange.Part;
import rar.model.forecast.Properties;
import rar.model.forecast.Property.Amount;
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
                        account("fixedAssets", "Anläggningstillgångar", BalanceSheet::fixedAssets),
                        account("receivables", "Kundfordringar och övriga fordringar", BalanceSheet::receivables),
                        account("cash", "Kassa och bank", BalanceSheet::cash),
                        account("equity", "Eget kapital", BalanceSheet::equity),
                        account("provisions", "Avsättningar", BalanceSheet::provisions),
                        account("longTermLiabilities", "Långfristiga skulder", BalanceSheet::longTermLiabilities),
                        account("shortTermLiabilities", "Kortfristiga skulder", BalanceSheet::shortTermLiabilities))
                .reject(part -> part.before().equals(part.after()));
    }

    private Part account(String id, String name, Function<BalanceSheet, Money> amount) {
        return new Part(id, name, Vector.of(of(before, amount)), Vector.of(of(after, amount)));
    }

    private static Money of(Option<OpeningBalance> opening, Function<BalanceSheet, Money> amount) {
        return opening.map(OpeningBalance::sheet).map(amount).getOrElse(Money.ZERO);
    }

    Seq<Detail> details() {
        return new Details()
                .compare("opening balance", present(before), present(after))
                .compareOption(
                        "result",
                        before.flatMap(OpeningBalance::result),
                        after.flatMap(OpeningBalance::result),
                        Amount::new)
                .compareOption(
                        "items",
                        before.map(OpeningBalance::items).filter(items -> items.nonEmpty()),
                        after.map(OpeningBalance::items).filter(items -> items.nonEmpty()),
                        Timings::items)
                .compareOption(
                        "decided",
                        before.map(opening -> opening.printed().decided()),
                        after.map(opening -> opening.printed().decided()),
                        Properties::rows)
                .compareOption(
                        "paid",
                        before.map(opening -> opening.printed().paid()),
                        after.map(opening -> opening.printed().paid()),
                        Properties::rows)
                .compareOption(
                        "inferred",
                        before.flatMap(opening -> opening.printed().inferred()),
                        after.flatMap(opening -> opening.printed().inferred()),
                        Properties::words)
                .all();
    }

    private static String present(Option<OpeningBalance> opening) {
        return opening.isDefined() ? "given" : "none";
    }
}
