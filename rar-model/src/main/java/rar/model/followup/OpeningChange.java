package rar.model.followup;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import rar.model.followup.Change.Detail;
import rar.model.followup.Change.Part;
import rar.model.followup.Property.Amount;
import rar.model.money.Money;
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
                        account("fixedAssets", "Anläggningstillgångar", OpeningBalance::fixedAssets),
                        account("receivables", "Kundfordringar och övriga fordringar", OpeningBalance::receivables),
                        account("cash", "Kassa och bank", OpeningBalance::cash),
                        account("equity", "Eget kapital", OpeningBalance::equity),
                        account("provisions", "Avsättningar", OpeningBalance::provisions),
                        account("longTermLiabilities", "Långfristiga skulder", OpeningBalance::longTermLiabilities),
                        account("shortTermLiabilities", "Kortfristiga skulder", OpeningBalance::shortTermLiabilities))
                .reject(part -> part.before().equals(part.after()));
    }

    private Part account(String id, String name, Function<OpeningBalance, Money> amount) {
        return new Part(id, name, Vector.of(of(before, amount)), Vector.of(of(after, amount)));
    }

    private static Money of(Option<OpeningBalance> opening, Function<OpeningBalance, Money> amount) {
        return opening.map(amount).getOrElse(Money.ZERO);
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
                        "decided",
                        before.map(OpeningBalance::decided),
                        after.map(OpeningBalance::decided),
                        Properties::rows)
                .compareOption(
                        "paid", before.map(OpeningBalance::paid), after.map(OpeningBalance::paid), Properties::rows)
                .compareOption(
                        "inferred",
                        before.flatMap(OpeningBalance::inferred),
                        after.flatMap(OpeningBalance::inferred),
                        Properties::words)
                .all();
    }

    private static String present(Option<OpeningBalance> opening) {
        return opening.isDefined() ? "given" : "none";
    }
}
