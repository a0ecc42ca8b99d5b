package rar.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.List;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;

/**
 * A plan's cash, month by month (likviditetsplan).
 *
 * @param balance the balance plan
 * @param floor the liquidity floor that cash is held against
 * @param months in order
 * @param inputs what it was computed from
 */
public record LiquidityReport(BalancePlan balance, Money floor, Seq<Month> months, Inputs inputs) implements Report {

    private static final Vector<BookingKind> CONTRIBUTIONS =
            Vector.of(BookingKind.CONTRIBUTION, BookingKind.CONTRIBUTION_ARREARS);

    private static final Vector<BookingKind> PAYOUTS = Vector.of(BookingKind.PAYOUT, BookingKind.PAYOUT_EXPENSED);

    /**
     * One month: cash at its end is that of the month before plus the three flows.
     *
     * @param month which
     * @param contributions received from members
     * @param payouts to projects and grants, negative
     * @param other everything else that moves cash, net
     * @param cash at its end
     */
    public record Month(YearMonth month, Money contributions, Money payouts, Money other, Money cash) {}

    /** The report of a balance plan that has balances. */
    public static LiquidityReport of(BalancePlan balance, Money floor, Inputs inputs) {
        var bookings = balance.schedule().bookings().groupBy(Booking::month);
        Vector<Month> months = Vector.range(0, balance.months()).map(i -> {
            Vector<Booking> booked = bookings.get(balance.month(i)).getOrElse(Vector.empty());
            return new Month(
                    balance.month(i),
                    flow(booked.filter(booking -> CONTRIBUTIONS.contains(booking.kind()))),
                    flow(booked.filter(booking -> PAYOUTS.contains(booking.kind()))),
                    flow(booked.reject(
                            booking -> CONTRIBUTIONS.contains(booking.kind()) || PAYOUTS.contains(booking.kind()))),
                    balance.monthEnd(i).cash());
        });
        return new LiquidityReport(balance, floor, months, inputs);
    }

    private static Money flow(Vector<Booking> bookings) {
        return Money.sum(bookings.map(booking -> booking.effectOn(Account.CASH)));
    }

    /** The page. */
    @Override
    public Page page(Amounts amounts) {
        List<Column> columns = List.of(
                Column.text("Month"),
                Column.number("Contributions"),
                Column.number("Payouts"),
                Column.number("Other"),
                Column.number("Cash at month end"),
                Column.number("Above floor"),
                Column.text(""));
        List<List<String>> rows = months.map(month -> row(month, amounts)).asJava();
        Page page = new Page()
                .paragraph(balance.plan().name())
                .table("Cash by month (likviditetsplan), " + amounts.unit(), new TextTable(columns, rows, List.of()));
        StandingOver standing = StandingOver.of(balance);
        if (!standing.isEmpty()) {
            page.table(
                    "Result, and what stands over at month end (periodisering), " + amounts.unit(),
                    standing.table(amounts));
        }
        return page.paragraph(summary(amounts)).end(inputs, inputs.line());
    }

    private List<String> row(Month month, Amounts amounts) {
        return List.of(
                month.month().toString(),
                amounts.of(month.contributions()),
                amounts.of(month.payouts()),
                amounts.of(month.other()),
                amounts.of(month.cash()),
                amounts.margin(month.cash().minus(floor)),
                remark(month));
    }

    private String remark(Month month) {
        String under = month.cash().compareTo(floor) < 0 ? "under" : "";
        boolean isLowest = month.month().equals(lowest().month());
        return isLowest ? (under.isEmpty() ? "lowest" : "lowest, under") : under;
    }

    private Month lowest() {
        return months.get(balance.lowestMonth());
    }

    private String summary(Amounts amounts) {
        int under = months.count(month -> month.cash().compareTo(floor) < 0);
        return "Opening cash " + amounts.withUnit(balance.opening().cash()) + ". Lowest "
                + amounts.withUnit(lowest().cash()) + ", at the end of "
                + lowest().month() + "; the floor is " + amounts.withUnit(floor) + "; "
                + (under == 0
                        ? "no month end is under it."
                        : under + (under == 1 ? " month end is under it." : " month ends are under it."));
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        Json.putPlan(document, balance.plan());
        Json.put(document, "floor", floor);
        Json.put(document, "openingCash", balance.opening().cash());
        ObjectNode least = document.putObject("lowest");
        Json.put(least, "month", lowest().month());
        Json.put(least, "cash", lowest().cash());
        StandingOver standing = StandingOver.of(balance);
        ArrayNode list = document.putArray("months");
        for (Month month : months) {
            ObjectNode item = list.addObject();
            Json.put(item, "month", month.month());
            Json.put(item, "contributions", month.contributions());
            Json.put(item, "payouts", month.payouts());
            Json.put(item, "other", month.other());
            Json.put(item, "cash", month.cash());
            Json.put(item, "floor", floor);
            Json.put(item, "margin", month.cash().minus(floor));
            standing.putInto(item, balance.plan().horizon().indexOf(month.month()));
        }
        return document;
    }
}
