package rar.simulation.reverse;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.MersenneTwister;
import rar.model.goal.JudgedMonth;
import rar.simulation.engine.Simulation;
import rar.simulation.factor.RiskFactor;
import rar.simulation.sampling.FactorLevels;

/**
 * Searches the nearest point of standard normal space at which cash falls below a floor. A direction is judged by how far
 * one has to go along it; directions are searched by CMA-ES (Hansen and Ostermeier, "Completely derandomized
 * self-adaptation in evolution strategies", Evolutionary Computation 9, 2001) from the best of the axes and corners,
 * with numbers of a fixed seed. Then the point is moved to any nearer one around it that breaches, until none does; cash
 * jumps where a factor counts in whole months, so that this, and not a gradient, tells that it is a minimum.
 */
final class BreakingPoint {

    /** Beyond this no uniform number of 53 bits leads. */
    private static final double FARTHEST = 8;

    private static final int RAY = 33;
    private static final int MOST_CORNER_FACTORS = 10;
    private static final int MOST_EVALUATIONS = 800;
    private static final int SEED = 1974;

    /** By how much a neighbour is to be nearer, first and last. */
    private static final double[] NEARER = {0.1, 0.01, 0.001, JointStress.NEARER};

    private static final double[] TURNS = {0.8, 0.3, 0.1, 0.03, 0.01};
    private static final int MOST_MOVES = 1_000;

    /** A direction from the medians. */
    private static final class Direction {

        /** A point that lies in it. */
        private final double[] way;

        /** How far along it the floor is broken. */
        private final double reach;

        Direction(double[] way, double reach) {
            this.way = way;
            this.reach = reach;
        }

        Direction orBetter(Direction other) {
            return other.reach < reach ? other : this;
        }
    }

    private final Simulation simulation;
    private final LevelSpace space;
    private final FloorTest test;
    private final long limit;
    private final Seq<RiskFactor> factors;
    private final int n;
    private int neighbours;

    BreakingPoint(Simulation simulation, FloorTest test) {
        this.simulation = simulation;
        this.space = new LevelSpace(simulation, test);
        this.test = test;
        this.limit = test.limit();
        this.factors = simulation.model().factors();
        this.n = factors.size();
    }

    /** The nearest point; none if no direction that was tried leads below the floor. */
    Option<JointStress> find() {
        if (space.lowest(List.of(new double[n]))[0] < limit) {
            return Option.some(told(new double[n]));
        }
        Direction best = bestStart();
        boolean cornersTell = n <= MOST_CORNER_FACTORS && best.reach > FARTHEST;
        if (n > 1 && !cornersTell) {
            best = optimised(best);
        }
        if (best.reach > FARTHEST) {
            return Option.none();
        }
        double[] point = LevelSpace.scaled(best.way, best.reach);
        for (double nearer : NEARER) {
            point = minimum(pulled(point), nearer);
        }
        return Option.some(told(point));
    }

    /** From a point that breaches to one that no nearer one around it does. */
    private double[] minimum(double[] start, double nearer) {
        double[] point = start;
        for (int moves = 0; moves < MOST_MOVES; moves++) {
            Option<double[]> neighbour = nearerNeighbour(point, nearer);
            if (neighbour.isEmpty()) {
                return point;
            }
            point = neighbour.get();
        }
        throw new IllegalStateException("the search for the nearest breaking point did not come to an end");
    }

