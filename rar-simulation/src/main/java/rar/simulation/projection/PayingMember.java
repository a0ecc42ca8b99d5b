package rar.simulation.projection;

import java.util.List;
import rar.model.money.Components;
import rar.model.money.Share;

/**
 * A member and what it owes.
 *
 * @param id of the member
 * @param name of the member
 * @param weights in its party, by year of the plan; by a composed key one in each year in which it pays
 * @param due what is booked of it in each month of the plan, in öre
 */
public record PayingMember(String id, String name, List<Share> weights, List<Long> due) {

    /** @throws NullPointerException if a component is null; it names the component */
    public PayingMember {
        Components.present(PayingMember.class, id, name, weights, due);
    }

    /** What it weighs in a year, 0 being the plan's first. */
    public Share weight(int year) {
        return weights.get(year);
    }
}
