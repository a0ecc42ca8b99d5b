package rar.model.review;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.Comparator;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.plan.MonthRange;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.plan.Remark;
import rar.model.schedule.Commitment;
import rar.model.schedule.Schedule;

/** What is legal in the payouts of a plan and probably not meant, with the amounts that its grants come to. */
public final class PayoutRemarks {

    private final Schedule schedule;
    private final YearMonth last;

    private PayoutRemarks(Schedule schedule) {
        this.schedule = schedule;
        this.last = schedule.plan().horizon().lastMonth();
    }

    /** All remarks on the payouts of a schedule, rule by rule. */
    public static Seq<Remark> of(Schedule schedule) {
        PayoutRemarks rules = new PayoutRemarks(schedule);
        return rules.paidAfterTheEnd()
                .appendAll(rules.paidBeyondThePlan())
                .appendAll(rules.cutShort())
                .appendAll(FundingRemarks.of(schedule));
    }

    private Vector<Tuple2<Commitment, String>> commitments() {
        int projects = schedule.plan().projects().size();
        return schedule.commitments()
                .zipWithIndex((commitment, i) ->
                        new Tuple2<>(commitment, i < projects ? "/projects/" + i : "/grants/" + (i - projects)));
    }

    /** Projects that have ended and still pay. */
    private Vector<Remark> paidAfterTheEnd() {
        return Vector.ofAll(schedule.plan().projects())
                .zip(commitments())
                .map(pair -> new Tuple2<>(pair, paidAfter(pair._2._1, YearMonth.from(pair._1.end()))))
                .filter(found -> found._2.ore() > 0)
                .map(found -> paidAfterTheEnd(found._1._1, found._1._2._2, found._2));
    }

    private Money paidAfter(Commitment commitment, YearMonth end) {
        return Money.sum(commitment
                .payouts()
                .filterKeys(month -> month.isAfter(end) && !month.isAfter(last))
                .values());
    }

    private static Remark paidAfterTheEnd(Project project, String pointer, Money paid) {
        return Remark.at(
                pointer + "/payout",
                "\"" + project.name() + "\" has ended on " + project.end() + " and is still paid " + paid
                        + " in the plan's months after that; check its end and its payout, or leave them if what is paid"
                        + " lags the end");
    }

    /** Payouts after the plan's last month, which no answer about cash sees. */
    private Vector<Remark> paidBeyondThePlan() {
        return commitments()
                .map(each -> new Tuple2<>(
                        each,
                        Money.sum(each._1
                                .payouts()
                                .filterKeys(month -> month.isAfter(last))
                                .values())))
                .filter(found -> found._2.ore() != 0)
                .map(found -> Remark.at(
                        found._1._2 + "/payout",
                        found._2 + " of \"" + found._1._1.name() + "\" is paid after " + last
                                + ", the plan's last month, where no answer about cash sees it; give the plan more years, or"
                                + " leave it if that is meant"));
    }

    /** Grants whose payout ends with the plan after fewer months than another grant of the plan is paid over. */
    private Vector<Remark> cutShort() {
        Vector<Spread> spreads = spreads();
        return spreads.maxBy(Comparator.comparingInt(spread -> spread.months().length()))
                .toVector()
                .flatMap(longest -> cutShort(spreads.filter(spread -> spread.isCutShort(longest)), longest));
    }

    private Vector<Remark> cutShort(Vector<Spread> cut, Spread longest) {
        Vector<Money> beyond = cut.map(spread -> spread.beyond(longest.months().length(), last));
        if (Money.sum(beyond).ore() == 0) {
            return Vector.empty();
        }
        return Vector.of(Remark.at(
                "/grants",
                "the payouts of "
                        + cut.map(spread -> "\"" + spread.grant.name() + "\", over "
                                        + spread.months().length() + " months,")
                                .mkString(" and ")
                        + " end with the plan in " + last + ", where \"" + longest.grant.name() + "\" is paid over "
                        + longest.months().length() + "; over as many, "
                        + rounded(Money.sum(beyond))
                        + (cut.size() > 1
                                ? " of them ("
                                        + beyond.map(PayoutRemarks::rounded).mkString(" and ") + ")"
                                : " of it")
                        + " would be paid after the plan, and the cash at its end is understated by as much; give the payouts"
                        + " their own last months, or leave them if that is meant"));
    }

    /** In tkr: of what might have been no öre is known. */
    private static String rounded(Money amount) {
        return amount.formatRounded(MoneyUnit.TKR) + "\u00a0" + MoneyUnit.TKR.symbol();
    }

    private Vector<Spread> spreads() {
        return Vector.ofAll(schedule.plan().grants())
                .filter(grant -> grant.payout().over().isDefined())
                .map(grant -> new Spread(
                        grant,
                        schedule.commitments()
                                .find(commitment -> commitment.id().equals(grant.id()))
                                .get()
                                .amount(),
                        last));
    }

    /** A grant that is spread over months. */
    private record Spread(PlannedGrant grant, Money amount, YearMonth planEnd) {

        MonthRange months() {
            return grant.payout().over().get();
        }

        boolean isCutShort(Spread longest) {
            return months().last().equals(planEnd)
                    && months().length() < longest.months().length();
        }

        /** What would be paid after the plan if it were spread over so many months. */
        Money beyond(int length, YearMonth end) {
            MonthRange whole = new MonthRange(months().first(), months().month(length - 1));
            return Money.sum(grant.payout()
                    .over(whole)
                    .payments(amount, grant.run())
                    .filterKeys(month -> month.isAfter(end))
                    .values());
        }
    }
}
