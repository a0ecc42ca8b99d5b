package rar.model.next;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.PayoutProfile;
import rar.model.plan.ProjectFunding;
import rar.model.schedule.Commitment;
import rar.model.schedule.FundedPayouts;

/** What remains to be paid of a commitment of the forecast at the turn of the year. */
record Remaining(Commitment commitment, Turn turn) {

    /** By month, as the plan is to write it: before a loss of funding cuts it, where the plan's own terms do. */
    SortedMap<YearMonth, Money> payouts() {
        return turn.rest(isCutByTerms() ? commitment.asAgreed().payouts() : commitment.payouts());
    }

    /** Whether the funding's own terms give the payouts of the forecast from those that were agreed. */
    private boolean isCutByTerms() {
        return commitment
                .funding()
                .exists(funding -> funding.terms().isCut()
                        && funding.terms().made(funding.agreed()).equals(commitment.payouts()));
    }

    /** Its external funding in the next plan. */
    Option<ProjectFunding> funding() {
        return commitment.funding().map(this::funding);
    }

    private ProjectFunding funding(FundedPayouts funding) {
        ProjectFunding terms = new NextFunding(turn, funding).terms();
        return terms.isCut() && !isCutByTerms() ? terms.withPaidIfRefused(Share.ONE) : terms;
    }

    Money amount() {
        return Money.sum(payouts().values());
    }

    boolean isNothing() {
        return payouts().isEmpty() && !commitment.funding().exists(funding -> new NextFunding(turn, funding).isOpen());
    }

    boolean isDecided() {
        return commitment.decided().forAll(turn::isPast);
    }

    boolean isCredit() {
        return payouts().values().exists(Money::isNegative);
    }

    PayoutProfile byMonth() {
        return new PayoutProfile.ByMonth(payouts());
    }

    PayoutProfile byYear() {
        SortedMap<Integer, Money> years = TreeMap.empty();
        for (var paid : payouts()) {
            years = years.put(paid._1.getYear(), paid._2, Money::plus);
        }
        return new PayoutProfile.ByYear(years);
    }
}
