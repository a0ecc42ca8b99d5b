package rar.examples.table;

import io.vavr.collection.Vector;
import java.util.List;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;

/** The contribution of each member (medlemsinsatser), in kr, three members side by side. */
public final class ContributionTable {

    private static final int BESIDE = 3;

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
        page.table(
                isSameEachYear && plan.horizon().years() > 1
                        ? Message.of(ContributionPhrase.SAME_EACH_YEAR).with("years", Numbers.years(plan.horizon()))
                        : Message.of(ContributionPhrase.FIRST_YEAR).with("year", firstYear),
                table(page, firstYear));
        if (!isSameEachYear) {
            page.paragraph(Message.of(ContributionPhrase.TOTALS)
                    .with("totals", plan.horizon().eachYear().map(this::total)));
        }
    }

    private Message total(int year) {
        return Message.of(ContributionPhrase.OF_YEAR)
                .with("year", year)
                .with("amount", kronor(contributions().total(year)));
    }

    private static String kronor(Money amount) {
        return amount.formatRounded(MoneyUnit.KRONA);
    }

    private TextTable table(Page page, int year) {
        Vector<List<String>> pairs = contributions()
                .memberAmounts(year)
                .map(paid -> List.of(paid.member().name(), kronor(paid.amount())))
                .append(List.of(
                        page.text(Message.of(ContributionPhrase.TOTAL)),
                        kronor(contributions().total(year))));
        int height = (pairs.size() + BESIDE - 1) / BESIDE;
        Vector<List<String>> filled = pairs.padTo(BESIDE * height, List.of("", ""));
        List<List<String>> rows = Vector.range(0, height)
                .map(row -> Vector.range(0, BESIDE)
                        .flatMap(column -> filled.get(row + column * height))
                        .asJava())
                .asJava();
        List<Column> columns = Vector.range(0, BESIDE)
                .flatMap(column ->
                        List.of(Column.text(page.text(Message.of(ContributionPhrase.MEMBER))), Column.number("kr")))
                .asJava();
        return new TextTable(columns, rows, List.of());
    }

    private Contributions contributions() {
        return plan.contributions();
    }
}
