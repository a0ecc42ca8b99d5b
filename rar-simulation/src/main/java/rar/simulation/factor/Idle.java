package rar.simulation.factor;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.LineKind;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.plan.Remark;

/** Whether a plan has the money that a factor would touch; where it has none, the factor changes nothing. */
final class Idle {

    /** Stands for a grant that is solved for: when it is paid is known, not how much. */
    private static final Money SOME = Money.ofKronor(1_000_000);

    private Idle() {}

    /** What is due from these payers in these years. */
    static boolean isDue(FinancialPlan plan, Payers payers, Scope<Integer> years) {
        return plan.horizon()
                .eachYear()
                .filter(years::covers)
                .exists(year -> plan.contributions()
                        .memberAmounts(year)
                        .exists(due -> due.amount().ore() != 0
                                && (payers.coversParty(due.party().id())
                                        || payers.coversMember(due.member().id()))));
    }

    /** The last month in which anything is due from a member; none if nothing ever is. */
    static Option<YearMonth> lastDue(FinancialPlan plan, String member) {
        return plan.horizon()
                .eachYear()
                .flatMap(year -> plan.contributions()
                        .memberAmounts(year)
                        .filter(due ->
                                due.member().id().equals(member) && due.amount().ore() != 0)
                        .map(due -> due.terms().due(year).last()))
                .lastOption();
    }

    /** Whether lines of this kind have amounts in any of these years. */
    static boolean hasLines(FinancialPlan plan, LineKind kind, Seq<Integer> years) {
        return plan.lines().filter(line -> line.kind() == kind).exists(line -> hasAmount(plan, line, years));
    }

    static boolean hasAmount(FinancialPlan plan, BudgetLine line, Seq<Integer> years) {
        return years.exists(year -> line.amount(year, plan.horizon()).ore() != 0);
    }

    /** The payouts of a project or grant by month, beyond the plan's end too. */
    static SortedMap<YearMonth, Money> payouts(FinancialPlan plan, String commitment) {
        return plan.projects()
                .find(project -> project.id().equals(commitment))
                .map(Idle::payouts)
                .getOrElse(() -> payouts(plan.grants()
                        .find(grant -> grant.id().equals(commitment))
                        .get()));
    }

    private static SortedMap<YearMonth, Money> payouts(Project project) {
        return project.payout().payments(project.remaining(), project.run());
    }

    private static SortedMap<YearMonth, Money> payouts(PlannedGrant grant) {
        return grant.payout().payments(grant.amount().given().getOrElse(SOME), grant.run());
    }

    /** Whether a project or grant is paid anything in the plan, from this month on. */
    static boolean isPaid(FinancialPlan plan, String commitment, YearMonth from) {
        return payouts(plan, commitment)
                .keySet()
                .exists(month -> plan.horizon().covers(month) && !month.isBefore(from));
    }

    /**
     * Remarks on projects and grants of which nothing is paid in the plan: on each that is named, or on the factor if it
     * is meant for all and there is none.
     */
    static Seq<Remark> unpaid(FinancialPlan plan, String pointer, Scope<String> projects) {
        YearMonth first = plan.horizon().firstMonth();
        if (projects.named().isEmpty()) {
            return FactorRules.commitmentIds(plan).exists(id -> isPaid(plan, id, first))
                    ? Vector.empty()
                    : Vector.of(Remark.at(pointer, FactorRemark.NOTHING_PAID.message()));
        }
        return projects.named()
                .zipWithIndex()
                .filter(id -> FactorRules.commitmentIds(plan).contains(id._1) && !isPaid(plan, id._1, first))
                .map(id -> Remark.at(
                        pointer + "/projects/" + id._2, FactorRemark.COMMITMENT_NOT_PAID.with("commitment", id._1)));
    }
}
