package rar.examples.paper.word;

import rar.examples.paper.ChartSeries.Role;

/** The colour of a series, three to one or more against paper (WCAG 2.2, 1.4.11). */
final class SeriesColour {

    private SeriesColour() {}

    /** Red, green and blue. */
    static byte[] of(Role role) {
        int colour = switch (role) {
            case PLAN, CASH, STEP_FROM, STEP_TO -> 0x0b3c5d;
            case FLOOR -> 0xb3261e;
            case MEDIAN, ANSWER, FORECAST, AT_HIGH -> 0x1f7a8c;
            case OUTER_LOW, OUTER_HIGH -> 0x6f9fae;
            case INNER_LOW, INNER_HIGH -> 0x4d8796;
            case ALTERNATIVE -> 0xa14f00;
            case ACTUALS -> 0x5b6770;
            case OTHER_ASSETS -> 0x5f93ab;
            case EQUITY -> 0x2e7d32;
            case PROVISIONS, AT_LOW -> 0xb26a00;
            case LIABILITIES -> 0x7b3f61;
        };
        return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
    }
}
