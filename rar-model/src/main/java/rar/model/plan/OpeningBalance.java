package rar.model.plan;

import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * The opening balance (ingående balans): the balance sheet on the last day before the plan, and what was printed with it.
 *
 * @param sheet its two sides equal
 * @param result the result of the year that ends here, if known
 * @param printed rows that were printed with it, and how its amounts were found
 */
public record OpeningBalance(BalanceSheet sheet, Option<Money> result, PrintedRows printed) {

    /** @throws NullPointerException if a component is null; it names the component */
    public OpeningBalance {
        Components.present(OpeningBalance.class, sheet, result, printed);
    }

    /** An opening balance of which the balance sheet is all that is known. */
    public static OpeningBalance of(BalanceSheet sheet) {
        return new OpeningBalance(sheet, Option.none(), PrintedRows.NONE);
    }

    /** The opening balance with another balance sheet. */
    public OpeningBalance withSheet(BalanceSheet sheet) {
        return new OpeningBalance(sheet, result, printed);
    }

    /** The opening balance with its balance sheet changed. */
    public OpeningBalance withSheet(UnaryOperator<BalanceSheet> change) {
        return withSheet(change.apply(sheet));
    }

    /** The opening balance with the result of the year that ends with it. */
    public OpeningBalance withResult(Money result) {
        return new OpeningBalance(sheet, Option.some(result), printed);
    }

    /** The opening balance with other printed rows. */
    public OpeningBalance withPrinted(PrintedRows printed) {
        return new OpeningBalance(sheet, result, printed);
    }
}
