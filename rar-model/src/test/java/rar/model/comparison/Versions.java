package rar.model.comparison;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import rar.model.goal.LiquidityFloor;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.AssetEvent;
import rar.model.plan.BudgetLine;
import rar.model.plan.Contributions;
import rar.model.plan.EarmarkedFund;
import rar.model.plan.Earmarking;
import rar.model.plan.FinancialPlan;
import rar.model.plan.IndexRule;
import rar.model.plan.LineKind;
import rar.model.plan.OpeningBalance;
import rar.model.plan.Party;
import rar.model.plan.PlanArbitraries;
import rar.model.plan.PlanDraft;
import rar.model.plan.PlannedGrant;
import rar.model.plan.PrintedRows;
import rar.model.plan.Project;
import rar.model.plan.RecognitionPolicy;
import rar.model.plan.ReservationClause;
import rar.model.plan.WorkingCapital;
import rar.model.timing.Vat;

/** Random pairs of versions of a plan: the second is the first with some of its parts changed. */
public final class Versions {

    private static final Vat VAT = new Vat(Share.of(1, 4), 2);

    private static final Vector<UnaryOperator<PlanDraft>> EDITS = Vector.of(
            parts -> parts.withName(parts.name() + " again"),
            parts -> parts.withSource(parts.source() + " again"),
            parts -> parts.withContributions(withTotals(parts.contributions())),
            parts -> parts.withContributions(with(
                    parts.contributions(), Vector.of(1), parts.contributions().parties())),
            parts -> parts.withContributions(with(
                    parts.contributions(),
                    parts.contributions().terms().instalments().months(),
                    parts.contributions().parties().map(Versions::heavier))),
            parts -> parts.withContributions(with(
                    parts.contributions(),
                    parts.contributions().terms().instalments().months(),
                    parts.contributions().parties().reverse())),
            parts -> parts.withLines(parts.lines().drop(1)),
            parts -> parts.withLines(parts.lines().reverse()),
            parts -> parts.withLines(parts.lines()
                    .append(BudgetLine.of("new-line", LineKind.COST, Money.ofTkr(700))
                            .withName("New line"))),
            parts -> parts.withLines(parts.lines()
                    .map(line -> line.withName(line.name() + " again").withoutGroup())),
            parts -> parts.withOpening(Versions::richer),
            parts -> parts.withFund(EarmarkedFund.of("new-fund", Money.ofTkr(80))),
            parts -> parts.withFunds(parts.funds().reverse()),
            parts -> parts.withFunds(
                    parts.funds().map(fund -> fund.withOpening(fund.opening().plus(Money.ofTkr(3))))),
            parts -> parts.withLines(parts.lines().map(BudgetLine::withoutFund)),
            parts -> parts.withProjects(parts.projects().map(Project::withoutFund)),
            parts -> parts.withGrants(parts.grants()
                    .map(grant -> grant.fund()
                            .map(fund -> grant.withFund(Earmarking.of(fund.fund(), Share.of(1, 7))))
                            .getOrElse(grant))),
            parts -> parts.withWorkingCapital(new WorkingCapital(
                    IndexRule.flat(Share.of(1, 20)), parts.workingCapital().shortTermLiabilities())),
            parts -> parts.withAssetEvents(parts.assetEvents()
                    .append(new AssetEvent(
                            AssetEvent.Kind.INVESTMENT, parts.horizon().lastMonth(), Money.ofTkr(90), "made up"))),
            parts -> parts.withAssetEvents(parts.assetEvents().reverse()),
            parts -> parts.withAssetEvents(parts.assetEvents()
                    .map(event -> event.kind() == AssetEvent.Kind.INVESTMENT ? event.withVat(VAT) : event)),
            parts -> parts.withProjects(parts.projects().map(Project::withoutVat)),
            parts -> parts.withGrants(parts.grants().map(grant -> grant.withVat(VAT))),
            parts -> parts.withOpening(opening -> providing(opening, parts))
                    .withProjects(parts.projects().drop(1)),
            parts -> parts.withProjects(parts.projects().map(Versions::unreserved)),
            parts -> parts.withProjects(parts.projects().reverse()),
            parts -> parts.withGrants(parts.grants().drop(1)),
            parts -> parts.withGrants(parts.grants().map(Versions::twice)),
            parts -> parts.withGrants(parts.grants().reverse()),
            parts -> parts.withoutRecovery(),
            parts -> parts.withReservation(new ReservationClause(Money.ofTkr(777))),
            parts -> parts.withGoals(parts.goals().append(new LiquidityFloor(Money.ofTkr(777)))));

    private Versions() {}

    /**
     * Two versions of a plan.
     *
     * @param before the old one
     * @param after the new one, perhaps the same
     */
    public record Pair(FinancialPlan before, FinancialPlan after) {}

    public static Arbitrary<Pair> pairs() {
        return PlanArbitraries.plans()
                .flatMap(plan -> Arbitraries.of(EDITS.asJava())
                        .list()
                        .ofMaxSize(6)
                        .map(edits -> new Pair(plan, edited(plan, Vector.ofAll(edits)))))
                .withoutEdgeCases();
    }

    /** The plan with those of the edits, one after the other, that leave it a plan. */
    private static FinancialPlan edited(FinancialPlan plan, Vector<UnaryOperator<PlanDraft>> edits) {
        return edits.foldLeft(plan, (before, edit) -> {
            return edit.apply(before.draft()).plan().getOrElse(before);
        });
    }

    private static Contributions withTotals(Contributions before) {
        return before.withTotals(TreeMap.ofEntries(before.totals().mapValues(total -> total.plus(Money.ofTkr(100)))));
    }

    private static Contributions with(Contributions before, Seq<Integer> months, Seq<Party> parties) {
        return before.withInstalmentMonths(months).withParties(parties);
    }

    private static Party heavier(Party party) {
        return party.withMembers(party.members()
                .update(0, first -> first.withWeight(first.weight().plus(Share.of(3, 1)))));
    }

    private static OpeningBalance richer(OpeningBalance opening) {
        return opening.withSheet(
                sheet -> sheet.withCash(sheet.cash().plus(Money.ofTkr(55))).balanced());
    }

    /** An opening balance that no longer provides for the first project. */
    private static OpeningBalance providing(OpeningBalance opening, PlanDraft parts) {
        Money first = parts.projects().headOption().map(Project::provision).getOrElse(Money.ZERO);
        return parts.recognition() == RecognitionPolicy.AS_CONSUMED
                ? opening
                : opening.withPrinted(PrintedRows.NONE)
                        .withSheet(
                                sheet -> sheet.withProvisions(sheet.provisions().minus(first))
                                        .balanced());
    }

    private static Project unreserved(Project project) {
        return project.withNote(Project.Note.NUMBER, "77").withoutCoFunding().withReserved(false);
    }

    private static PlannedGrant twice(PlannedGrant grant) {
        PlannedGrant unreserved = grant.withReserved(false);
        return grant.amount()
                .given()
                .map(given -> unreserved.withAmount(given.times(2)))
                .getOrElse(unreserved);
    }
}
