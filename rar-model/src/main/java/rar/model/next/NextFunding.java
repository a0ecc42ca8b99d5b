package rar.model.next;

import io.vavr.collection.SortedMap;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.plan.FundingBasis;
import rar.model.plan.PayoutProfile;
import rar.model.plan.ProjectFunding;
import rar.model.schedule.FundedPayouts;

/** What remains of external funding: what it has earned by the turn of the year was earned before the plan. */
record NextFunding(Turn turn, FundedPayouts funding) {

    /** The funding in the next plan, its project's payouts being those of the forecast. */
    ProjectFunding terms() {
        ProjectFunding terms = funding.terms();
        Money earned = Money.sum(turn.past(funding.earned()).values());
        ProjectFunding later = terms.withEarnedBefore(terms.earnedBefore().plus(earned));
        return terms.basis().amounts().isDefined()
                ? later.withBasis(new FundingBasis.Agreed(new PayoutProfile.ByMonth(agreed())))
                : later;
    }

    /** What is still agreed on, by month. */
    private SortedMap<YearMonth, Money> agreed() {
        return turn.rest(funding.terms().eligible(funding.agreed(), funding.run()));
    }

    /** Whether anything may still be earned though the project is paid no more. */
    boolean isOpen() {
        return turn.rest(funding.earned()).nonEmpty();
    }

    /** The claims of what is earned by the turn of the year, by the month in which they are paid. */
    SortedMap<YearMonth, Money> claims() {
        return turn.rest(funding.terms().received(turn.past(funding.earned())));
    }
}
