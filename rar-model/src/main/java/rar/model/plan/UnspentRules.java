package rar.model.plan;

import io.vavr.collection.Seq;

/** Rules on what becomes of unspent money. */
final class UnspentRules {

    private UnspentRules() {}

    static Seq<BrokenRule> of(PlanDraft plan) {
        return plan.lines()
                .zipWithIndex()
                .filter(line -> line._1.unspent().isDefined() && line._1.kind() != LineKind.COST)
                .map(line -> new BrokenRule(
                        PartOfPlan.LINES.at(line._2).field("unspent"),
                        PlanMistake.UNSPENT_OF_OTHER_KIND.with(
                                "kind", line._1.kind().toString())));
    }
}
