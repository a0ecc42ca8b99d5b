package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.allocation.Claim;
import rar.model.allocation.LargestRemainder;
import rar.model.message.Message;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

/** When a grant is paid (utbetalningsplan). Every profile pays exactly its amount, to the öre. */
public sealed interface PayoutProfile {

    /** Nothing is paid. */
    static PayoutProfile none() {
        return new ByYear(TreeMap.empty());
    }

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

    /** How the parts are spread. */
    PayoutManner manner();

    /** The amounts that the profile names, each under its year or month; empty if it names none. */
    default SortedMap<String, Money> stated() {
        return TreeMap.empty();
    }

    /** The months that the profile names, if it does. */
    default Option<MonthRange> over() {
        return Option.none();
    }

    /** The amounts that the profile names, if it does. */
    default Seq<Money> namedAmounts() {
        return stated().values();
    }

    /** The same profile spread over other months, where it is spread over any. */
    default PayoutProfile over(MonthRange others) {
        return this;
    }

    /** The years that it names, alone or by their months. */
    default Seq<Integer> namedYears() {
        return Vector.empty();
    }

    /** Why the profile cannot be paid over the months the project runs, if it cannot. */
    default Option<Message> impossible(MonthRange run) {
        return Option.none();
    }

    /**
     * The profile of the same payments, so many months later, or earlier where {@code months} is negative.
     *
     * @param amount what is paid in all
     * @param run the months in which the project runs before it is postponed
     */
    default PayoutProfile postponed(int months, Money amount, MonthRange run) {
        return new ByMonth(TreeMap.ofEntries(
                payments(amount, run).map(paid -> new Tuple2<>(paid._1.plusMonths(months), paid._2))));
    }

    /**
     * Explicit amounts a year, each paid evenly over the months of that year in which the project runs, or over the
     * whole year where it does not run in it (payments that lag the end).
     *
     * @param amounts by year
     */
    record ByYear(SortedMap<Integer, Money> amounts) implements PayoutProfile {

        /** @throws NullPointerException if a component is null; it names the component */
        public ByYear {
            Components.present(ByYear.class, amounts);
        }

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
        public PayoutManner manner() {
            return PayoutManner.BY_YEAR;
        }

        @Override
        public SortedMap<String, Money> stated() {
            return PayoutProfile.named(amounts);
        }

        @Override
        public PayoutProfile postponed(int months, Money amount, MonthRange run) {
            return months % 12 == 0
                    ? new ByYear(yearsLater(amounts, months / 12))
                    : PayoutProfile.super.postponed(months, amount, run);
        }
    }

    /**
     * Explicit amounts a month.
     *
     * @param amounts by month
     */
    record ByMonth(SortedMap<YearMonth, Money> amounts) implements PayoutProfile {

        /** @throws NullPointerException if a component is null; it names the component */
        public ByMonth {
            Components.present(ByMonth.class, amounts);
        }

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
        public PayoutManner manner() {
            return PayoutManner.BY_MONTH;
        }

        @Override
        public SortedMap<String, Money> stated() {
            return PayoutProfile.named(amounts);
        }
    }

    /**
     * The same every month.
     *
     * @param months over which
     */
    record Even(MonthRange months) implements PayoutProfile {

        /** @throws NullPointerException if a component is null; it names the component */
        public Even {
            Components.present(Even.class, months);
        }

        @Override
        public PayoutManner manner() {
            return PayoutManner.EVENLY;
        }

        @Override
        public Option<MonthRange> over() {
            return Option.some(months);
        }

        @Override
        public Even over(MonthRange others) {
            return new Even(others);
        }

        @Override
        public Seq<Integer> namedYears() {
            return Vector.of(months.first().getYear(), months.last().getYear());
        }

        @Override
        public SortedMap<YearMonth, Money> payments(Money amount, MonthRange run) {
            return evenly(amount, months);
        }

        @Override
        public PayoutProfile postponed(int months, Money amount, MonthRange run) {
            return new Even(this.months.postponed(months));
        }
    }

    /**
     * Falling or rising by the same step every month, to or from a last or first part of one step.
     *
     * @param months over which
     * @param frontLoaded whether the largest part comes first
     */
    record Sloped(MonthRange months, boolean frontLoaded) implements PayoutProfile {

        /** @throws NullPointerException if a component is null; it names the component */
        public Sloped {
            Components.present(Sloped.class, months);
        }

        @Override
        public PayoutManner manner() {
            return frontLoaded ? PayoutManner.FALLING : PayoutManner.RISING;
        }

        @Override
        public Option<MonthRange> over() {
            return Option.some(months);
        }

        @Override
        public Sloped over(MonthRange others) {
            return new Sloped(others, frontLoaded);
        }

        @Override
        public Seq<Integer> namedYears() {
            return Vector.of(months.first().getYear(), months.last().getYear());
        }

        @Override
        public SortedMap<YearMonth, Money> payments(Money amount, MonthRange run) {
            int n = months.length();
            Vector<Claim> claims =
                    Vector.range(0, n).map(i -> Claim.of(months.month(i).toString(), frontLoaded ? n - i : i + 1));
            Seq<Money> parts = Vector.ofAll(new LargestRemainder()
                            .allocate(amount, MoneyUnit.ORE, claims.asJava())
                            .parts())
                    .map(part -> part.amount());
            return dated(months, parts);
        }

        @Override
        public PayoutProfile postponed(int months, Money amount, MonthRange run) {
            return new Sloped(this.months.postponed(months), frontLoaded);
        }
    }

    /**
     * Explicit amounts for some years, and what remains of the amount evenly over the months the project runs after
     * them.
     *
     * @param amounts by year, at least one
     */
    record RestEvenly(SortedMap<Integer, Money> amounts) implements PayoutProfile {

        /** @throws NullPointerException if a component is null; it names the component */
        public RestEvenly {
            Components.present(RestEvenly.class, amounts);
        }

        @Override
        public PayoutManner manner() {
            return PayoutManner.BY_YEAR_THEN_EVENLY;
        }

        @Override
        public SortedMap<String, Money> stated() {
            return PayoutProfile.named(amounts);
        }

        @Override
        public Seq<Integer> namedYears() {
            return amounts.keySet().toVector();
        }

        @Override
        public Option<Message> impossible(MonthRange run) {
            if (amounts.isEmpty()) {
                return Option.some(PlanMistake.REST_OF_NOTHING.message());
            }
            int last = amounts.last()._1;
            return last >= run.last().getYear()
                    ? Option.some(
                            PlanMistake.REST_WITHOUT_MONTHS.with("year", last).with("end", run.last()))
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

        @Override
        public PayoutProfile postponed(int months, Money amount, MonthRange run) {
            return months % 12 == 0
                    ? new RestEvenly(yearsLater(amounts, months / 12))
                    : PayoutProfile.super.postponed(months, amount, run);
        }
    }

    private static SortedMap<Integer, Money> yearsLater(SortedMap<Integer, Money> amounts, int years) {
        return TreeMap.ofEntries(amounts.map(year -> new Tuple2<>(year._1 + years, year._2)));
    }

    private static SortedMap<String, Money> named(SortedMap<?, Money> amounts) {
        return TreeMap.ofEntries(amounts.toVector().map(each -> new Tuple2<>(String.valueOf(each._1), each._2)));
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
