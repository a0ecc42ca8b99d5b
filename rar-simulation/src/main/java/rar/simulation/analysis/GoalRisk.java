package rar.simulation.analysis;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.LongConsumer;
import rar.model.goal.CashGoal;
import rar.model.goal.CashPath;
import rar.model.goal.LiquidityFloor;
import rar.model.plan.FinancialPlan;
import rar.simulation.engine.Paths;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.engine.Tally;
import rar.simulation.risk.Estimate;

/**
 * How probable it is that a plan's goals break: the law's demand that cash is never below zero (SFS 2003:1210, 21 §), and of
 * the board's goals those that cash alone decides. Each path is judged by the same code as the plan.
 */
public final class GoalRisk {

    private final Breaks breaks;
    private final double confidence;

    private GoalRisk(Breaks breaks, double confidence) {
        this.breaks = breaks;
        this.confidence = confidence;
    }

    /**
     * Runs scenarios, which must be independent, and judges each of them.
     *
     * @param confidence of the intervals, between 0 and 1
     */
    public static GoalRisk of(Simulation simulation, Run run, double confidence, LongConsumer progress) {
        Seq<CashGoal> goals = goals(simulation.projection().plan());
        return new GoalRisk(simulation.run(run, new Breaks(goals), progress), confidence);
    }

    /** The law's demand first, then the plan's goals that cash decides, in their order. */
    public static Seq<CashGoal> goals(FinancialPlan plan) {
        return Vector.<CashGoal>of(LiquidityFloor.LEGAL)
                .appendAll(plan.goals().filter(CashGoal.class::isInstance).map(CashGoal.class::cast))
                .distinct();
    }

    /** How many scenarios were judged. */
    public long scenarios() {
        return breaks.scenarios;
    }

    /** The goals. */
    public Seq<CashGoal> goals() {
        return breaks.goals;
    }

    /** In how many scenarios goal {@code g} breaks in any month that can be judged. */
    public long broken(int g) {
        return breaks.broken[g];
    }

    /** How probable that is. */
    public Estimate breaks(int g) {
        return Estimate.ofCount(broken(g), scenarios(), confidence);
    }

    /** Counts the scenarios that break each goal. */
    private static final class Breaks implements Tally<Breaks> {

        private final Seq<CashGoal> goals;
        private final long[] broken;
        private long scenarios;

        Breaks(Seq<CashGoal> goals) {
            this.goals = goals;
            this.broken = new long[goals.size()];
        }

        @Override
        public Breaks empty() {
            return new Breaks(goals);
        }

        @Override
        public void add(Paths paths) {
            scenarios += paths.count();
            for (int i = 0; i < paths.count(); i++) {
                CashPath path = new ScenarioCash(paths, i);
                for (int g = 0; g < broken.length; g++) {
                    broken[g] += goals.get(g).marginOre(path, 0) < 0 ? 1 : 0;
                }
            }
        }

        @Override
        public void add(Breaks other) {
            scenarios += other.scenarios;
            for (int g = 0; g < broken.length; g++) {
                broken[g] += other.broken[g];
            }
        }
    }

    /** The cash of one of the scenarios at hand. */
    private record ScenarioCash(Paths paths, int scenario) implements CashPath {
        @Override
        public int months() {
            return paths.months();
        }

        @Override
        public long cashOre(int index) {
            return (long) paths.cash(index)[scenario];
        }
    }
}
