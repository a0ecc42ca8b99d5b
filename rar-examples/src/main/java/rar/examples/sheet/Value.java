package rar.examples.sheet;

import java.time.YearMonth;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Money;

/** What stands in a cell. */
public sealed interface Value {

    /**
     * Words, which are never a formula, whatever they begin with.
     *
     * @param text as it is
     */
    record Text(String text) implements Value {
        /** @throws NullPointerException if a component is null; it names the component */
        public Text {
            Components.present(Text.class, text);
        }
    }

    /**
     * Money, in kronor with öre.
     *
     * @param money at most {@link #LARGEST} either way
     */
    record Amount(Money money) implements Value {

        /** The largest that office programs show to the öre: they keep 15 digits. */
        public static final Money LARGEST = new Money(999_999_999_999_999L);

        /** @throws RefusedException if it is larger than what can be shown to the öre */
        public Amount {
            Components.present(Amount.class, money);
            if (Math.abs(money.ore()) > LARGEST.ore()) {
                throw new RefusedException(
                        SheetMistake.AMOUNT_TOO_LARGE.with("largest", LARGEST).with("amount", money));
            }
        }
    }

    /**
     * A month, as the date of its first day: it can be sorted, filtered by year and written in any form.
     *
     * @param month office programs agree on those from 1900-03 on
     */
    record Month(YearMonth month) implements Value {
        /** @throws NullPointerException if a component is null; it names the component */
        public Month {
            Components.present(Month.class, month);
        }
    }

    /**
     * A share, shown in percent.
     *
     * @param share 1 is all
     */
    record Share(double share) implements Value {}

    /**
     * A number of things.
     *
     * @param number how many
     */
    record Count(long number) implements Value {}

    /**
     * A number of any kind, shown with two decimals.
     *
     * @param number as it is
     */
    record Decimal(double number) implements Value {}
}
