package rar.model.forecast;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.message.Message;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.Share;

/** A property of a part of a plan as a value: words, amounts and rates, which whoever shows them writes out. */
public sealed interface Property {

    /** How amounts, rates and messages are written. */
    interface Writing {
        /** An amount. */
        String amount(Money amount);

        /** A rate or share. */
        String rate(Share rate);

        /** A message. */
        String message(Message message);
    }

    /** The property written out. */
    String text(Writing writing);

    /**
     * Words that are the same in every language: a name, a date, a choice as plan files spell it.
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
     * What each language says in words of its own.
     *
     * @param message what is said
     */
    record Said(Message message) implements Property {

        /** @throws NullPointerException if a component is null; it names the component */
        public Said {
            Components.present(Said.class, message);
        }

        @Override
        public String text(Writing writing) {
            return writing.message(message);
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
    record Named(Property name, Property value) implements Property {

        /** @throws NullPointerException if a component is null; it names the component */
        public Named {
            Components.present(Named.class, name, value);
        }

        @Override
        public String text(Writing writing) {
            return name.text(writing) + ": " + value.text(writing);
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
                    ? writing.message(Message.of(PropertyPhrase.NOTHING))
                    : parts.map(part -> part.text(writing)).mkString(", ");
        }
    }
}
