package rar.simulation.scenario;

/**
 * What a draw can be: as planned, or from the least to the greatest that its distribution gives.
 *
 * @param draw the draw
 * @param least its least value
 * @param greatest its greatest value
 * @param whole whether it is a whole number
 */
record DrawnRange(Draw draw, double least, double greatest, boolean whole) {

    /** The ends of the distribution's support, or of what is drawn where that has none. */
    static DrawnRange of(Draw draw) {
        Distribution from = draw.distribution();
        return new DrawnRange(
                draw,
                Double.isFinite(from.low()) ? from.low() : from.leastDrawn(),
                Double.isFinite(from.high()) ? from.high() : from.greatestDrawn(),
                from.isWholeNumbers());
    }

    /** What lies between as planned and what is drawn too, for one who goes from the one to the other. */
    DrawnRange withWay() {
        return new DrawnRange(draw, Math.min(least, draw.asPlanned()), Math.max(greatest, draw.asPlanned()), whole);
    }

    /** @throws IllegalArgumentException if the value is no number or none that the draw can be */
    void require(double value, long scenario) {
        boolean drawn = value >= least && value <= greatest && !(whole && value != Math.rint(value));
        if (!drawn && value != draw.asPlanned()) {
            throw new IllegalArgumentException("scenario " + scenario + " gives " + value + " for " + named()
                    + "; its distribution gives " + (whole ? "whole numbers" : "values") + " from " + least + " to "
                    + greatest);
        }
    }

    private String named() {
        return "the factor \"" + draw.factor() + "\""
                + (draw.subject().isEmpty() ? "" : " of " + draw.subject())
                + (draw.period() == 0 ? "" : " in " + draw.period());
    }
}
