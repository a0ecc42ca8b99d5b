package rar.model.forecast;

import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.forecast.ForecastRule.Base;
import rar.model.message.Message;
import rar.model.plan.Horizon;
import rar.model.plan.Violation;

/** Rules on the months, years and signs of amounts. */
final class AmountRules {

    private final Cutoff cutoff;

    AmountRules(Cutoff cutoff) {
        this.cutoff = cutoff;
    }

    /** Amounts to date lie in the months of the outcome. */
    Seq<Violation> toDate(DatedAmounts amounts, String pointer) {
        Seq<Violation> months = amounts.byMonth()
                .keySet()
                .toVector()
                .filter(month -> !covers(month.getYear()) || !cutoff.isPast(month))
                .map(month -> Violation.at(pointer + "/" + month, outside(month)));
        Seq<Violation> years = amounts.byYear()
                .keySet()
                .toVector()
                .filter(year -> !covers(year) || cutoff.toDate(year).isEmpty())
                .map(year -> Violation.at(
                        pointer + "/" + year,
                        ActualsMistake.YEAR_OUTSIDE_MONTHS
                                .with("year", year)
                                .with("first", horizon().firstMonth())
                                .with("through", cutoff.through())));
        return months.appendAll(years).appendAll(doublets(amounts, pointer));
    }

    private Message outside(YearMonth month) {
        return month.isBefore(horizon().firstMonth())
                ? ActualsMistake.MONTH_BEFORE_PLAN
                        .with("month", month)
                        .with("first", horizon().firstMonth())
                : ActualsMistake.MONTH_AFTER_ACTUALS.with("month", month).with("through", cutoff.through());
    }

    /** A forecast is of months after the outcome. */
    Seq<Violation> forecast(ForecastRule rule, String pointer) {
        boolean noMonthLeft = rule.base() == Base.KEEP_YEAR_TOTAL
                && cutoff.rest(cutoff.through().getYear()).isEmpty();
        return (noMonthLeft
                        ? Vector.of(Violation.at(pointer, ActualsMistake.NO_MONTH_LEFT.message()))
                        : Vector.<Violation>empty())
                .appendAll(rest(rule.named(), pointer));
    }

    /** Amounts to come lie in the months after the outcome. */
    Seq<Violation> rest(DatedAmounts amounts, String pointer) {
        Message months = cutoff.rest()
                .map(rest -> ActualsMistake.FORECAST_MONTHS
                        .with("first", rest.first())
                        .with("last", rest.last()))
                .getOrElse(ActualsMistake.NO_FORECAST_MONTHS::message);
        Seq<Violation> outside = amounts.byMonth()
                .keySet()
                .toVector()
                .filter(month -> cutoff.isPast(month) || !horizon().covers(month))
                .map(month -> Violation.at(
                        pointer + "/" + month,
                        ActualsMistake.MONTH_NOT_FORECAST.with("month", month).with("months", months)));
        Seq<Violation> years = amounts.byYear()
                .keySet()
                .toVector()
                .filter(year -> cutoff.rest(year).isEmpty())
                .map(year -> Violation.at(
                        pointer + "/" + year,
                        ActualsMistake.YEAR_NOT_FORECAST.with("year", year).with("months", months)));
        return outside.appendAll(years).appendAll(doublets(amounts, pointer));
    }

    private static Seq<Violation> doublets(DatedAmounts amounts, String pointer) {
        return amounts.byMonth()
                .keySet()
                .map(YearMonth::getYear)
                .filter(amounts.byYear()::containsKey)
                .toVector()
                .map(year -> Violation.at(pointer + "/" + year, ActualsMistake.SUM_AND_MONTHS.with("year", year)));
    }

    /** Amounts that are zero or more, each that is not with the mistake that it is. */
    static Seq<Violation> notNegative(DatedAmounts amounts, String pointer, ActualsMistake negative) {
        return amounts.byMonth()
                .toVector()
                .map(each -> Tuple.of(each._1.toString(), each._2))
                .appendAll(amounts.byYear().toVector().map(each -> Tuple.of(each._1.toString(), each._2)))
                .filter(each -> each._2.isNegative())
                .map(each -> Violation.at(pointer + "/" + each._1, negative.with("amount", each._2)));
    }

    private boolean covers(int year) {
        return horizon().covers(year);
    }

    private Horizon horizon() {
        return cutoff.horizon();
    }
}
