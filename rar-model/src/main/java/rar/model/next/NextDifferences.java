package rar.model.next;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.IntFunction;
import rar.model.balance.BalancePlan;
import rar.model.balance.StatementRow;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.plan.BalanceSheet;
import rar.model.plan.Remark;
import rar.model.schedule.FundBalance;
import rar.model.schedule.FundBookings;

/** Where the draft and the forecast have other balances in the months that both cover; none where all is carried exactly. */
record NextDifferences(BalancePlan forecast, BalancePlan draft, Turn turn) {

    private static final Vector<Tuple2<StatementRow, Function<BalanceSheet, Money>>> ROWS = Vector.of(
            Tuple.of(StatementRow.FIXED_ASSETS, BalanceSheet::fixedAssets),
            Tuple.of(StatementRow.RECEIVABLES, BalanceSheet::receivables),
            Tuple.of(StatementRow.CASH, BalanceSheet::cash),
            Tuple.of(StatementRow.EQUITY, BalanceSheet::equity),
            Tuple.of(StatementRow.PROVISIONS, BalanceSheet::provisions),
            Tuple.of(StatementRow.LONG_TERM_LIABILITIES, BalanceSheet::longTermLiabilities),
            Tuple.of(StatementRow.SHORT_TERM_LIABILITIES, BalanceSheet::shortTermLiabilities));

    Vector<Remark> remarks() {
        return ROWS.flatMap(row -> remark(row._1, row._2)).appendAll(funds());
    }

    private Vector<Remark> funds() {
        Vector<FundBalance> drafted = FundBookings.balances(draft.schedule());
        return FundBookings.balances(forecast.schedule())
                .zip(drafted)
                .flatMap(fund -> remark(
                        "/funds",
                        NextRemark.FUND_DIFFERS.with("fund", fund._2.fund().name()),
                        month -> fund._2.at(month - first()).minus(fund._1.at(month))));
    }

    private Option<Remark> remark(StatementRow name, Function<BalanceSheet, Money> row) {
        Money opens = row.apply(draft.opening());
        Money ends = row.apply(forecast.monthEnd(first() - 1));
        if (!opens.equals(ends)) {
            return Option.some(Remark.at(
                    "/opening",
                    NextRemark.OPENS_OTHERWISE
                            .with("row", Message.of(name))
                            .with("draft", opens)
                            .with("forecast", ends)
                            .with("difference", opens.minus(ends).abs())));
        }
        return remark(
                "",
                NextRemark.DIFFERS.with("row", Message.of(name)),
                month -> row.apply(draft.monthEnd(month - first())).minus(row.apply(forecast.monthEnd(month))));
    }

    private Option<Remark> remark(String pointer, Message differs, IntFunction<Money> difference) {
        Vector<Money> months = Vector.range(first(), turn.old().months()).map(difference::apply);
        int month = months.indexWhere(each -> each.ore() != 0);
        return Option.when(
                month >= 0,
                () -> Remark.at(
                        pointer,
                        differs.with("month", turn.old().month(first() + month))
                                .with("most", months.map(Money::abs).max().get())));
    }

    /** The first month of the next plan, as an index into this year's. */
    private int first() {
        return turn.old().indexOf(turn.lastMonth()) + 1;
    }
}
