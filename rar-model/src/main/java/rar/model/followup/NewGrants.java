package rar.model.followup;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Violation;
import rar.model.schedule.Commitment;

/** Grants that an outcome has beside those of the plan. */
final class NewGrants {

    private NewGrants() {}

    static Money amount(PlannedGrant grant) {
        return grant.amount().given().getOrElse(Money.ZERO);
    }

    static Commitment commitment(PlannedGrant grant) {
        return new Commitment(
                grant.id(),
                grant.name(),
                Option.some(grant.decided()),
                amount(grant),
                grant.payout().payments(amount(grant), grant.run()),
                grant.kind(),
                grant.reserved());
    }

    /** What the plan's own rules say of them, were they grants of the plan. */
    static Seq<Violation> violations(FinancialPlan plan, Seq<PlannedGrant> grants) {
        int known = plan.grants().size();
        Seq<Violation> solved = grants.zipWithIndex()
                .filter(grant -> grant._1.amount().given().isEmpty())
                .map(grant -> Violation.at(
                        "/newGrants/" + grant._2 + "/amount",
                        "a grant beside the plan cannot be solved for; give its amount"));
        return plan.draft()
                .withGrants(plan.grants().appendAll(grants))
                .violations(Vector.empty())
                .filter(found -> found.pointer().startsWith("/grants/"))
                .map(found -> moved(found, known))
                .prependAll(solved);
    }

    private static Violation moved(Violation found, int known) {
        String[] steps = found.pointer().split("/", 4);
        String below = steps.length > 3 ? "/" + steps[3] : "";
        return Violation.at("/newGrants/" + (Integer.parseInt(steps[2]) - known) + below, found.message());
    }
}
