package rar.examples.phrase;

import java.time.YearMonth;
import java.util.List;
import rar.examples.page.Numbers;
import rar.model.plan.Horizon;
import rar.simulation.risk.Estimate;

/** What stands in a sentence for a Swedish board, as Swedish writes it. */
public final class SwedishText {

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");

    private SwedishText() {}

    /** E.g. {@code januari 2009}. */
    static String month(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    /** E.g. {@code 2009–2011}. */
    static String years(Horizon horizon) {
        return horizon.years() == 1
                ? String.valueOf(horizon.firstYear())
                : horizon.firstYear() + "–" + horizon.lastYear();
    }

    /** E.g. {@code 12 % (11 till 13 %)}, {@code högst 0,03 %}. */
    public static String probability(Estimate estimate) {
        return number(Numbers.probability(estimate));
    }

    /** A number with the words that {@link Numbers} puts to it; {@code under} is Swedish too. */
    static String number(String english) {
        return english.replace("at most", "högst")
                .replace("at least", "minst")
                .replace("over ", "över ")
                .replace(" to ", " till ");
    }
}
