package rar.model.review;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.plan.AssetEvent;
import rar.model.plan.Remark;
import rar.model.schedule.Commitment;
import rar.model.schedule.PayoutVat;
import rar.model.schedule.Schedule;
import rar.model.timing.Vat;

/** VAT on payouts and investments of a plan that is refunded after it. */
final class VatRemarks {

    private final YearMonth last;

    private VatRemarks(YearMonth last) {
        this.last = last;
    }

    static Seq<Remark> of(Schedule schedule) {
        VatRemarks rules = new VatRemarks(schedule.plan().horizon().lastMonth());
        int projects = schedule.plan().projects().size();
        return rules.ofEvents(schedule.plan().assetEvents())
                .appendAll(schedule.commitments()
                        .zipWithIndex()
                        .flatMap(each -> rules.ofGrant(
                                each._1,
                                each._2 < projects ? "/projects/" + each._2 : "/grants/" + (each._2 - projects))));
    }

    private Seq<Remark> ofEvents(Seq<AssetEvent> events) {
        return events.zipWithIndex()
                .flatMap(each -> each._1
                        .vat()
                        .flatMap(vat -> refundedAfter(
                                vat,
                                TreeMap.of(each._1.month(), each._1.amount()),
                                each._1.note(),
                                "/assetEvents/" + each._2)));
    }

    private Option<Remark> ofGrant(Commitment grant, String pointer) {
        return grant.vat().flatMap(vat -> refundedAfter(vat, grant.payouts(), grant.name(), pointer));
    }

    private Option<Remark> refundedAfter(Vat vat, SortedMap<YearMonth, Money> paid, String name, String pointer) {
        Money later = Money.sum(PayoutVat.refunds(vat, paid.filterKeys(month -> !month.isAfter(last)))
                .filterKeys(last::isBefore)
                .values());
        return Option.when(
                later.ore() != 0,
                () -> Remark.at(
                        pointer + "/vat",
                        ReviewRemark.VAT_AFTER_PLAN
                                .with("amount", later)
                                .with("line", name)
                                .with("last", last)));
    }
}
