package rar.model.forecast;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.plan.AssetEvent;
import rar.model.plan.FinancialPlan;
import rar.model.plan.FundingStatus;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Violation;
import rar.model.schedule.Schedule;

/**
 * What has happened in the first months of a plan (utfall), and how the rest is forecast.
 *
 * @param name as a reader should see it named
 * @param source where it is from
 * @param through the last month that it covers; it begins with the plan
 * @param unstated what it means where the plan has something that is not named here
 * @param members what members have paid
 * @param lines of the budget
 * @param workingCapital changes of {@value #RECEIVABLES} and of {@value #SHORT_TERM_LIABILITIES}
 * @param decisions of planned grants, zero or more
 * @param payouts to projects and grants
 * @param assetEvents investments and disposals; none if those of the plan came as planned
 * @param others what the plan did not foresee
 * @param newGrants decided or foreseen beside the plan's, with given amounts
 * @param bank what the bank says
 * @param fundings what is known of external funding; what is not named is not known yet
 */
public record Actuals(
        String name,
        String source,
        YearMonth through,
        MissingPolicy unstated,
        Seq<MemberActuals> members,
        Seq<SourceActuals> lines,
        Seq<SourceActuals> workingCapital,
        Seq<SourceActuals> decisions,
        Seq<PayoutActuals> payouts,
        Option<Seq<AssetEvent>> assetEvents,
        Seq<OtherItem> others,
        Seq<PlannedGrant> newGrants,
        Option<BankBalance> bank,
        Seq<FundingActuals> fundings) {

    /** The source of bookings that change receivables. */
    public static final String RECEIVABLES = "receivables";

    /** The source of bookings that change short-term liabilities. */
    public static final String SHORT_TERM_LIABILITIES = "shortTermLiabilities";

    /** The source of the booking that brings cash to what the bank says. */
    public static final String BANK_DIFFERENCE = "bankDifference";

    /** @throws NullPointerException if a component is null; it names the component */
    public Actuals {
        Components.present(
                Actuals.class,
                name,
                source,
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
                bank,
                fundings);
    }

    /** An outcome that says nothing of external funding. */
    public Actuals(
            String name,
            String source,
            YearMonth through,
            MissingPolicy unstated,
            Seq<MemberActuals> members,
            Seq<SourceActuals> lines,
            Seq<SourceActuals> workingCapital,
            Seq<SourceActuals> decisions,
            Seq<PayoutActuals> payouts,
            Option<Seq<AssetEvent>> assetEvents,
            Seq<OtherItem> others,
            Seq<PlannedGrant> newGrants,
            Option<BankBalance> bank) {
        this(
                name,
                source,
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
                bank,
                Vector.empty());
    }

    /** Whether it is known that external funding of this id is granted, or refused. */
    public boolean isAnswered(String funding) {
        return status(funding).isDefined();
    }

    /** What external funding of this id is known to be. */
    Option<FundingStatus> status(String funding) {
        return fundings.find(each -> each.funding().equals(funding)).flatMap(each -> switch (each.answer()) {
            case GRANTED -> Option.some(FundingStatus.GRANTED);
            case REFUSED -> Option.some(FundingStatus.REFUSED);
            case OPEN -> Option.none();
        });
    }

    /**
     * What in this outcome does not fit a plan, with the place that each has in an outcome file; none if it fits.
     *
     * @param planned the plan's schedule
     */
    public Seq<Violation> violations(Schedule planned) {
        return new ActualsRules(this, planned).violations();
    }

    /** Investments and disposals as they came, and those that the plan foresees after the outcome. */
    public Seq<AssetEvent> assetEvents(FinancialPlan plan) {
        Seq<AssetEvent> foreseen = plan.assetEvents();
        Seq<AssetEvent> past = assetEvents.getOrElse(
                () -> unstated == MissingPolicy.AS_PLANNED ? foreseen.filter(this::hasHappened) : Vector.empty());
        return past.appendAll(foreseen.reject(this::hasHappened));
    }

    private boolean hasHappened(AssetEvent event) {
        return !event.month().isAfter(through);
    }
}
