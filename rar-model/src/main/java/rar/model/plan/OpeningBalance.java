package rar.model.plan;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * The opening balance (ingående balans): the balance sheet on the last day before the plan, and what was printed with it.
 *
 * @param sheet its two sides equal
 * @param result the result of the year that ends here, if known
 * @param items parts of its receivables and short-term liabilities whose month is known
 * @param printed rows that were printed with it, and how its amounts were found
 */
public record OpeningBalance(BalanceSheet sheet, Option<Money> result, Vector<OpeningItem> items, PrintedRows printed) {

    /** @throws NullPointerException if a component is null; it names the component */
    public OpeningBalance {
        Components.present(OpeningBalance.class, sheet, result, items, printed);
    }

    /** An opening balance of which the balance sheet is all that is known. */
    public static OpeningBalance of(BalanceSheet sheet) {
        return new OpeningBalance(sheet, Option.none(), Vector.empty(), PrintedRows.NONE);
    }

    /** The opening balance with another balance sheet. */
    public OpeningBalance withSheet(BalanceSheet sheet) {
        return new OpeningBalance(sheet, result, items, printed);
    }

    /** The opening balance with its balance sheet changed. */
    public OpeningBalance withSheet(UnaryOperator<BalanceSheet> change) {
        return withSheet(change.apply(sheet));
    }

    /** The opening balance with the result of the year that ends with it. */
    public OpeningBalance withResult(Money result) {
        return new OpeningBalance(sheet, Option.some(result), items, printed);
    }

    /** The opening balance with other items. */
    public OpeningBalance withItems(Vector<OpeningItem> items) {
        return new OpeningBalance(sheet, result, items, printed);
    }

    /** The sheet with each item on the account of its kind. */
    public BalanceSheet byAccount() {
        return items.map(OpeningItem::kind)
                .distinct()
                .filter(kind -> kind.account() != kind.account().heading())
                .foldLeft(sheet, (moved, kind) -> moved.moved(kind.account(), listed(kind)));
    }

    /** What of a row of the sheet no item names, and so grows by its index. */
    public Money unlisted(Account heading) {
        return sheet.amount(heading).minus(listed(heading));
    }

    private Money listed(OpeningItem.Kind kind) {
        return Money.sum(items.filter(item -> item.kind() == kind).map(OpeningItem::amount));
    }

    /** What the items of a row of the sheet sum to. */
    Money listed(Account heading) {
        return Money.sum(
                items.filter(item -> item.kind().account().heading() == heading).map(OpeningItem::amount));
    }

    /** The items of a line. */
    public Vector<OpeningItem> itemsOf(BudgetLine line) {
        return items.filter(item -> item.line().contains(line.id()));
    }

    /** The opening balance with other printed rows. */
    public OpeningBalance withPrinted(PrintedRows printed) {
        return new OpeningBalance(sheet, result, items, printed);
    }
}
