package rar.examples.sheet;

import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * A cell of a sheet.
 *
 * @param value what stands in it; where it is computed, what is known of it
 * @param formula what computes it, if anything
 * @param look how it is drawn
 */
public record Cell(Value value, Option<Expression> formula, Look look) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Cell {
        Components.present(Cell.class, value, formula, look);
    }

    /** Words. */
    public static Cell text(String text) {
        return of(new Value.Text(text));
    }

    /** Money. @throws rar.model.message.RefusedException if it is larger than what can be shown to the öre */
    public static Cell amount(Money money) {
        return of(new Value.Amount(money));
    }

    /** A month. */
    public static Cell month(YearMonth month) {
        return of(new Value.Month(month));
    }

    /** A share. */
    public static Cell share(double share) {
        return of(new Value.Share(share));
    }

    /** A number of things. */
    public static Cell count(long number) {
        return of(new Value.Count(number));
    }

    /** A number of any kind. */
    public static Cell number(double number) {
        return of(new Value.Decimal(number));
    }

    private static Cell of(Value value) {
        return new Cell(value, Option.none(), Look.PLAIN);
    }

    /** The cell computed by a formula, which is known to give its value. */
    public Cell by(Expression formula) {
        return new Cell(value, Option.some(formula), look);
    }

    /** The cell drawn otherwise. */
    public Cell as(Look look) {
        return new Cell(value, formula, look);
    }
}
