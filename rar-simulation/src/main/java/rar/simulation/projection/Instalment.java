package rar.simulation.projection;

import rar.model.money.Components;

/**
 * What all members of a party pay together in one instalment.
 *
 * @param party the party's id
 * @param month the month it is due in, 0 being the first of the plan
 * @param ore the amount in öre
 * @param paidAfter how many months after that it arrives, as agreed
 */
public record Instalment(String party, int month, long ore, int paidAfter) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Instalment {
        Components.present(Instalment.class, party);
    }

    /** The month in which it arrives, as agreed. */
    public int arrives() {
        return month + paidAfter;
    }
}
