package rar.examples.report;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.money.MoneyUnit;
import rar.model.plan.Contributions;
import rar.model.plan.Contributions.MemberContribution;
import rar.model.plan.FinancialPlan;

/** What each member pays (medlemsinsatser), in kr, three members beside each other. */
final class ContributionTable {

    private static final int BESIDE = 3;

    private static final Amounts KRONOR = new Amounts(MoneyUnit.KRONA);

    private final FinancialPlan plan;

    ContributionTable(FinancialPlan plan) {
        this.plan = plan;
    }

    void printOn(Page page) {
        int firstYear = plan.horizon().firstYear();
        boolean isSameEachYear = plan.horizon()
                .eachYear()
                .forAll(year ->
                        contributions().total(year).equals(contributions().total(firstYear)));
        String period = isSameEachYear && plan.horizon().years() > 1
                ? "each year " + firstYear + "-" + plan.horizon().lastYear()
                : String.valueOf(firstYear);
        page.table("Members' contributions (medlemsinsatser) " + period + ", kr", table(firstYear));
        if (!isSameEachYear) {
            page.line("Totals: "
                    + plan.horizon()
                            .eachYear()
                            .map(year -> year + " " + KRONOR.of(contributions().total(year)))
                            .mkString("; "));
        }
    }

    private TextTable table(int year) {
        Seq<String> names = Vector.<String>empty();
        Seq<String> amounts = Vector.<String>empty();
        for (MemberContribution paid : contributions().memberAmounts(year)) {
            names = names.append(paid.member().name());
            amounts = amounts.append(KRONOR.of(paid.amount()));
        }
        names = names.append("Total");
        amounts = amounts.append(KRONOR.of(contributions().total(year)));
        int height = (names.size() + BESIDE - 1) / BESIDE;
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < BESIDE; i++) {
            columns.add(Column.text("Member"));
            columns.add(Column.number("kr"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            List<String> cells = new ArrayList<>();
            for (int at = row; at < BESIDE * height; at += height) {
                cells.add(at < names.size() ? names.get(at) : "");
                cells.add(at < names.size() ? amounts.get(at) : "");
            }
            rows.add(cells);
        }
        return new TextTable(columns, rows, List.of());
    }

    private Contributions contributions() {
        return plan.contributions();
    }
}
