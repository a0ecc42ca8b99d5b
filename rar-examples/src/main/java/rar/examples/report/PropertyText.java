package rar.examples.report;

import io.vavr.control.Option;
import rar.model.followup.Property;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/**
 * How a property of a plan is written: amounts exactly, however many decimals of the unit that takes.
 *
 * @param unit of amounts
 */
record PropertyText(MoneyUnit unit) implements Property.Writing {

    @Override
    public String amount(Money amount) {
        return amount.format(unit);
    }

    @Override
    public String rate(Share rate) {
        return rate.toString();
    }

    /** The property, or that there is none. */
    String of(Option<Property> property) {
        return property.map(present -> present.text(this)).getOrElse("none");
    }
}
