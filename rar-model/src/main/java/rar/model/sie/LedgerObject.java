package rar.model.sie;

import java.util.Comparator;
import rar.model.money.Components;

/**
 * What a row is booked on besides its account (objekt), such as a project.
 *
 * @param dimension 1 for cost centres, 6 for projects; others are the association's own
 * @param id as the books have it
 */
public record LedgerObject(int dimension, String id) implements Comparable<LedgerObject> {

    private static final Comparator<LedgerObject> ORDER =
            Comparator.comparingInt(LedgerObject::dimension).thenComparing(LedgerObject::id);

    /** @throws NullPointerException if a component is null; it names the component */
    public LedgerObject {
        Components.present(LedgerObject.class, id);
    }

    /** By dimension and id. */
    @Override
    public int compareTo(LedgerObject other) {
        return ORDER.compare(this, other);
    }

    /** E.g. {@code 6 "101"}. */
    @Override
    public String toString() {
        return dimension + " \"" + id + "\"";
    }
}