    /** The best of the axes and, where they are few, the corners. */
    private Direction bestStart() {
        List<double[]> starts = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            starts.add(space.unit(i, 1));
            starts.add(space.unit(i, -1));
        }
        for (int corner = 0; n <= MOST_CORNER_FACTORS && corner < 1 << n; corner++) {
            double[] direction = new double[n];
            for (int i = 0; i < n; i++) {
                direction[i] = (corner >> i & 1) == 0 ? 1 : -1;
            }
            starts.add(direction);
        }
        Direction best = towards(starts.get(0));
        for (double[] start : starts.subList(1, starts.size())) {
            best = best.orBetter(towards(start));
        }
        return best;
    }

    /** The best direction of a search that begins at this one: itself, if none is better. */
    private Direction optimised(Direction start) {
        double[] low = new double[n];
        double[] high = new double[n];
        double[] sigma = new double[n];
        double[] from = LevelSpace.scaled(start.way, 1);
        for (int i = 0; i < n; i++) {
            low[i] = -2;
            high[i] = 2;
            sigma[i] = 0.4;
        }
        CMAESOptimizer optimizer =
                new CMAESOptimizer(10_000, 0, true, 0, 0, new MersenneTwister(SEED), false, (i, a, b) -> false);
        Direction[] best = {start};
        try {
            optimizer.optimize(
                    new MaxEval(MOST_EVALUATIONS),
                    new ObjectiveFunction(way -> {
                        Direction tried = towards(way.clone());
                        best[0] = best[0].orBetter(tried);
                        return tried.reach;
                    }),
                    GoalType.MINIMIZE,
                    new InitialGuess(from),
                    new SimpleBounds(low, high),
                    new CMAESOptimizer.Sigma(sigma),
                    new CMAESOptimizer.PopulationSize(4 + (int) (3 * StrictMath.log(n))));
        } catch (TooManyEvaluationsException e) {
            // the bound is how the search ends; the best direction has been kept
        }
        return best[0];
    }

    private Direction towards(double[] way) {
        return new Direction(way, reach(way));
    }

    /**
     * How far along a direction the floor is first broken, to a ten-thousandth; more than {@link #FARTHEST} where it is
     * not, by as much as cash is left there, so that a search has something to follow.
     */
    private double reach(double[] direction) {
        if (LevelSpace.norm(direction) == 0) {
            return 3 * FARTHEST;
        }
        double from = 0;
        double to = FARTHEST;
        for (int zoom = 0; zoom < 4; zoom++) {
            List<double[]> ray = new ArrayList<>();
            for (int k = 1; k < RAY; k++) {
                ray.add(LevelSpace.scaled(direction, from + (to - from) * k / (RAY - 1)));
            }
            double[] lowest = space.lowest(ray);
            int first = 0;
            while (first < lowest.length && lowest[first] >= limit) {
                first++;
            }
            if (first == lowest.length) {
                double left = lowest[lowest.length - 1] - limit;
                return FARTHEST + FARTHEST * left / (left + Math.abs((double) limit) + 1e7);
            }
            double width = (to - from) / (RAY - 1);
            to = from + width * (first + 1);
            from = from + width * first;
        }
        return to;
    }

    /** The same point with each factor as near to its median as the others allow. */
    private double[] pulled(double[] point) {
        double[] pulled = point.clone();
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int i = 0; i < n; i++) {
                double before = pulled[i];
                pulled[i] = leastThatBreaches(pulled, i);
                moved |= Math.abs(before) - Math.abs(pulled[i]) > JointStress.NEARER;
            }
        }
        return pulled;
    }

    private double leastThatBreaches(double[] point, int i) {
        double holds = 0;
        double breaches = point[i];
        for (int zoom = 0; zoom < 3 && breaches != 0; zoom++) {
            List<double[]> tried = new ArrayList<>();
            for (int k = 0; k < RAY; k++) {
                double[] next = point.clone();
                next[i] = holds + (breaches - holds) * k / (RAY - 1);
                tried.add(next);
            }
            double[] lowest = space.lowest(tried);
            int first = 0;
            while (first < RAY - 1 && lowest[first] >= limit) {
                first++;
            }
            breaches = tried.get(first)[i];
            holds = first == 0 ? breaches : tried.get(first - 1)[i];
        }
        return breaches;
    }

    /** A point around this one that is nearer and breaches, the nearest such; none is what makes it a minimum. */
    private Option<double[]> nearerNeighbour(double[] point, double nearer) {
        double distance = LevelSpace.norm(point);
        if (distance <= nearer) {
            return Option.none();
        }
        List<double[]> around = new ArrayList<>();
        around.add(LevelSpace.scaled(point, distance - nearer));
        for (double turn : TURNS) {
            for (int i = 0; i < n; i++) {
                for (int j = i; j < n; j++) {
                    for (int signs = 0; signs < 4; signs++) {
                        double[] turned = point.clone();
                        turned[i] += (signs & 1) == 0 ? turn : -turn;
                        if (i != j) {
                            turned[j] += (signs & 2) == 0 ? turn : -turn;
                        }
                        if (LevelSpace.norm(turned) > 0) {
                            around.add(LevelSpace.scaled(turned, Math.min(LevelSpace.norm(turned), distance - nearer)));
                        }
                    }
                }
            }
        }
        neighbours = around.size();
        double[] lowest = space.lowest(around);
        Option<double[]> nearest = Option.none();
        for (int k = 0; k < lowest.length; k++) {
            double[] candidate = around.get(k);
            if (lowest[k] < limit && nearest.forAll(best -> LevelSpace.norm(candidate) < LevelSpace.norm(best))) {
                nearest = Option.some(candidate);
            }
        }
        return nearest;
    }

    private JointStress told(double[] point) {
        FactorLevels levels = new FactorLevels(Vector.of(space.levels(point)));
        double[] scores = space.scores(point);
        JudgedMonth tightest = test.tightestMonth(simulation, levels, 0);
        Vector<JointStress.JointShock> shocks = Vector.ofAll(factors)
                .zipWithIndex((factor, i) -> new JointStress.JointShock(
                        factor.id(),
                        scores[i],
                        factor.distribution().quantile(space.level(scores[i])),
                        factor.distribution().quantile(0.5)));
        return new JointStress(
                LevelSpace.norm(point),
                shocks,
                tightest.cash(),
                simulation.projection().plan().horizon().month(tightest.index()),
                tightest.floor(),
                neighbours);
    }
}
