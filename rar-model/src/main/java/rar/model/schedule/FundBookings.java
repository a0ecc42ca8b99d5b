package rar.model.schedule;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.BudgetLine;
import rar.model.plan.EarmarkedFund;
import rar.model.plan.Earmarking;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.plan.ProjectFunding;

/** What of a schedule's cash is of which earmarked fund. A source's cash of a month is one amount, of which a share is rounded once. */
public final class FundBookings {

    private final Schedule schedule;
    private final Map<String, Earmarking> bySource;

    private FundBookings(Schedule schedule) {
        this.schedule = schedule;
        this.bySource = bySource(schedule);
    }

    /**
     * By the ids of lines, of projects and grants, and of their external funding: those of the plan, and those that are beside
     * it.
     */
    private static Map<String, Earmarking> bySource(Schedule schedule) {
        FinancialPlan plan = schedule.plan();
        Map<String, Earmarking> found = HashMap.empty();
        found = each(found, plan.lines(), BudgetLine::fund, BudgetLine::id, line -> Option.none());
        found = each(
                found,
                plan.projects(),
                Project::fund,
                Project::id,
                project -> project.funding().map(ProjectFunding::id));
        found = each(
                found,
                plan.grants(),
                PlannedGrant::fund,
                PlannedGrant::id,
                grant -> grant.funding().map(ProjectFunding::id));
        return each(
                found,
                schedule.commitments(),
                Commitment::fund,
                Commitment::id,
                grant -> grant.funding().map(funding -> funding.terms().id()));
    }

    private static <T> Map<String, Earmarking> each(
            Map<String, Earmarking> before,
            Seq<T> parts,
            Function<T, Option<Earmarking>> fund,
            Function<T, String> id,
            Function<T, Option<String>> funding) {
        return parts.foldLeft(
                before,
                (found, part) -> fund.apply(part)
                        .map(of -> funding.apply(part)
                                .toVector()
                                .append(id.apply(part))
                                .foldLeft(found, (all, source) -> all.put(source, of)))
                        .getOrElse(found));
    }

    /** What the funds of a schedule's plan come to month by month, in the plan's order. */
    public static Vector<FundBalance> balances(Schedule schedule) {
        return schedule.plan().funds().isEmpty()
                ? Vector.empty()
                : Vector.ofAll(schedule.plan().funds()).map(new FundBookings(schedule)::balance);
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
        return !booking.kind().isVat()
                && bySource.get(booking.source()).exists(part -> part.fund().equals(fund.id()));
    }
}
