package rar.examples.starter;

/**
 * How large a starter is.
 *
 * @param firstYear the budget year
 * @param years how many years the plan covers, 1 to {@value #MOST_YEARS}
 * @param municipalities how many of its members are municipalities, 1 to {@value #MOST_MUNICIPALITIES}; a region and the state
 *     are members besides
 */
public record StarterShape(int firstYear, int years, int municipalities) {

    /** The most years. */
    public static final int MOST_YEARS = 10;

    /** The most municipalities. */
    public static final int MOST_MUNICIPALITIES = 30;

    /** @throws IllegalArgumentException if a number is out of range */
    public StarterShape {
        if (years < 1 || years > MOST_YEARS || municipalities < 1 || municipalities > MOST_MUNICIPALITIES) {
            throw new IllegalArgumentException("a starter has 1 to " + MOST_YEARS + " years and 1 to "
                    + MOST_MUNICIPALITIES + " municipalities, not " + years + " and " + municipalities);
        }
    }

    int lastYear() {
        return firstYear + years - 1;
    }
}
