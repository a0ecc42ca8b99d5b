package rar.model.forecast;

import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.forecast.ForecastRule.Base;
import rar.model.money.Money;
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
                .map(month -> Violation.at(pointer + "/" + month, month + outside(month)));
        Seq<Violation> years = amounts.byYear()
                .keySet()
                .toVector()
                .filter(year -> !covers(year) || cutoff.toDate(year).isEmpty())
                .map(year -> Violation.at(
                        pointer + "/" + year,
                        "no month of " + year + " is among the outcome's months, "
                                + horizon().firstMonth() + " to " + cutoff.through()));
        return months.appendAll(years).appendAll(doublets(amounts, pointer));
    }

    private String outside(YearMonth month) {
        return month.isBefore(horizon().firstMonth())
                ? " comes before the plan, which begins in " + horizon().firstMonth()
                : " comes after the outcome, which ends in " + cutoff.through()
                        + "; later months can be given as a forecast";
    }

    /** A forecast is of months after the outcome. */
    Seq<Violation> forecast(ForecastRule rule, String pointer) {
        boolean noMonthLeft = rule.base() == Base.KEEP_YEAR_TOTAL
                && cutoff.rest(cutoff.through().getYear()).isEmpty();
        return (noMonthLeft
                        ? Vector.of(Violation.at(
                                pointer,
                                "the outcome ends with the year, so there is no month left to keep its total with"))
                        : Vector.<Violation>empty())
                .appendAll(rest(rule.named(), pointer));
    }

    /** Amounts to come lie in the months after the outcome. */
    Seq<Violation> rest(DatedAmounts amounts, String pointer) {
        String months = cutoff.rest()
                .map(rest -> "forecast months are " + rest.first() + " to " + rest.last())
                .getOrElse("the outcome covers the whole plan");
        Seq<Violation> outside = amounts.byMonth()
                .keySet()
                .toVector()
                .filter(month -> cutoff.isPast(month) || !horizon().covers(month))
                .map(month -> Violation.at(pointer + "/" + month, month + " cannot be forecast; " + months));
        Seq<Violation> years = amounts.byYear()
                .keySet()
                .toVector()
                .filter(year -> cutoff.rest(year).isEmpty())
                .map(year -> Violation.at(pointer + "/" + year, "no month of " + year + " can be forecast; " + months));
        return outside.appendAll(years).appendAll(doublets(amounts, pointer));
    }

    private static Seq<Violation> doublets(DatedAmounts amounts, String pointer) {
        return amounts.byMonth()
                .keySet()
                .map(YearMonth::getYear)
                .filter(amounts.byYear()::containsKey)
                .toVector()
                .map(year -> Violation.at(
                        pointer + "/" + year,
                        "the year " + year + " has a sum and months of its own; give one or the other"));
    }

    /** Amounts that are zero or more. */
    static Seq<Violation> notNegative(DatedAmounts amounts, String pointer, String what) {
        return notNegative(amounts, pointer, what, "give zero or more");
    }

    /** The same with what to write in their place. */
    static Seq<Violation> notNegative(DatedAmounts amounts, String pointer, String what, String otherwise) {
        return amounts.byMonth()
                .toVector()
                .map(each -> Tuple.of(each._1.toString(), each._2))
                .appendAll(amounts.byYear().toVector().map(each -> Tuple.of(each._1.toString(), each._2)))
                .filter(each -> each._2.isNegative())
                .map(each -> negative(pointer + "/" + each._1, what, each._2, otherwise));
    }

    private static Violation negative(String pointer, String what, Money amount, String otherwise) {
        return Violation.at(pointer, what + " of " + amount + " is negative; " + otherwise);
    }

    private boolean covers(int year) {
        return horizon().covers(year);
    }

    private Horizon horizon() {
        return cutoff.horizon();
    }
}
