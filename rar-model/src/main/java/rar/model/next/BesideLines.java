package rar.model.next;

import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.forecast.FollowUp;
import rar.model.forecast.OtherItem;
import rar.model.money.Money;
import rar.model.plan.BudgetLine;
import rar.model.plan.LineKind;
import rar.model.plan.YearlyAmounts;
import rar.model.schedule.Commitment;

/** What the forecast has beside this year's plan in coming years: a line of the months that it names, and of no others. */
record BesideLines(FollowUp followUp, Turn turn) {

    Vector<BudgetLine> all() {
        return Vector.ofAll(followUp.outcome().others())
                .map(this::line)
                .reject(line -> line.amounts().statedMonths().isEmpty());
    }

    private BudgetLine line(OtherItem item) {
        SortedMap<YearMonth, Money> months = TreeMap.ofEntries(followUp.forecast()
                .schedule()
                .bookings()
                .filter(booking -> booking.source().equals(item.id()) && !turn.isPast(booking.month()))
                .map(booking -> new Tuple2<>(booking.month(), booking.amount())));
        return BudgetLine.of(item.id(), item.kind(), YearlyAmounts.ByMonth.of(months))
                .withName(item.name())
                .withCredit(item.credit());
    }

    /** What a grant is paid beyond its amount. */
    Option<BudgetLine> overrun(Commitment commitment) {
        SortedMap<YearMonth, Money> months = turn.rest(commitment.payouts()).filterKeys(turn.next()::covers);
        return Option.when(
                months.nonEmpty(),
                () -> earmarked(
                        commitment,
                        BudgetLine.of(commitment.id(), LineKind.COST, YearlyAmounts.ByMonth.of(months))
                                .withName(commitment.name())
                                .withCredit(months.values().exists(Money::isNegative))));
    }

    private static BudgetLine earmarked(Commitment commitment, BudgetLine line) {
        return commitment.fund().map(line::withFund).getOrElse(line);
    }
}
