package rar.model.review;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.OpeningBalance;
import rar.model.plan.Remark;
import rar.model.schedule.Booking;
import rar.model.schedule.FundBalance;
import rar.model.schedule.FundBookings;
import rar.model.schedule.Schedule;

/** What is legal in the earmarked funds of a plan and probably not meant. */
final class FundRemarks {

    private final Schedule schedule;
    private final Vector<FundBalance> funds;

    private FundRemarks(Schedule schedule) {
        this.schedule = schedule;
        this.funds = FundBookings.balances(schedule);
    }

    static Seq<Remark> of(Schedule schedule) {
        FundRemarks rules = new FundRemarks(schedule);
        return rules.funds
                .zipWithIndex()
                .flatMap(fund -> rules.of(fund._1, "/funds/" + fund._2))
                .appendAll(schedule.plan().opening().flatMap(rules::aboveCash));
    }

    private Option<Remark> of(FundBalance fund, String pointer) {
        return fund.isUnused()
                ? Option.some(Remark.at(
                        pointer,
                        ReviewRemark.FUND_UNUSED.with("fund", fund.fund().name())))
                : fund.firstOverdrawn().map(month -> overdrawn(fund, month, pointer));
    }

    private Remark overdrawn(FundBalance fund, int first, String pointer) {
        int lowest = fund.lowestMonth();
        return Remark.at(
                pointer,
                ReviewRemark.FUND_OVERDRAWN
                        .with("fund", fund.fund().name())
                        .with("month", month(first))
                        .with("below", fund.at(first).negated())
                        .with("lowest", fund.at(lowest).negated())
                        .with("when", month(lowest)));
    }

    /** Where funds hold more than there is in cash, some of them are held by nothing. */
    private Option<Remark> aboveCash(OpeningBalance opening) {
        if (funds.isEmpty()) {
            return Option.none();
        }
        Money cash = opening.sheet().cash();
        Vector<Money> flows = flows();
        for (int m = -1; m < flows.size(); m++) {
            cash = m < 0 ? cash : cash.plus(flows.get(m));
            int index = m;
            Money held = Money.sum(funds.map(fund -> fund.held(index)));
            if (held.ore() > 0 && held.compareTo(cash) > 0) {
                return Option.some(aboveCash(m, held, cash));
            }
        }
        return Option.none();
    }

    private Remark aboveCash(int index, Money held, Money cash) {
        return Remark.at(
                "/funds",
                (index < 0
                                ? ReviewRemark.FUNDS_ABOVE_OPENING_CASH.message()
                                : ReviewRemark.FUNDS_ABOVE_CASH.with("month", month(index)))
                        .with("held", held)
                        .with("cash", cash)
                        .with("excess", held.minus(cash)));
    }

    private Vector<Money> flows() {
        Vector<Money> flows = Vector.fill(schedule.plan().horizon().months(), Money.ZERO);
        for (Booking booking : schedule.bookings()) {
            int index = schedule.plan().horizon().indexOf(booking.month());
            flows = flows.update(index, before -> before.plus(booking.effectOn(Account.CASH)));
        }
        return flows;
    }

    private YearMonth month(int index) {
        return schedule.plan().horizon().month(index);
    }
}
