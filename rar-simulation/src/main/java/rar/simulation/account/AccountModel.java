package rar.simulation.account;

import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import rar.model.money.Money;
import rar.model.schedule.Schedule;

/**
 * An account as a function of its uncertain numbers: month by month from the first cost, what each payer gains or loses.
 *
 * <p>Costs and effects of a calendar year are discounted to the first year of all by one factor. Each unit value is one flow of
 * money, taken from one payer and given to another by the same amount, so that transfers cancel for society to the last bit.
 */
final class AccountModel {

    private static final int DURATION = 0;
    private static final int ATTRIBUTION = 1;
    private static final int DISPLACEMENT = 2;

    /** Where the numbers have the rate of discount. */
    static final int DISCOUNT_RATE = 3;

    private static final int COSTS = 4;

    /** Where the factors of the unit values begin. */
    private static final int FIRST_VALUE = 5;

    private static final int LONGEST = 1_200;

    private final SocioEconomicAccount account;
    private final Vector<Input> inputs;
    private final YearMonth first;
    private final int firstEffect;
    private final double[][] costs;
    private final int[] from;
    private final int[] to;
    private final double[] monthly;

    AccountModel(SocioEconomicAccount account, Schedule schedule) {
        this.account = account;
        this.inputs = Vector.of(
                        new Input("duration", account.duration()),
                        new Input("attribution", account.attribution()),
                        new Input("displacement", account.displacement()),
                        new Input("discountRate", account.discountRate()),
                        new Input("costs", account.costs()))
                .appendAll(account.values().map(value -> new Input(value.id(), value.factor())));
        SortedMap<YearMonth, Vector<Money>> paid = ProjectCosts.of(account, schedule);
        this.first = paid.headOption()
                .map(Tuple2::_1)
                .filter(month -> month.isBefore(account.from()))
                .getOrElse(account.from());
        this.firstEffect = (int) ChronoUnit.MONTHS.between(first, account.from());
        int lastCost = paid.isEmpty() ? 0 : (int) ChronoUnit.MONTHS.between(first, paid.last()._1);
        int lastEffect = firstEffect + (int) Math.ceil(account.duration().greatestDrawn());
        this.costs = new double[Math.min(LONGEST, Math.max(lastCost, lastEffect) + 1)]
                [account.payers().size()];
        paid.forEach(entry -> {
            for (int p = 0; p < account.payers().size(); p++) {
                costs[(int) ChronoUnit.MONTHS.between(first, entry._1)][p] +=
                        entry._2.get(p).ore();
            }
        });
        int values = account.values().size();
        this.from = new int[values];
        this.to = new int[values];
        this.monthly = new double[values];
        Vector<String> ids = account.payers().toVector().map(Payer::id);
        for (int v = 0; v < values; v++) {
            UnitValue value = account.values().get(v);
            from[v] = value.from().map(ids::indexOf).getOrElse(-1);
            to[v] = value.to().map(ids::indexOf).getOrElse(-1);
            long change = account.counts()
                    .find(count -> count.form().equals(value.form()))
                    .map(SupportCount::change)
                    .getOrElse(0L);
            monthly[v] = (double) change * value.perMonth().ore();
        }
    }

    Vector<Input> inputs() {
        return inputs;
    }

    YearMonth first() {
        return first;
    }

    int values() {
        return monthly.length;
    }

    int months() {
        return costs.length;
    }

    /** Every number at its expected value. */
    double[] expected() {
        return inputs.toJavaStream().mapToDouble(Input::expected).toArray();
    }

    /** Every number as it is drawn in the scenario with this key. */
    double[] drawn(long key) {
        return inputs.toJavaStream().mapToDouble(input -> input.drawn(key)).toArray();
    }

    /** How many years after the first a month is. */
    int year(int month) {
        return first.plusMonths(month).getYear() - first.getYear();
    }

    /** What a payer bears of the costs of a month, in öre, undiscounted. */
    double cost(double[] numbers, int month, int payer) {
        return costs[month][payer] * numbers[COSTS];
    }

    /** How much of a unit value's flow there is in a month, in öre, undiscounted. */
    double flow(double[] numbers, int month, int value) {
        double lasting = Math.min(1, Math.max(0, numbers[DURATION] - (month - firstEffect)));
        return month < firstEffect
                ? 0
                : lasting
                        * numbers[ATTRIBUTION]
                        * (1 - numbers[DISPLACEMENT])
                        * monthly[value]
                        * numbers[FIRST_VALUE + value];
    }

    /** Who pays a unit value, by number; none of whom is −1. */
    int from(int value) {
        return from[value];
    }

    /** Who receives it, likewise. */
    int to(int value) {
        return to[value];
    }

    /** What a payer gains of a month's flows, in öre, undiscounted; less than nothing where it loses. */
    double effect(double[] numbers, int month, int payer) {
        double sum = 0;
        for (int v = 0; v < monthly.length; v++) {
            sum += to[v] == payer ? flow(numbers, month, v) : 0;
            sum -= from[v] == payer ? flow(numbers, month, v) : 0;
        }
        return sum;
    }

    /** What society gains of a month's flows: what is produced less what is used; transfers are neither. */
    double effect(double[] numbers, int month) {
        double sum = 0;
        for (int v = 0; v < monthly.length; v++) {
            sum += from[v] < 0 ? flow(numbers, month, v) : 0;
            sum -= to[v] < 0 ? flow(numbers, month, v) : 0;
        }
        return sum;
    }

    /** What society bears of the costs of a month, in öre, undiscounted. */
    double cost(double[] numbers, int month) {
        double sum = 0;
        for (int p = 0; p < costs[month].length; p++) {
            sum += cost(numbers, month, p);
        }
        return sum;
    }

    double factor(double[] numbers, int month) {
        return Discounting.factor(numbers[DISCOUNT_RATE], year(month));
    }

    /** Society's result: effects less costs, discounted. */
    double net(double[] numbers) {
        double sum = 0;
        for (int m = 0; m < months(); m++) {
            sum += (effect(numbers, m) - cost(numbers, m)) * factor(numbers, m);
        }
        return sum;
    }

    /** A payer's result. */
    double net(double[] numbers, int payer) {
        double sum = 0;
        for (int m = 0; m < months(); m++) {
            sum += (effect(numbers, m, payer) - cost(numbers, m, payer)) * factor(numbers, m);
        }
        return sum;
    }

    /**
     * The number of months, that of the first cost included, after which society's discounted effects have covered the
     * discounted costs for good; −1 if they never do.
     */
    int payback(double[] numbers) {
        double sum = 0;
        int covered = -1;
        for (int m = 0; m < months(); m++) {
            sum += (effect(numbers, m) - cost(numbers, m)) * factor(numbers, m);
            covered = sum < 0 ? -1 : covered < 0 ? m + 1 : covered;
        }
        return covered;
    }

    SocioEconomicAccount account() {
        return account;
    }
}
