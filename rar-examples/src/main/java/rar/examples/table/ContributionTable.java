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
import rar.model.plan.Contributions.MemberContribution;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Party;

/**
 * The contribution of each member (medlemsinsatser), in kr: three members side by side where all years are the same, else by
 * year.
 */
public final class ContributionTable {

    private static final int BESIDE = 3;

    private final FinancialPlan plan;

    public ContributionTable(FinancialPlan plan) {
        this.plan = plan;
    }

    public void printOn(Page page) {
        Vector<Integer> years = plan.horizon().eachYear().toVector();
        Vector<Vector<Money>> amounts = years.map(this::amounts);
        if (amounts.distinct().size() > 1) {
            page.table(
                    Message.of(ContributionPhrase.TITLE_BY_YEAR).with("years", Numbers.years(plan.horizon())),
                    table(page, years, amounts));
        } else {
            page.table(
                    years.size() > 1
                            ? Message.of(ContributionPhrase.TITLE_SAME_EACH_YEAR)
                                    .with("years", Numbers.years(plan.horizon()))
                            : Message.of(ContributionPhrase.TITLE_FIRST_YEAR).with("year", years.head()),
                    table(page, years.head()));
        }
    }

    private Vector<Money> amounts(int year) {
        return contributions().memberAmounts(year).map(MemberContribution::amount);
    }

    /** Members by years, where not all years are the same. */
    private TextTable table(Page page, Vector<Integer> years, Vector<Vector<Money>> amounts) {
        List<Column> columns = years.map(year -> Column.number(year.toString()))
                .prepend(Column.text(page.text(Message.of(ContributionPhrase.MEMBER))))
                .asJava();
        Vector<List<String>> rows = contributions()
                .parties()
                .flatMap(Party::members)
                .toVector()
                .zipWithIndex()
                .map(member -> amounts.map(year -> kronor(year.get(member._2)))
                        .prepend(member._1.name())
                        .asJava());
        List<String> total = years.map(year -> kronor(contributions().total(year)))
                .prepend(page.text(Message.of(ContributionPhrase.TOTAL)))
                .asJava();
        return new TextTable(columns, rows.asJava(), List.of(total));
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
