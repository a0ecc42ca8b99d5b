package rar.simulation.risk;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import rar.model.goal.CashGoal;
import rar.model.goal.FinancialGoal;
import rar.simulation.outcome.CountedScenarios;
import rar.simulation.outcome.Counts;
import rar.simulation.outcome.Counts.FirstFound;
import rar.simulation.outcome.Paths;
import rar.simulation.outcome.Recorded;
import rar.simulation.outcome.Tally;
import rar.simulation.projection.Projection;

/**
 * Counts the scenarios that break goals, each judged by the code that judges plans. Counts are whole numbers, so parts of a
 * run add up to the same as the whole, in any order.
 */
public final class GoalTally implements Tally<GoalTally>, Recorded<GoalTally> {

    private final Projection projection;
    private final GoalFloors floors;
    private final Vector<GoalCount> counts;
    private final CountedScenarios scenarios = new CountedScenarios();

    /**
     * Nothing counted yet.
     *
     * @param projection of the simulation whose scenarios are to be counted
     * @param goals to judge
     */
    public GoalTally(Projection projection, Seq<? extends FinancialGoal> goals) {
        this(
                projection,
                goals.map(goal -> new GoalCount(goal, projection.months())).toVector());
    }

    private GoalTally(Projection projection, Vector<GoalCount> counts) {
        this.projection = projection;
        this.floors = new GoalFloors(projection, counts.map(GoalCount::goal));
        this.counts = counts;
    }

    @Override
    public GoalTally empty() {
        return new GoalTally(projection, counts.map(GoalCount::empty));
    }

    @Override
    public boolean looksAtYearEnds() {
        return !counts.forAll(count -> count.goal() instanceof CashGoal);
    }

    @Override
    public void add(Paths paths) {
        scenarios.add(paths.first(), paths.count());
        for (int i = 0; i < paths.count(); i++) {
            ScenarioPosition position = new ScenarioPosition(projection, floors, paths, i);
            for (GoalCount count : counts) {
                count.add(position, paths.first() + i);
            }
        }
    }

    @Override
    public void requireAddable(GoalTally other) {
        if (!goals().equals(other.goals()) || projection.months() != other.projection.months()) {
            throw new IllegalArgumentException("tallies of other goals, or over other months, do not add up");
        }
        scenarios.requireNone(other.scenarios);
    }

    private Vector<FinancialGoal> goals() {
        return counts.map(GoalCount::goal);
    }

    @Override
    public void add(GoalTally other) {
        requireAddable(other);
        scenarios.add(other.scenarios);
        for (int g = 0; g < counts.size(); g++) {
            counts.get(g).add(other.counts.get(g));
        }
    }

    @Override
    public Counts counts() {
        return new Counts(
                scenarios.stretches(),
                counts.flatMap(GoalCount::sums).asJava(),
                counts.map(GoalCount::greatest).asJava(),
                List.of(),
                FirstFound.NOTHING);
    }

    @Override
    public GoalTally restored(Counts written) {
        empty().counts().requireShapeOf(written);
        Vector<GoalCount> goals =
                Vector.range(0, counts.size()).map(g -> counts.get(g).restored(written, g));
        GoalTally read = new GoalTally(projection, goals);
        read.scenarios.add(CountedScenarios.of(written.scenarios()));
        return read;
    }

    /** How many scenarios were judged. */
    public long scenarios() {
        return scenarios.count();
    }

    Vector<GoalCount> goalCounts() {
        return counts;
    }
}
