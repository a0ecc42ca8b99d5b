package rar.model.goal;

import java.time.YearMonth;
import rar.model.money.Money;

/**
 * What a goal sees in one month or year.
 *
 * @param month the month, or the one that stands for the year
 * @param level what it holds against its limit
 * @param margin how far that is from the limit, negative where it breaks
 */
record Reading(YearMonth month, Money level, Money margin) {}
