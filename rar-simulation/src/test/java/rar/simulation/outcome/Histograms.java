package rar.simulation.outcome;

/** Histograms of amounts that a test gives. */
public final class Histograms {

    private Histograms() {}

    /** A histogram that keeps sums, of whole öre. */
    public static Histogram of(long lowEdge, int widthBits, int bins, double... amounts) {
        Histogram histogram = new Histogram(lowEdge, widthBits, bins, true);
        histogram.add(amounts, new double[amounts.length], amounts.length);
        return histogram;
    }

    /** What both have counted. */
    public static Histogram merged(Histogram one, Histogram other) {
        Histogram both = one.empty();
        both.add(one);
        both.add(other);
        return both;
    }
}
