package rar.model.schedule;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.BudgetLine;
import rar.model.plan.EarmarkedFund;
import rar.model.plan.Earmarking;

/** What of a schedule's cash is of which earmarked fund. A source's cash of a month is one amount, of which a share is rounded once. */
final class FundBookings {

    private final Schedule schedule;
    private final Map<String, Earmarking> bySource;

    FundBookings(Schedule schedule) {
        this.schedule = schedule;
        this.bySource = bySource(schedule);
    }

    /** By the ids of lines, of projects and grants, and of their external funding. */
    private static Map<String, Earmarking> bySource(Schedule schedule) {
        Map<String, Earmarking> found = HashMap.empty();
        for (BudgetLine line : schedule.plan().lines()) {
            for (Earmarking fund : line.fund()) {
                found = found.put(line.id(), fund);
            }
        }
        for (Commitment commitment : schedule.commitments()) {
            for (Earmarking fund : commitment.fund()) {
                found = found.put(commitment.id(), fund);
                for (String funding :
                        commitment.funding().map(each -> each.terms().id())) {
                    found = found.put(funding, fund);
                }
            }
        }
        return found;
    }

    Vector<FundBalance> balances() {
        return Vector.ofAll(schedule.plan().funds()).map(this::balance);
    }

    private FundBalance balance(EarmarkedFund fund) {
        Vector<Money> nothing = Vector.fill(schedule.plan().horizon().months(), Money.ZERO);
        Vector<Money> in = nothing;
        Vector<Money> out = nothing;
        for (var source :
                schedule.bookings().filter(booking -> isOf(booking, fund)).groupBy(Booking::source)) {
            Earmarking part = bySource.get(source._1).get();
            for (var month : source._2.groupBy(Booking::month)) {
                int index = schedule.plan().horizon().indexOf(month._1);
                Money flow = part.of(Money.sum(month._2.map(booking -> booking.effectOn(Account.CASH))));
                in = in.update(index, before -> before.plus(flow.max(Money.ZERO)));
                out = out.update(index, before -> before.minus(flow.min(Money.ZERO)));
            }
        }
        return FundBalance.of(fund, in, out);
    }

    private boolean isOf(Booking booking, EarmarkedFund fund) {
        return booking.kind() != BookingKind.VAT_PAID
                && booking.kind() != BookingKind.VAT_REFUNDED
                && bySource.get(booking.source()).exists(part -> part.fund().equals(fund.id()));
    }
}
