package rar.simulation.factor;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.message.Message;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.FundingStatus;
import rar.model.plan.LineKind;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.plan.ProjectFunding;
import rar.model.plan.Remark;
import rar.model.plan.Violation;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.Distribution;
import rar.simulation.distribution.FileNumber;

/**
 * External funding that the plan counts on is granted, 1, or refused, 0. If it is refused, the income line does not come
 * from a month on, and of the projects that hang on it so large a share is paid from that month on as is said here.
 *
 * @param funding the funding of a project or planned grant by id, of which the plan says what a refusal means; then
 *     nothing else is said here
 * @param line the income line by id, if the association receives the funding itself
 * @param projects projects and planned grants by id that are carried out otherwise without it; none if all go on
 * @param shareIfRefused the share of the projects' payouts that is then made: 0 ends them, 1 carries them out at the
 *     association's own cost as planned, more takes over what others would have paid
 * @param from the first month that a refusal touches; none for the plan's first
 * @param arrears by how many whole months the line is received after the month the plan has it in
 * @param distribution whether it is granted
 */
public record ExternalFunding(
        String id,
        Option<String> funding,
        Option<String> line,
        Seq<String> projects,
        double shareIfRefused,
        Option<YearMonth> from,
        Distribution arrears,
        Distribution distribution)
        implements RiskFactor {

    /** @throws IllegalArgumentException if it touches nothing, or the share is outside 0 to {@link #MOST_OUTTURN} */
    public ExternalFunding {
        Components.present(ExternalFunding.class, id, funding, line, projects, from, arrears, distribution);
        if (funding.isDefined()
                && (line.isDefined()
                        || projects.nonEmpty()
                        || from.isDefined()
                        || shareIfRefused != 0
                        || arrears.greatestDrawn() != 0)) {
            throw new RefusedException(FactorFieldMistake.FUNDING_TOLD_BY_PLAN.with("funding", funding.get()));
        }
        if (funding.isEmpty() && line.isEmpty() && projects.isEmpty()) {
            throw new RefusedException(FactorFieldMistake.FUNDING_OF_NOTHING.message());
        }
        if (!(shareIfRefused >= 0 && shareIfRefused <= MOST_OUTTURN)) {
            throw new RefusedException(FactorFieldMistake.SHARE_IF_REFUSED
                    .with("most", MOST_OUTTURN)
                    .with("share", new FileNumber(shareIfRefused)));
        }
    }

    /** Funding of an income line, of projects or of both, of which the plan has no more than them. */
    public ExternalFunding(
            String id,
            Option<String> line,
            Seq<String> projects,
            double shareIfRefused,
            Option<YearMonth> from,
            Distribution arrears,
            Distribution distribution) {
        this(id, Option.none(), line, projects, shareIfRefused, from, arrears, distribution);
    }

    /** A funding of the plan's projects or grants, of which the plan says what a refusal means. */
    public static ExternalFunding of(String id, String funding, Distribution distribution) {
        return new ExternalFunding(
                id,
                Option.some(funding),
                Option.none(),
                Vector.empty(),
                0,
                Option.none(),
                new ConstantDistribution(0),
                distribution);
    }

    /** The ids of the funding of a plan's projects and grants that may still be refused. */
    public static Seq<String> refusable(FinancialPlan plan) {
        return fundings(plan)
                .filter(each -> each.status() != FundingStatus.REFUSED && !each.isCut())
                .map(ProjectFunding::id);
    }

    private static Seq<ProjectFunding> fundings(FinancialPlan plan) {
        return Vector.ofAll(plan.projects().flatMap(Project::funding))
                .appendAll(plan.grants().flatMap(PlannedGrant::funding));
    }

    /** The projects and grants that have funding in the plan, which a refusal is to name. */
    private static Seq<String> funded(FinancialPlan plan) {
        return Vector.ofAll(plan.projects()
                        .filter(project -> project.funding().isDefined())
                        .map(Project::id))
                .appendAll(plan.grants()
                        .filter(grant -> grant.funding().isDefined())
                        .map(PlannedGrant::id));
    }

    /** The ids of a plan's income lines. */
    public static Seq<String> incomeLines(FinancialPlan plan) {
        return plan.lines().filter(line -> line.kind() == LineKind.INCOME).map(BudgetLine::id);
    }

    @Override
    public ValueDomain domain() {
        return ValueDomain.answer(ExpectedValues.ANSWER_TO_FUNDING.message(), 1);
    }

    @Override
    public <T> T touch(Flows<T> flows) {
        return flows.refuseFunding(this);
    }

    @Override
    public Map<String, Message> refusals() {
        return RiskFactor.super
                .refusals()
                .merge(FactorRules.refused("arrears", ValueDomain.months().refusal(arrears)));
    }

    @Override
    public Seq<Violation> unknownTo(FinancialPlan plan, String pointer) {
        Seq<Violation> noLine = line.filter(named -> !incomeLines(plan).contains(named))
                .map(named -> Violation.at(
                        pointer + "/line",
                        FactorMistake.NO_INCOME_LINE.with("name", named).with("known", incomeLines(plan))))
                .toVector();
        return noLine.appendAll(unknownFunding(plan, pointer))
                .appendAll(hiddenFunding(plan, pointer))
                .appendAll(new Scope<>(projects)
                        .unknown(FactorRules.commitmentIds(plan), FactorMistake.NO_COMMITMENT, pointer + "/projects"))
                .appendAll(from.toVector().flatMap(month -> FactorRules.outside(month, plan, pointer + "/from")));
    }

    private Option<Violation> unknownFunding(FinancialPlan plan, String pointer) {
        return funding.filter(named -> !refusable(plan).contains(named))
                .map(named -> Violation.at(
                        pointer + "/funding",
                        (fundings(plan).exists(each -> each.id().equals(named))
                                        ? FactorMistake.FUNDING_LOST
                                        : FactorMistake.NO_FUNDING)
                                .with("name", named)
                                .with("known", refusable(plan))));
    }

    private Seq<Violation> hiddenFunding(FinancialPlan plan, String pointer) {
        return projects.zipWithIndex()
                .filter(project -> funded(plan).contains(project._1))
                .map(project -> Violation.at(
                        pointer + "/projects/" + project._2,
                        FactorMistake.FUNDING_OF_ITS_OWN.with("name", project._1)));
    }

    @Override
    public Seq<Remark> remarks(FinancialPlan plan, String pointer) {
        YearMonth first = from.getOrElse(plan.horizon().firstMonth());
        Seq<Integer> years = plan.horizon().eachYear().filter(year -> year >= first.getYear());
        Seq<BudgetLine> lines = plan.lines().filter(income -> line.contains(income.id()));
        boolean comes = lines.exists(income -> Idle.hasAmount(plan, income, years));
        Seq<String> paid = projects.filter(id -> shareIfRefused != 1 && Idle.isPaid(plan, id, first));
        if (funding.isEmpty() && !comes && paid.isEmpty()) {
            return Vector.of(Remark.at(pointer, FactorRemark.REFUSAL_WITHOUT_EFFECT.with("first", first)));
        }
        boolean atOnce = lines.exists(income -> Idle.hasAmount(plan, income, years.take(1)))
                || paid.exists(id -> Idle.payouts(plan, id).containsKey(first));
        return from.isEmpty() && atOnce && distribution.leastDrawn() < 1
                ? Vector.of(Remark.at(pointer, FactorRemark.REFUSAL_FROM_FIRST_MONTH.with("first", first)))
                : Vector.empty();
    }

    @Override
    public Option<String> answers() {
        return funding;
    }

    @Override
    public boolean isAsPlanned() {
        return RiskFactor.super.isAsPlanned() && arrears.greatestDrawn() == 0;
    }

    @Override
    public ExternalFunding withDistribution(Distribution newDistribution) {
        return new ExternalFunding(id, funding, line, projects, shareIfRefused, from, arrears, newDistribution);
    }
}
