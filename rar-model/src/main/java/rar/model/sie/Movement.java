package rar.model.sie;

import io.vavr.collection.SortedSet;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * What was booked on an account and objects in a month, or in a year where the file has no months.
 *
 * @param month none where only the year is known
 * @param objects those it was booked on, none or several
 * @param amount debit positive, credit negative
 */
public record Movement(Option<YearMonth> month, SortedSet<LedgerObject> objects, Money amount) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Movement {
        Components.present(Movement.class, month, objects, amount);
    }

    /** The same on the objects of some dimensions only. */
    Movement on(SortedSet<Integer> dimensions) {
        return new Movement(month, objects.filter(object -> dimensions.contains(object.dimension())), amount);
    }
}
