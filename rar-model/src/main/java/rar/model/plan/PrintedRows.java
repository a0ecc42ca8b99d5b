package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * What a source prints with an opening balance: how decided grants came to what remains of them.
 *
 * @param decided what had been decided by then
 * @param paid what had been paid (or consumed) of it by then, as positive amounts
 * @param inferred what was printed and why the amounts are finer, where the source does not give them exactly
 */
public record PrintedRows(Seq<Row> decided, Seq<Row> paid, Option<String> inferred) {

    /** Nothing is printed, and the amounts are exact. */
    public static final PrintedRows NONE = new PrintedRows(Vector.empty(), Vector.empty(), Option.none());

    /** @throws NullPointerException if a component is null; it names the component */
    public PrintedRows {
        Components.present(PrintedRows.class, decided, paid, inferred);
    }

    /**
     * A printed row.
     *
     * @param name as printed
     * @param amount its amount
     */
    public record Row(String name, Money amount) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Row {
            Components.present(Row.class, name, amount);
        }
    }

    /** Whether no row is printed. */
    public boolean isEmpty() {
        return decided.isEmpty() && paid.isEmpty();
    }

    /** What remains of decided grants: decided less paid. */
    public Money remaining() {
        return Money.sum(decided.map(Row::amount)).minus(Money.sum(paid.map(Row::amount)));
    }

    /** The rows with other decisions. */
    public PrintedRows withDecided(Seq<Row> decided) {
        return new PrintedRows(decided, paid, inferred);
    }

    /** The rows with other payments. */
    public PrintedRows withPaid(Seq<Row> paid) {
        return new PrintedRows(decided, paid, inferred);
    }

    /** The rows with a note on what was printed and why the amounts are finer. */
    public PrintedRows withInferred(String inferred) {
        return new PrintedRows(decided, paid, Option.some(inferred));
    }
}
