package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.message.Excerpt;
import rar.model.money.Share;
import rar.model.plan.PlanRules.Rule;

/** Rules on what names an earmarked fund. */
final class FundRules {

    static final Seq<Rule> RULES = Vector.of(
            new Rule(plan -> placed(plan).flatMap(each -> unknown(plan, each._2, each._1)), PartOfPlan.FUNDS),
            new Rule(plan -> placed(plan).flatMap(each -> share(each._2, each._1))),
            new Rule(FundRules::withoutCash));

    private FundRules() {}

    /** Everything that names a fund, each at its place. */
    static Vector<Tuple2<PartOfPlan, Earmarking>> placed(PlanDraft plan) {
        return placed(plan.lines().map(BudgetLine::fund), PartOfPlan.LINES)
                .appendAll(placed(plan.projects().map(Project::fund), PartOfPlan.PROJECTS))
                .appendAll(placed(plan.grants().map(PlannedGrant::fund), PartOfPlan.GRANTS));
    }

    private static Vector<Tuple2<PartOfPlan, Earmarking>> placed(Seq<Option<Earmarking>> given, PartOfPlan place) {
        return Vector.ofAll(given.zipWithIndex())
                .flatMap(each ->
                        each._1.map(fund -> new Tuple2<>(place.at(each._2).field("fund"), fund)));
    }

    /** What a further grant breaks. */
    static Seq<BrokenRule> grant(PlanDraft plan, PlannedGrant grant, PartOfPlan place) {
        PartOfPlan at = place.field("fund");
        return grant.fund()
                .toVector()
                .flatMap(fund -> unknown(plan, fund, at).toVector().appendAll(share(fund, at)));
    }

    private static Option<BrokenRule> unknown(PlanDraft plan, Earmarking fund, PartOfPlan place) {
        return Option.when(
                !plan.funds().exists(each -> each.id().equals(fund.fund())),
                () -> new BrokenRule(place, PlanMistake.FUND_UNKNOWN.with("fund", Excerpt.of(fund.fund()))));
    }

    private static Option<BrokenRule> share(Earmarking fund, PartOfPlan place) {
        return Option.when(
                fund.share().compareTo(Share.ZERO) <= 0 || fund.share().compareTo(Share.ONE) > 0,
                () -> new BrokenRule(place.field("share"), PlanMistake.FUND_SHARE.with("share", fund.share())));
    }

    private static Seq<BrokenRule> withoutCash(PlanDraft plan) {
        return plan.lines()
                .zipWithIndex()
                .filter(line -> line._1.fund().isDefined() && !line._1.kind().movesCash())
                .map(line -> new BrokenRule(
                        PartOfPlan.LINES.at(line._2).field("fund"),
                        PlanMistake.FUND_WITHOUT_CASH.with(
                                "kind", line._1.kind().toString())));
    }
}
