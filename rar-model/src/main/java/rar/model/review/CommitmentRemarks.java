package rar.model.review;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.LineKind;
import rar.model.plan.Project;
import rar.model.plan.RecognitionPolicy;
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
                                "number " + project._1.note(Project.Note.NUMBER).get() + " is that of " + other.name()
                                        + " too; give " + project._1.name()
                                        + " a number of its own, or leave it out")));
    }

    /** Opening provisions that are not what the projects are still paid. */
    private static Seq<Remark> provisions(FinancialPlan plan) {
        Money later = Money.sum(plan.projects().map(Project::remaining));
        return plan.opening()
                .toVector()
                .filter(opening -> plan.recognition() == RecognitionPolicy.AT_DECISION)
                .filter(opening -> !opening.sheet().provisions().equals(later))
                .map(opening -> Remark.at(
                        "/opening/provisions",
                        "provisions are " + opening.sheet().provisions() + ", the payouts of the projects come to "
                                + later
                                + ", "
                                + difference(opening.sheet().provisions(), later)
                                + "; a provision is what remains to be paid of what has been decided: correct one of"
                                + " them, or add the project that is missing"));
    }

    private static String difference(Money provisions, Money later) {
        return provisions.compareTo(later) > 0
                ? provisions.minus(later) + " less, which would never be paid"
                : later.minus(provisions) + " more, which no provision covers";
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
                                year._1 + " closes at nought only with the " + year._2 + " of " + line._1.name()
                                        + " as income, which the grants solved for spend; a balance carried over is a use of"
                                        + " equity, and without it the year's result is that much below nought")));
    }

    private static boolean isSolvedIn(FinancialPlan plan, int year) {
        return plan.recognition() == RecognitionPolicy.AS_CONSUMED
                && plan.grants()
                        .exists(grant -> grant.decided().getYear() == year
                                && grant.amount().given().isEmpty());
    }
}
