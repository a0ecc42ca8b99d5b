package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.money.Money;
import rar.model.plan.PlanRules.Rule;

/** Rules on the opening balance and what must agree with it. */
final class BalanceRules {

    static final Seq<Rule> RULES = Vector.of(
            new Rule(plan -> plan.opening().toVector().flatMap(BalanceRules::balances), "/opening"),
            new Rule(
                    plan -> plan.opening().toVector().flatMap(opening -> provisions(plan, opening)),
                    "/opening",
                    "/recognition",
                    "/projects"),
            new Rule(
                    plan -> plan.opening().toVector().flatMap(opening -> fixedAssets(plan, opening)),
                    "/horizon",
                    "/opening",
                    "/lines",
                    "/assetEvents"),
            new Rule(BalanceRules::withoutOpening, "/opening"));

    private BalanceRules() {}

    private static Seq<Violation> balances(OpeningBalance opening) {
        Money difference = opening.assets().minus(opening.equityAndLiabilities());
        return difference.equals(Money.ZERO)
                ? Vector.empty()
                : Vector.of(Violation.at(
                        "/opening",
                        "assets are " + opening.assets() + ", equity, provisions and liabilities "
                                + opening.equityAndLiabilities() + "; the difference is " + difference
                                + ", and must be none"));
    }

    private static Seq<Violation> provisions(PlanDraft plan, OpeningBalance opening) {
        if (plan.recognition() == RecognitionPolicy.AS_CONSUMED) {
            return opening.provisions().equals(Money.ZERO)
                    ? Vector.empty()
                    : Vector.of(Violation.at(
                            "/opening/provisions",
                            "provisions are " + opening.provisions()
                                    + "; where grants are expensed as consumed nothing is provided for, so leave"
                                    + " them out"));
        }
        Money remaining = Money.sum(plan.projects().map(Project::remaining));
        return differs(
                        opening.provisions(),
                        remaining,
                        "/opening/provisions",
                        "what the projects are still to be paid is")
                .appendAll(
                        rowsAreEmpty(opening) || rowsHaveAMinus(opening)
                                ? Vector.empty()
                                : differs(
                                        opening.provisions(),
                                        opening.remaining(),
                                        "/opening/decided",
                                        "decided less paid is"));
    }

    private static boolean rowsAreEmpty(OpeningBalance opening) {
        return opening.decided().isEmpty() && opening.paid().isEmpty();
    }

    /** A mistake of its own, from which a difference would only follow. */
    private static boolean rowsHaveAMinus(OpeningBalance opening) {
        return opening.decided()
                .appendAll(opening.paid())
                .exists(row -> row.amount().isNegative());
    }

    private static Seq<Violation> differs(Money provisions, Money other, String pointer, String what) {
        return provisions.equals(other)
                ? Vector.empty()
                : Vector.of(Violation.at(
                        pointer,
                        "provisions are " + provisions + ", " + what + " " + other + "; the difference is "
                                + provisions.minus(other) + ", and must be none"));
    }

    private static Seq<Violation> fixedAssets(PlanDraft plan, OpeningBalance opening) {
        Money book = opening.fixedAssets();
        for (int year : plan.horizon().eachYear()) {
            book = book.minus(depreciation(plan, year)).plus(bought(plan, year));
            if (book.isNegative()) {
                return Vector.of(Violation.at(
                        "/lines",
                        "fixed assets fall to " + book + " in " + year
                                + ": more is depreciated and disposed of than there is; lower the one or the other"));
            }
        }
        return Vector.empty();
    }

    private static Money depreciation(PlanDraft plan, int year) {
        return Money.sum(plan.lines()
                .filter(line -> line.kind() == LineKind.DEPRECIATION)
                .map(line -> line.amounts().amount(year, plan.horizon().firstYear())));
    }

    private static Money bought(PlanDraft plan, int year) {
        return Money.sum(plan.assetEvents()
                .filter(event -> event.month().getYear() == year)
                .map(event -> event.kind() == AssetEvent.Kind.INVESTMENT
                        ? event.amount()
                        : event.amount().negated()));
    }

    private static Seq<Violation> withoutOpening(PlanDraft plan) {
        return plan.opening().isDefined() || plan.recovery().isEmpty()
                ? Vector.empty()
                : Vector.of(Violation.at(
                        "/recovery",
                        "equity is to be recovered, so the opening balance is needed; give it, or leave out the"
                                + " recovery"));
    }
}
