package rar.simulation.projection;

import java.util.List;
import rar.model.money.Components;
import rar.model.money.Share;

/**
 * A member and what it owes.
 *
 * @param id of the member
 * @param name of the member
 * @param weight in its party
 * @param due what is booked of it in each month of the plan, in öre
 */
public record PayingMember(String id, String name, Share weight, List<Long> due) {

    /** @throws NullPointerException if a component is null; it names the component */
    public PayingMember {
        Components.present(PayingMember.class, id, name, weight, due);
    }
}
