package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import rar.model.money.Money;
import rar.model.plan.OpeningItem.Kind;

/** Random items of opening balances: some of no line, and what is prepaid or still unpaid of every other line that can be. */
final class OpeningItemArbitraries {

    private OpeningItemArbitraries() {}

    static Arbitrary<Vector<OpeningItem>> items(Horizon horizon) {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        PlanArbitraries.money(1, 40_000_000),
                        Arbitraries.integers().between(0, horizon.months() - 1))
                .as((kind, amount, month) -> OpeningItem.of(kind, "Listed", amount, horizon.month(month)))
                .list()
                .ofMaxSize(3)
                .map(Vector::ofAll);
    }

    /** The opening with the items, and those of lines, within its receivables and liabilities. */
    static OpeningBalance listed(
            OpeningBalance drawn, Vector<OpeningItem> free, Seq<BudgetLine> lines, Horizon horizon) {
        Vector<OpeningItem> items = free.appendAll(lines.zipWithIndex()
                .filter(line -> line._2 % 2 == 0)
                .flatMap(line -> prepaid(line._1, horizon).appendAll(unpaid(line._1, horizon))));
        OpeningBalance listed = drawn.withItems(items);
        return listed.withSheet(
                sheet -> sheet.withReceivables(sheet.receivables().plus(listed.listed(Account.RECEIVABLES)))
                        .withShortTermLiabilities(
                                sheet.shortTermLiabilities().plus(listed.listed(Account.SHORT_TERM_LIABILITIES))));
    }

    private static Vector<OpeningItem> prepaid(BudgetLine line, Horizon horizon) {
        Money result = Money.sum(line.accruals(horizon)
                .filter(accrual -> accrual.due().isBefore(horizon.firstMonth()))
                .map(Accrual::result));
        Kind kind = result.isNegative() ? Kind.PREPAID_COST : Kind.PREPAID_INCOME;
        boolean fits =
                line.kind() == LineKind.INTEREST || line.kind() == (kind.isIncome() ? LineKind.INCOME : LineKind.COST);
        return Option.when(
                        fits && result.ore() != 0, () -> OpeningItem.ofLine(kind, "Prepaid", result.abs(), line.id()))
                .toVector();
    }

    private static Vector<OpeningItem> unpaid(BudgetLine line, Horizon horizon) {
        boolean can = (line.kind() == LineKind.COST || line.kind() == LineKind.INCOME)
                && line.dueFromBefore(horizon).nonEmpty();
        Kind kind = line.kind() == LineKind.COST ? Kind.PAYABLE : Kind.RECEIVABLE;
        return Option.when(can, () -> OpeningItem.ofLine(kind, "Unpaid", new Money(1_234_567), line.id()))
                .toVector();
    }
}
