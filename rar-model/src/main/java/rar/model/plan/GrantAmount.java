package rar.model.plan;

import io.vavr.control.Option;
import rar.model.money.Components;
import rar.model.money.Money;

/** How large a planned grant is. */
public sealed interface GrantAmount {

    /** The amount where the plan gives it; none where it is solved for. */
    Option<Money> given();

    /**
     * As the board plans it.
     *
     * @param amount the amount
     */
    record Given(Money amount) implements GrantAmount {

        /** @throws NullPointerException if a component is null; it names the component */
        public Given {
            Components.present(Given.class, amount);
        }

        @Override
        public Option<Money> given() {
            return Option.some(amount);
        }
    }

    /**
     * All the room there is for new decisions in its year. Where grants are expensed at decision, that is what the
     * recovery of equity leaves of the year's result (Verksamhetsplan RAR 2009, ch. 9); where they are expensed as
     * consumed, what brings the year's budget to zero, equity carried over included (Verksamhetsplan RAR 2016, ch. 6,
     * tillkommande insatser).
     */
    record Solved() implements GrantAmount {
        @Override
        public Option<Money> given() {
            return Option.none();
        }
    }
}
