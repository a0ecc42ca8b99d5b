package rar.model.comparison;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.forecast.Properties;
import rar.model.forecast.Property;
import rar.model.forecast.Property.Amount;
import rar.model.forecast.Property.Named;
import rar.model.forecast.Property.Several;
import rar.model.forecast.PropertyPhrase;
import rar.model.message.Message;
import rar.model.plan.BudgetLine;
import rar.model.plan.OpeningItem;
import rar.model.timing.PaymentTerms;
import rar.model.timing.PaymentTerms.Apart;
import rar.model.timing.PaymentTerms.InMonths;
import rar.model.timing.Spread;
import rar.model.timing.Vat;

/** When the money of budget lines and opening items moves, in words; nothing where it is as of any other line. */
final class Timings {

    private Timings() {}

    static Option<Message> period(BudgetLine line) {
        Option<Message> from = line.timing()
                .period()
                .from()
                .map(month -> Message.of(PropertyPhrase.FROM).with("first", month));
        return line.timing()
                .period()
                .to()
                .map(month -> line.timing()
                        .period()
                        .from()
                        .map(first -> Message.of(PropertyPhrase.FROM_TO).with("first", first))
                        .getOrElse(() -> Message.of(PropertyPhrase.TO))
                        .with("last", month))
                .orElse(from);
    }

    static Option<Message> spread(BudgetLine line) {
        Spread spread = line.timing().spread();
        return spread instanceof Spread.InMonths in
                ? Option.some(Message.of(PropertyPhrase.IN_MONTHS).with("months", numbers(in.named())))
                : spread.weights()
                        .map(weights -> Message.of(PropertyPhrase.BY_WEIGHTS).with("weights", numbers(weights)));
    }

    static Option<Message> payment(BudgetLine line) {
        PaymentTerms terms = line.timing().payment();
        if (terms instanceof InMonths in) {
            Message paid = Message.of(in.shift() == 0 ? PropertyPhrase.PAID_IN : PropertyPhrase.PAID_IN_SHIFTED)
                    .with("months", numbers(in.months()))
                    .with("side", in.side().toString());
            return Option.some(in.shift() == 0 ? paid : paid.with("shift", in.shift()));
        }
        return terms instanceof Apart apart && apart.months() != 0
                ? Option.some(Message.of(apart.months() > 0 ? PropertyPhrase.AFTER : PropertyPhrase.BEFORE)
                        .with("months", Math.abs(apart.months())))
                : Option.none();
    }

    private static Vector<String> numbers(Iterable<?> values) {
        return Vector.ofAll(values).map(String::valueOf);
    }

    static Option<Message> vat(Option<Vat> vat) {
        return vat.map(Properties::refunded);
    }

    static Property items(Seq<OpeningItem> items) {
        return new Several(items.map(item -> new Named(Properties.words(item.name()), item(item))));
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
