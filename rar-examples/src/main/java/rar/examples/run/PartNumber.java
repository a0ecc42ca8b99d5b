package rar.examples.run;

/**
 * One of so many parts of a run, as equal as whole scenarios allow.
 *
 * @param number 1 to {@code of}
 * @param of how many parts there are
 */
public record PartNumber(long number, long of) {

    /** Parts that a run is cut into at most. */
    public static final long MOST = 1_000_000;

    /** The index of its first scenario among {@code total}. */
    public long first(long total) {
        return total * (number - 1) / of;
    }

    /** The index after its last scenario. */
    public long end(long total) {
        return total * number / of;
    }
}
