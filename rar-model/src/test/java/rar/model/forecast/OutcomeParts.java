package rar.model.forecast;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.plan.AssetEvent;
import rar.model.plan.FinancialPlan;
import rar.model.plan.LineKind;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.plan.PlannedGrant;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Schedule;

/** The parts of an outcome, to change some of them and make an outcome again. */
public final class OutcomeParts {

    YearMonth through;
    MissingPolicy unstated = MissingPolicy.AS_PLANNED;
    Seq<MemberActuals> members = Vector.empty();
    Seq<SourceActuals> lines = Vector.empty();
    Seq<SourceActuals> workingCapital = Vector.empty();
    Seq<SourceActuals> decisions = Vector.empty();
    Seq<PayoutActuals> payouts = Vector.empty();
    Option<Seq<AssetEvent>> assetEvents = Option.none();
    Seq<OtherItem> others = Vector.empty();
    Seq<PlannedGrant> newGrants = Vector.empty();
    Option<BankBalance> bank = Option.none();

    private OutcomeParts(YearMonth through) {
        this.through = through;
    }

    /** An outcome that says nothing, so that all came as planned. */
    public static OutcomeParts silent(YearMonth through) {
        return new OutcomeParts(through);
    }

    /** An outcome that says of everything, month by month, that it came as planned. */
    public static OutcomeParts asPlanned(Schedule planned, YearMonth through) {
        FinancialPlan plan = planned.plan();
        OutcomeParts parts = new OutcomeParts(through);
        parts.unstated = MissingPolicy.REFUSED;
        parts.members = plan.contributions()
                .parties()
                .flatMap(Party::members)
                .map(Member::id)
                .map(id -> paid(
                        id,
                        months(planned, through, id, BookingKind.CONTRIBUTION)
                                .merge(months(planned, through, id, BookingKind.CONTRIBUTION_ARREARS))));
        parts.lines = plan.lines()
                .reject(line -> line.kind() == LineKind.CARRIED_OVER)
                .map(line -> came(
                        line.id(), Flow.incurred(line, plan.horizon()).filterKeys(month -> !month.isAfter(through))));
        parts.workingCapital = Vector.of(
                came("receivables", months(planned, through, "receivables", BookingKind.RECEIVABLES_RISE)),
                came(
                        "shortTermLiabilities",
                        months(planned, through, "shortTermLiabilities", BookingKind.LIABILITIES_RISE)));
        parts.decisions = planned.commitments()
                .filter(grant -> grant.decided().exists(month -> !month.isAfter(through)))
                .map(grant -> came(grant.id(), TreeMap.of(grant.decided().get(), grant.amount())));
        parts.payouts = planned.commitments()
                .map(grant -> new PayoutActuals(
                        grant.id(),
                        DatedAmounts.ofMonths(grant.payouts().filterKeys(month -> !month.isAfter(through))),
                        ForecastRule.AS_PLANNED,
                        false));
        parts.assetEvents =
                Option.some(plan.assetEvents().filter(event -> !event.month().isAfter(through)));
        return parts;
    }

    /** The same with the months of each year in one sum. */
    OutcomeParts inYears() {
        members = members.map(each -> new MemberActuals(
                each.member(), inYears(each.received()), each.due(), each.forecast(), each.arrears()));
        lines = lines.map(OutcomeParts::inYears);
        workingCapital = workingCapital.map(OutcomeParts::inYears);
        decisions = decisions.map(OutcomeParts::inYears);
        payouts = payouts.map(
                each -> new PayoutActuals(each.grant(), inYears(each.amounts()), each.forecast(), each.finished()));
        return this;
    }

    public Actuals outcome() {
        return new Actuals(
                "Outcome",
                "made up",
                through,
                unstated,
                members,
                lines,
                workingCapital,
                decisions,
                payouts,
                assetEvents,
                others,
                newGrants,
                bank);
    }

    static SourceActuals came(String source, SortedMap<YearMonth, Money> months) {
        return new SourceActuals(source, DatedAmounts.ofMonths(months), ForecastRule.AS_PLANNED);
    }

    static MemberActuals paid(String member, SortedMap<YearMonth, Money> months) {
        return new MemberActuals(
                member, DatedAmounts.ofMonths(months), DatedAmounts.NONE, ForecastRule.AS_PLANNED, Option.none());
    }

    /** What the plan books of a source in the months of the outcome. */
    static SortedMap<YearMonth, Money> months(Schedule planned, YearMonth through, String source, BookingKind kind) {
        return TreeMap.ofEntries(planned.bookings()
                .filter(booking -> booking.source().equals(source) && booking.kind() == kind)
                .reject(booking -> booking.month().isAfter(through))
                .map(OutcomeParts::entry));
    }

    private static io.vavr.Tuple2<YearMonth, Money> entry(Booking booking) {
        return new io.vavr.Tuple2<>(booking.month(), booking.amount());
    }

    private static SourceActuals inYears(SourceActuals each) {
        return new SourceActuals(each.source(), inYears(each.amounts()), each.forecast());
    }

    private static DatedAmounts inYears(DatedAmounts months) {
        return new DatedAmounts(
                TreeMap.empty(),
                months.byMonth()
                        .foldLeft(
                                TreeMap.<Integer, Money>empty(),
                                (years, month) ->
                                        TreeMap.ofEntries(years.put(month._1.getYear(), month._2, Money::plus))));
    }
}
