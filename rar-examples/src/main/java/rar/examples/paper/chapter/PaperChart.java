package rar.examples.paper.chapter;

import java.util.Locale;

/** The charts of a board paper. */
enum PaperChart {
    /** Cash as planned, its floor, and where scenarios end up. */
    FAN(ChartPhrase.FAN_TITLE, FormulaPhrase.FAN),
    /** The probability of a breach, month by month. */
    BREACH(ChartPhrase.BREACH_TITLE, FormulaPhrase.BREACH),
    /** The balance plan at year ends. */
    BALANCE(ChartPhrase.BALANCE_TITLE, FormulaPhrase.BALANCE),
    /** What can be committed at each accepted risk. */
    CAPACITY(ChartPhrase.CAPACITY_TITLE, FormulaPhrase.CAPACITY),
    /** The lowest cash at the low and the high level of each risk factor. */
    TORNADO(ChartPhrase.TORNADO_TITLE, FormulaPhrase.TORNADO),
    /** From cash as planned to cash in the worst scenario. */
    WATERFALL(ChartPhrase.WATERFALL_TITLE, FormulaPhrase.CAUSES),
    /** The cash of two plans. */
    ALTERNATIVE(ChartPhrase.ALTERNATIVE_TITLE, FormulaPhrase.ALTERNATIVE),
    /** Budget, actuals and forecast of a year. */
    FOLLOW_UP(ChartPhrase.FOLLOW_UP_TITLE, FormulaPhrase.FORECAST),
    /** What a project costs society and is worth to it, by year. */
    ACCOUNT(ChartPhrase.ACCOUNT_TITLE, FormulaPhrase.ACCOUNT);

    private final ChartPhrase title;
    private final FormulaPhrase formula;

    PaperChart(ChartPhrase title, FormulaPhrase formula) {
        this.title = title;
        this.formula = formula;
    }

    /** Unique in the paper. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    ChartPhrase title() {
        return title;
    }

    FormulaPhrase formula() {
        return formula;
    }
}
