package rar.model.timing;

import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.message.RefusedException;
import rar.model.money.Components;

/**
 * When what is incurred in a month is paid (betalningsvillkor). The months are those of the calendar: what moves the one does
 * not move the other.
 */
public sealed interface PaymentTerms {

    /** The most months by which a payment may be apart from what it is for, or be shifted. */
    int MOST_MONTHS = 12;

    /** The most calendar years that lie between. */
    int MOST_YEARS = 3;

    /** In its own month. */
    PaymentTerms WHEN_INCURRED = new Apart(0);

    /** The month in which what is incurred in {@code month} is paid. */
    YearMonth paidIn(YearMonth month);

    /** Paid so many months later. @throws IllegalArgumentException if they are not 1 to {@value #MOST_MONTHS} */
    static PaymentTerms after(int months) {
        return apart(months, 1);
    }

    /** Paid so many months before. @throws IllegalArgumentException if they are not 1 to {@value #MOST_MONTHS} */
    static PaymentTerms before(int months) {
        return apart(months, -1);
    }

    private static PaymentTerms apart(int months, int sign) {
        if (months < 1 || months > MOST_MONTHS) {
            throw new RefusedException(
                    TimingMistake.PAYMENT_TOO_FAR.with("most", MOST_MONTHS).with("months", months));
        }
        return new Apart(sign * months);
    }

    /**
     * So many months apart.
     *
     * @param months later; earlier where negative
     */
    record Apart(int months) implements PaymentTerms {

        /** @throws IllegalArgumentException if it is more than {@value PaymentTerms#MOST_MONTHS} months either way */
        public Apart {
            requireNear(months);
        }

        @Override
        public YearMonth paidIn(YearMonth month) {
            return month.plusMonths(months);
        }
    }

    /**
     * In named payment months: in advance each pays for itself and the months up to the next, in arrears for the months since
     * the previous, itself included.
     *
     * @param months of the year, from 1 to 12, rising, at least one
     * @param side in advance or in arrears
     * @param shift by so many months every payment comes later, or earlier where it is negative
     */
    record InMonths(Vector<Integer> months, Side side, int shift) implements PaymentTerms {

        /** @throws IllegalArgumentException if the months are none, or not rising, or not months, or the shift too far */
        public InMonths {
            Components.present(InMonths.class, months, side);
            CalendarMonths.require(months);
            requireNear(shift);
        }

        @Override
        public YearMonth paidIn(YearMonth month) {
            return nearest(month).plusMonths(shift);
        }

        private YearMonth nearest(YearMonth month) {
            int now = month.getMonthValue();
            if (side == Side.ADVANCE) {
                return months.findLast(each -> each <= now)
                        .map(month::withMonth)
                        .getOrElse(() -> month.minusYears(1).withMonth(months.last()));
            }
            return months.find(each -> each >= now)
                    .map(month::withMonth)
                    .getOrElse(() -> month.plusYears(1).withMonth(months.head()));
        }
    }

    /** Before or after what is paid for. */
    enum Side {
        /** I förskott. */
        ADVANCE("advance"),
        /** I efterskott. */
        ARREARS("arrears");

        private final String name;

        Side(String name) {
            this.name = name;
        }

        /** The name in plan files. */
        @Override
        public String toString() {
            return name;
        }
    }

    private static void requireNear(int months) {
        if (Math.abs(months) > MOST_MONTHS) {
            throw new RefusedException(TimingMistake.PAYMENT_MOVED_TOO_FAR
                    .with("most", MOST_MONTHS)
                    .with("months", months));
        }
    }
}
