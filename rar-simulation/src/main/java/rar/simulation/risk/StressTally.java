package rar.simulation.risk;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rar.model.goal.CashGoal;
import rar.model.goal.FinancialGoal;
import rar.model.goal.JudgedMonth;
import rar.model.money.Money;
import rar.simulation.outcome.Paths;
import rar.simulation.outcome.Tally;
import rar.simulation.projection.Projection;
import rar.simulation.stress.Stresses;

/** What hand-written scenarios come to, each kept: many at a time, as the engine computes them. */
final class StressTally implements Tally<StressTally> {

    private final Projection projection;
    private final Stresses set;
    private final Seq<? extends FinancialGoal> goals;
    private final List<Numbered> found = new ArrayList<>();

    private record Numbered(long scenario, StressResult result) {}

    StressTally(Projection projection, Stresses set) {
        this.projection = projection;
        this.set = set;
        this.goals = projection.plan().goalsWithLaw();
    }

    @Override
    public StressTally empty() {
        return new StressTally(projection, set);
    }

    @Override
    public boolean looksAtYearEnds() {
        return !goals.forAll(goal -> goal instanceof CashGoal);
    }

    @Override
    public void add(Paths paths) {
        for (int i = 0; i < paths.count(); i++) {
            found.add(new Numbered(paths.first() + i, result(paths, i)));
        }
    }

    private StressResult result(Paths paths, int i) {
        ScenarioPosition position = new ScenarioPosition(projection, paths, i);
        JudgedMonth tightest = projection.floors().floors().tightest(position);
        return new StressResult(
                set.stress(paths.first() + i),
                tightest.cash(),
                position.month(tightest.index()),
                tightest.margin(),
                new Money(position.cashOre(paths.months() - 1)),
                new Money((long) paths.equity()[i]),
                goals.map(goal -> goal.assess(position)));
    }

    @Override
    public void add(StressTally other) {
        found.addAll(other.found);
    }

    /** The results in the order of the scenarios. */
    List<StressResult> results() {
        return found.stream()
                .sorted(Comparator.comparingLong(Numbered::scenario))
                .map(Numbered::result)
                .toList();
    }
}
