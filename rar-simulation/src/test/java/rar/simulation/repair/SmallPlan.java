package rar.simulation.repair;

import io.vavr.Tuple2;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import rar.model.money.Money;
import rar.model.plan.BudgetLine;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.LineKind;
import rar.model.plan.MonthRange;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PlannedGrant;
import rar.model.plan.RecognitionPolicy;
import rar.model.plan.SmallestPlan;
import rar.model.plan.YearlyAmounts;

/**
 * A plan of three years that is small enough to try all of its repairs: contributions by quarter, a cost by year, one
 * grant for each of the first two years, paid over the year, and one paid over the first months of the first year.
 *
 * @param cash opening cash
 * @param contributions by year, of which a quarter is paid each quarter
 * @param costs by year
 * @param first the grant of the first year
 * @param early the grant paid in the first {@code earlyMonths} of the first year
 * @param earlyMonths over how many months, 1 to 11
 * @param second the grant of the second year
 */
public record SmallPlan(
        Money cash,
        Vector<Money> contributions,
        Vector<Money> costs,
        Money first,
        Money early,
        int earlyMonths,
        Money second) {

    private static final int YEAR = 2024;

    /** Amounts in whole tkr, in hundreds of kronor, and in öre. */
    public static Arbitrary<SmallPlan> any() {
        return Arbitraries.of(100_000L, 10_000L, 1L).flatMap(SmallPlan::inUnits);
    }

    private static Arbitrary<SmallPlan> inUnits(long unit) {
        Arbitrary<Money> grant = money(0, 5, unit);
        return Combinators.combine(
                        money(2, 6, unit),
                        threeYears(12, 20, unit),
                        threeYears(10, 16, unit),
                        grant,
                        grant,
                        Arbitraries.integers().between(1, 11),
                        grant)
                .as(SmallPlan::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<Vector<Money>> threeYears(int leastTkr, int mostTkr, long unit) {
        return money(leastTkr, mostTkr, unit).list().ofSize(3).map(Vector::ofAll);
    }

    private static Arbitrary<Money> money(int leastTkr, int mostTkr, long unit) {
        long units = 100_000 / unit;
        return Arbitraries.longs()
                .between(leastTkr * units, mostTkr * units)
                .withoutEdgeCases()
                .map(count -> new Money(count * unit));
    }

    public FinancialPlan plan() {
        return FinancialPlan.of(SmallestPlan.draft()
                .withHorizon(new Horizon(YEAR, 3))
                .withRecognition(RecognitionPolicy.AS_CONSUMED)
                .withContributions(
                        paid -> paid.withTotals(byYear(contributions)).withInstalmentMonths(Vector.of(1, 4, 7, 10)))
                .withLine(BudgetLine.of("cost", LineKind.COST, new YearlyAmounts.Explicit(byYear(costs)))
                        .withName("Cost"))
                .withOpeningCash(cash)
                .withGrant(grant("first", first, YEAR, 12))
                .withGrant(grant("early", early, YEAR, earlyMonths))
                .withGrant(grant("second", second, YEAR + 1, 12)));
    }

    private static TreeMap<Integer, Money> byYear(Vector<Money> amounts) {
        return TreeMap.ofEntries(amounts.zipWithIndex().map(amount -> new Tuple2<>(YEAR + amount._2, amount._1)));
    }

    private static PlannedGrant grant(String id, Money amount, int year, int months) {
        return PlannedGrant.of(id, YearMonth.of(year, 1), amount)
                .withPayout(new PayoutProfile.Even(new MonthRange(YearMonth.of(year, 1), YearMonth.of(year, months))));
    }
}
