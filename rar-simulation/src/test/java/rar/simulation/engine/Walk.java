package rar.simulation.engine;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import rar.model.goal.LiquidityFloor;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.BalanceSheet;
import rar.model.plan.BudgetLine;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.InstalmentTerms;
import rar.model.plan.LineKind;
import rar.model.plan.Member;
import rar.model.plan.OpeningBalance;
import rar.model.plan.Party;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PlanDraft;
import rar.model.plan.Project;
import rar.model.plan.RecognitionPolicy;
import rar.model.plan.ReservationClause;
import rar.model.schedule.Schedule;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.projection.Projection;

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
    public Seq<Integer> instalmentMonths =
            InstalmentTerms.QUARTERLY.instalments().months();
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
        Contributions paid = Contributions.everyYear(
                        horizon,
                        contributions,
                        party(STATE, stateShare),
                        party(OTHERS, Share.ONE.plus(stateShare.times(Share.of(-1, 1)))))
                .withInstalmentMonths(instalmentMonths);
        BalanceSheet sheet =
                BalanceSheet.EMPTY.withCash(opening).withProvisions(provisions).balanced();
        PlanDraft draft = PlanDraft.of("walk", "made for a test", horizon, paid)
                .withRecognition(recognition)
                .withOpening(OpeningBalance.of(sheet))
                .withLine(BudgetLine.of("costs", LineKind.COST, costs))
                .withLine(BudgetLine.of(INCOME, LineKind.INCOME, income))
                .withLine(BudgetLine.of("interest", LineKind.INTEREST, interest))
                .withProjects(grant.equals(Money.ZERO) ? Vector.empty() : Vector.of(project()))
                .withGoal(new LiquidityFloor(floor));
        return FinancialPlan.of(threshold
                .map(ReservationClause::new)
                .map(draft::withReservation)
                .getOrElse(draft));
    }

    public Simulation under(RiskFactor... factors) {
        return Simulation.of(Projection.of(Schedule.of(plan())), new RiskModel("risks", "", Vector.of(factors)));
    }

    private Project project() {
        return Project.of(
                        PROJECT,
                        LocalDate.of(horizon.firstYear(), 12, 31),
                        new PayoutProfile.ByYear(TreeMap.of(horizon.firstYear(), grant)))
                .withName("Project")
                .withTotal(grant);
    }

    private static Party party(String id, Share share) {
        return Party.of(id, share, Member.of(id + "-member", 1).withName(id));
    }
}
