package rar.model.mapping;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.forecast.DatedAmounts;
import rar.model.forecast.ForecastRule;
import rar.model.forecast.SourceActuals;
import rar.model.mapping.Target.Part;
import rar.model.plan.FinancialPlan;
import rar.model.plan.RecognitionPolicy;
import rar.model.schedule.Commitment;
import rar.model.schedule.Schedule;

/** Decisions that leave nothing in the books, since grants are expensed as they are consumed: those of the plan. */
final class DecisionsAsPlanned {

    private DecisionsAsPlanned() {}

    /** Those of planned grants that a rule takes the payouts of, up to a month; none where decisions are expensed. */
    static Seq<SourceActuals> of(FinancialPlan plan, AccountMap map, YearMonth through) {
        return plan.recognition() == RecognitionPolicy.AT_DECISION
                ? Vector.empty()
                : Schedule.of(plan)
                        .commitments()
                        .filter(grant -> grant.decided().exists(month -> !month.isAfter(through)))
                        .filter(grant -> map.has(new Target(Part.PAYOUT, grant.id())))
                        .reject(grant -> map.has(new Target(Part.DECISION, grant.id())))
                        .map(DecisionsAsPlanned::decision);
    }

    private static SourceActuals decision(Commitment grant) {
        return new SourceActuals(
                grant.id(),
                DatedAmounts.ofMonths(TreeMap.of(grant.decided().get(), grant.amount())),
                ForecastRule.AS_PLANNED);
    }
}
