package rar.examples.starter;

import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.goal.LiquidityFloor;
import rar.model.message.Message;
import rar.model.message.PhraseBook;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.BalanceSheet;
import rar.model.plan.BudgetLine;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.IndexRule;
import rar.model.plan.LineKind;
import rar.model.plan.Member;
import rar.model.plan.MonthRange;
import rar.model.plan.OpeningBalance;
import rar.model.plan.Party;
import rar.model.plan.PlanDraft;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.plan.ProjectKind;
import rar.model.plan.RecognitionPolicy;
import rar.model.plan.YearlyAmounts;

/** The plan of an invented association, with one of each part that nearly every plan has. */
public final class StarterPlan {

    private static final Money CONTRIBUTIONS = Money.ofTkr(8_000);

    private static final Money FLOOR = Money.ofTkr(2_500);

    /** Of each project and grant; those of the first year leave room for the project. */
    private static final Money PROJECT = Money.ofTkr(3_000);

    private static final Money FIRST_GRANT = Money.ofTkr(3_500);

    private static final Money LATER_GRANT = Money.ofTkr(5_200);

    /** A year and a half. */
    private static final int PROJECT_MONTHS = 18;

    private static final int DECISION_MONTH = 3;

    private final StarterShape shape;
    private final Naming naming;

    private StarterPlan(StarterShape shape, Naming naming) {
        this.shape = shape;
        this.naming = naming;
    }

    /** The plan of a shape, its names in the language of the words. */
    public static FinancialPlan of(StarterShape shape, PhraseBook words) {
        return new StarterPlan(shape, new Naming(words)).plan();
    }

    private FinancialPlan plan() {
        Horizon horizon = new Horizon(shape.firstYear(), shape.years());
        Message name = Message.of(StarterName.PLAN)
                .with("first", String.valueOf(shape.firstYear()))
                .with("last", String.valueOf(shape.lastYear()));
        return FinancialPlan.of(PlanDraft.of(
                        naming.name(name), naming.name(StarterName.SOURCE), horizon, contributions(horizon))
                .withRecognition(RecognitionPolicy.AS_CONSUMED)
                .withOpening(OpeningBalance.of(BalanceSheet.EMPTY
                        .withReceivables(Money.ofTkr(200))
                        .withCash(Money.ofTkr(3_000))
                        .withShortTermLiabilities(Money.ofTkr(500))
                        .balanced()))
                .withLines(Vector.of(
                        cost(StarterName.PERSONNEL, 1_400),
                        cost(StarterName.PREMISES, 180),
                        cost(StarterName.BOARD, 220),
                        BudgetLine.of(naming.id(StarterName.INTEREST), LineKind.INTEREST, Money.ofTkr(20))
                                .withName(naming.name(StarterName.INTEREST))))
                .withProjects(Vector.of(project(horizon)))
                .withGrants(horizon.eachYear().map(this::grant))
                .withGoals(Vector.of(new LiquidityFloor(FLOOR))));
    }

    private Contributions contributions(Horizon horizon) {
        Member[] municipalities = Vector.rangeClosed(1, shape.municipalities())
                .map(this::municipality)
                .toJavaArray(Member[]::new);
        return Contributions.everyYear(
                horizon,
                CONTRIBUTIONS,
                party(StarterName.MUNICIPALITIES, Share.of(1, 4), municipalities),
                party(StarterName.REGION, Share.of(1, 4), member(StarterName.REGION_MEMBER)),
                party(StarterName.STATE, Share.of(1, 2), member(StarterName.STATE_MEMBER)));
    }

    private Party party(StarterName name, Share share, Member... members) {
        return Party.of(naming.id(name), share, members).withName(naming.name(name));
    }

    private Member member(StarterName name) {
        return Member.of(naming.id(name), 1).withName(naming.name(name));
    }

    /** Of so many inhabitants, the first the largest. */
    private Member municipality(int number) {
        Message name = Message.of(StarterName.MUNICIPALITY).with("number", number);
        return Member.of(naming.id(name), 6_000L + 48_000L / (long) number).withName(naming.name(name));
    }

    private BudgetLine cost(StarterName name, long tkr) {
        YearlyAmounts grown = new YearlyAmounts.Indexed(Money.ofTkr(tkr), IndexRule.flat(Share.of(3, 100)));
        return BudgetLine.of(naming.id(name), LineKind.COST, grown)
                .withName(naming.name(name))
                .withGroup(naming.name(StarterName.OFFICE));
    }

    /** Paid evenly for a year and a half, or as long as the plan is. */
    private Project project(Horizon horizon) {
        int months = Math.min(PROJECT_MONTHS, horizon.months());
        Money paid = PROJECT.timesHalfUp(Share.of(months, PROJECT_MONTHS));
        return Project.of(
                        naming.id(StarterName.PROJECT),
                        new MonthRange(horizon.firstMonth(), horizon.month(months - 1)),
                        paid)
                .withName(naming.name(StarterName.PROJECT))
                .withKind(ProjectKind.INDIVIDUAL);
    }

    private PlannedGrant grant(int year) {
        Message name = Message.of(StarterName.GRANT).with("year", String.valueOf(year));
        return PlannedGrant.of(
                        naming.id(name),
                        YearMonth.of(year, DECISION_MONTH),
                        year == shape.firstYear() ? FIRST_GRANT : LATER_GRANT)
                .withName(naming.name(name))
                .withKind(ProjectKind.INDIVIDUAL);
    }
}
