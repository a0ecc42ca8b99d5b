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
                        ReviewRemark.FUNDING_PAID_AFTER_PLAN
                                .with("amount", earned.minus(received))
                                .with("funding", funding.terms().name())
                                .with("last", last)));
    }

    private static Option<Remark> beyondThePayouts(Commitment commitment, FundedPayouts funding, String pointer) {
        Money paid = commitment.amount();
        Money earned = Money.sum(funding.earned().values());
        return Option.when(
                earned.compareTo(paid) > 0,
                () -> Remark.at(
                        pointer + "/amounts",
                        ReviewRemark.FUNDING_ABOVE_PAYOUTS
                                .with("funding", funding.terms().name())
                                .with("earned", earned)
                                .with("excess", earned.minus(paid))
                                .with("paid", paid)
                                .with("grant", commitment.name())));
    }

    private static Option<Remark> earnsNothing(FundedPayouts funding, String pointer) {
        return Option.when(
                funding.earned().isEmpty() && funding.terms().status() != FundingStatus.REFUSED,
                () -> Remark.at(
                        pointer,
                        ReviewRemark.FUNDING_EARNS_NOTHING.with(
                                "funding", funding.terms().name())));
    }
}
