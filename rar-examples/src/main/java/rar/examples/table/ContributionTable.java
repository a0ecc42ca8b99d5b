package rar.examples.table;

import io.vavr.collection.Vector;
import java.util.List;
import rar.examples.page.Amounts;
import rar.examples.page.Page;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.money.MoneyUnit;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;

/** What each member pays (medlemsinsatser), in kr, three members beside each other. */
public final class ContributionTable {

    private static final int BESIDE = 3;

    private static final Amounts KRONOR = new Amounts(MoneyUnit.KRONA);

    private final FinancialPlan plan;

    public ContributionTable(FinancialPlan plan) {
        this.plan = plan;
    }

    public void printOn(Page page) {
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
            page.paragraph("Totals: "
                    + plan.horizon()
                            .eachYear()
                            .map(year -> year + " " + KRONOR.of(contributions().total(year)))
                            .mkString("; ")
                    + ".");
        }
    }

    private TextTable table(int year) {
        Vector<List<String>> pairs = contributions()
                .memberAmounts(year)
                .map(paid -> List.of(paid.member().name(), KRONOR.of(paid.amount())))
                .append(List.of("Total", KRONOR.of(contributions().total(year))));
        int height = (pairs.size() + BESIDE - 1) / BESIDE;
        Vector<List<String>> filled = pairs.padTo(BESIDE * height, List.of("", ""));
        List<List<String>> rows = Vector.range(0, height)
                .map(row -> Vector.range(0, BESIDE)
                        .flatMap(column -> filled.get(row + column * height))
                        .asJava())
                .asJava();
        List<Column> columns = Vector.range(0, BESIDE)
                .flatMap(column -> List.of(Column.text("Member"), Column.number("kr")))
                .asJava();
        return new TextTable(columns, rows, List.of());
    }

    private Contributions contributions() {
        return plan.contributions();
    }
}
