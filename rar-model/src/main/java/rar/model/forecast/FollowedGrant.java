package rar.model.forecast;

import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.forecast.Flow.Placement;
import rar.model.money.Money;
import rar.model.plan.MonthRange;
import rar.model.plan.PlannedGrant;
import rar.model.schedule.Booking;
import rar.model.schedule.Commitment;
import rar.model.schedule.FundedPayouts;
import rar.model.schedule.GrantAdvances;
import rar.model.schedule.GrantRecognition;
import rar.model.schedule.PayoutVat;
import rar.model.schedule.Provision;

/** One grant: what was decided and paid of it, and what still is. */
final class FollowedGrant {

    private final Commitment planned;
    private final Option<PlannedGrant> grant;
    private final Cutoff cutoff;
    private final boolean finished;
    private final SortedMap<YearMonth, Money> decisions;
    private final Money decided;
    private final UnspentFlow yearEnds;
    private final UnspentFlow.Followed followed;
    private final SortedMap<YearMonth, Money> payouts;

    /**
     * @param planned what the plan has of it
     * @param grant as the plan foresees it; none for a project that was decided before
     * @param yearEnds what becomes of what its years leave unpaid
     * @param decision what was decided and will be, of a grant
     * @param payout what was paid and will be
     */
    FollowedGrant(
            ActualsAndForecast following,
            Commitment planned,
            Option<PlannedGrant> grant,
            UnspentFlow yearEnds,
            SourceActuals decision,
            PayoutActuals payout) {
        this.planned = planned;
        this.grant = grant;
        this.cutoff = following.cutoff();
        this.finished = payout.finished();
        this.decisions = decisions(following, decision);
        this.decided = grant.isDefined() ? Flow.sum(decisions) : planned.amount();
        this.yearEnds = yearEnds;
        this.followed = followed(following, payout);
        this.payouts = payouts();
    }

    String id() {
        return planned.id();
    }

    String name() {
        return planned.name();
    }

    /** What remains to be paid when the outcome ends, of what is decided by then. */
    Money remainingToDate() {
        Money known = grant.isDefined() ? Flow.sum(decisions.filterKeys(cutoff::isPast)) : decided;
        Money left = known.minus(Flow.sum(payouts.filterKeys(cutoff::isPast))).minus(lapsedToDate());
        return finished ? Money.ZERO : left.max(Money.ZERO);
    }

    private Money lapsedToDate() {
        return Money.sum(followed.lapsed()
                .filterKeys(year -> cutoff.isPast(YearMonth.of(year, 12)))
                .values());
    }

    /** What the plan decides, in its month. */
    SortedMap<YearMonth, Money> foreseen() {
        return Flow.withoutZeros(TreeMap.ofEntries(planned.decided().map(month -> Tuple.of(month, planned.amount()))));
    }

    private SortedMap<YearMonth, Money> decisions(ActualsAndForecast following, SourceActuals outcome) {
        SortedMap<YearMonth, Money> foreseen = foreseen();
        SortedMap<YearMonth, Money> toDate = following.toDate(outcome.amounts(), foreseen);
        SortedMap<YearMonth, Money> rest =
                new RemainingMonths(cutoff, Placement.FIRST_MONTH).by(outcome.forecast(), foreseen, toDate);
        return Flow.plus(
                toDate, unlessNamed(outcome.forecast(), rest, planned.amount().minus(Flow.sum(toDate))));
    }

    private UnspentFlow.Followed followed(ActualsAndForecast following, PayoutActuals outcome) {
        SortedMap<YearMonth, Money> shape = shape();
        SortedMap<YearMonth, Money> toDate = following.toDate(outcome.amounts(), shape);
        Money left = decided.minus(Flow.sum(toDate));
        return finished
                ? new UnspentFlow.Followed(toDate, TreeMap.empty(), TreeMap.empty())
                : yearEnds.follow(
                        shape,
                        toDate,
                        outcome.forecast(),
                        (expected, lapsed) -> unlessNamed(
                                outcome.forecast(),
                                following.rest(outcome.forecast(), expected, toDate),
                                left.minus(lapsed)));
    }

