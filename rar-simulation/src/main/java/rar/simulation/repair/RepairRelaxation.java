package rar.simulation.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.PivotSelectionRule;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * The linear relaxation of a programme in a box: parts of a tkr are allowed. It is solved in doubles, twice: for the
 * point, which shows the search where to look, and for the prices, from which the programme proves an exact bound. No
 * verdict rests on the doubles.
 */
final class RepairRelaxation {

    private static final int MOST_STEPS = 5_000;

    private final RepairProgram program;
    private final RepairCost cost;
    private final RepairBox box;
    private final int[] active;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Double> least = new ArrayList<>();

    RepairRelaxation(RepairProgram program, RepairCost cost, RepairBox box) {
        this.program = program;
        this.cost = cost;
        this.box = box;
        this.active = IntStream.range(0, program.columns())
                .filter(column -> box.most(column) > 0)
                .toArray();
        for (int row = 0; row < program.rows(); row++) {
            double[] coefficients = new double[active.length];
            double start = 0;
            for (int i = 0; i < active.length; i++) {
                coefficients[i] = program.coefficient(row, active[i]);
                start += coefficients[i] * (double) box.least(active[i]);
            }
            add(coefficients, program.least(row, box) - start);
        }
        for (int source = 0; source < program.model().sources(); source++) {
            addBounds(source);
        }
    }

    /** The bounds of a source and of its columns, counted from the least of each column. */
    private void addBounds(int source) {
        double[] all = new double[active.length];
        long given = 0;
        for (int i = 0; i < active.length; i++) {
            if (program.model().columns().get(active[i]).source() == source) {
                all[i] = 1;
                given += box.least(active[i]);
            }
        }
        long room = box.mostOfSource(source) - given;
        add(negated(all), -(double) room);
        if (box.leastOfSource(source) > given) {
            add(all, (double) (box.leastOfSource(source) - given));
        }
        for (int i = 0; i < active.length; i++) {
            long wide = box.most(active[i]) - box.least(active[i]);
            if (all[i] == 1 && wide < room) {
                double[] one = new double[active.length];
                one[i] = -1;
                add(one, -(double) wide);
            }
        }
    }

    private static double[] negated(double[] row) {
        return Arrays.stream(row).map(x -> -x).toArray();
    }

    private void add(double[] coefficients, double atLeast) {
        rows.add(coefficients);
        least.add(atLeast);
    }

    /** A point with the least cost; none where there is none, or where it was not found. */
    Optional<double[]> point() {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            constraints.add(new LinearConstraint(rows.get(row), Relationship.GEQ, least.get(row)));
        }
        return solve(costs(cost), constraints, GoalType.MINIMIZE).map(point -> {
            double[] all = new double[program.columns()];
            for (int i = 0; i < active.length; i++) {
                all[active[i]] = point[i] + (double) box.least(active[i]);
            }
            return all;
        });
    }

    /** The best prices of the programme's rows; zeros where they were not found. */
    double[] prices() {
        return dual(costs(cost), false).orElseGet(() -> new double[program.rows()]);
    }

    /** Prices that show how far the programme is from having a point, summing to one at most. */
    double[] pricesOfAbsence() {
        return dual(costs(RepairCost.NOTHING), true).orElseGet(() -> new double[program.rows()]);
    }

    private double[] costs(RepairCost of) {
        return Arrays.stream(active)
                .mapToDouble(column -> (double) of.of(program.model().columns().get(column), program.model()))
                .toArray();
    }

    private Optional<double[]> dual(double[] costs, boolean summingToOne) {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int column = 0; column < active.length; column++) {
            double[] transposed = new double[rows.size()];
            for (int row = 0; row < transposed.length; row++) {
                transposed[row] = rows.get(row)[column];
            }
            constraints.add(new LinearConstraint(transposed, Relationship.LEQ, costs[column]));
        }
        if (summingToOne) {
            double[] ones = new double[rows.size()];
            Arrays.fill(ones, 0, program.rows(), 1);
            constraints.add(new LinearConstraint(ones, Relationship.LEQ, 1));
        }
        double[] gain = least.stream().mapToDouble(x -> x).toArray();
        return solve(gain, constraints, GoalType.MAXIMIZE).map(all -> Arrays.copyOf(all, program.rows()));
    }

    private static Optional<double[]> solve(double[] objective, List<LinearConstraint> constraints, GoalType goal) {
        if (objective.length == 0) {
            return Optional.empty();
        }
        try {
            PointValuePair best = new SimplexSolver()
                    .optimize(
                            new MaxIter(MOST_STEPS),
                            new LinearObjectiveFunction(objective, 0),
                            new LinearConstraintSet(constraints),
                            goal,
                            new NonNegativeConstraint(true),
                            PivotSelectionRule.DANTZIG);
            return Optional.of(best.getPoint());
        } catch (MathIllegalStateException e) {
            // nothing there, unbounded, or too many steps: the search goes on without
            return Optional.empty();
        }
    }
}
