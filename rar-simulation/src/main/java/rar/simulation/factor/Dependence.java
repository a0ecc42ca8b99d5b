package rar.simulation.factor;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rar.model.message.RefusedException;
import rar.simulation.distribution.FileNumber;

/**
 * Which risk factors go together, as a Gaussian copula: behind each factor named stands one standard normal number a
 * scenario, how badly it goes for that factor, and these numbers have the correlations given. A draw of the factor shares
 * its part {@code common} of the variance with that number and has the rest for itself:
 *
 * <pre>
 * score(draw of factor f) = √common(f) · X(f) + √(1 − common(f)) · ε(draw)        X ~ N(0, correlations)
 * value = quantile(Φ(score))
 * </pre>
 *
 * So every draw keeps its own distribution; the scores of two draws of factors f and g have the correlation
 * √(common(f) common(g)) · correlation(f, g), two draws of f have common(f). (H. Joe, "Dependence Modeling with Copulas",
 * 2014, 3.9 and 3.10: structured normal copulas.)
 *
 * <p>Φ is taken with an absolute error below 10⁻¹⁴, scores beyond {@value
 * rar.simulation.distribution.StandardNormal#MOST} deviations as there. A draw of few whole numbers is counted against the
 * probabilities that the common part leaves (CopulaThresholds), which gives the value at its score but for such an error.
 */
public final class Dependence {

    private final Seq<String> factors;
    private final Seq<Seq<Double>> correlations;
    private final Seq<Double> common;
    /** L with L·Lᵀ = the correlations. */
    private final double[][] lower;
    /** How the draws of each factor hang together with others. */
    private final Map<String, FactorLoading> links;

    /**
     * Correlations between factors.
     *
     * @param factors their ids, two or more, each once
     * @param correlations a row for each factor in that order: symmetric, ones on the diagonal, positive semidefinite
     * @param common for each factor the part of a draw's variance that all its draws of a scenario share, above 0 and at
     *     most 1; at 1 all its draws of a scenario stand at the same quantile
     * @throws IllegalArgumentException with the nearest valid matrix, if the correlations are not positive semidefinite
     */
    public Dependence(Seq<String> factors, Seq<Seq<Double>> correlations, Seq<Double> common) {
        if (factors.size() < 2 || factors.distinct().size() < factors.size()) {
            throw new RefusedException(DependenceMistake.FACTORS_TOO_FEW.with("factors", factors));
        }
        if (common.size() != factors.size() || common.exists(part -> !(part > 0 && part <= 1))) {
            throw new RefusedException(DependenceMistake.COMMON_OUT_OF_RANGE
                    .with("count", factors.size())
                    .with("found", common.map(FileNumber::new)));
        }
        this.factors = factors;
        this.correlations = correlations;
        this.common = common;
        this.lower = CorrelationMatrix.of(correlations, factors.size()).lowerTriangle();
        this.links = FactorLoading.ofAll(factors.toVector(), lower, common.toVector());
    }

    /** Factors that are correlated wholly: all draws of each in a scenario stand at the same quantile. */
    public static Dependence of(Seq<String> factors, Seq<Seq<Double>> correlations) {
        return new Dependence(factors, correlations, Vector.fill(factors.size(), 1.0));
    }

    /**
     * One common shock (a one-factor model): the score of a draw of factor f is λ(f) · M + √(1 − λ(f)²) · ε, with one M
     * for all of them, so that the scores of draws of f and g have the correlation λ(f) · λ(g).
     *
     * @param loadings λ of each factor, from −1 to 1 and not 0; a negative one makes it go well when others go badly
     * @throws IllegalArgumentException if there is not one for each factor, or one is out of range
     */
    public static Dependence onOneShock(Seq<String> factors, Seq<Double> loadings) {
        if (loadings.size() != factors.size()
                || loadings.exists(loading -> !(Math.abs(loading) <= 1) || loading == 0)) {
            throw new RefusedException(DependenceMistake.LOADINGS_OUT_OF_RANGE
                    .with("count", factors.size())
                    .with("found", loadings.map(FileNumber::new)));
        }
        return new Dependence(
                factors,
                loadings.map(one -> loadings.map(other -> Math.signum(one) * Math.signum(other))),
                loadings.map(loading -> loading * loading));
    }

    /** The ids of the factors that go together. */
    public Seq<String> factors() {
        return factors;
    }

    /** Their correlations, a row for each. */
    public Seq<Seq<Double>> correlations() {
        return correlations;
    }

    /** For each the part of a draw's variance that all its draws of a scenario share. */
    public Seq<Double> common() {
        return common;
    }

    /**
     * Turns independent standard normal numbers, one for each of a model's factors, into numbers with the correlations
     * given; those of factors that are not named stay as they are.
     *
     * @param ids of all factors of the model
     * @param independent a number for each
     */
    public double[] correlated(Seq<String> ids, double[] independent) {
        Map<String, Integer> places = ids.zipWithIndex().toMap(each -> each);
        int[] at = factors.toJavaStream().mapToInt(id -> places.get(id).get()).toArray();
        double[] correlated = independent.clone();
        for (int row = 0; row < lower.length; row++) {
            double sum = 0;
            for (int column = 0; column <= row; column++) {
                sum += lower[row][column] * independent[at[column]];
            }
            correlated[at[row]] = sum;
        }
        return correlated;
    }

    /** How draws of this factor hang together with others; none if it is not named. */
    Option<FactorLoading> link(String factor) {
        return links.get(factor);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dependence that
                && factors.equals(that.factors)
                && correlations.equals(that.correlations)
                && common.equals(that.common);
    }

    @Override
    public int hashCode() {
        return Objects.hash(factors, correlations, common);
    }

    @Override
    public String toString() {
        return "Dependence[factors=" + factors + ", correlations=" + correlations + ", common=" + common + "]";
    }
}
