package rar.simulation.distribution;

/** A distribution whose values are a function of standard normal numbers, so that a block of those serves it. */
public interface NormalTransform {

    /** {@code values[i]} = the quantile at Φ(z), with z in its place, for 0 ≤ i &lt; n: the bits of the quantile. */
    void transform(double[] values, int n);
}
