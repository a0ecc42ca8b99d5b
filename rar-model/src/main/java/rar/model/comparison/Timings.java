package rar.model.comparison;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.forecast.Properties;
import rar.model.forecast.Property;
import rar.model.forecast.Property.Amount;
import rar.model.forecast.Property.Named;
import rar.model.forecast.Property.Several;
import rar.model.plan.BudgetLine;
import rar.model.plan.OpeningItem;
import rar.model.timing.PaymentTerms;
import rar.model.timing.PaymentTerms.Apart;
import rar.model.timing.PaymentTerms.InMonths;
import rar.model.timing.Period;
import rar.model.timing.Spread;

/** When the money of budget lines and opening items moves, in words; nothing where it is as of any other line. */
final class Timings {

    private Timings() {}

    static Option<String> period(BudgetLine line) {
        Period period = line.timing().period();
        String from = period.from().map(month -> "from " + month).getOrElse("");
        String to = period.to().map(month -> "to " + month).getOrElse("");
        return Option.when(!period.equals(Period.ALWAYS), () -> (from + " " + to).strip());
    }

    static Option<String> spread(BudgetLine line) {
        Spread spread = line.timing().spread();
        return spread instanceof Spread.InMonths in
                ? Option.some("in months " + in.named().mkString(", "))
                : spread.weights().map(weights -> "by weights " + weights.mkString(", "));
    }

    static Option<String> payment(BudgetLine line) {
        PaymentTerms terms = line.timing().payment();
        if (terms instanceof InMonths in) {
            String shifted = in.shift() == 0 ? "" : ", shifted by " + months(in.shift());
            return Option.some("in months " + in.months().mkString(", ") + " in " + in.side() + shifted);
        }
        return terms instanceof Apart apart && apart.months() != 0
                ? Option.some(months(Math.abs(apart.months())) + (apart.months() > 0 ? " after" : " before"))
                : Option.none();
    }

    private static String months(int count) {
        return count + (Math.abs(count) == 1 ? " month" : " months");
    }

    static Option<String> vat(BudgetLine line) {
        return line.vat().map(vat -> vat.rate() + ", refunded " + months(vat.refundedAfter()) + " after");
    }

    static Property items(Seq<OpeningItem> items) {
        return new Several(items.map(item -> new Named(item.name(), item(item))));
    }

    private static Property item(OpeningItem item) {
        return new Several(Vector.of(
                Properties.words(item.kind()),
                new Amount(item.amount()),
                Properties.words(item.month()
                        .map(month -> month.toString())
                        .getOrElse(() -> item.line().getOrElse("")))));
    }
}
