package rar.examples.calculation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import rar.examples.sheet.Cell;
import rar.examples.sheet.Grid;
import rar.examples.sheet.LinearSum;
import rar.examples.sheet.Look;
import rar.examples.sheet.Place;
import rar.examples.sheet.Sheet;
import rar.model.balance.BalancePlan;
import rar.model.balance.StatementRow;
import rar.model.balance.YearStatement;
import rar.model.message.MessageCode;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.BalanceSheet;
import rar.model.plan.OpeningBalance;

/** The balance plan by year: each account rolled on from the year before by the flows of the year, and its two sides held against each other. */
final class BalancePlanSheet {

    private final BalancePlan balance;
    private final FlowSheet flows;
    private final LiquiditySheet liquidity;
    private final Headings headings;
    private final Grid grid;
    private final Seq<BalanceSheet> sheets;
    private final Place equity;
    private final Place balances;
    private final Place cashAgrees;

    BalancePlanSheet(
            BalancePlan balance,
            FlowSheet flows,
            LiquiditySheet liquidity,
            Option<FundSheet> funds,
            Headings headings) {
        this.balance = balance;
        this.flows = flows;
        this.liquidity = liquidity;
        this.headings = headings;
        this.sheets = balance.years().map(YearStatement::closing).prepend(balance.opening());
        this.grid = headings.grid(SheetName.BALANCE, CalculationPhrase.BALANCE_NOTE);
        grid.head(
                balance.years()
                        .map(year -> Cell.text(String.valueOf(year.year())))
                        .prepend(Cell.text(String.valueOf(balance.firstYear() - 1)))
                        .prepend(Cell.text("")),
                1);
        Place fixed = rolled(StatementRow.FIXED_ASSETS, BalanceSheet::fixedAssets, Account.FIXED_ASSETS);
        Place receivables = rolled(StatementRow.RECEIVABLES, BalanceSheet::receivables, Account.RECEIVABLES);
        thereof(StatementRow.PREPAID_COST, Account.PREPAID_COST);
        thereof(StatementRow.VAT_RECEIVABLE, Account.VAT_RECEIVABLE);
        Place cash = cash();
        funds.forEach(this::earmarked);
        Place current = total(StatementRow.CURRENT_ASSETS, BalanceSheet::currentAssets, receivables, cash);
        Place assets = total(StatementRow.ASSETS, BalanceSheet::assets, fixed, current);
        this.equity = equity();
        Place provisions = rolled(StatementRow.PROVISIONS, BalanceSheet::provisions, Account.PROVISIONS);
        Place longTerm = rolled(
                StatementRow.LONG_TERM_LIABILITIES, BalanceSheet::longTermLiabilities, Account.LONG_TERM_LIABILITIES);
        Place shortTerm = rolled(
                StatementRow.SHORT_TERM_LIABILITIES,
                BalanceSheet::shortTermLiabilities,
                Account.SHORT_TERM_LIABILITIES);
        thereof(StatementRow.PAYABLES, Account.PAYABLES);
        thereof(StatementRow.PREPAID_INCOME, Account.PREPAID_INCOME);
        Place liabilities = total(StatementRow.LIABILITIES, BalanceSheet::liabilities, longTerm, shortTerm);
        total(StatementRow.EQUITY_AND_LIABILITIES, BalanceSheet::equityAndLiabilities, equity, provisions, liabilities);
        grid.gap();
        this.balances = check(
                CalculationPhrase.BALANCES,
                0,
                column -> LinearSum.of(assets.right(column))
                        .minus(equity.right(column))
                        .minus(provisions.right(column))
                        .minus(liabilities.right(column)));
        this.cashAgrees = check(
                CalculationPhrase.CASH_AGREES,
                1,
                column -> LinearSum.of(cash.right(column)).minus(liquidity.closing(12 * column - 1)));
    }

    /** A row of cells by column, 0 being the opening balance; the place of the opening's. */
    private Place row(MessageCode name, Function<Integer, Cell> cell, Look look) {
        return grid.row(Vector.range(0, sheets.size())
                        .map(cell)
                        .prepend(headings.text(name))
                        .map(each -> each.as(look)))
                .right(1);
    }

