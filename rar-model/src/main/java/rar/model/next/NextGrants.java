package rar.model.next;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.forecast.FollowUp;
import rar.model.money.Money;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PlannedGrant;
import rar.model.schedule.Commitment;

/** What the forecast decides after the turn of the year: planned grants, as large as it has settled them. */
final class NextGrants {

    private final Seq<PlannedGrant> planned;
    private final Turn turn;
    private final Vector<Commitment> foreseen;

    NextGrants(FollowUp followUp, Turn turn) {
        this.planned =
                followUp.planned().plan().grants().appendAll(followUp.outcome().newGrants());
        this.turn = turn;
        this.foreseen = followUp.forecast()
                .schedule()
                .commitments()
                .filter(each -> each.decided().exists(month -> !turn.isPast(month)));
    }

    Vector<PlannedGrant> settled() {
        return foreseen.map(this::grant);
    }

    /** The same, solved for where this year's plan solves for them. */
    Vector<PlannedGrant> solved() {
        return settled()
                .map(grant -> source(grant.id())
                        .filter(each -> each.amount().given().isEmpty())
                        .filter(each -> grant.equals(each.withAmount(grant.amount())))
                        .getOrElse(grant));
    }

    private Option<PlannedGrant> source(String id) {
        return planned.find(each -> each.id().equals(id));
    }

    private PlannedGrant grant(Commitment commitment) {
        YearMonth decided = commitment.decided().get();
        PlannedGrant grant = source(commitment.id())
                .map(each -> each.withDecided(decided).withAmount(commitment.amount()))
                .getOrElse(() -> PlannedGrant.of(commitment.id(), decided, commitment.amount())
                        .withName(commitment.name())
                        .withKind(commitment.kind())
                        .withReserved(commitment.reserved()));
        PlannedGrant taxed = commitment.vat().map(grant::withVat).getOrElse(grant);
        PlannedGrant paid = Commitment.of(taxed, commitment.amount()).payouts().equals(commitment.payouts())
                ? taxed
                : paid(taxed, commitment);
        return new Remaining(commitment, turn).funding().map(paid::withFunding).getOrElse(paid);
    }

    /** A plan pays nothing of a grant before its decision. */
    private static PlannedGrant paid(PlannedGrant grant, Commitment commitment) {
        SortedMap<YearMonth, Money> payouts =
                commitment.payouts().filterKeys(month -> !month.isBefore(grant.decided()));
        return grant.withAmount(Money.sum(payouts.values())).withPayout(new PayoutProfile.ByMonth(payouts));
    }
}
