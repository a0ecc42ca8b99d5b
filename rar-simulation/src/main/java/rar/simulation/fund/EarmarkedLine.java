package rar.simulation.fund;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rar.model.plan.Account;
import rar.model.plan.BudgetLine;
import rar.model.plan.EarmarkedFund;
import rar.model.plan.Earmarking;
import rar.model.schedule.Booking;
import rar.simulation.projection.DatedLine;
import rar.simulation.projection.Projection;

/**
 * A budget line that is of a fund, as planned. Months count from the plan's first, 0.
 *
 * @param fund which of the funds
 * @param earmarking what of it
 * @param parts what is incurred and paid; where the two are one month, as booked in it
 * @param settled what else is paid in a month, of months before the plan, in öre; what comes in is positive
 * @param from the first open month: what was incurred before is known
 */
record EarmarkedLine(
        int fund, Earmarking earmarking, List<DatedLine.Part> parts, Map<Integer, Long> settled, int from) {

    static EarmarkedLine of(BudgetLine line, Earmarking earmarking, List<EarmarkedFund> funds, Projection projection) {
        int fund = FundRows.number(earmarking, funds);
        return projection
                .datedLine(line.id())
                .map(dated ->
                        new EarmarkedLine(fund, earmarking, dated.parts(), dated.settled(), projection.firstOpen()))
                .orElseGet(() -> new EarmarkedLine(
                        fund, earmarking, booked(line, projection), Map.of(), projection.firstOpen()));
    }

    private static List<DatedLine.Part> booked(BudgetLine line, Projection projection) {
        Map<Integer, Long> byMonth = new TreeMap<>();
        for (Booking booking : projection.schedule().bookings()) {
            int month = projection.calendar().indexOf(booking.month());
            if (booking.source().equals(line.id()) && month >= projection.firstOpen()) {
                byMonth.merge(month, booking.effectOn(Account.CASH).ore(), Math::addExact);
            }
        }
        List<DatedLine.Part> parts = new ArrayList<>();
        byMonth.forEach((month, ore) -> parts.add(new DatedLine.Part(month, month, ore)));
        return List.copyOf(parts);
    }

    /** Whether it is known what a part comes to. */
    boolean isKnown(DatedLine.Part part) {
        return part.incurred() < from;
    }

    /** Adds what of a month's cash is the fund's, for each month of scenario {@code i}. */
    void add(long[] cash, int i, FundRows rows) {
        for (int m = 0; m < cash.length; m++) {
            rows.add(fund, m, i, earmarking.of(cash[m]));
        }
    }

    /** What is settled in each month of the plan; what is settled after it does not count. */
    long[] settledByMonth(int months) {
        long[] cash = new long[months];
        settled.forEach((month, ore) -> {
            if (month < months) {
                cash[month] += ore;
            }
        });
        return cash;
    }
}
