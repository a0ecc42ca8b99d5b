package rar.examples.sheet;

import io.vavr.collection.Seq;
import rar.model.money.Components;

/**
 * Lines over months.
 *
 * @param title above it
 * @param months the cells along the axis, in a column
 * @param lines each over the same months
 * @param at the cell of its upper left corner
 */
public record LineChart(String title, Span months, Seq<Line> lines, Place at) {

    /** @throws NullPointerException if a component is null; it names the component */
    public LineChart {
        Components.present(LineChart.class, title, months, lines, at);
    }

    /**
     * A line.
     *
     * @param name the cell that names it
     * @param amounts the cells that it is drawn through
     * @param stroke how it is drawn
     */
    public record Line(Place name, Span amounts, Stroke stroke) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Line {
            Components.present(Line.class, name, amounts, stroke);
        }
    }

    /** How a line is drawn. */
    public enum Stroke {
        /** What the chart is about. */
        MAIN,
        /** What it is held against. */
        LIMIT,
        /** The middle of many. */
        MIDDLE,
        /** Between which half of many are. */
        INNER,
        /** Between which nearly all are. */
        OUTER
    }
}
