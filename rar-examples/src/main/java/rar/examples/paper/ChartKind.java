package rar.examples.paper;

/** The form of a chart. */
public enum ChartKind {
    /** Lines over bands, month by month. */
    FAN,
    /** Lines through points. */
    LINES,
    /** Columns beside each other. */
    COLUMNS,
    /** Columns of parts, those of assets beside those of what finances them. */
    STACKS,
    /** Bars from a plan's value to what each cause makes of it, the longest first. */
    TORNADO,
    /** Steps from one amount to another. */
    WATERFALL
}
