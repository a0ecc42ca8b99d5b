package rar.model.mapping;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.sie.LedgerAccount;
import rar.model.sie.LedgerObject;

/**
 * What was booked on an account, and the rule that takes it.
 *
 * @param account the account
 * @param objects of the dimensions that the rules on the account are on
 * @param month none where the books have no months
 * @param year the calendar year
 * @param amount debit positive
 * @param rules those that take it with equal right: none, or one; several are a mistake
 */
record BookedRow(
        LedgerAccount account,
        SortedSet<LedgerObject> objects,
        Option<YearMonth> month,
        int year,
        Money amount,
        Seq<MappingRule> rules) {

    Option<Target> target() {
        return rules.headOption().map(MappingRule::target);
    }

    DatedSum dated() {
        return DatedSum.of(month, year, amount);
    }
}
