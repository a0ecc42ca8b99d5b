package rar.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.List;
import rar.examples.answer.ActualsToDate;
import rar.examples.document.FundDocument;
import rar.examples.page.Amounts;
import rar.examples.page.FloorText;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.phrase.ActualsAnswer;
import rar.examples.table.FundTable;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.balance.BalancePlan;
import rar.model.goal.CashFloor;
import rar.model.goal.JudgedMonth;
import rar.model.goal.LiquidityFloors;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;

/**
 * A plan's cash, month by month (likviditetsplan).
 *
 * @param balance the balance plan
 * @param known what is certain, where there are actuals
 * @param floors that cash is held against
 * @param months in order
 * @param inputs what it was computed from
 */
public record LiquidityReport(
        BalancePlan balance, Option<ActualsToDate> known, LiquidityFloors floors, Seq<Month> months, Inputs inputs)
        implements Report {

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
     * @param judged how it is held against the floor
     */
    public record Month(
            YearMonth month, Money contributions, Money payouts, Money other, Money cash, JudgedMonth judged) {}

    /** The report of a balance plan that has balances. */
    public static LiquidityReport of(
            BalancePlan balance, Option<ActualsToDate> known, LiquidityFloors floors, YearMonth from, Inputs inputs) {
        var bookings = balance.schedule().bookings().groupBy(Booking::month);
        Vector<Month> months = Vector.range(balance.plan().horizon().indexOf(from), balance.months())
                .map(i -> {
                    Vector<Booking> booked = bookings.get(balance.month(i)).getOrElse(Vector.empty());
                    return new Month(
                            balance.month(i),
                            flow(booked.filter(booking -> CONTRIBUTIONS.contains(booking.kind()))),
                            flow(booked.filter(booking -> PAYOUTS.contains(booking.kind()))),
                            flow(booked.reject(booking ->
                                    CONTRIBUTIONS.contains(booking.kind()) || PAYOUTS.contains(booking.kind()))),
                            balance.monthEnd(i).cash(),
                            floors.in(balance, i));
                });
        return new LiquidityReport(balance, known, floors, months, inputs);
    }

    private static Money flow(Vector<Booking> bookings) {
        return Money.sum(bookings.map(booking -> booking.effectOn(Account.CASH)));
    }

    /** The page. */
    @Override
    public Page page(Amounts amounts) {
        List<Column> columns = Vector.of(
                        Column.text(amounts.text(LiquidityPhrase.MONTH)),
                        number(LiquidityPhrase.CONTRIBUTIONS, amounts),
                        number(LiquidityPhrase.PAYOUTS, amounts),
                        number(LiquidityPhrase.OTHER, amounts),
                        number(LiquidityPhrase.CASH, amounts))
                .appendAll(Option.when(isWithin(), () -> number(LiquidityPhrase.BEFORE_RECEIPTS, amounts)))
                .appendAll(Option.when(differs(), () -> number(LiquidityPhrase.FLOOR, amounts)))
                .append(number(LiquidityPhrase.MARGIN, amounts))
                .append(Column.text(""))
                .asJava();
        List<List<String>> rows = months.map(month -> row(month, amounts)).asJava();
        Page page = new Page(amounts.words()).paragraph(balance.plan().name());
        page.answer(ActualsAnswer.of(known, amounts));
        page.table(
                Message.of(LiquidityPhrase.TITLE).with("unit", amounts.unit()),
                new TextTable(columns, rows, List.of()));
        StandingOver standing = StandingOver.of(balance);
        if (!standing.isEmpty()) {
            page.table(Message.of(LiquidityPhrase.STANDING_OVER).with("unit", amounts.unit()), standing.table(amounts));
        }
        new FundTable(balance, amounts).printMonthsOn(page);
        return page.sentences(summary(amounts)).end(inputs, inputs.line());
    }

    private List<String> row(Month month, Amounts amounts) {
        return Vector.of(
                        month.month().toString(),
                        amounts.of(month.contributions()),
                        amounts.of(month.payouts()),
                        amounts.of(month.other()),
                        amounts.of(month.cash()))
                .appendAll(Option.when(isWithin(), () -> amounts.of(beforeReceipts(month))))
                .appendAll(
                        Option.when(differs(), () -> amounts.of(month.judged().floor())))
                .append(amounts.margin(month.judged().margin()))
                .append(actual(month)
                        .appendAll(remark(month))
                        .map(amounts::text)
                        .mkString(", "))
                .asJava();
    }

    private Money beforeReceipts(Month month) {
        return new Money(balance.beforeReceiptsOre(month.judged().index()));
    }

    private boolean isWithin() {
        return floors.floors().exists(CashFloor::withinMonth);
    }

    private Seq<Message> actual(Month month) {
        return known.filter(actuals -> !month.month().isAfter(actuals.through()))
                .map(actuals -> Message.of(LiquidityPhrase.ACTUAL))
                .toVector();
    }

    private boolean differs() {
        return floors.alwaysTheSame().isEmpty();
    }

    private Option<Message> remark(Month month) {
        boolean isBelow = month.judged().isBelow();
        if (month.month().equals(lowest().month())) {
            return Option.some(Message.of(isBelow ? LiquidityPhrase.LOWEST_BELOW : LiquidityPhrase.LOWEST));
        }
        return Option.when(isBelow, Message.of(LiquidityPhrase.BELOW));
    }

    private static Column number(LiquidityPhrase heading, Amounts amounts) {
        return Column.number(amounts.text(heading));
    }

    private Month lowest() {
        return months.minBy(Month::cash).get();
    }

    /** Cash before the first of the months. */
    private Money openingCash() {
        int first = balance.plan().horizon().indexOf(months.head().month());
        return first == 0
                ? balance.opening().cash()
                : balance.monthEnd(first - 1).cash();
    }

    /** The lowest cash, and the floor, in sentences. */
    public Seq<Message> summary(Amounts amounts) {
        int below = months.count(month -> month.judged().isBelow());
        return Vector.of(Message.of(LiquidityPhrase.SUMMARY)
                        .with("opening", amounts.withUnit(openingCash()))
                        .with("lowest", amounts.withUnit(lowest().cash()))
                        .with("month", lowest().month())
                        .with("floor", new FloorText(floors, balance, amounts).withUnit()))
                .append(
                        below == 0
                                ? Message.of(differs() ? LiquidityPhrase.NO_MONTH_BREACH : LiquidityPhrase.NO_BREACH)
                                : Message.of(differs() ? LiquidityPhrase.MONTHS_BREACH : LiquidityPhrase.BREACHES)
                                        .with("count", below))
                .appendAll(Option.when(differs(), () -> tightest(amounts)));
    }

    private Message tightest(Amounts amounts) {
        JudgedMonth tightest =
                months.map(Month::judged).minBy(JudgedMonth::margin).get();
        return Message.of(tightest.isBelow() ? LiquidityPhrase.DEEPEST : LiquidityPhrase.NEAREST)
                .with("month", balance.month(tightest.index()))
                .with("cash", amounts.withUnit(tightest.cash()))
                .with("floor", amounts.withUnit(tightest.floor()))
                .with("margin", amounts.marginWithUnit(tightest.margin().abs()));
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        Json.putPlan(document, balance.plan());
        known.forEach(actuals -> actuals.putInto(document));
        Json.putFloor(document, floors, balance);
        Json.put(document, "openingCash", openingCash());
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
            if (isWithin()) {
                Json.put(item, "beforeReceipts", beforeReceipts(month));
            }
            Json.put(item, "floor", month.judged().floor());
            Json.put(item, "margin", month.judged().margin());
            int index = balance.plan().horizon().indexOf(month.month());
            standing.putInto(item, index);
            if (balance.funds().nonEmpty()) {
                Json.put(item, "freeCash", balance.freeCash(index));
            }
        }
        new FundDocument(balance).putInto(document);
        return document;
    }
}
