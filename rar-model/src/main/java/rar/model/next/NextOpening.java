package rar.model.next;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.forecast.FollowUp;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.BalanceSheet;
import rar.model.plan.FinancialPlan;
import rar.model.plan.OpeningBalance;
import rar.model.plan.OpeningItem;
import rar.model.plan.PrintedRows;
import rar.model.plan.Project;

/** The forecast's closing balance of the year as the next plan's opening balance. */
final class NextOpening {

    private final FollowUp followUp;
    private final Turn turn;

    NextOpening(FollowUp followUp, Turn turn) {
        this.followUp = followUp;
        this.turn = turn;
    }

    OpeningBalance of(Vector<OpeningItem> items, Vector<Project> projects, Money fixedAssets, String source) {
        BalanceSheet sheet =
                provided(rows(), projects).withFixedAssets(fixedAssets).balanced();
        int year = turn.old().eachYear().indexOf(turn.year());
        return new OpeningBalance(
                sheet,
                Option.some(followUp.forecast().years().get(year).result()),
                fitting(sheet, items),
                PrintedRows.NONE.withInferred(source));
    }

    /** The forecast's closing balance, each account in the row that it is summed in. */
    BalanceSheet rows() {
        BalanceSheet closing = followUp.forecast().monthEnd(turn.old().indexOf(turn.lastMonth()));
        return Vector.of(Account.values())
                .filter(account -> account.heading() == account)
                .foldLeft(BalanceSheet.EMPTY, (sheet, row) -> sheet.with(row, closing.summed(row)));
    }

    /** What the plan provides for is what remains of its projects; where a forecast has another sum, equity bears it. */
    private BalanceSheet provided(BalanceSheet sheet, Vector<Project> projects) {
        FinancialPlan plan = followUp.planned().plan();
        return plan.recognition().providesForGrants()
                ? sheet.withProvisions(Money.sum(projects.map(Project::provision)))
                : sheet;
    }

    /** As many items of a row as it has room for, the earliest first. */
    private static Vector<OpeningItem> fitting(BalanceSheet sheet, Vector<OpeningItem> items) {
        Vector<OpeningItem> kept = Vector.empty();
        for (OpeningItem item : items) {
            Account row = item.kind().account().heading();
            Money listed = Money.sum(
                    kept.filter(each -> each.kind().account().heading() == row).map(OpeningItem::amount));
            kept = listed.plus(item.amount()).compareTo(sheet.amount(row)) <= 0 ? kept.append(item) : kept;
        }
        return kept;
    }
}
