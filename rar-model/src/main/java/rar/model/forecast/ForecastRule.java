package rar.model.forecast;

import rar.model.money.Components;

/**
 * How the months after the outcome are forecast (prognos).
 *
 * @param base for the years that are not named
 * @param named amounts of the forecast's own; a year that has any has no others
 */
public record ForecastRule(Base base, DatedAmounts named) {

    /** The rest of the plan as planned, whatever has happened. */
    public static final ForecastRule AS_PLANNED = new ForecastRule(Base.AS_PLANNED, DatedAmounts.NONE);

    /** The year comes to what was planned for it. */
    public static final ForecastRule KEEP_YEAR_TOTAL = new ForecastRule(Base.KEEP_YEAR_TOTAL, DatedAmounts.NONE);

    /** @throws NullPointerException if a component is null; it names the component */
    public ForecastRule {
        Components.present(ForecastRule.class, base, named);
    }

    /** What follows from the plan. */
    public enum Base {
        /** The rest of the plan as planned. */
        AS_PLANNED("as-planned"),
        /**
         * What was not used so far is spread over the rest of the year, so that the year comes to its planned total;
         * nothing more where that is used up. Later years are as planned.
         */
        KEEP_YEAR_TOTAL("keep-year-total");

        private final String name;

        Base(String name) {
            this.name = name;
        }

        /** The name in outcome files. */
        @Override
        public String toString() {
            return name;
        }
    }

    /** Amounts of the forecast's own, and for the years without any the rest of the plan as planned. */
    public static ForecastRule of(DatedAmounts named) {
        return new ForecastRule(Base.AS_PLANNED, named);
    }
}
