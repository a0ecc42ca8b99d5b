package rar.examples.calculation;

import io.vavr.collection.Vector;
import rar.examples.sheet.Cell;
import rar.examples.sheet.Expression;
import rar.examples.sheet.Grid;
import rar.examples.sheet.LinearSum;
import rar.examples.sheet.Look;
import rar.examples.sheet.Place;
import rar.examples.sheet.Sheet;
import rar.model.balance.BalancePlan;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.schedule.FundBalance;

/** The earmarked funds of a plan month by month: what comes in and goes out as values, and the balances that they roll on. */
final class FundSheet {

    /** What comes in, what goes out, and the balance. */
    private static final int COLUMNS = 3;

    private final BalancePlan balance;
    private final Headings headings;
    private final Grid grid;
    private final Place opening;

    FundSheet(BalancePlan balance, Headings headings) {
        this.balance = balance;
        this.headings = headings;
        this.grid = headings.grid(SheetName.FUNDS, CalculationPhrase.FUNDS_NOTE);
        grid.head(
                balance.funds()
                        .flatMap(fund -> Vector.of(
                                named(CalculationPhrase.FUND_IN, fund),
                                named(CalculationPhrase.FUND_OUT, fund),
                                named(CalculationPhrase.FUND_BALANCE, fund)))
                        .prepend(headings.text(CalculationPhrase.MONTH))
                        .append(headings.text(CalculationPhrase.SET_ASIDE)),
                1);
        this.opening = grid.row(headings.text(CalculationPhrase.OPENING));
        Vector.rangeClosed(-1, balance.months() - 1).forEach(this::month);
    }

    private Cell named(CalculationPhrase heading, FundBalance fund) {
        return headings.text(Message.of(heading).with("fund", fund.fund().name()));
    }

    /** Of -1 what there is before the first. */
    private void month(int m) {
        Place first = opening.below(m + 1);
        if (m >= 0) {
            grid.put(first, Cell.month(balance.month(m)));
        }
        Vector<FundBalance> funds = balance.funds();
        Vector<Expression> held = Vector.empty();
        for (int f = 0; f < funds.size(); f++) {
            Place in = first.right(1 + COLUMNS * f);
            Place end = in.right(2);
            Cell closing = Cell.amount(funds.get(f).at(m));
            if (m >= 0) {
                grid.put(in, Cell.amount(funds.get(f).in().get(m)));
                grid.put(in.right(1), Cell.amount(funds.get(f).out().get(m)));
                closing = closing.by(LinearSum.of(end.below(-1)).plus(in).minus(in.right(1)));
            }
            grid.put(end, closing);
            held = held.append(Expression.of("MAX", end, Expression.of(0)));
        }
        grid.put(
                first.right(1 + COLUMNS * funds.size()),
                Cell.amount(new Money(balance.setAsideOre(m)))
                        .by(held.foldLeft(LinearSum.NONE, LinearSum::plus))
                        .as(Look.STRONG));
    }

    /** What the funds hold together at the end of a month; -1 is before the first. */
    Place setAside(int month) {
        return opening.below(month + 1).right(1 + COLUMNS * balance.funds().size());
    }

    Sheet sheet() {
        return grid.sheet();
    }
}
