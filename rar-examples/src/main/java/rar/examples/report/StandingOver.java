package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.function.Function;
import rar.examples.page.Amounts;
import rar.examples.page.Json;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.plan.BalanceSheet;
import rar.model.schedule.BookingKind;

/** What lies between result and cash at each month end of a plan that dates either. */
final class StandingOver {

    private static final Vector<Part> PARTS = Vector.of(
            new Part(
                    LiquidityPhrase.RECEIVABLES,
                    "receivables",
                    sheet -> sheet.receivables().minus(sheet.prepaidCost()).minus(sheet.vatReceivable())),
            new Part(LiquidityPhrase.PREPAID_COST, "prepaidCost", BalanceSheet::prepaidCost),
            new Part(LiquidityPhrase.VAT_RECEIVABLE, "vatReceivable", BalanceSheet::vatReceivable),
            new Part(LiquidityPhrase.PAYABLES, "payables", BalanceSheet::payables),
            new Part(LiquidityPhrase.PREPAID_INCOME, "prepaidIncome", BalanceSheet::prepaidIncome));

    /** What lines book that nothing of theirs stands over. */
    private static final Vector<BookingKind> AT_ONCE =
            Vector.of(BookingKind.INCOME, BookingKind.INTEREST, BookingKind.COST, BookingKind.DEPRECIATION);

    private final BalancePlan balance;
    private final Vector<Part> parts;

    private StandingOver(BalancePlan balance, Vector<Part> parts) {
        this.balance = balance;
        this.parts = parts;
    }

    private record Part(LiquidityPhrase heading, String field, Function<BalanceSheet, Money> amount) {}

    /** Of a balance plan; nothing where all is paid as it is incurred. */
    static StandingOver of(BalancePlan balance) {
        boolean isDated = balance.schedule().bookings().exists(booking -> isDated(booking.kind()));
        return new StandingOver(balance, isDated ? PARTS.filter(part -> isMoved(balance, part)) : Vector.empty());
    }

    private static boolean isDated(BookingKind kind) {
        return kind.isVat() || (kind.isOfLine() && !AT_ONCE.contains(kind));
    }

    private static boolean isMoved(BalancePlan balance, Part part) {
        return Vector.range(0, balance.months())
                .exists(m -> part.amount().apply(balance.monthEnd(m)).ore() != 0);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    TextTable table(Amounts amounts) {
        List<Column> columns = Vector.of(
                        Column.text(amounts.text(LiquidityPhrase.MONTH)), number(LiquidityPhrase.RESULT, amounts))
                .appendAll(parts.map(part -> number(part.heading(), amounts)))
                .append(number(LiquidityPhrase.EQUITY, amounts))
                .asJava();
        List<List<String>> rows = Vector.range(0, balance.months())
                .map(m -> Vector.of(balance.month(m).toString(), amounts.of(result(m)))
                        .appendAll(parts.map(part -> amounts.of(part.amount().apply(balance.monthEnd(m)))))
                        .append(amounts.of(balance.monthEnd(m).equity()))
                        .asJava())
                .asJava();
        return new TextTable(columns, rows, List.of());
    }

    private static Column number(LiquidityPhrase heading, Amounts amounts) {
        return Column.number(amounts.text(heading));
    }

    private Money result(int m) {
        BalanceSheet before = m == 0 ? balance.opening() : balance.monthEnd(m - 1);
        return balance.monthEnd(m).equity().minus(before.equity());
    }

    /** Puts what stands over at the end of a month into its object. */
    void putInto(ObjectNode month, int m) {
        if (!isEmpty()) {
            Json.put(month, "result", result(m));
            parts.forEach(part -> Json.put(month, part.field(), part.amount().apply(balance.monthEnd(m))));
            Json.put(month, "equity", balance.monthEnd(m).equity());
        }
    }
}
