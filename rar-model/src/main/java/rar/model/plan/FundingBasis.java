package rar.model.plan;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.math.RoundingMode;
import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.Share;

/** What external funding is earned by. */
public sealed interface FundingBasis {

    /**
     * What is earned by month without any ceiling, none of it zero.
     *
     * @param payouts what the project is paid by month, net of VAT
     * @param run the months in which the project runs
     */
    SortedMap<YearMonth, Money> earned(SortedMap<YearMonth, Money> payouts, MonthRange run);

    /** The rate of the project's cost, if it is earned by that. */
    default Option<Share> rate() {
        return Option.none();
    }

    /** When the amounts are earned, if they are given. */
    default Option<PayoutProfile> amounts() {
        return Option.none();
    }

    /**
     * A rate of actual eligible cost (andel av stödberättigande kostnad): of what the project is paid, when it is paid,
     * under either recognition policy.
     *
     * @param share above 0, at most 1
     */
    record OfCost(Share share) implements FundingBasis {

        /** @throws NullPointerException if a component is null; it names the component */
        public OfCost {
            Components.present(OfCost.class, share);
        }

        @Override
        public Option<Share> rate() {
            return Option.some(share);
        }

        /** Of all cost so far, rounded half up to the öre: what is earned in a month is what is new of that. */
        @Override
        public SortedMap<YearMonth, Money> earned(SortedMap<YearMonth, Money> payouts, MonthRange run) {
            SortedMap<YearMonth, Money> earned = TreeMap.empty();
            Money cost = Money.ZERO;
            Money before = Money.ZERO;
            for (var paid : payouts) {
                cost = cost.plus(paid._2);
                Money soFar = cost.timesHalfUp(share);
                earned = earned.put(paid._1, soFar.minus(before));
                before = soFar;
            }
            return earned.filterValues(amount -> amount.ore() != 0);
        }
    }

    /**
     * Amounts that are agreed on.
     *
     * @param profile by year or by month, as a payout names them
     */
    record Agreed(PayoutProfile profile) implements FundingBasis {

        /** @throws NullPointerException if a component is null; it names the component */
        public Agreed {
            Components.present(Agreed.class, profile);
        }

        @Override
        public Option<PayoutProfile> amounts() {
            return Option.some(profile);
        }

        @Override
        public SortedMap<YearMonth, Money> earned(SortedMap<YearMonth, Money> payouts, MonthRange run) {
            return profile.payments(profile.statedAmount().getOrElse(Money.ZERO), run);
        }
    }
}
