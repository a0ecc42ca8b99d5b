package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.Claim;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

/** When a grant is paid (utbetalningsplan). Every profile pays exactly its amount, to the öre. */
public sealed interface PayoutProfile {

    /**
     * The payments by month, none of them zero.
     *
     * @param amount what is paid in all
     * @param run the months in which the project runs
     */
    SortedMap<YearMonth, Money> payments(Money amount, MonthRange run);

    /** What the profile itself says is paid, where it names amounts; otherwise the amount comes from elsewhere. */
    default Option<Money> statedAmount() {
        return Option.none();
    }

    /** The amounts that the profile names, if it does. */
    default Seq<Money> namedAmounts() {
        return Vector.empty();
    }

    /** The years that it names, alone or by their months. */
    default Seq<Integer> namedYears() {
        return Vector.empty();
    }

    /** Why the profile cannot be paid over the months the project runs, if it cannot. */
    default Option<String> impossible(MonthRange run) {
        return Option.none();
    }

    /**
     * Explicit amounts a year, each paid evenly over the months of that year in which the project runs, or over the
     * whole year where it does not run in it (payments that lag the end).
     *
     * @param amounts by year
     */
    record ByYear(SortedMap<Integer, Money> amounts) implements PayoutProfile {
        @Override
        public Seq<Integer> namedYears() {
            return amounts.keySet().toVector();
        }

        @Override
        public SortedMap<YearMonth, Money> payments(Money amount, MonthRange run) {
            return amounts.toVector()
                    .map(year -> evenly(year._2, run.within(year._1).getOrElse(MonthRange.year(year._1))))
                    .fold(TreeMap.empty(), (all, next) -> all.merge(next, Money::plus))
                    .filterValues(paid -> paid.ore() != 0);
        }

        @Override
        public Option<Money> statedAmount() {
            return Option.some(Money.sum(amounts.values()));
        }

        @Override
        public Seq<Money> namedAmounts() {
            return amounts.values();
        }
    }

    /**
     * Explicit amounts a month.
     *
     * @param amounts by month
     */
    record ByMonth(SortedMap<YearMonth, Money> amounts) implements PayoutProfile {
        @Override
        public Seq<Integer> namedYears() {
            return amounts.keySet().toVector().map(YearMonth::getYear);
        }

        @Override
        public SortedMap<YearMonth, Money> payments(Money amount, MonthRange run) {
            return amounts.filterValues(paid -> paid.ore() != 0);
        }

        @Override
        public Option<Money> statedAmount() {
            return Option.some(Money.sum(amounts.values()));
        }

        @Override
        public Seq<Money> namedAmounts() {
            return amounts.values();
        }
    }

    /**
     * The same every month.
     *
     * @param months over which
     */
    record Even(MonthRange months) implements PayoutProfile {
        @Override
        public Seq<Integer> namedYears() {
            return Vector.of(months.first().getYear(), months.last().getYear());
        }

        @Override
        public SortedMap<YearMonth, Money> payments(Money amount, MonthRange run) {
            return evenly(amount, months);
        }
    }

    /**
     * Falling or rising by the same step every month, to or from a last or first part of one step.
     *
     * @param months over which
     * @param frontLoaded whether the largest part comes first
     */
    record Sloped(MonthRange months, boolean frontLoaded) implements PayoutProfile {
        @Override
        public Seq<Integer> namedYears() {
            return Vector.of(months.first().getYear(), months.last().getYear());
        }

        @Override
        public SortedMap<YearMonth, Money> payments(Money amount, MonthRange run) {
            int n = months.length();
            Vector<Claim> claims =
                    Vector.range(0, n).map(i -> Claim.of(months.month(i).toString(), frontLoaded ? n - i : i + 1));
            Seq<Money> parts = Vector.ofAll(AllocationMethod.named("largest-remainder")
                            .allocate(amount, MoneyUnit.ORE, claims.asJava())
                            .parts())
                    .map(part -> part.amount());
            return dated(months, parts);
        }
    }

    /**
     * Explicit amounts for some years, and what remains of the amount evenly over the months the project runs after
     * them.
     *
     * @param amounts by year, at least one
     */
    record RestEvenly(SortedMap<Integer, Money> amounts) implements PayoutProfile {
        @Override
        public Seq<Integer> namedYears() {
            return amounts.keySet().toVector();
        }

        @Override
        public Seq<Money> namedAmounts() {
            return amounts.values();
        }

        @Override
        public Option<String> impossible(MonthRange run) {
            if (amounts.isEmpty()) {
                return Option.some("no year has an amount; to pay everything evenly use even");
            }
            int last = amounts.last()._1;
            return last >= run.last().getYear()
                    ? Option.some("the rest has no months left: " + last + " has an amount and the project ends in "
                            + run.last() + "; give the amounts of all years instead")
                    : Option.none();
        }

        @Override
        public SortedMap<YearMonth, Money> payments(Money amount, MonthRange run) {
            SortedMap<YearMonth, Money> given = new ByYear(amounts).payments(amount, run);
            Money rest = amount.minus(Money.sum(amounts.values()));
            YearMonth after = YearMonth.of(amounts.last()._1 + 1, 1);
            YearMonth from = run.first().isAfter(after) ? run.first() : after;
            return given.merge(evenly(rest, new MonthRange(from, run.last())), Money::plus)
                    .filterValues(paid -> paid.ore() != 0);
        }
    }

    private static SortedMap<YearMonth, Money> evenly(Money amount, MonthRange months) {
        return dated(months, Vector.ofAll(amount.dividedInto(months.length())));
    }

    private static SortedMap<YearMonth, Money> dated(MonthRange months, Seq<Money> parts) {
        return TreeMap.ofEntries(parts.zipWithIndex()
                .filter(part -> part._1.ore() != 0)
                .map(part -> new Tuple2<>(months.month(part._2), part._1)));
    }
}
