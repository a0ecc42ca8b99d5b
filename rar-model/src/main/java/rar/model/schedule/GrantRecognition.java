package rar.model.schedule;

import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.plan.RecognitionPolicy;

/**
 * What a grant books under a policy of recognition: at its decision, when it is paid, and when less is paid than was decided.
 * The policies differ here and nowhere else in bookings; cash is the same under both.
 */
public enum GrantRecognition {
    /** Expensed at its decision, with a provision until it is paid; what is paid beyond that is expensed then. */
    PROVIDED(BookingKind.GRANT_DECIDED) {
        @Override
        public Vector<Booking> decided(String grant, YearMonth month, Money amount) {
            return Vector.of(new Booking(month, BookingKind.GRANT_DECIDED, grant, amount));
        }

        @Override
        public Vector<Booking> paid(String grant, YearMonth month, Money amount, Money provided) {
            Money covered = covered(amount, provided);
            return Vector.of(
                    new Booking(month, BookingKind.PAYOUT, grant, covered),
                    new Booking(month, BookingKind.PAYOUT_EXPENSED, grant, amount.minus(covered)));
        }

        @Override
        public Vector<Booking> released(String grant, YearMonth month, Money amount) {
            return Vector.of(new Booking(month, BookingKind.PROVISION_RELEASED, grant, amount));
        }
    },
    /** Expensed as it is paid; until then it is a memorandum. */
    CONSUMED(BookingKind.PAYOUT_EXPENSED) {
        @Override
        public Vector<Booking> decided(String grant, YearMonth month, Money amount) {
            return Vector.empty();
        }

        @Override
        public Vector<Booking> paid(String grant, YearMonth month, Money amount, Money provided) {
            return Vector.of(new Booking(month, BookingKind.PAYOUT_EXPENSED, grant, amount));
        }

        @Override
        public Vector<Booking> released(String grant, YearMonth month, Money amount) {
            return Vector.empty();
        }
    };

    private final BookingKind expense;

    GrantRecognition(BookingKind expense) {
        this.expense = expense;
    }

    /** That of a plan's policy. */
    public static GrantRecognition of(RecognitionPolicy policy) {
        return policy.providesForGrants() ? PROVIDED : CONSUMED;
    }

    /** The booking by which a grant becomes an expense. */
    public BookingKind expense() {
        return expense;
    }

    /** Whether a booking is what was paid beyond what had become an expense before. */
    public boolean isOverrun(Booking booking) {
        return booking.kind() == BookingKind.PAYOUT_EXPENSED && booking.kind() != expense;
    }

    /** What of a payout the provision bears, where the payout is less than what was claimed, or another part of it. */
    public static Money covered(Money amount, Money provided) {
        return amount.isNegative() ? amount.max(provided) : amount.min(provided);
    }

    /** What the decision on a grant books. */
    public abstract Vector<Booking> decided(String grant, YearMonth month, Money amount);

    /**
     * What a payout books.
     *
     * @param amount what is paid
     * @param provided how much of it has been provided for, where grants are
     */
    public abstract Vector<Booking> paid(String grant, YearMonth month, Money amount, Money provided);

    /**
     * What payouts book month after month, each borne by what is then left of the provision.
     *
     * @param decided the whole grant
     * @param payouts by month, from the first on
     */
    public Vector<Booking> paid(String grant, Money decided, SortedMap<YearMonth, Money> payouts) {
        Vector<Booking> bookings = Vector.empty();
        Provision provision = Provision.of(decided);
        for (Tuple2<YearMonth, Money> payout : payouts) {
            bookings = bookings.appendAll(paid(grant, payout._1, payout._2, provision.usedBy(payout._2)));
            provision = provision.after(payout._2);
        }
        return bookings;
    }

    /** What is booked when so much of a grant will not be paid. */
    public abstract Vector<Booking> released(String grant, YearMonth month, Money amount);
}
