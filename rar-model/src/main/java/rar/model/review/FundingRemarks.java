package rar.model.review;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.plan.FundingStatus;
import rar.model.plan.Remark;
import rar.model.schedule.Commitment;
import rar.model.schedule.FundedPayouts;
import rar.model.schedule.Schedule;

/** What is legal in the external funding of a plan's projects and probably not meant. */
final class FundingRemarks {

    private final YearMonth last;

    private FundingRemarks(YearMonth last) {
        this.last = last;
    }

    static Seq<Remark> of(Schedule schedule) {
        FundingRemarks rules = new FundingRemarks(schedule.plan().horizon().lastMonth());
        int projects = schedule.plan().projects().size();
        return schedule.commitments()
                .zipWithIndex()
                .flatMap(each -> rules.of(
                        each._1,
                        (each._2 < projects ? "/projects/" + each._2 : "/grants/" + (each._2 - projects))
                                + "/funding"));
    }

    private Seq<Remark> of(Commitment commitment, String pointer) {
        return commitment
                .funding()
                .toVector()
                .flatMap(funding -> Vector.of(
                                paidAfterThePlan(funding, pointer),
                                beyondThePayouts(commitment, funding, pointer),
                                earnsNothing(funding, pointer))
                        .flatMap(found -> found));
    }

    private Option<Remark> paidAfterThePlan(FundedPayouts funding, String pointer) {
        Money earned = Money.sum(
                funding.earned().filterKeys(month -> !month.isAfter(last)).values());
        Money received = Money.sum(
                funding.received().filterKeys(month -> !month.isAfter(last)).values());
        return Option.when(
                earned.compareTo(received) > 0,
                () -> Remark.at(
                        pointer + "/claims",
                        earned.minus(received) + " of \"" + funding.terms().name()
                                + "\" that is earned in the plan is paid"
                                + " after " + last + ", its last month, and stands as a claim there; give the plan more"
                                + " years, or leave it if that is meant"));
    }

    private static Option<Remark> beyondThePayouts(Commitment commitment, FundedPayouts funding, String pointer) {
        Money paid = commitment.amount();
        Money earned = Money.sum(funding.earned().values());
        return Option.when(
                earned.compareTo(paid) > 0,
                () -> Remark.at(
                        pointer + "/amounts",
                        "\"" + funding.terms().name() + "\" earns " + earned + ", " + earned.minus(paid)
                                + " more than the " + paid + " that \"" + commitment.name()
                                + "\" is paid in and after the plan; check the amounts and the payout, or leave them if the"
                                + " funding covers other cost too"));
    }

    private static Option<Remark> earnsNothing(FundedPayouts funding, String pointer) {
        return Option.when(
                funding.earned().isEmpty() && funding.terms().status() != FundingStatus.REFUSED,
                () -> Remark.at(
                        pointer,
                        "\"" + funding.terms().name() + "\" earns nothing: no cost falls in the months in which it is"
                                + " earned, or its ceiling is reached; check from, ended, ceiling and the payout, or leave"
                                + " it out"));
    }
}
