package rar.model.allocation;

/** Weights times a level, in whole units and what is beyond them. */
final class Quotients {

    private final long[] whole;
    private final long[] rest;

    /**
     * Keeps the arrays.
     *
     * @param whole the whole units, member by member
     * @param rest orders the remainders: zero for none, larger for larger, equal for equal; no meaning beside that
     */
    Quotients(long[] whole, long[] rest) {
        this.whole = whole;
        this.rest = rest;
    }

    /** The whole units; the array itself. */
    long[] whole() {
        return whole;
    }

    /** The order of the remainders; the array itself. */
    long[] rest() {
        return rest;
    }

    /** Makes quotient {@code i} a whole number of units. */
    void set(int i, long units) {
        whole[i] = units;
        rest[i] = 0;
    }
}
