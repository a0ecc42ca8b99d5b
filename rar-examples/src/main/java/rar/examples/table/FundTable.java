package rar.examples.table;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import rar.examples.page.Amounts;
import rar.examples.page.Page;
import rar.examples.page.YearTable;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.balance.BalancePlan;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.schedule.FundBalance;

/** The earmarked funds of a plan; nothing where it has none. */
public final class FundTable {

    private final BalancePlan balance;
    private final Vector<FundBalance> funds;
    private final Amounts amounts;

    /** The funds of a balance plan. */
    public FundTable(BalancePlan balance, Amounts amounts) {
        this.balance = balance;
        this.funds = balance.funds();
        this.amounts = amounts;
    }

    /** Prints them by year. */
    public void printYearsOn(Page page) {
        if (funds.isEmpty()) {
            return;
        }
        Vector<Integer> ends = Vector.rangeClosed(0, balance.years().size()).map(year -> 12 * year - 1);
        YearTable table = new YearTable(
                amounts.text(FundPhrase.FUND),
                balance.years()
                        .map(year -> String.valueOf(year.year()))
                        .prepend(String.valueOf(balance.firstYear() - 1)));
        for (FundBalance fund : funds) {
            table.row(fund.fund().name(), ends.map(end -> amounts.of(fund.at(end))));
            table.row(amounts.text(FundPhrase.IN), sums(fund.in(), ends));
            table.row(amounts.text(FundPhrase.OUT), sums(fund.out().map(Money::negated), ends));
        }
        if (balance.hasBalance()) {
            table.row(amounts.text(FundPhrase.FREE_CASH), ends.map(end -> amounts.of(balance.freeCash(end))));
        }
        table.printOn(page, title(FundPhrase.YEARS_TITLE));
        page.paragraph(Message.of(FundPhrase.NOTE));
    }

    private Vector<String> sums(Vector<Money> months, Vector<Integer> ends) {
        return ends.tail()
                .map(end -> amounts.of(Money.sum(months.slice(end - 11, end + 1))))
                .prepend("");
    }

    /** Prints them by month. */
    public void printMonthsOn(Page page) {
        if (funds.nonEmpty()) {
            List<Column> columns = Vector.of(Column.text(amounts.text(FundPhrase.MONTH)))
                    .appendAll(funds.map(fund -> Column.number(fund.fund().name())))
                    .append(Column.number(amounts.text(FundPhrase.FREE_CASH)))
                    .asJava();
            page.table(
                    title(FundPhrase.MONTHS_TITLE),
                    new TextTable(
                            columns,
                            Vector.range(0, balance.months()).map(this::month).asJava(),
                            List.of()));
            page.paragraph(Message.of(FundPhrase.NOTE));
        }
    }

    private List<String> month(int m) {
        return Vector.of(balance.month(m).toString())
                .appendAll(funds.map(fund -> amounts.of(fund.at(m))))
                .append(amounts.of(balance.freeCash(m)))
                .asJava();
    }

    /** Prints them with what each comes to over the plan. */
    public void printPlanOn(Page page) {
        if (funds.nonEmpty()) {
            List<Column> columns = List.of(
                    Column.text(amounts.text(FundPhrase.FUND)),
                    number(FundPhrase.OPENING),
                    number(FundPhrase.RECEIVED),
                    number(FundPhrase.PAID),
                    number(FundPhrase.LOWEST),
                    Column.text(amounts.text(FundPhrase.MONTH)),
                    number(FundPhrase.CLOSING));
            page.table(
                    title(FundPhrase.PLAN_TITLE),
                    new TextTable(columns, funds.map(this::plan).asJava(), List.of()));
        }
    }

    private List<String> plan(FundBalance fund) {
        int lowest = fund.lowestMonth();
        return List.of(
                fund.fund().name(),
                amounts.of(fund.fund().opening()),
                amounts.of(Money.sum(fund.in())),
                amounts.of(Money.sum(fund.out()).negated()),
                amounts.margin(fund.at(lowest)),
                balance.month(lowest).toString(),
                amounts.of(fund.at(balance.months() - 1)));
    }

    private Column number(FundPhrase heading) {
        return Column.number(amounts.text(heading));
    }

    private Message title(FundPhrase phrase) {
        return Message.of(phrase).with("unit", amounts.unit());
    }

    /** What is set aside at year ends, the opening first. */
    Seq<Money> setAsideByYear() {
        return Vector.rangeClosed(0, balance.years().size()).map(year -> new Money(balance.setAsideOre(12 * year - 1)));
    }

    boolean isEmpty() {
        return funds.isEmpty();
    }
}
