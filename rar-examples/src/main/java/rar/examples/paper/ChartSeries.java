package rar.examples.paper;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * A series of a chart.
 *
 * @param name as its legend has it
 * @param role what it shows, which decides how it is drawn
 * @param values exact, in öre or as shares of one; one for each of the chart's categories, none where there is none
 */
public record ChartSeries(String name, Role role, Seq<Option<BigDecimal>> values) {

    /** What a series shows. */
    public enum Role {
        /** As planned. */
        PLAN,
        /** The least that the board accepts. */
        FLOOR,
        /** The quantile that half of the scenarios are below. */
        MEDIAN,
        /** The lower end of the outer band. */
        OUTER_LOW,
        /** The lower end of the inner band. */
        INNER_LOW,
        /** The upper end of the inner band. */
        INNER_HIGH,
        /** The upper end of the outer band. */
        OUTER_HIGH,
        /** A probability, or an amount that answers the question. */
        ANSWER,
        /** Another plan. */
        ALTERNATIVE,
        /** What has happened. */
        ACTUALS,
        /** What has happened and what is expected. */
        FORECAST,
        /** An asset that is cash. */
        CASH,
        /** Other assets. */
        OTHER_ASSETS,
        /** Equity. */
        EQUITY,
        /** Provisions. */
        PROVISIONS,
        /** Liabilities. */
        LIABILITIES,
        /** At a low level of a risk factor. */
        AT_LOW,
        /** At a high level of a risk factor. */
        AT_HIGH,
        /** Where a step begins. */
        STEP_FROM,
        /** Where a step ends. */
        STEP_TO
    }
}
