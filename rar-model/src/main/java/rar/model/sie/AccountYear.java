package rar.model.sie;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * An account in a fiscal year.
 *
 * @param account the account
 * @param basis what its movements are known from
 * @param opening its opening balance (ingående balans), nothing for an account of the result; none where the file does
 *     not tell
 * @param movements what was booked; in period balances and years those on objects repeat a part of the total, which is
 *     on none
 */
public record AccountYear(LedgerAccount account, Basis basis, Option<Money> opening, Seq<Movement> movements) {

    /** @throws NullPointerException if a component is null; it names the component */
    public AccountYear {
        Components.present(AccountYear.class, account, basis, opening, movements);
    }

    /** What was booked in the year. */
    public Money change() {
        return Money.sum(totals().map(Movement::amount));
    }

    /** The dimensions that its movements are on. */
    public SortedSet<Integer> dimensions() {
        return TreeSet.ofAll(movements.flatMap(Movement::objects).map(LedgerObject::dimension));
    }

    /**
     * The movements by the objects of some dimensions: each amount once, so that they sum to {@link #change}.
     *
     * @throws IllegalArgumentException if there are several dimensions and only vouchers would tell what is on which
     */
    public Seq<Movement> by(SortedSet<Integer> dimensions) {
        if (basis == Basis.VOUCHERS || dimensions.isEmpty()) {
            return totals().map(movement -> movement.on(dimensions));
        }
        if (dimensions.size() > 1) {
            throw new IllegalArgumentException(
                    "only vouchers tell the dimensions " + dimensions.mkString(" and ") + " together");
        }
        Seq<Movement> parts =
                movements.filter(movement -> movement.on(dimensions).objects().nonEmpty()
                        && movement.objects().size() == 1);
        Seq<Option<YearMonth>> months =
                totals().appendAll(parts).map(Movement::month).distinct();
        return parts.appendAll(months.map(month -> rest(month, parts)));
    }

    /** What was booked in all, not the parts of it that objects repeat. */
    public Seq<Movement> totals() {
        return basis == Basis.VOUCHERS
                ? movements
                : movements.filter(movement -> movement.objects().isEmpty());
    }

    /** What is on no object; a total of nothing has no record of its own. */
    private Movement rest(Option<YearMonth> month, Seq<Movement> parts) {
        return new Movement(month, TreeSet.empty(), sum(totals(), month).minus(sum(parts, month)));
    }

    private static Money sum(Seq<Movement> movements, Option<YearMonth> month) {
        return Money.sum(movements.filter(each -> each.month().equals(month)).map(Movement::amount));
    }
}
