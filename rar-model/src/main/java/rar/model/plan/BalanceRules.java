package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.money.Money;
import rar.model.plan.PlanRules.Rule;

/** Rules on the opening balance and what must agree with it. */
final class BalanceRules {

    static final Seq<Rule> RULES = Vector.of(
            new Rule(plan -> plan.opening().toVector().flatMap(BalanceRules::balances), PartOfPlan.OPENING),
            new Rule(
                    plan -> plan.opening().toVector().flatMap(opening -> provisions(plan, opening)),
                    PartOfPlan.OPENING,
                    PartOfPlan.RECOGNITION,
                    PartOfPlan.PROJECTS),
            new Rule(
                    plan -> plan.opening().toVector().flatMap(opening -> fixedAssets(plan, opening)),
                    PartOfPlan.HORIZON,
                    PartOfPlan.OPENING,
                    PartOfPlan.LINES,
                    PartOfPlan.ASSET_EVENTS),
            new Rule(BalanceRules::withoutOpening, PartOfPlan.OPENING));

    private BalanceRules() {}

    private static Seq<BrokenRule> balances(OpeningBalance opening) {
        Money difference = opening.sheet().assets().minus(opening.sheet().equityAndLiabilities());
        return difference.equals(Money.ZERO)
                ? Vector.empty()
                : Vector.of(new BrokenRule(
                        PartOfPlan.OPENING,
                        PlanMistake.SHEET_UNBALANCED
                                .with("assets", opening.sheet().assets())
                                .with("financing", opening.sheet().equityAndLiabilities())
                                .with("difference", difference.abs())));
    }

    private static Seq<BrokenRule> provisions(PlanDraft plan, OpeningBalance opening) {
        if (!plan.recognition().providesForGrants()) {
            return opening.sheet().provisions().equals(Money.ZERO)
                    ? Vector.empty()
                    : Vector.of(new BrokenRule(
                            PartOfPlan.OPENING.field("provisions"),
                            PlanMistake.PROVISIONS_AS_CONSUMED.with(
                                    "provisions", opening.sheet().provisions())));
        }
        Money remaining = Money.sum(plan.projects().map(Project::provision));
        return differs(
                        opening.sheet().provisions(),
                        remaining,
                        PartOfPlan.OPENING.field("provisions"),
                        PlanMistake.PROVISIONS_NOT_REMAINING)
                .appendAll(
                        opening.printed().isEmpty() || rowsHaveAMinus(opening)
                                ? Vector.empty()
                                : differs(
                                        opening.sheet().provisions(),
                                        opening.printed().remaining(),
                                        PartOfPlan.OPENING.field("decided"),
                                        PlanMistake.PROVISIONS_NOT_PRINTED));
    }

    /** A mistake of its own, from which a difference would only follow. */
    private static boolean rowsHaveAMinus(OpeningBalance opening) {
        return opening.printed()
                .decided()
                .appendAll(opening.printed().paid())
                .exists(row -> row.amount().isNegative());
    }

    private static Seq<BrokenRule> differs(Money provisions, Money other, PartOfPlan place, PlanMistake mistake) {
        return provisions.equals(other)
                ? Vector.empty()
                : Vector.of(new BrokenRule(
                        place,
                        mistake.with("provisions", provisions)
                                .with("other", other)
                                .with("difference", provisions.minus(other).abs())));
    }

    private static Seq<BrokenRule> fixedAssets(PlanDraft plan, OpeningBalance opening) {
        Money book = opening.sheet().fixedAssets();
        for (int year : plan.horizon().eachYear()) {
            book = book.minus(depreciation(plan, year)).plus(bought(plan, year));
            if (book.isNegative()) {
                return Vector.of(new BrokenRule(
                        PartOfPlan.LINES,
                        PlanMistake.FIXED_ASSETS_NEGATIVE.with("book", book).with("year", year)));
            }
        }
        return Vector.empty();
    }

    private static Money depreciation(PlanDraft plan, int year) {
        return Money.sum(plan.lines()
                .filter(line -> line.kind() == LineKind.DEPRECIATION)
                .map(line -> line.amount(year, plan.horizon())));
    }

    private static Money bought(PlanDraft plan, int year) {
        return Money.sum(plan.assetEvents()
                .filter(event -> event.month().getYear() == year)
                .map(event -> event.kind() == AssetEvent.Kind.INVESTMENT
                        ? event.amount()
                        : event.amount().negated()));
    }

    private static Seq<BrokenRule> withoutOpening(PlanDraft plan) {
        return plan.opening().isDefined() || plan.recovery().isEmpty()
                ? Vector.empty()
                : Vector.of(new BrokenRule(PartOfPlan.RECOVERY, PlanMistake.RECOVERY_WITHOUT_OPENING.message()));
    }
}
