package rar.simulation.risk;

import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.goal.CashFloor;
import rar.model.goal.DirectedFunds;
import rar.model.goal.FinancialPosition;
import rar.model.money.Money;
import rar.model.plan.ProjectKind;
import rar.simulation.outcome.Paths;
import rar.simulation.projection.Projection;

/**
 * One of the scenarios at hand, as goals look at it.
 *
 * @param projection what its scenarios are of
 * @param floors of the goals that look at it
 * @param paths of a tally that looks at year ends, where a goal does
 * @param scenario its place among the paths
 */
record ScenarioPosition(Projection projection, GoalFloors floors, Paths paths, int scenario)
        implements FinancialPosition {

    /** Of a scenario that is looked at once. */
    ScenarioPosition(Projection projection, Paths paths, int scenario) {
        this(projection, new GoalFloors(projection, Vector.empty()), paths, scenario);
    }

    @Override
    public YearMonth firstMonth() {
        return projection.plan().horizon().firstMonth();
    }

    @Override
    public int firstJudged() {
        return projection.firstOpen();
    }

    @Override
    public int months() {
        return paths.months();
    }

    @Override
    public boolean hasBalance() {
        return true;
    }

    @Override
    public long cashOre(int index) {
        return (long) paths.cash(index)[scenario];
    }

    @Override
    public long beforeReceiptsOre(int index) {
        return (long) paths.beforeReceipts(index)[scenario];
    }

    @Override
    public long setAsideOre(int index) {
        return projection.plan().funds().isEmpty() ? 0 : (long) paths.setAside(index)[scenario];
    }

    @Override
    public long floorOre(CashFloor floor, int index) {
        return floors.ore(floor, index);
    }

    @Override
    public Money plannedCosts(int year) {
        return projection.plan().costs(year);
    }

    @Override
    public Money openingEquity() {
        return floors.openingEquity();
    }

    @Override
    public Money equity(int year) {
        return new Money((long) paths.equity(year - firstYear())[scenario]);
    }

    @Override
    public Money contributions(int year) {
        return new Money((long) paths.contributions(year - firstYear())[scenario]);
    }

    @Override
    public DirectedFunds directedFunds() {
        return new DirectedFunds(
                paidTo(ProjectKind.INDIVIDUAL), paidTo(ProjectKind.STRUCTURE), paidTo(ProjectKind.UNKNOWN));
    }

    private Money paidTo(ProjectKind kind) {
        return new Money((long) paths.paidTo(kind)[scenario]);
    }
}
