package rar.simulation.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.outcome.Paths;
import rar.simulation.outcome.Tally;

/** Some amounts of every scenario, each kept: in whole öre, by scenario, whatever blocks they were computed in. */
public final class KeptAmounts implements Tally<KeptAmounts> {

    private final List<Function<Paths, double[]>> figures;
    private final List<Part> parts = new ArrayList<>();

    /** The amounts of a few scenarios in a row, figure by figure. */
    private record Part(long first, List<double[]> amounts) {}

    private KeptAmounts(List<Function<Paths, double[]>> figures) {
        this.figures = figures;
    }

    /** Reads figures of the scenarios of a run: an array for each figure, with an amount for each scenario. */
    public static List<double[]> of(Simulation simulation, Run run, List<Function<Paths, double[]>> figures) {
        KeptAmounts readings = simulation.run(run, new KeptAmounts(figures), done -> {});
        List<double[]> all = new ArrayList<>();
        for (int f = 0; f < figures.size(); f++) {
            all.add(readings.read(f, run));
        }
        return all;
    }

    /** Reads one figure. */
    public static double[] of(Simulation simulation, Run run, Function<Paths, double[]> figure) {
        return of(simulation, run, List.of(figure)).get(0);
    }

    @Override
    public KeptAmounts empty() {
        return new KeptAmounts(figures);
    }

    @Override
    public void add(Paths paths) {
        parts.add(new Part(
                paths.first(),
                figures.stream()
                        .map(figure -> Arrays.copyOf(figure.apply(paths), paths.count()))
                        .toList()));
    }

    @Override
    public void add(KeptAmounts other) {
        parts.addAll(other.parts);
    }

    private double[] read(int figure, Run run) {
        double[] amounts = new double[Math.toIntExact(run.count())];
        for (Part part : parts) {
            double[] some = part.amounts.get(figure);
            System.arraycopy(some, 0, amounts, (int) (part.first - run.first()), some.length);
        }
        return amounts;
    }
}
