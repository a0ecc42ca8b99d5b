package rar.examples.calculation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.examples.sheet.Cell;
import rar.examples.sheet.Grid;
import rar.examples.sheet.LinearSum;
import rar.examples.sheet.Look;
import rar.examples.sheet.Place;
import rar.examples.sheet.Sheet;
import rar.examples.sheet.Span;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.Contributions.MemberContribution;
import rar.model.plan.Horizon;
import rar.model.schedule.BookingKind;

/** What the members pay: by year, and instalment by instalment to invoice from. */
final class ContributionSheets {

    private final Horizon horizon;
    private final FlowSheet flows;
    private final Headings headings;
    private final Vector<Vector<MemberContribution>> years;
    private final Grid byYear;
    private final Grid invoices;
    private final Place total;

    ContributionSheets(BalancePlan balance, FlowSheet flows, Headings headings) {
        this.horizon = balance.plan().horizon();
        this.flows = flows;
        this.headings = headings;
        this.years = horizon.eachYear().map(balance.plan().contributions()::memberAmounts);
        this.byYear = headings.grid(SheetName.CONTRIBUTIONS, CalculationPhrase.CONTRIBUTIONS_NOTE);
        this.invoices = headings.grid(SheetName.INVOICES, CalculationPhrase.INVOICES_NOTE);
        years();
        this.total = invoices();
    }

    private void years() {
        Place first = byYear.head(
                        horizon.eachYear()
                                .map(year -> Cell.text(String.valueOf(year)))
                                .prepend(headings.text(CalculationPhrase.PARTY))
                                .prepend(headings.text(CalculationPhrase.MEMBER))
                                .append(headings.text(CalculationPhrase.TOTAL)),
                        2)
                .below(1);
        int members = years.head().size();
        for (int i = 0; i < members; i++) {
            MemberContribution paid = years.head().get(i);
            Vector<KnownSum> due = Vector.range(0, horizon.years()).map(year -> due(paid, 12 * year, 12 * year + 11));
            put(
                    due.map(year -> year.of(year.amount())),
                    due.map(KnownSum::amount),
                    Look.PLAIN,
                    Cell.text(paid.member().name()),
                    Cell.text(paid.party().name()));
        }
        Vector<Money> sums = Vector.range(0, horizon.years())
                .map(year -> Money.sum(years.head()
                        .map(paid -> due(paid, 12 * year, 12 * year + 11).amount())));
        Vector<Cell> cells = Vector.range(0, horizon.years()).map(year -> {
            Place top = first.right(2 + year);
            Cell sum = Cell.amount(sums.get(year));
            return members == 0 ? sum : sum.by(LinearSum.of(new Span(top, top.below(members - 1))));
        });
        put(cells, sums, Look.TOTAL, headings.text(CalculationPhrase.TOTAL), Cell.text(""));
    }

    private void put(Vector<Cell> cells, Seq<Money> amounts, Look look, Cell name, Cell party) {
        Place first = byYear.next().right(2);
        Span row = new Span(first, first.right(horizon.years() - 1));
        byYear.row(cells.prepend(party)
                .prepend(name)
                .append(Cell.amount(Money.sum(amounts)).by(LinearSum.of(row)))
                .map(cell -> cell.as(look)));
    }

    /** What falls due from a member, as it is booked: where something has happened, as it has. */
    private KnownSum due(MemberContribution paid, int first, int last) {
        return flows.sum(
                row -> row.source().equals(paid.member().id()),
                kind -> kind == BookingKind.CONTRIBUTION || kind == BookingKind.CONTRIBUTION_OUTSTANDING
                        ? kind.effectOn(Account.EQUITY)
                        : 0,
                first,
                last);
    }

    private Place invoices() {
        invoices.head(
                Vector.of(
                                CalculationPhrase.MEMBER,
                                CalculationPhrase.PARTY,
                                CalculationPhrase.DUE,
                                CalculationPhrase.PAID,
                                CalculationPhrase.AMOUNT)
                        .map(headings::text),
                1);
        Place first = invoices.next().right(4);
        Money sum = Money.ZERO;
        for (int year = 0; year < horizon.years(); year++) {
            for (MemberContribution paid : years.get(year)) {
                for (int month = 12 * year; month < 12 * (year + 1); month++) {
                    sum = sum.plus(invoice(paid, month));
                }
            }
        }
        Place last = invoices.next().right(4).below(-1);
        Cell total = Cell.amount(sum);
        Cell none = Cell.text("");
        return invoices.row(Vector.of(
                                headings.text(CalculationPhrase.TOTAL),
                                none,
                                none,
                                none,
                                last.row() < first.row() ? total : total.by(LinearSum.of(new Span(first, last))))
                        .map(cell -> cell.as(Look.TOTAL)))
                .right(4);
    }

    private Money invoice(MemberContribution paid, int month) {
        KnownSum amount = due(paid, month, month);
        if (amount.amount().ore() != 0) {
            YearMonth due = horizon.month(month);
            invoices.row(
                    Cell.text(paid.member().name()),
                    Cell.text(paid.party().name()),
                    Cell.month(due),
                    Cell.month(paid.terms().paid(due)),
                    amount.of(amount.amount()));
        }
        return amount.amount();
    }

    /** What is invoiced in all. */
    Place invoiced() {
        return total;
    }

    Sheet byYear() {
        return byYear.sheet();
    }

    Sheet invoiceList() {
        return invoices.sheet();
    }
}
