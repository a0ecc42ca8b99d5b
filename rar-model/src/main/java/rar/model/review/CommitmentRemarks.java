package rar.model.review;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.LineKind;
import rar.model.plan.Project;
import rar.model.plan.Remark;

/**
 * What an auditor asks about in a plan's projects and grants (granskning), under the JSON pointer that it has in a plan
 * file. It does not change what is meant, so it is told where a plan is checked and not with every answer.
 */
public final class CommitmentRemarks {

    private static final Seq<Function<FinancialPlan, Seq<Remark>>> RULES = Vector.of(
            CommitmentRemarks::repeatedNumbers,
            CommitmentRemarks::provisions,
            CommitmentRemarks::carriedOverIntoGrants);

    private CommitmentRemarks() {}

    /** All remarks on the plan, rule by rule. */
    public static Seq<Remark> of(FinancialPlan plan) {
        return RULES.flatMap(rule -> rule.apply(plan));
    }

    /** Projects that bear the printed number of a project before them. */
    private static Seq<Remark> repeatedNumbers(FinancialPlan plan) {
        return plan.projects()
                .zipWithIndex()
                .flatMap(project -> plan.projects()
                        .take(project._2)
                        .find(other -> project._1.note(Project.Note.NUMBER).isDefined()
                                && other.note(Project.Note.NUMBER).equals(project._1.note(Project.Note.NUMBER)))
                        .map(other -> Remark.at(
                                "/projects/" + project._2 + "/number",
                                ReviewRemark.NUMBER_TWICE
                                        .with(
                                                "number",
                                                project._1
                                                        .note(Project.Note.NUMBER)
                                                        .get())
                                        .with("other", other.name())
                                        .with("project", project._1.name()))));
    }

    /** Opening provisions that are not what the projects are still paid. */
    private static Seq<Remark> provisions(FinancialPlan plan) {
        Money later = Money.sum(plan.projects().map(Project::provision));
        return plan.opening()
                .toVector()
                .filter(opening -> plan.recognition().providesForGrants())
                .filter(opening -> !opening.sheet().provisions().equals(later))
                .map(opening -> Remark.at(
                        "/opening/provisions", provisions(opening.sheet().provisions(), later)));
    }

    private static Message provisions(Money provisions, Money payouts) {
        boolean isMore = provisions.compareTo(payouts) > 0;
        return (isMore ? ReviewRemark.PROVISIONS_ABOVE_PAYOUTS : ReviewRemark.PROVISIONS_BELOW_PAYOUTS)
                .with("provisions", provisions)
                .with("payouts", payouts)
                .with("difference", isMore ? provisions.minus(payouts) : payouts.minus(provisions));
    }

    /** Grants solved for in a year whose income holds a balance carried over: they spend it, and the year closes at nought. */
    private static Seq<Remark> carriedOverIntoGrants(FinancialPlan plan) {
        return plan.lines()
                .zipWithIndex()
                .filter(line -> line._1.kind() == LineKind.CARRIED_OVER)
                .flatMap(line -> plan.horizon()
                        .eachYear()
                        .filter(year -> isSolvedIn(plan, year))
                        .map(year -> new Tuple2<>(year, line._1.amount(year, plan.horizon())))
                        .filter(year -> year._2.ore() > 0)
                        .map(year -> Remark.at(
                                "/lines/" + line._2,
                                ReviewRemark.CARRIED_OVER_INTO_GRANTS
                                        .with("year", year._1)
                                        .with("amount", year._2)
                                        .with("line", line._1.name()))));
    }

    private static boolean isSolvedIn(FinancialPlan plan, int year) {
        return !plan.recognition().providesForGrants()
                && plan.grants()
                        .exists(grant -> grant.decided().getYear() == year
                                && grant.amount().given().isEmpty());
    }
}
