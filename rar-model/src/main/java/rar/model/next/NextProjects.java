package rar.model.next;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.YearMonth;
import rar.model.forecast.FollowUp;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PayoutProfile;
import rar.model.plan.Project;
import rar.model.schedule.Commitment;

/** What is decided as the next plan begins and remains to be paid: projects of this year's plan, and grants decided since. */
final class NextProjects {

    private final FinancialPlan plan;
    private final Turn turn;
    private final NextTexts texts;

    NextProjects(FollowUp followUp, Turn turn, NextTexts texts) {
        this.plan = followUp.planned().plan();
        this.turn = turn;
        this.texts = texts;
    }

    Vector<Project> of(Vector<Commitment> commitments) {
        return commitments
                .map(commitment -> new Remaining(commitment, turn))
                .filter(Remaining::isDecided)
                .reject(Remaining::isNothing)
                .map(this::project);
    }

    private Project project(Remaining remaining) {
        String id = remaining.commitment().id();
        Project project = plan.projects().find(each -> each.id().equals(id)).getOrElse(() -> granted(remaining));
        Project credited = remaining.isCredit() ? project.withCredit(true) : project;
        Project paid = paid(credited, remaining);
        return remaining
                .funding()
                .map(paid::withFunding)
                .getOrElse(paid)
                .withNote(Project.Note.INFERRED, texts.project(remaining.commitment(), remaining.amount()));
    }

    /** By the profile that it has where that gives what remains, else by year, else by month. */
    private static Project paid(Project project, Remaining remaining) {
        return Vector.of(project.payout(), remaining.byYear())
                .map(project::withPayout)
                .find(each -> isPaid(each, remaining))
                .getOrElse(() -> atLeast(project.withPayout(remaining.byMonth()), remaining.amount()));
    }

    private static boolean isPaid(Project project, Remaining remaining) {
        return !(project.total().isEmpty() && project.payout().statedAmount().isEmpty())
                && project.total().forAll(total -> project.remaining().compareTo(total) <= 0)
                && project.payout().payments(project.remaining(), project.run()).equals(remaining.payouts());
    }

    /** What is paid is no more than the whole. */
    private static Project atLeast(Project project, Money amount) {
        return project.total().exists(total -> total.compareTo(amount) < 0) ? project.withTotal(amount) : project;
    }

    private Project granted(Remaining remaining) {
        Commitment commitment = remaining.commitment();
        YearMonth last = remaining.payouts().isEmpty()
                ? turn.lastMonth()
                : remaining.payouts().last()._1;
        LocalDate end = last.atEndOfMonth();
        Project project = Project.of(commitment.id(), end, new PayoutProfile.ByMonth(remaining.payouts()))
                .withName(commitment.name())
                .withKind(commitment.kind())
                .withReserved(commitment.reserved());
        Project whole = commitment.amount().isNegative() ? project : project.withTotal(commitment.amount());
        Project taxed = commitment.vat().map(whole::withVat).getOrElse(whole);
        Project earmarked = commitment.fund().map(taxed::withFund).getOrElse(taxed);
        return commitment
                .decided()
                .map(month -> earmarked.withStart(month.atDay(1)))
                .getOrElse(earmarked);
    }
}