    /** An account and those under it, by the flows of each year. */
    private Place rolled(MessageCode name, Function<BalanceSheet, Money> amount, Account heading) {
        Place opening = grid.next().right(1);
        return row(
                name,
                column -> rolled(amount, opening, column, flows.ofHeading(heading, from(column), to(column))),
                Look.PLAIN);
    }

    private Cell rolled(Function<BalanceSheet, Money> amount, Place opening, int column, KnownSum moved) {
        Cell cell = Cell.amount(amount.apply(sheets.get(column)));
        return column == 0
                ? cell
                : cell.by(LinearSum.of(opening.right(column - 1)).and(moved.formula()));
    }

    /** A part of the row above, where there is anything of it. */
    private void thereof(MessageCode name, Account account) {
        if (sheets.exists(sheet -> sheet.amount(account).ore() != 0)) {
            Place opening = grid.next().right(1);
            row(
                    name,
                    column -> rolled(
                            sheet -> sheet.amount(account),
                            opening,
                            column,
                            flows.of(account, from(column), to(column))),
                    Look.PLAIN);
        }
    }

    private Place cash() {
        Place opening = grid.next().right(1);
        return row(
                StatementRow.CASH,
                column -> column == 0
                        ? Cell.amount(balance.opening().cash()).by(liquidity.opening(0))
                        : rolled(BalanceSheet::cash, opening, column, flows.of(Account.CASH, from(column), to(column))),
                Look.PLAIN);
    }

    private void earmarked(FundSheet funds) {
        row(
                CalculationPhrase.THEREOF_SET_ASIDE,
                column ->
                        Cell.amount(new Money(balance.setAsideOre(to(column)))).by(funds.setAside(to(column))),
                Look.PLAIN);
    }

    /** Equity, of which first what there was and what the year adds. */
    private Place equity() {
        Place all = grid.next().right(1);
        Place before = all.below(1);
        Place result = all.below(2);
        Option<Money> known = balance.plan().opening().flatMap(OpeningBalance::result);
        row(
                StatementRow.EQUITY,
                column -> {
                    Cell cell = Cell.amount(sheets.get(column).equity());
                    return column == 0
                            ? cell
                            : cell.by(LinearSum.of(before.right(column)).plus(result.right(column)));
                },
                Look.PLAIN);
        row(
                CalculationPhrase.EQUITY_BEFORE,
                column -> column == 0
                        ? known.map(opening -> Cell.amount(
                                                sheets.head().equity().minus(opening))
                                        .by(LinearSum.of(all).minus(result)))
                                .getOrElse(Cell.text(""))
                        : Cell.amount(sheets.get(column - 1).equity()).by(all.right(column - 1)),
                Look.PLAIN);
        row(
                CalculationPhrase.RESULT_OF_YEAR,
                column -> column == 0
                        ? known.map(Cell::amount).getOrElse(Cell.text(""))
                        : Cell.amount(balance.years().get(column - 1).result())
                                .by(flows.of(Account.EQUITY, from(column), to(column))
                                        .formula()),
                Look.PLAIN);
        return all;
    }

    private Place total(MessageCode name, Function<BalanceSheet, Money> amount, Place... parts) {
        return row(
                name,
                column -> Cell.amount(amount.apply(sheets.get(column)))
                        .by(Vector.of(parts).foldLeft(LinearSum.NONE, (sum, part) -> sum.plus(part.right(column)))),
                Look.TOTAL);
    }

    /** A row of what has to be nothing. */
    private Place check(MessageCode name, int from, Function<Integer, LinearSum> difference) {
        return row(
                name,
                column ->
                        column < from ? Cell.text("") : Cell.amount(Money.ZERO).by(difference.apply(column)),
                Look.PLAIN);
    }

    private static int from(int column) {
        return 12 * (column - 1);
    }

    /** The last month of a column; -1 for the opening's. */
    private static int to(int column) {
        return 12 * column - 1;
    }

    /** The result of a year, 0 being the first. */
    Place result(int year) {
        return equity.below(2).right(1 + year);
    }

    /** What assets are beside equity, provisions and liabilities: the first of a row, which has to be nothing. */
    Place balances() {
        return balances;
    }

    /** What cash is beside the liquidity plan's at year ends, from the second of the row on. */
    Place cashAgrees() {
        return cashAgrees;
    }

    Sheet sheet() {
        return grid.sheet();
    }
}
