package rar.model.next;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Objects;
import rar.model.balance.BalancePlan;
import rar.model.forecast.FollowUp;
import rar.model.message.Language;
import rar.model.message.PhraseBook;
import rar.model.money.Money;
import rar.model.plan.AssetEvent;
import rar.model.plan.BrokenRule;
import rar.model.plan.BudgetLine;
import rar.model.plan.EarmarkedFund;
import rar.model.plan.EquityRecovery;
import rar.model.plan.FinancialPlan;
import rar.model.plan.OpeningBalance;
import rar.model.plan.OpeningItem;
import rar.model.plan.PlanDraft;
import rar.model.plan.Project;
import rar.model.plan.Remark;
import rar.model.plan.Remarked;
import rar.model.plan.Violation;
import rar.model.schedule.Commitment;
import rar.model.schedule.FundBookings;
import rar.model.schedule.Schedule;

/**
 * The draft of next year's plan, from this year's and what has happened. It begins where the forecast of the outcome's last
 * year ends, and covers as many years; in the months that both cover, its balances are the forecast's to the öre, or a
 * remark says by how much they are not. The new last year is as the one before it, lines grown by their index.
 */
public final class NextPlan {

    private final FollowUp followUp;
    private final FinancialPlan plan;
    private final Turn turn;
    private final NextTexts texts;

    private NextPlan(FollowUp followUp, Language language) {
        this.followUp = followUp;
        this.plan = followUp.planned().plan();
        this.turn = new Turn(plan.horizon(), followUp.through().getYear());
        this.texts = new NextTexts(PhraseBook.of(language), followUp, turn);
    }

    /**
     * The draft, with remarks on what it could not take over exactly, or what in it no plan can hold.
     *
     * @param language of the texts that the draft has of its own
     */
    public static Validation<Seq<Violation>, Remarked<FinancialPlan>> of(FollowUp followUp, Language language) {
        Objects.requireNonNull(followUp, "NextPlan.followUp is null");
        Objects.requireNonNull(language, "NextPlan.language is null");
        NextPlan next = new NextPlan(followUp, language);
        return next.plan().mapError(broken -> broken.map(Violation::of)).map(next::remarked);
    }

    private Validation<Seq<BrokenRule>, FinancialPlan> plan() {
        NextGrants grants = new NextGrants(followUp, turn);
        PlanDraft draft = draft();
        PlanDraft settled = draft.withGrants(grants.settled());
        return draft.withGrants(grants.solved())
                .plan()
                .fold(
                        broken -> settled.plan(),
                        solved -> sizes(solved).equals(sizes(settled)) ? Validation.valid(solved) : settled.plan());
    }

    private static Seq<Money> sizes(FinancialPlan plan) {
        return Schedule.of(plan).commitments().map(Commitment::amount);
    }

    private static Seq<Money> sizes(PlanDraft settled) {
        return settled.projects()
                .map(Project::remaining)
                .appendAll(settled.grants().flatMap(grant -> grant.amount().given()));
    }

    private PlanDraft draft() {
        NextOpening opening = new NextOpening(followUp, turn);
        NextDepreciation depreciation = new NextDepreciation(turn.next(), assetEvents());
        Money fixedAssets = depreciation.opening(opening.rows().fixedAssets());
        // without an opening balance no book value is known
        Vector<BudgetLine> lines = plan.opening().isEmpty() ? lines() : depreciation.within(lines(), fixedAssets);
        Vector<Project> projects = new NextProjects(followUp, turn, texts).of(decided());
        Vector<OpeningItem> items = new NextItems(followUp, turn, texts).all(lines);
        PlanDraft draft = plan.draft()
                .withName(texts.name())
                .withSource(texts.source())
                .withHorizon(turn.next())
                .withContributions(new NextContributions(turn).of(plan.contributions()))
                .withLines(lines)
                .withFunds(funds())
                .withAssetEvents(assetEvents())
                .withProjects(projects);
        NextWorkingCapital capital =
                new NextWorkingCapital(turn, followUp.forecast().schedule().bookings());
        PlanDraft opened = plan.opening().isEmpty()
                ? draft.withWorkingCapital(capital.kept(plan.workingCapital()))
                : opened(draft, opening.of(items, projects, fixedAssets, texts.opening()), capital);
        return recovery().map(opened::withRecovery).getOrElse(opened.withoutRecovery());
    }

    private PlanDraft opened(PlanDraft draft, OpeningBalance opening, NextWorkingCapital capital) {
        return draft.withOpening(opening).withWorkingCapital(capital.of(plan.workingCapital(), opening));
    }

    private Vector<BudgetLine> lines() {
        Vector<BudgetLine> own = Vector.ofAll(plan.lines()).map(line -> {
            ForecastLine forecast = ForecastLine.of(followUp, line, turn);
            return new NextAmounts(forecast, turn).line().withInferred(texts.line(forecast.differs()));
        });
        return own.appendAll(beside().map(line -> line.withInferred(texts.beside())));
    }

    private Seq<AssetEvent> assetEvents() {
        return plan.assetEvents().reject(event -> turn.isPast(event.month()));
    }

    private Vector<EarmarkedFund> funds() {
        int last = turn.old().indexOf(turn.lastMonth());
        return FundBookings.balances(followUp.forecast().schedule())
                .map(balance -> balance.fund().withOpening(balance.at(last)));
    }

    /** The years in which a negative equity is still to be made good. */
    private Option<EquityRecovery> recovery() {
        int passed = turn.year() - turn.old().firstYear() + 1;
        return plan.recovery()
                .filter(rule -> rule.years() > passed)
                .map(rule -> new EquityRecovery(rule.years() - passed, rule.unit()));
    }

    private Vector<BudgetLine> beside() {
        BesideLines beside = new BesideLines(followUp, turn);
        return beside.all().appendAll(overruns().flatMap(beside::overrun));
    }

    private Vector<Commitment> decided() {
        return followUp.forecast().schedule().commitments().removeAll(overruns());
    }

    /** What is paid beyond what was granted, where grants are provided for: a cost as it is paid. */
    private Vector<Commitment> overruns() {
        Vector<Commitment> all = followUp.forecast().schedule().commitments();
        return plan.recognition().providesForGrants() ? all.filter(Commitment::isOverrun) : Vector.empty();
    }

    private Remarked<FinancialPlan> remarked(FinancialPlan next) {
        Vector<Remark> remarks = plan.opening().isEmpty()
                ? Vector.of(Remark.at("", NextRemark.WITHOUT_OPENING.message()))
                : new NextDifferences(followUp.forecast(), BalancePlan.of(Schedule.of(next)), turn).remarks();
        return new Remarked<>(next, remarks);
    }
}
