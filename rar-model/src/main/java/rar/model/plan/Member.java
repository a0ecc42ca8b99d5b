package rar.model.plan;

import rar.model.money.Components;
import rar.model.money.Share;

/**
 * A member (medlem, huvudman) of the association.
 *
 * @param id unique in the plan
 * @param name as printed
 * @param weight its part of the party's key, such as inhabitants or a percentage; zero for a member that pays nothing,
 *     as Arbetsförmedlingen, whose half Försäkringskassan pays (SFS 2003:1210, 5 §)
 */
public record Member(String id, String name, Share weight) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Member {
        Components.present(Member.class, id, name, weight);
    }

    /** A member that is called by its id. */
    public static Member of(String id, Share weight) {
        return new Member(id, id, weight);
    }

    /** A member that is called by its id, whose weight is a whole number, such as its inhabitants. */
    public static Member of(String id, long weight) {
        return of(id, Share.of(weight, 1));
    }

    /** The member under another name. */
    public Member withName(String name) {
        return new Member(id, name, weight);
    }

    /** The member with another weight. */
    public Member withWeight(Share weight) {
        return new Member(id, name, weight);
    }

    /** The member with another weight, a whole number. */
    public Member withWeight(long weight) {
        return withWeight(Share.of(weight, 1));
    }
}