    /** What is neither forecast nor lapsed is paid after the plan. */
    private SortedMap<YearMonth, Money> payouts() {
        boolean ends = finished || lapses().isDefined();
        Money later = decided.minus(Flow.sum(followed.flow())).minus(followed.lapsedInAll());
        return Flow.plus(
                followed.flow(),
                TreeMap.of(cutoff.horizon().lastMonth().plusMonths(1), ends ? Money.ZERO : later.max(Money.ZERO)));
    }

    /** What its years are forecast to leave unpaid, where a rule says what becomes of it. */
    Vector<CarriedAmount> unspent() {
        return yearEnds.told(id(), name(), followed);
    }

    /** The month in which what the loss of its funding leaves unpaid is given back. */
    private Option<YearMonth> lapses() {
        return planned.funding().flatMap(FundedPayouts::lapses);
    }

    /** Its external funding, earned by what is paid; none where it has none. */
    private Option<FundedPayouts> funding() {
        return planned.funding().map(funding -> funding.following(payouts));
    }

    /** What a rule leaves to the plan stays within a limit. */
    private static SortedMap<YearMonth, Money> unlessNamed(
            ForecastRule rule, SortedMap<YearMonth, Money> rest, Money limit) {
        return rule.named().isEmpty() ? Flow.atMost(rest, limit) : rest;
    }

    /** The payouts of what is decided, as the plan pays what it foresaw, and none before the first decision. */
    SortedMap<YearMonth, Money> shape() {
        SortedMap<YearMonth, Money> all = decided.equals(planned.amount())
                ? planned.payouts()
                : grant.filter(given -> given.payout().statedAmount().isEmpty())
                        .map(given -> given.payout().payments(decided, given.run()))
                        .getOrElse(() -> from(planned.payouts(), YearMonth.of(1, 1)));
        return firstDecision()
                .filter(month -> all.nonEmpty() && all.head()._1.isBefore(month))
                .map(month -> from(all, month))
                .getOrElse(all);
    }

    /** What is decided in the proportions of a flow from a month on; all in that month where the flow has nothing. */
    private SortedMap<YearMonth, Money> from(SortedMap<YearMonth, Money> flow, YearMonth first) {
        SortedMap<YearMonth, Money> kept = Flow.from(flow, first);
        YearMonth from = kept.isEmpty() ? firstDecision().getOrElse(cutoff.next()) : kept.head()._1;
        MonthRange months = new MonthRange(from, kept.isEmpty() ? from : kept.last()._1);
        return Flow.like(kept, decided, months, Placement.FIRST_MONTH);
    }

    Option<YearMonth> firstDecision() {
        return grant.isEmpty() ? Option.none() : decisions.headOption().map(first -> first._1);
    }

    /** What is known and unknown of the grant, for what comes after the outcome. */
    Vector<Commitment> commitments() {
        Vector<Commitment> found = Vector.empty();
        SortedMap<YearMonth, Money> unpaid = payouts;
        for (Slot slot : slots()) {
            SortedMap<YearMonth, Money> own = Flow.atMost(unpaid, slot.amount());
            unpaid = minus(unpaid, own);
            Money amount = slot.amount().minus(followed.lapsedInAll().min(slot.amount()));
            found = found.append(commitment(slot, finished ? Flow.sum(own) : amount, own));
        }
        return unpaid.isEmpty()
                ? found
                : found.append(commitment(
                        new Slot(Commitment.OVERRUN, ", overrun", Option.none(), Money.ZERO),
                        Flow.sum(unpaid),
                        unpaid));
    }

    /** A part of the grant that is a commitment of its own. */
    private record Slot(String suffix, String suffixOfName, Option<YearMonth> month, Money amount) {}

