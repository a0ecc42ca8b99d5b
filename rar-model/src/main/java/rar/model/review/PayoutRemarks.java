package rar.model.review;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.Comparator;
import rar.model.message.Message;
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
                .appendAll(FundingRemarks.of(schedule))
                .appendAll(FundRemarks.of(schedule))
                .appendAll(VatRemarks.of(schedule));
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
                ReviewRemark.PAID_AFTER_THE_END
                        .with("project", project.name())
                        .with("end", project.end())
                        .with("paid", paid));
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
                        ReviewRemark.PAID_BEYOND_THE_PLAN
                                .with("amount", found._2)
                                .with("grant", found._1._1.name())
                                .with("last", last)));
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
                (cut.size() > 1 ? ReviewRemark.SEVERAL_CUT_SHORT : ReviewRemark.CUT_SHORT)
                        .with("grants", cut.map(Spread::named))
                        .with("last", last)
                        .with("longest", longest.grant.name())
                        .with("months", longest.months().length())
                        .with("amount", rounded(Money.sum(beyond)))
                        .with("amounts", beyond.map(PayoutRemarks::rounded))));
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

        Message named() {
            return ReviewRemark.OVER_MONTHS.with("grant", grant.name()).with("months", months().length());
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
