package rar.model.answer;

import static rar.model.answer.Scalars.MONEY;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.balance.BalancePlan;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.BalanceSheet;
import rar.model.schedule.BookingKind;

/**
 * What lies between result and cash at each month end of a plan that dates either.
 *
 * @param balance the balance plan
 * @param parts those that anything of stands over at any month end; none where all is paid as it is incurred
 */
public record StandingOver(BalancePlan balance, Vector<Part> parts) {

    /** What lines book that nothing of theirs stands over. */
    private static final Vector<BookingKind> AT_ONCE =
            Vector.of(BookingKind.INCOME, BookingKind.INTEREST, BookingKind.COST, BookingKind.DEPRECIATION);

    /** A part of what stands over. */
    public enum Part {
        /** Receivables but for prepaid costs and VAT. */
        RECEIVABLES("receivables", "Receivables but for prepaid costs and VAT, where any stand over."),
        /** Prepaid costs. */
        PREPAID_COST("prepaidCost", "Prepaid costs, where any stand over."),
        /** VAT to be had back. */
        VAT_RECEIVABLE("vatReceivable", "VAT to be had back, where any stands over."),
        /** Payables. */
        PAYABLES("payables", "Payables, where any stand over."),
        /** Prepaid income. */
        PREPAID_INCOME("prepaidIncome", "Prepaid income, where any stands over.");

        private final String field;
        private final String words;

        Part(String field, String words) {
            this.field = field;
            this.words = words;
        }

        /** What stands over at a month's end. */
        public Money at(BalancePlan balance, int month) {
            BalanceSheet sheet = balance.monthEnd(month);
            return switch (this) {
                case RECEIVABLES ->
                    sheet.receivables().minus(sheet.prepaidCost()).minus(sheet.vatReceivable());
                case PREPAID_COST -> sheet.prepaidCost();
                case VAT_RECEIVABLE -> sheet.vatReceivable();
                case PAYABLES -> sheet.payables();
                case PREPAID_INCOME -> sheet.prepaidIncome();
            };
        }
    }

    /** @throws NullPointerException if a component is null; it names the component */
    public StandingOver {
        Components.present(StandingOver.class, balance, parts);
    }

    /** Of a balance plan; nothing where all is paid as it is incurred. */
    public static StandingOver of(BalancePlan balance) {
        boolean isDated = balance.schedule().bookings().exists(booking -> isDated(booking.kind()));
        return new StandingOver(
                balance, isDated ? Vector.of(Part.values()).filter(part -> isMoved(balance, part)) : Vector.empty());
    }

    private static boolean isDated(BookingKind kind) {
        return kind.isVat() || (kind.isOfLine() && !AT_ONCE.contains(kind));
    }

    private static boolean isMoved(BalancePlan balance, Part part) {
        return Vector.range(0, balance.months()).exists(m -> part.at(balance, m).ore() != 0);
    }

    /** True if nothing stands over. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The result of a month. */
    public Money result(int month) {
        BalanceSheet before = month == 0 ? balance.opening() : balance.monthEnd(month - 1);
        return balance.monthEnd(month).equity().minus(before.equity());
    }

    /** One month of it. */
    record AtMonthEnd(StandingOver over, int month) {

        private Option<Money> ifAny(Money amount) {
            return Option.when(!over.isEmpty(), amount);
        }

        private Option<Money> of(Part part) {
            return Option.when(over.parts.contains(part), () -> part.at(over.balance, month));
        }
    }

    static final ObjectForm<AtMonthEnd> FORM = Vector.of(Part.values())
            .foldLeft(
                    ObjectForm.<AtMonthEnd>empty()
                            .where(
                                    "result",
                                    "The month's result, where anything stands over.",
                                    MONEY,
                                    at -> at.ifAny(at.over.result(at.month))),
                    (form, part) -> form.where(part.field, part.words, MONEY, at -> at.of(part)))
            .where(
                    "equity",
                    "Equity at the month's end, where anything stands over.",
                    MONEY,
                    at -> at.ifAny(at.over.balance.monthEnd(at.month).equity()));
}
