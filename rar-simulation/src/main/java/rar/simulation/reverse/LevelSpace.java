package rar.simulation.reverse;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.factor.RiskFactor;
import rar.simulation.risk.KeptAmounts;
import rar.simulation.sampling.FactorLevels;

/**
 * Standard normal space over the factors of a simulation: at a point every factor has one level for all of its draws,
 * the median at zero. The numbers of a point are independent; factors that depend on each other get theirs from them.
 */
final class LevelSpace {

    private final Simulation simulation;
    private final FloorTest test;
    private final Seq<String> ids;
    private final NormalDistribution normal = new NormalDistribution(null, 0, 1);

    LevelSpace(Simulation simulation, FloorTest test) {
        this.simulation = simulation;
        this.test = test;
        this.ids = simulation.model().factors().map(RiskFactor::id);
    }

    /** What is judged at each of some points, in öre: the lowest cash where the floor always is the same. */
    double[] lowest(List<double[]> points) {
        FactorLevels levels = new FactorLevels(Vector.ofAll(points).map(this::levels));
        return KeptAmounts.of(
                simulation,
                new Run(levels, 0, points.size(), 1, Math.min(points.size(), Run.USUAL_BLOCK)),
                test.tightest());
    }

    /** The level of each factor at a point. */
    Map<String, Double> levels(double[] point) {
        double[] scores = scores(point);
        Map<String, Double> levels = HashMap.empty();
        for (int i = 0; i < ids.size(); i++) {
            levels = levels.put(ids.get(i), level(scores[i]));
        }
        return levels;
    }

    /** What a point of independent numbers is for factors that depend on each other. */
    double[] scores(double[] point) {
        return simulation
                .model()
                .dependence()
                .map(dependence -> dependence.correlated(ids, point))
                .getOrElse(point);
    }

    /** The probability at which draws stand whose factor has this number. */
    double level(double z) {
        return FactorLevels.nearest(normal.cumulativeProbability(z));
    }

    /** A point on an axis. */
    double[] unit(int i, double sign) {
        double[] unit = new double[ids.size()];
        unit[i] = sign;
        return unit;
    }

    /** The point in the same direction at another distance. */
    static double[] scaled(double[] direction, double length) {
        double norm = norm(direction);
        double[] scaled = direction.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= length / norm;
        }
        return scaled;
    }

    /** How far a point is from the medians. */
    static double norm(double[] point) {
        double squares = 0;
        for (double z : point) {
            squares += z * z;
        }
        return Math.sqrt(squares);
    }
}
