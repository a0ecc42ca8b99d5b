package rar.simulation.sampling;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongToDoubleFunction;
import rar.simulation.distribution.Distribution;
import rar.simulation.distribution.NormalTransform;
import rar.simulation.distribution.StandardNormal;
import rar.simulation.factor.Draw;
import rar.simulation.factor.FactorLoading;

/**
 * Draws by inverse transform: a subclass gives one uniform number for each stream and scenario; where factors are
 * linked, their numbers are made dependent on the way.
 */
abstract class UniformDrawing implements ScenarioSet.Drawing {

    private final double[] uniforms;
    private final double[] scores;
    private final double[] doubles;
    /** By stream, the normal numbers that draws share. */
    private final Map<Long, double[]> shared = new LinkedHashMap<>();
    /** By row of the link, what all draws of a factor have in common. */
    private final Map<Integer, FactorLoading> links = new LinkedHashMap<>();

    private final double[][] common;
    /** By stream, the draws that are counted against limits which depend on what is common. */
    private final Map<Long, CopulaThresholds> counted = new HashMap<>();

    private final NormalScores normalScores;
    private final long[] fractions;
    private final long[] wholes;
    private int count;

    UniformDrawing(List<Draw> draws, int capacity) {
        for (Draw draw : draws) {
            draw.link().forEach(link -> {
                links.put(link.row(), link);
                link.loadings().forEach(loading -> shared.put(loading.stream(), new double[capacity]));
            });
        }
        this.common = new double
                [links.keySet().stream().mapToInt(row -> row + 1).max().orElse(0)][];
        links.keySet().forEach(row -> common[row] = new double[capacity]);
        this.normalScores = new NormalScores(capacity);
        Map<Shared, CopulaThresholds> alike = new HashMap<>();
        for (Draw draw : draws) {
            if (CopulaThresholds.suits(draw)) {
                FactorLoading link = draw.link().get();
                counted.put(
                        draw.stream(),
                        alike.computeIfAbsent(
                                new Shared(link.row(), draw.distribution()),
                                key -> new CopulaThresholds(draw.distribution(), link.own(), capacity)));
            }
        }
        // last, so that they start where a subclass's own do in a cache line
        this.uniforms = new double[capacity];
        this.scores = new double[capacity];
        this.doubles = new double[capacity];
        this.fractions = new long[capacity];
        this.wholes = new long[capacity];
    }

    /** What draws have in common that are counted against the same limits. */
    private record Shared(int row, Distribution distribution) {}

    /** The value in one scenario, given its uniform number of each stream. */
    static double value(Draw draw, LongToDoubleFunction uniform) {
        if (draw.link().isEmpty()) {
            return draw.distribution().quantile(uniform.applyAsDouble(draw.stream()));
        }
        FactorLoading link = draw.link().get();
        double common = 0;
        for (FactorLoading.Loading loading : link.loadings()) {
            common += loading.weight() * StandardNormal.quantile(uniform.applyAsDouble(loading.stream()));
        }
        if (link.own() == 0) {
            return draw.distribution().scored(common);
        }
        double own = uniform.applyAsDouble(draw.stream());
        return CopulaThresholds.suits(draw)
                ? new CopulaThresholds(draw.distribution(), link.own(), 0).value(common, own)
                : draw.distribution().scored(common + link.own() * StandardNormal.quantile(own));
    }

    /** Turns the subclass to the {@code count} scenarios from {@code first} on. */
    abstract void turn(long first, int newCount);

    /** {@code out[i]} = the uniform number of a stream in scenario first + i. */
    abstract void uniforms(long stream, double[] out);

    /** {@code out[i]} = the bits of that number, {@link rar.simulation.random.CounterRandom#fraction}. */
    abstract void fractions(long stream, long[] out);

    @Override
    public final void turnTo(long first, int newCount) {
        count = newCount;
        turn(first, newCount);
        shared.forEach((stream, normals) -> {
            uniforms(stream, uniforms);
            normalScores.fill(uniforms, normals, count);
        });
        links.values().forEach(this::combine);
        counted.values().forEach(CopulaThresholds::turn);
    }

    private void combine(FactorLoading link) {
        double[] sum = common[link.row()];
        for (int i = 0; i < count; i++) {
            sum[i] = 0;
        }
        for (FactorLoading.Loading loading : link.loadings()) {
            addScaled(sum, loading.weight(), Objects.requireNonNull(shared.get(loading.stream())), count);
        }
    }

    @Override
    public final void values(Draw draw, double[] out) {
        if (draw.link().isEmpty()) {
            uniforms(draw.stream(), uniforms);
            quantiles(draw.distribution(), out);
        } else if (counted.containsKey(draw.stream())) {
            wholes(draw, wholes);
            for (int i = 0; i < count; i++) {
                out[i] = (double) wholes[i];
            }
        } else {
            draw.distribution().scored(scores(draw, draw.link().get()), uniforms, out, count);
        }
    }

    private void quantiles(Distribution distribution, double[] out) {
        if (distribution instanceof NormalTransform ofNormal) {
            normalScores.fill(uniforms, out, count);
            ofNormal.transform(out, count);
        } else {
            distribution.quantiles(uniforms, out, count);
        }
    }

    @Override
    public void wholes(Draw draw, long[] out) {
        CopulaThresholds limits = counted.get(draw.stream());
        if (limits != null) {
            fractions(draw.stream(), fractions);
            limits.values(common[draw.link().get().row()], fractions, out, count);
            return;
        }
        values(draw, doubles);
        for (int i = 0; i < count; i++) {
            out[i] = (long) doubles[i];
        }
    }

    private double[] scores(Draw draw, FactorLoading link) {
        double[] sum = common[link.row()];
        if (link.own() == 0) {
            return sum;
        }
        uniforms(draw.stream(), uniforms);
        normalScores.fill(uniforms, scores, count);
        addTo(scores, link.own(), sum, count);
        return scores;
    }

    private static void addScaled(double[] sum, double weight, double[] x, int n) {
        for (int i = 0; i < n; i++) {
            sum[i] += weight * x[i];
        }
    }

    /** {@code scores = common + own · scores}, in the order in which one scenario alone adds them. */
    private static void addTo(double[] scores, double own, double[] common, int n) {
        for (int i = 0; i < n; i++) {
            scores[i] = common[i] + own * scores[i];
        }
    }
}
