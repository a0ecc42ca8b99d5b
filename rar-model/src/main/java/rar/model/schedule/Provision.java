package rar.model.schedule;

import rar.model.money.Components;
import rar.model.money.Money;

/**
 * What is provided for of a grant (avsättning): what was decided less what has been claimed of it, and never less than
 * nothing.
 *
 * @param decided the whole grant
 * @param claimed what has been claimed so far, what was paid back taken off
 */
public record Provision(Money decided, Money claimed) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Provision {
        Components.present(Provision.class, decided, claimed);
    }

    /** Of a grant of which nothing has been claimed. */
    public static Provision of(Money decided) {
        return new Provision(decided, Money.ZERO);
    }

    /** How much of it remains. */
    public Money remaining() {
        return decided.minus(claimed).max(Money.ZERO);
    }

    /** The provision once something more has been claimed, or paid back where that is negative. */
    public Provision after(Money claim) {
        return new Provision(decided, claimed.plus(claim));
    }

    /** What a claim takes of it; negative where what is paid back is provided for again. */
    public Money usedBy(Money claim) {
        return remaining().minus(after(claim).remaining());
    }
}
