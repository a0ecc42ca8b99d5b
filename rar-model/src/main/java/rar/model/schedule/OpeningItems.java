package rar.model.schedule;

import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.OpeningBalance;
import rar.model.plan.OpeningItem;

/** What the items of the opening balance book that are of no budget line. */
public final class OpeningItems {

    private OpeningItems() {}

    /** Their bookings, each in its month. */
    public static Vector<Booking> bookings(FinancialPlan plan) {
        return ofNoLine(plan)
                .map(item -> new Booking(item.month().get(), settling(item.kind()), OpeningItem.SOURCE, item.amount()));
    }

    /** What they add to the result of a year: prepaid income less prepaid cost. */
    public static Money resultOf(FinancialPlan plan, int year) {
        return Money.sum(ofNoLine(plan)
                .filter(item -> item.kind().isPrepaid())
                .filter(item -> item.month().exists(month -> month.getYear() == year))
                .map(OpeningItem::effect));
    }

    /** Whether any of them is a cost or an income of the plan's months. */
    public static boolean haveResult(FinancialPlan plan) {
        return ofNoLine(plan).exists(item -> item.kind().isPrepaid());
    }

    private static Vector<OpeningItem> ofNoLine(FinancialPlan plan) {
        return plan.opening()
                .map(OpeningBalance::items)
                .getOrElse(Vector.empty())
                .filter(item -> item.line().isEmpty());
    }

    static Booking settled(YearMonth month, OpeningItem item, Money amount, String source) {
        return new Booking(month, settling(item.kind()), source, amount);
    }

    private static BookingKind settling(OpeningItem.Kind kind) {
        return switch (kind) {
            case RECEIVABLE -> BookingKind.RECEIVABLE_RECEIVED;
            case PAYABLE -> BookingKind.PAYABLE_PAID;
            case PREPAID_COST -> BookingKind.ADVANCE_INCURRED;
            case PREPAID_INCOME -> BookingKind.ADVANCE_EARNED;
        };
    }
}
