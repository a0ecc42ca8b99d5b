package rar.simulation.engine;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import rar.model.allocation.AllocationMethod;
import rar.model.goal.LiquidityFloor;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.BudgetLine;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.IndexRule;
import rar.model.plan.LineKind;
import rar.model.plan.Member;
import rar.model.plan.OpeningBalance;
import rar.model.plan.Party;
import rar.model.plan.PayoutProfile;
import rar.model.plan.Project;
import rar.model.plan.ProjectKind;
import rar.model.plan.RecognitionPolicy;
import rar.model.plan.ReservationClause;
import rar.model.plan.WorkingCapital;
import rar.model.plan.YearlyAmounts;
import rar.model.schedule.Schedule;
import rar.simulation.projection.Projection;
import rar.simulation.scenario.RiskFactor;
import rar.simulation.scenario.RiskModel;

/**
 * Plans so simple that what a risk does to them can be written down: two parties of which the state pays the larger
 * part, running costs, a project, other income and interest, and nothing else.
 */
public final class Walk {

    public static final String STATE = "state";
    public static final String OTHERS = "others";
    public static final String PROJECT = "project";
    public static final String INCOME = "esf";

    public Horizon horizon = new Horizon(2009, 1);
    public Money opening = Money.ofTkr(1_000);
    public Money floor = Money.ZERO;
    public Money contributions = Money.ofTkr(12_000);
    public Share stateShare = Share.of(1, 2);
    public Seq<Integer> instalmentMonths = Contributions.QUARTERLY;
    public Money costs = Money.ZERO;
    public Money grant = Money.ZERO;
    public Option<Money> threshold = Option.none();
    public RecognitionPolicy recognition = RecognitionPolicy.AT_DECISION;
    /** Of others, a year. */
    public Money income = Money.ZERO;
    /** A year. */
    public Money interest = Money.ZERO;

    public FinancialPlan plan() {
        Money provisions = recognition == RecognitionPolicy.AT_DECISION ? grant : Money.ZERO;
        return new FinancialPlan(
                "walk",
                "made for a test",
                horizon,
                recognition,
                new Contributions(
                        TreeMap.ofEntries(horizon.eachYear().map(year -> new Tuple2<>(year, contributions))),
                        MoneyUnit.KRONA,
                        instalmentMonths,
                        Vector.of(
                                party(STATE, stateShare),
                                party(OTHERS, Share.ONE.plus(stateShare.times(Share.of(-1, 1))))),
                        Option.none()),
                Option.some(new OpeningBalance(
                        Money.ZERO,
                        Money.ZERO,
                        opening,
                        opening.minus(provisions),
                        provisions,
                        Money.ZERO,
                        Money.ZERO,
                        Option.none(),
                        Vector.empty(),
                        Vector.empty(),
                        Option.none())),
                Vector.of(
                        line("costs", LineKind.COST, costs),
                        line(INCOME, LineKind.INCOME, income),
                        line("interest", LineKind.INTEREST, interest)),
                WorkingCapital.UNCHANGED,
                Vector.empty(),
                grant.equals(Money.ZERO) ? Vector.empty() : Vector.of(project()),
                Vector.empty(),
                Option.none(),
                threshold.map(ReservationClause::new),
                Vector.of(new LiquidityFloor(floor)));
    }

    public Simulation under(RiskFactor... factors) {
        return Simulation.of(Projection.of(Schedule.of(plan())), new RiskModel("risks", "", Vector.of(factors)));
    }

    private static BudgetLine line(String id, LineKind kind, Money amount) {
        return new BudgetLine(
                id, id, kind, new YearlyAmounts.Indexed(amount, IndexRule.NONE), Option.none(), Option.none());
    }

    private Project project() {
        return new Project(
                PROJECT,
                Option.none(),
                "Project",
                Option.none(),
                Option.none(),
                ProjectKind.UNKNOWN,
                Option.none(),
                LocalDate.of(horizon.firstYear(), 12, 31),
                Option.some(grant),
                Option.none(),
                Option.none(),
                new PayoutProfile.ByYear(TreeMap.of(horizon.firstYear(), grant)),
                true,
                Option.none());
    }

    private static Party party(String id, Share share) {
        return new Party(
                id,
                id,
                share,
                AllocationMethod.named("largest-remainder"),
                Vector.of(new Member(id + "-member", id, Share.ONE)));
    }
}
