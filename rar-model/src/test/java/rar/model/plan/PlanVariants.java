package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.TreeMap;
import rar.model.money.Money;

/** Other plans made of a plan, for properties that compare the two. */
public final class PlanVariants {

    private PlanVariants() {}

    /** The first years only, and nothing that is dated after them but payouts. */
    public static PlanDraft shortened(PlanDraft plan, int years) {
        Horizon horizon = new Horizon(plan.horizon().firstYear(), years);
        Contributions contributions = plan.contributions();
        return plan.withHorizon(horizon)
                .withContributions(
                        contributions.withTotals(contributions.totals().filterKeys(horizon::covers)))
                .withLines(plan.lines().map(line -> line.withAmounts(shortened(line.amounts(), horizon))))
                .withWorkingCapital(new WorkingCapital(
                        shortened(plan.workingCapital().receivables(), horizon),
                        shortened(plan.workingCapital().shortTermLiabilities(), horizon)))
                .withAssetEvents(plan.assetEvents().filter(event -> horizon.covers(event.month())))
                .withGrants(plan.grants().filter(grant -> horizon.covers(grant.decided())));
    }

    private static IndexRule shortened(IndexRule index, Horizon horizon) {
        return new IndexRule(index.rate(), index.byYear().filterKeys(horizon::covers));
    }

    private static YearlyAmounts shortened(YearlyAmounts amounts, Horizon horizon) {
        if (amounts instanceof YearlyAmounts.Indexed indexed) {
            return new YearlyAmounts.Indexed(indexed.base(), shortened(indexed.index(), horizon));
        }
        return amounts.statedYears().isEmpty()
                ? amounts
                : new YearlyAmounts.Explicit(TreeMap.ofEntries(amounts.statedYears()
                        .filter(horizon::covers)
                        .map(year -> new Tuple2<>(year, amounts.amount(year, horizon.firstYear())))));
    }

    /** Grants recognized by the other policy; what is provided for becomes equity, or the other way round. */
    public static PlanDraft withOtherRecognition(PlanDraft plan) {
        boolean nowAtDecision = plan.recognition() == RecognitionPolicy.AS_CONSUMED;
        Money provisions = nowAtDecision ? Money.sum(plan.projects().map(Project::remaining)) : Money.ZERO;
        return plan.withRecognition(nowAtDecision ? RecognitionPolicy.AT_DECISION : RecognitionPolicy.AS_CONSUMED)
                .withOpening((OpeningBalance opening) -> opening.withSheet(
                        sheet -> sheet.withProvisions(provisions).balanced()));
    }
}
