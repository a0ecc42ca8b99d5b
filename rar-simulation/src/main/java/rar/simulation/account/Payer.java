package rar.simulation.account;

import rar.model.money.Components;

/**
 * Who pays or receives: a party of the association, or somebody else such as the participants.
 *
 * @param id of a party of the plan, or another
 * @param name as pages print it
 */
public record Payer(String id, String name) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Payer {
        Components.present(Payer.class, id, name);
    }
}
