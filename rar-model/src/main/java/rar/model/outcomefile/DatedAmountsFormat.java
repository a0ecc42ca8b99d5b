package rar.model.outcomefile;

import io.vavr.Tuple2;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.regex.Pattern;
import rar.model.forecast.DatedAmounts;
import rar.model.forecast.ForecastRule;
import rar.model.json.JsonCursor;
import rar.model.message.Excerpt;
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
        String name = entry._1;
        Option<Money> amount = PlanValues.amount(entry._2);
        if (MONTH.matcher(name).matches()) {
            return amount.map(given ->
                            new DatedAmounts(before.byMonth().put(YearMonth.parse(name), given), before.byYear()))
                    .getOrElse(before);
        }
        if (YEAR.matcher(name).matches()) {
            return amount.map(given ->
                            new DatedAmounts(before.byMonth(), before.byYear().put(Integer.valueOf(name), given)))
                    .getOrElse(before);
        }
        entry._2.report(ActualsFileMistake.PERIOD_AS_NAME.with("found", Excerpt.of(name)));
        return before;
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
