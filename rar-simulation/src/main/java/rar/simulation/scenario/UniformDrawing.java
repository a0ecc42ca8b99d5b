package rar.simulation.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongToDoubleFunction;

/**
 * Draws by inverse transform: a subclass gives one uniform number for each stream and scenario; where factors are
 * linked, their numbers are made dependent on the way.
 */
abstract class UniformDrawing implements ScenarioSet.Drawing {

    private final double[] uniforms;
    private final double[] scores;
    /** By stream, the normal numbers that draws share. */
    private final Map<Long, double[]> shared = new LinkedHashMap<>();
    /** By row of the link, what all draws of a factor have in common. */
    private final Map<Integer, Link> links = new LinkedHashMap<>();

    private final double[][] common;
    private int count;

    UniformDrawing(List<Draw> draws, int capacity) {
        this.uniforms = new double[capacity];
        this.scores = new double[capacity];
        for (Draw draw : draws) {
            draw.link().forEach(link -> {
                links.put(link.row(), link);
                link.loadings().forEach(loading -> shared.put(loading.stream(), new double[capacity]));
            });
        }
        this.common = new double
                [links.keySet().stream().mapToInt(row -> row + 1).max().orElse(0)][];
        links.keySet().forEach(row -> common[row] = new double[capacity]);
    }

    /** The value in one scenario, given its uniform number of each stream. */
    static double value(Draw draw, LongToDoubleFunction uniform) {
        if (draw.link().isEmpty()) {
            return draw.distribution().quantile(uniform.applyAsDouble(draw.stream()));
        }
        Link link = draw.link().get();
        double score = 0;
        for (Link.Loading loading : link.loadings()) {
            score += loading.weight() * StandardNormal.quantile(uniform.applyAsDouble(loading.stream()));
        }
        if (link.own() > 0) {
            score += link.own() * StandardNormal.quantile(uniform.applyAsDouble(draw.stream()));
        }
        return draw.distribution().quantile(UnitInterval.clamped(StandardNormal.probability(score)));
    }

    /** Turns the subclass to the {@code count} scenarios from {@code first} on. */
    abstract void turn(long first, int newCount);

    /** {@code out[i]} = the uniform number of a stream in scenario first + i. */
    abstract void uniforms(long stream, double[] out);

    @Override
    public final void turnTo(long first, int newCount) {
        count = newCount;
        turn(first, newCount);
        shared.forEach((stream, normals) -> {
            uniforms(stream, uniforms);
            StandardNormal.quantiles(uniforms, normals, count);
        });
        links.values().forEach(this::combine);
    }

    private void combine(Link link) {
        double[] sum = common[link.row()];
        for (int i = 0; i < count; i++) {
            sum[i] = 0;
        }
        for (Link.Loading loading : link.loadings()) {
            addScaled(sum, loading.weight(), Objects.requireNonNull(shared.get(loading.stream())), count);
        }
    }

    @Override
    public final void values(Draw draw, double[] out) {
        if (draw.link().isEmpty()) {
            uniforms(draw.stream(), uniforms);
        } else {
            linked(draw, draw.link().get());
        }
        draw.distribution().quantiles(uniforms, out, count);
    }

    @Override
    public void wholes(Draw draw, long[] out) {
        values(draw, scores);
        for (int i = 0; i < count; i++) {
            out[i] = (long) scores[i];
        }
    }

    private void linked(Draw draw, Link link) {
        if (link.own() > 0) {
            uniforms(draw.stream(), uniforms);
            StandardNormal.quantiles(uniforms, scores, count);
            addTo(scores, link.own(), common[link.row()], count);
            StandardNormal.probabilities(scores, uniforms, count);
        } else {
            StandardNormal.probabilities(common[link.row()], uniforms, count);
        }
        for (int i = 0; i < count; i++) {
            uniforms[i] = UnitInterval.clamped(uniforms[i]);
        }
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
