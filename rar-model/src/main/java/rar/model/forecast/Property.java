package rar.model.forecast;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.Share;

/** A property of a part of a plan as a value: words, amounts and rates, which whoever shows them writes out. */
public sealed interface Property {

    /** How amounts and rates are written. */
    interface Writing {
        /** An amount. */
        String amount(Money amount);

        /** A rate or share. */
        String rate(Share rate);
    }

    /** The property written out. */
    String text(Writing writing);

    /**
     * Words: a name, a date, a choice.
     *
     * @param text as a reader should see it
     */
    record Words(String text) implements Property {

        /** @throws NullPointerException if a component is null; it names the component */
        public Words {
            Components.present(Words.class, text);
        }

        @Override
        public String text(Writing writing) {
            return text;
        }
    }

    /**
     * An amount.
     *
     * @param amount exact
     */
    record Amount(Money amount) implements Property {

        /** @throws NullPointerException if a component is null; it names the component */
        public Amount {
            Components.present(Amount.class, amount);
        }

        @Override
        public String text(Writing writing) {
            return writing.amount(amount);
        }
    }

    /**
     * A rate or share.
     *
     * @param rate exact
     */
    record Rate(Share rate) implements Property {

        /** @throws NullPointerException if a component is null; it names the component */
        public Rate {
            Components.present(Rate.class, rate);
        }

        @Override
        public String text(Writing writing) {
            return writing.rate(rate);
        }
    }

    /**
     * A value under a name, such as the amount of a year.
     *
     * @param name what it is of
     * @param value the value
     */
    record Named(String name, Property value) implements Property {

        /** @throws NullPointerException if a component is null; it names the component */
        public Named {
            Components.present(Named.class, name, value);
        }

        @Override
        public String text(Writing writing) {
            return name + ": " + value.text(writing);
        }
    }

    /**
     * Several values one after the other.
     *
     * @param parts in order
     */
    record Several(Seq<Property> parts) implements Property {

        /** @throws NullPointerException if a component is null; it names the component */
        public Several {
            Components.present(Several.class, parts);
        }

        static Several of(Property... parts) {
            return new Several(Vector.of(parts));
        }

        @Override
        public String text(Writing writing) {
            return parts.isEmpty()
                    ? "nothing"
                    : parts.map(part -> part.text(writing)).mkString(", ");
        }
    }
}
