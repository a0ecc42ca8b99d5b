package rar.model.outcomefile;

import io.vavr.Tuple2;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import rar.model.forecast.DatedAmounts;
import rar.model.forecast.ForecastRule;
import rar.model.json.JsonCursor;
import rar.model.money.Money;
import rar.model.planfile.PlanValues;

/**
 * Amounts of an outcome: one text for the sum of the year, or months and sums of years by name; and the rule that a
 * forecast follows, or its own amounts in the same form.
 */
final class DatedAmountsFormat {

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final int year;

    /** @param year that a text alone is the sum of */
    DatedAmountsFormat(int year) {
        this.year = year;
    }

    /** The amounts, none where they are absent or cannot be read. */
    DatedAmounts read(JsonCursor at) {
        if (!at.isPresent()) {
            return DatedAmounts.NONE;
        }
        return at.isObject()
                ? at.entries().foldLeft(DatedAmounts.NONE, DatedAmountsFormat::with)
                : PlanValues.amount(at)
                        .map(amount -> DatedAmounts.ofYear(year, amount))
                        .getOrElse(DatedAmounts.NONE);
    }

    private static DatedAmounts with(DatedAmounts before, Tuple2<String, JsonCursor> entry) {
        Option<Money> amount = PlanValues.amount(entry._2);
        return entry._2
                .nameParsed(entry._1, ActualsFileMistake.PERIOD_AS_NAME.message(), DatedAmountsFormat::period)
                .flatMap(period -> amount.map(given -> period.apply(before, given)))
                .getOrElse(before);
    }

    /** Puts an amount in the month or year of that name. */
    private static BiFunction<DatedAmounts, Money, DatedAmounts> period(String name) {
        if (MONTH.matcher(name).matches()) {
            YearMonth month = YearMonth.parse(name);
            return (before, given) -> new DatedAmounts(before.byMonth().put(month, given), before.byYear());
        }
        if (YEAR.matcher(name).matches()) {
            Integer year = Integer.valueOf(name);
            return (before, given) ->
                    new DatedAmounts(before.byMonth(), before.byYear().put(year, given));
        }
        throw new DateTimeException(name + " is no month or year");
    }

    /** The rule, as planned where it is absent or cannot be read. */
    ForecastRule readForecast(JsonCursor at) {
        boolean isWord = at.isText() && at.text().forAll(text -> text.chars().noneMatch(Character::isDigit));
        return isWord || !at.isPresent()
                ? PlanValues.choice(at, ForecastRule.Base.values())
                        .map(base -> new ForecastRule(base, DatedAmounts.NONE))
                        .getOrElse(ForecastRule.AS_PLANNED)
                : ForecastRule.of(read(at));
    }
}
