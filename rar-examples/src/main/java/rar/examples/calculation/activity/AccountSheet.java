package rar.examples.calculation.activity;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;
import rar.examples.calculation.Headings;
import rar.examples.calculation.SheetName;
import rar.examples.page.Amounts;
import rar.examples.phrase.AccountAnswer;
import rar.examples.report.AccountReport;
import rar.examples.sheet.Cell;
import rar.examples.sheet.Grid;
import rar.examples.sheet.LinearSum;
import rar.examples.sheet.Look;
import rar.examples.sheet.Place;
import rar.examples.sheet.Sheet;
import rar.examples.sheet.Span;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.simulation.account.AccountResult;
import rar.simulation.account.Payer;
import rar.simulation.account.PayerResult;
import rar.simulation.account.UncertainAccount;
import rar.simulation.risk.Estimate;

/**
 * What a project is worth to whom: amounts of payers by year and discounted are values; those of society, results and shares are
 * formulas over them.
 */
final class AccountSheet {

    private final AccountReport report;
    private final AccountResult result;
    private final Headings headings;
    private final Grid grid;

    AccountSheet(AccountReport report, Headings headings) {
        this.report = report;
        this.result = report.result();
        this.headings = headings;
        this.grid = headings.grid(SheetName.ACCOUNT, ActivitySheetPhrase.ACCOUNT_NOTE);
        grid.row(Cell.text(result.account().name()));
        grid.row(Cell.text(result.account().source()));
        AccountAnswer.of(result, report.uncertain(), new Amounts(MoneyUnit.TKR, headings.words()))
                .forEach(sentence -> grid.row(headings.text(sentence)));
        years(ActivitySheetPhrase.COSTS_BY_YEAR, PayerResult::costs);
        years(ActivitySheetPhrase.EFFECTS_BY_YEAR, PayerResult::effects);
        discounted();
        quantiles();
        tornado();
    }

    private Seq<Payer> payers() {
        return result.account().payers();
    }

    private void head(Message title, Seq<Cell> columns) {
        grid.gap();
        grid.row(headings.text(title).as(Look.HEADING));
        grid.row(columns.map(cell -> cell.as(Look.HEADING)));
    }

    private void years(ActivitySheetPhrase title, Function<PayerResult, Vector<Money>> amounts) {
        Vector<Money> society = amounts.apply(result.society());
        head(
                Message.of(title),
                Vector.of(headings.text(ActivitySheetPhrase.PAYER))
                        .appendAll(Vector.range(0, society.size())
                                .map(year -> Cell.text(String.valueOf(result.firstYear() + year))))
                        .append(headings.text(ActivitySheetPhrase.ALL_YEARS)));
        Place first = grid.next().right(1);
        for (int p = 0; p < payers().size(); p++) {
            amounts(
                    Cell.text(payers().get(p).name()),
                    amounts.apply(result.payers().get(p)).map(Cell::amount),
                    Money.sum(amounts.apply(result.payers().get(p))),
                    Look.PLAIN);
        }
        amounts(
                headings.text(ActivitySheetPhrase.SOCIETY),
                society.zipWithIndex((amount, year) -> summed(Cell.amount(amount), first.right(year))),
                Money.sum(society),
                Look.TOTAL);
    }

    /** Amounts of a payer, or of all, and their sum. */
    private void amounts(Cell name, Vector<Cell> amounts, Money sum, Look look) {
        Place first = grid.next().right(1);
        grid.row(amounts.append(Cell.amount(sum).by(LinearSum.of(new Span(first, first.right(amounts.size() - 1)))))
                .prepend(name)
                .map(cell -> cell.as(look)));
    }

    /** What society has is the sum over all payers, as transfers cancel out. */
    private Cell summed(Cell amount, Place first) {
        return amount.by(LinearSum.of(new Span(first, first.below(payers().size() - 1))));
    }

    private void discounted() {
        head(
                Message.of(ActivitySheetPhrase.DISCOUNTED).with("year", String.valueOf(result.firstYear())),
                Vector.of(
                                ActivitySheetPhrase.PAYER,
                                ActivitySheetPhrase.COSTS,
                                ActivitySheetPhrase.EFFECTS,
                                ActivitySheetPhrase.RESULT,
                                ActivitySheetPhrase.BREAK_EVEN,
                                ActivitySheetPhrase.GAINS,
                                ActivitySheetPhrase.LOW,
                                ActivitySheetPhrase.HIGH)
                        .map(headings::text));
        Place first = grid.next().right(1);
        for (int p = 0; p < payers().size(); p++) {
            PayerResult payer = result.payers().get(p);
            discounted(
                    Cell.text(payers().get(p).name()),
                    Vector.of(Cell.amount(payer.discountedCosts()), Cell.amount(payer.discountedEffects())),
                    payer,
                    report.uncertain().payersGain().get(p));
        }
        PayerResult society = result.society();
        discounted(
                headings.text(ActivitySheetPhrase.SOCIETY),
                Vector.of(
                        summed(Cell.amount(society.discountedCosts()), first),
                        summed(Cell.amount(society.discountedEffects()), first.right(1))),
                society,
                report.uncertain().pays());
    }

    private void discounted(Cell name, Vector<Cell> worth, PayerResult payer, Estimate gains) {
        Place costs = grid.next().right(1);
        Place effects = costs.right(1);
        grid.row(worth.prepend(name)
                .append(Cell.amount(payer.net()).by(LinearSum.of(effects).minus(costs)))
                .append(payer.breakEvenShare()
                        .map(share -> Cell.share(share).by(costs.over(effects)))
                        .getOrElse(Cell.text("")))
                .append(Cell.share(gains.value()))
                .append(Cell.share(gains.low()))
                .append(Cell.share(gains.high())));
    }

    private void quantiles() {
        if (report.uncertain().tornado().isEmpty()) {
            return;
        }
        head(
                Message.of(ActivitySheetPhrase.QUANTILES),
                Vector.of(
                                ActivitySheetPhrase.LOWER_IN,
                                ActivitySheetPhrase.RESULT,
                                ActivitySheetPhrase.LOW,
                                ActivitySheetPhrase.HIGH)
                        .map(headings::text));
        UncertainAccount.PROBABILITIES
                .zip(report.uncertain().quantiles())
                .forEach(each -> grid.row(
                        Cell.share(each._1),
                        Cell.amount(each._2.value()),
                        Cell.amount(each._2.low()),
                        Cell.amount(each._2.high())));
    }

    private void tornado() {
        if (report.uncertain().tornado().isEmpty()) {
            return;
        }
        head(
                Message.of(ActivitySheetPhrase.TORNADO),
                Vector.of(
                                ActivitySheetPhrase.NUMBER,
                                ActivitySheetPhrase.LOW_VALUE,
                                ActivitySheetPhrase.HIGH_VALUE,
                                ActivitySheetPhrase.AT_LOW,
                                ActivitySheetPhrase.AT_HIGH)
                        .map(headings::text));
        report.uncertain()
                .tornado()
                .forEach(bar -> grid.row(
                        Cell.text(bar.input()),
                        Cell.number(bar.low()),
                        Cell.number(bar.high()),
                        Cell.amount(bar.netAtLow()),
                        Cell.amount(bar.netAtHigh())));
    }

    Sheet sheet() {
        return grid.sheet();
    }
}
