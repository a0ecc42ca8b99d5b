package rar.examples.table;

import io.vavr.control.Option;
import rar.examples.page.Amounts;
import rar.model.forecast.Property;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.money.Share;

/**
 * The written form of a property of a plan, its amounts exact.
 *
 * @param amounts as the page prints them
 */
public record PropertyText(Amounts amounts) implements Property.Writing {

    @Override
    public String amount(Money amount) {
        return amounts.exact(amount);
    }

    @Override
    public String rate(Share rate) {
        return rate.toString();
    }

    @Override
    public String message(Message message) {
        return amounts.text(message);
    }

    /** The property, or that there is none. */
    public String of(Option<Property> property) {
        return property.map(present -> present.text(this)).getOrElse(() -> amounts.text(DifferencePhrase.NONE));
    }
}
