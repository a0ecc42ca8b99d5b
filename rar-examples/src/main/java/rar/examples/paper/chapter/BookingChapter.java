package rar.examples.paper.chapter;

import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.List;
import rar.examples.answer.SourceNames;
import rar.examples.page.Amounts;
import rar.examples.paper.Chapter;
import rar.examples.paper.PaperBlock;
import rar.examples.paper.PaperBlock.Figures;
import rar.examples.paper.PaperBlock.Ledger;
import rar.examples.paper.PaperBlock.Paragraph;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.balance.BalancePlan;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;

/**
 * The bookings of the plan: by year and kind, and one by one for each month. The figures of months and years are sums of
 * them.
 *
 * @param plan whose bookings they are
 * @param amounts as the paper prints them
 */
record BookingChapter(BalancePlan plan, Amounts amounts) {

    Chapter chapter() {
        Map<YearMonth, Vector<Booking>> byMonth =
                plan.schedule().bookings().toVector().groupBy(Booking::month);
        Vector<PaperBlock> years = years().map(year -> year(
                year,
                plan.schedule()
                        .bookings()
                        .toVector()
                        .filter(each -> each.month().getYear() == year)));
        SourceNames names = SourceNames.of(plan.schedule(), amounts.words());
        Vector<PaperBlock> months = Vector.range(0, plan.months())
                .map(index -> month(index, byMonth.get(plan.month(index)).getOrElse(Vector.empty()), names));
        PaperBlock said = new Paragraph(amounts.text(PaperPhrase.BOOKINGS_OF));
        return PaperHeading.BOOKINGS.of(years.prepend(said).appendAll(months), amounts);
    }

    private Vector<Integer> years() {
        return plan.plan().horizon().eachYear().toVector();
    }

    /** A month leads to its bookings, a year to their sums. */
    Map<String, String> references() {
        return TreeMap.ofEntries(Vector.range(0, plan.months())
                        .map(plan::month)
                        .map(month -> Tuple.of(month.toString(), id(month))))
                .merge(TreeMap.ofEntries(years().map(year -> Tuple.of(year.toString(), id(year)))));
    }

    private static String id(Object time) {
        return "bookings-" + time;
    }

    private PaperBlock year(int year, Vector<Booking> bookings) {
        Vector<BookingKind> kinds =
                Vector.of(BookingKind.values()).filter(kind -> bookings.exists(booking -> booking.kind() == kind));
        List<List<String>> rows = kinds.map(kind -> bookings.filter(booking -> booking.kind() == kind))
                .map(same -> row(amounts.text(same.head().kind()), same))
                .map(Seq::asJava)
                .asJava();
        TextTable table = new TextTable(
                List.of(
                        Column.text(amounts.text(PaperPhrase.BOOKING)),
                        Column.number(amounts.text(PaperPhrase.AMOUNT)),
                        Column.number(amounts.text(PaperPhrase.ON_CASH)),
                        Column.number(amounts.text(PaperPhrase.ON_EQUITY))),
                rows,
                List.of(sum(amounts.text(PaperPhrase.SUM), bookings).asJava()));
        Message title = Message.of(PaperPhrase.YEAR_TITLE).with("year", year).with("unit", amounts.unit());
        return new Figures(Option.some(id(year)), amounts.text(title), table, Option.none());
    }

    private PaperBlock month(int index, Vector<Booking> bookings, SourceNames names) {
        YearMonth month = plan.month(index);
        Money before =
                index == 0 ? plan.opening().cash() : plan.monthEnd(index - 1).cash();
        List<List<String>> rows = bookings.map(booking -> row(amounts.text(booking.kind()), Vector.of(booking))
                        .insert(1, names.of(booking.kind(), booking.source()).getOrElse("")))
                .map(Seq::asJava)
                .asJava();
        TextTable table = new TextTable(
                List.of(
                        Column.text(amounts.text(PaperPhrase.BOOKING)),
                        Column.text(amounts.text(PaperPhrase.SOURCE)),
                        Column.number(amounts.text(PaperPhrase.AMOUNT)),
                        Column.number(amounts.text(PaperPhrase.ON_CASH)),
                        Column.number(amounts.text(PaperPhrase.ON_EQUITY))),
                rows,
                List.of(sum(amounts.text(PaperPhrase.SUM), bookings)
                        .insert(1, "")
                        .asJava()));
        Message summary = Message.of(PaperPhrase.MONTH_SUMMARY)
                .with("month", month)
                .with("count", bookings.size())
                .with("before", amounts.withUnit(before))
                .with("after", amounts.withUnit(plan.monthEnd(index).cash()));
        return new Ledger(id(month), amounts.text(summary), table);
    }

    private Vector<String> row(String name, Vector<Booking> bookings) {
        return Vector.of(
                name,
                amounts.of(Money.sum(bookings.map(Booking::amount))),
                amounts.of(effect(bookings, Account.CASH)),
                amounts.of(effect(bookings, Account.EQUITY)));
    }

    private Vector<String> sum(String name, Vector<Booking> bookings) {
        return Vector.of(
                name, "", amounts.of(effect(bookings, Account.CASH)), amounts.of(effect(bookings, Account.EQUITY)));
    }

    private static Money effect(Vector<Booking> bookings, Account account) {
        return Money.sum(bookings.map(booking -> booking.effectOn(account)));
    }
}
