package rar.model.forecast;

import io.vavr.collection.Seq;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PartOfPlan;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Violation;
import rar.model.schedule.Commitment;

/** Grants that an outcome has beside those of the plan. */
final class NewGrants {

    private static final PartOfPlan NEW_GRANTS = PartOfPlan.section("newGrants");

    private NewGrants() {}

    static Money amount(PlannedGrant grant) {
        return grant.amount().given().getOrElse(Money.ZERO);
    }

    static Commitment commitment(PlannedGrant grant) {
        return Commitment.of(grant, amount(grant));
    }

    /** What the plan's own rules say of them, were they grants of the plan. */
    static Seq<Violation> violations(FinancialPlan plan, Seq<PlannedGrant> grants) {
        return plan.draft().brokenBy(grants, NEW_GRANTS).map(Violation::of).prependAll(solved(grants));
    }

    private static Seq<Violation> solved(Seq<PlannedGrant> grants) {
        return grants.zipWithIndex()
                .filter(grant -> grant._1.amount().given().isEmpty())
                .map(grant ->
                        Violation.at("/newGrants/" + grant._2 + "/amount", ActualsMistake.NEW_GRANT_SOLVED.message()));
    }
}
