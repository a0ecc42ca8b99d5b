package rar.simulation.stress;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.OptionalLong;
import rar.model.message.Label;
import rar.model.message.RefusedException;
import rar.model.money.Components;

/**
 * The full grid of some stresses: a scenario for every combination of one level from each axis, the last axis running
 * fastest, named by its levels. To run it, see {@link #coveredBy}.
 *
 * @param axes at least one
 */
public record StressGrid(Vector<StressAxis> axes) implements NamedScenarios {

    /** The most combinations of a grid. */
    public static final long MOST_SCENARIOS = 10_000;

    /**
     * A grid.
     *
     * @throws IllegalArgumentException if there is no axis, there are more than {@link #MOST_SCENARIOS} combinations,
     *     or two axes name the same draw, so that one would undo the other
     */
    public StressGrid {
        Components.present(StressGrid.class, axes);
        if (axes.isEmpty()) {
            throw new RefusedException(StressMistake.GRID_WITHOUT_AXIS.message());
        }
        requireFew(axes);
        for (int a = 0; a < axes.size(); a++) {
            for (int b = a + 1; b < axes.size(); b++) {
                requireApart(axes.get(a), axes.get(b));
            }
        }
    }

    @Override
    public OptionalLong size() {
        long size = 1;
        for (StressAxis axis : axes) {
            size *= axis.levels().size();
        }
        return OptionalLong.of(size);
    }

    @Override
    public Stress stress(long scenario) {
        Vector<Stress> levels = Vector.empty();
        long rest = scenario;
        for (StressAxis axis : axes.reverse()) {
            levels =
                    levels.prepend(axis.levels().get((int) (rest % axis.levels().size())));
            rest /= axis.levels().size();
        }
        if (rest != 0 || scenario < 0) {
            throw new IndexOutOfBoundsException("the grid has no scenario " + scenario);
        }
        return new Stress(Label.joined(levels.map(Stress::name), " / "), levels.flatMap(Stress::shocks));
    }

    @Override
    public Seq<Shock> shocks() {
        return axes.flatMap(StressAxis::levels).flatMap(Stress::shocks);
    }

    private static void requireFew(Vector<StressAxis> axes) {
        long size = 1;
        for (StressAxis axis : axes) {
            size *= axis.levels().size();
            if (size > MOST_SCENARIOS) {
                throw new RefusedException(StressMistake.GRID_TOO_LARGE
                        .with("most", MOST_SCENARIOS)
                        .with("levels", axes.map(each -> each.levels().size()).mkString(" x ")));
            }
        }
    }

    private static void requireApart(StressAxis one, StressAxis other) {
        for (Shock shock : one.levels().flatMap(Stress::shocks)) {
            if (other.levels().flatMap(Stress::shocks).exists(shock::overlaps)) {
                throw new RefusedException(StressMistake.AXES_OF_ONE_VALUE
                        .with("one", one.name())
                        .with("other", other.name())
                        .with("factor", shock.factor()));
            }
        }
    }
}