    /** What is decided year by year; all of it where the decision is not in the plan. */
    private Vector<Slot> slots() {
        Vector<Integer> years = decisions.keySet().map(YearMonth::getYear).toVector();
        if (grant.isEmpty() || years.isEmpty()) {
            return Vector.of(new Slot("", "", planned.decided(), decided));
        }
        return years.map(year -> {
            String suffix = year.equals(years.head()) ? "" : "-" + year;
            String name = year.equals(years.head()) ? "" : ", decided " + year;
            Option<YearMonth> first = decisions.keySet().find(month -> month.getYear() == year);
            return new Slot(suffix, name, first, Flow.in(decisions, year));
        });
    }

    private Commitment commitment(Slot slot, Money amount, SortedMap<YearMonth, Money> paid) {
        return new Commitment(
                planned.id() + slot.suffix(),
                planned.name() + slot.suffixOfName(),
                slot.month(),
                amount,
                paid,
                planned.kind(),
                planned.reserved(),
                slot.suffix().isEmpty() ? funding() : Option.none(),
                planned.fund(),
                planned.vat(),
                planned.id());
    }

    private static SortedMap<YearMonth, Money> minus(
            SortedMap<YearMonth, Money> all, SortedMap<YearMonth, Money> some) {
        return Flow.plus(all, some.mapValues(Money::negated));
    }

    /** The bookings inside the horizon; payouts beyond what is decided are expensed as they are paid. */
    Vector<Booking> bookings(GrantRecognition recognition) {
        SortedMap<YearMonth, Money> paid = payouts.filterKeys(cutoff.horizon()::covers);
        Money left = finished ? Provision.of(decided).after(Flow.sum(paid)).remaining() : Money.ZERO;
        Vector<Booking> decision = grant.isEmpty()
                ? Vector.empty()
                : decisions.toVector().flatMap(each -> recognition.decided(id(), each._1, each._2));
        Vector<Booking> provided = decision.appendAll(recognition.paid(id(), decided, paid))
                .appendAll(recognition.released(id(), finishes(), left))
                .appendAll(finished ? Vector.empty() : lapsed(recognition))
                .appendAll(unspentLapsed(recognition));
        return provided.appendAll(grant.isEmpty() ? Vector.empty() : GrantAdvances.of(id(), provided))
                .appendAll(funding().toVector().flatMap(funding -> funding.bookings(cutoff.horizon())))
                .appendAll(planned.vat()
                        .toVector()
                        .flatMap(vat -> PayoutVat.bookings(vat, id(), payouts, cutoff.horizon())));
    }

    /** The month in which what a finished grant leaves is released: all that is decided of it has been decided. */
    private YearMonth finishes() {
        return decisions
                .keySet()
                .lastOption()
                .filter(cutoff.through()::isBefore)
                .getOrElse(cutoff.through());
    }

    /** What the loss of its funding leaves unpaid, apart from what years leave that lapses by its rule. */
    private Seq<Booking> lapsed(GrantRecognition recognition) {
        Money left = decided.minus(followed.lapsedInAll()).minus(Flow.sum(payouts));
        return lapses().filter(cutoff.horizon()::covers)
                .toVector()
                .flatMap(month -> recognition.released(id(), month, left));
    }

    /** What lapses at the end of a year is provided for no longer. */
    private Seq<Booking> unspentLapsed(GrantRecognition recognition) {
        return followed.lapsed()
                .toVector()
                .flatMap(year -> recognition.released(id(), YearMonth.of(year._1, 12), year._2));
    }

    /** Payouts before anything is decided, by month. */
    SortedMap<YearMonth, Money> undecided() {
        return grant.isEmpty()
                ? Flow.NOTHING
                : firstDecision()
                        .map(first -> payouts.filterKeys(month -> month.isBefore(first)))
                        .getOrElse(payouts);
    }
}
