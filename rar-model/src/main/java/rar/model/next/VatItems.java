package rar.model.next;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.plan.AssetEvent;
import rar.model.plan.OpeningItem;
import rar.model.plan.OpeningItem.Kind;
import rar.model.schedule.Commitment;
import rar.model.schedule.LinePayments;
import rar.model.schedule.PayoutVat;
import rar.model.schedule.Schedule;

/**
 * VAT that is paid by the turn of the year and refunded after it.
 *
 * @param forecast of this year's plan
 * @param events investments and disposals of the forecast
 */
record VatItems(Schedule forecast, Seq<AssetEvent> events, Turn turn, NextTexts texts) {

    Vector<OpeningItem> all() {
        return forecast.dated()
                .flatMap(this::ofLine)
                .appendAll(forecast.commitments()
                        .filter(each -> each.vat().isDefined())
                        .groupBy(Commitment::origin)
                        .values()
                        .flatMap(this::ofGrant))
                .appendAll(events.flatMap(this::ofEvent));
    }

    private Vector<OpeningItem> ofLine(LinePayments line) {
        return line.line()
                .vat()
                .toVector()
                .flatMap(vat -> refunds(
                        line.line().name(),
                        PayoutVat.refunds(vat, turn.past(line.payments()).mapValues(Money::negated))));
    }

    /** What a grant is paid in a month, in however many parts, has one amount of VAT. */
    private Vector<OpeningItem> ofGrant(Vector<Commitment> parts) {
        SortedMap<YearMonth, Money> paid =
                parts.map(Commitment::payouts).foldLeft(TreeMap.empty(), (all, some) -> all.merge(some, Money::plus));
        Commitment grant = parts.head();
        return refunds(grant.name(), PayoutVat.refunds(grant.vat().get(), turn.past(paid)));
    }

    private Vector<OpeningItem> ofEvent(AssetEvent event) {
        return event.vat()
                .toVector()
                .flatMap(vat -> refunds(
                        event.note(), PayoutVat.refunds(vat, turn.past(TreeMap.of(event.month(), event.amount())))));
    }

    private Vector<OpeningItem> refunds(String name, SortedMap<YearMonth, Money> refunds) {
        return turn.rest(refunds)
                .toVector()
                .map(each -> OpeningItem.of(Kind.RECEIVABLE, texts.vat(name), each._2, each._1));
    }
}
