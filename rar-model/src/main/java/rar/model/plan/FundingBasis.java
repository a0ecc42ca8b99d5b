package rar.model.plan;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.Share;

/** What external funding is earned by. */
public sealed interface FundingBasis {

    /**
     * What it is earned by, by month: cost, or the agreed amounts themselves.
     *
     * @param payouts what the project is paid by month, net of VAT
     * @param run the months in which it runs and the funding may be earned
     */
    SortedMap<YearMonth, Money> eligible(SortedMap<YearMonth, Money> payouts, MonthRange run);

    /** What is earned by so much in all, without any ceiling; never less for more. */
    Money earnedBy(Money eligible);

    /** The same basis, so many months later, or earlier where that is negative. */
    FundingBasis postponed(int months, MonthRange run);

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

        @Override
        public SortedMap<YearMonth, Money> eligible(SortedMap<YearMonth, Money> payouts, MonthRange run) {
            return payouts;
        }

        /** Of all cost so far, rounded half up to the öre; of what is paid back in all, nothing. */
        @Override
        public Money earnedBy(Money eligible) {
            return eligible.max(Money.ZERO).timesHalfUp(share);
        }

        @Override
        public FundingBasis postponed(int months, MonthRange run) {
            return this;
        }
    }

    /**
     * Amounts that are agreed on.
     *
     * @param profile by year or by month, as a payout names them
     */
    record Agreed(PayoutProfile profile) implements FundingBasis {

        /** @throws IllegalArgumentException if the profile names no amounts */
        public Agreed {
            Components.present(Agreed.class, profile);
            if (profile.statedAmount().isEmpty()) {
                throw new RefusedException(PlanMistake.FUNDING_WITHOUT_AMOUNTS.message());
            }
        }

        @Override
        public Option<PayoutProfile> amounts() {
            return Option.some(profile);
        }

        /** As agreed, where the project is paid at all. */
        @Override
        public SortedMap<YearMonth, Money> eligible(SortedMap<YearMonth, Money> payouts, MonthRange run) {
            return payouts.isEmpty() ? TreeMap.empty() : profile.payments(amount(), run);
        }

        @Override
        public Money earnedBy(Money eligible) {
            return eligible;
        }

        @Override
        public FundingBasis postponed(int months, MonthRange run) {
            return new Agreed(profile.postponed(months, amount(), run));
        }

        private Money amount() {
            return profile.statedAmount().getOrElse(Money.ZERO);
        }
    }
}
