package rar.simulation.projection;

import rar.model.money.Components;

/**
 * What a member owes of an instalment when an outcome ends, and is expected to pay.
 *
 * @param party the id of its party
 * @param member its id
 * @param due the month in which it was due, 0 being the first of the plan
 * @param expected the month in which it is expected, one of the open ones or after the plan
 * @param paidAfter how many months after it was due it was to arrive, as agreed
 * @param ore the amount in öre
 */
public record OwedInstalment(String party, String member, int due, int expected, int paidAfter, long ore) {

    /** @throws NullPointerException if a component is null; it names the component */
    public OwedInstalment {
        Components.present(OwedInstalment.class, party, member);
    }

    /** How many months of lateness have passed when it is expected: only a longer one makes it later still. */
    public int passed() {
        return expected - due - paidAfter;
    }
}
