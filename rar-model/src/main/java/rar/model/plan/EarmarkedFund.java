package rar.model.plan;

import rar.model.money.Components;
import rar.model.money.Money;

/**
 * An earmarked fund (öronmärkta medel): a named part of cash, and of equity, with an opening amount, an income and uses of
 * its own. It moves when the cash of what names it does.
 *
 * @param id unique in the plan
 * @param name as printed
 * @param opening what it holds before the first month, a part of the opening cash; below zero where it is overdrawn
 */
public record EarmarkedFund(String id, String name, Money opening) {

    /** @throws NullPointerException if a component is null; it names the component */
    public EarmarkedFund {
        Components.present(EarmarkedFund.class, id, name, opening);
    }

    /** A fund that is called by its id. */
    public static EarmarkedFund of(String id, Money opening) {
        return new EarmarkedFund(id, id, opening);
    }

    /** The fund under another id. */
    public EarmarkedFund withId(String id) {
        return new EarmarkedFund(id, name, opening);
    }

    /** The fund under another name. */
    public EarmarkedFund withName(String name) {
        return new EarmarkedFund(id, name, opening);
    }

    /** The fund with another opening amount. */
    public EarmarkedFund withOpening(Money opening) {
        return new EarmarkedFund(id, name, opening);
    }
}
