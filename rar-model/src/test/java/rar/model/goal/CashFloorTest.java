package rar.model.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rar.model.message.Words.english;
import static rar.model.message.Words.swedish;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;

/** What a floor demands month by month, in numbers worked out by hand. */
class CashFloorTest {

    private static final CashFloor BY_MONTH =
            CashFloor.of(tkr(500)).withMonth(3, tkr(800)).withMonth(12, tkr(300));

    private static FloorLevel tkr(long amount) {
        return FloorLevel.of(Money.ofTkr(amount));
    }

    private static Money in(CashFloor floor, int year, int month) {
        return floor.in(YearMonth.of(year, month), any -> Money.ofTkr(1_200).plus(new Money(1)));
    }

    @Test
    void a_month_that_is_named_has_its_own_and_the_others_the_usual_one() {
        assertThat(in(BY_MONTH, 2025, 3)).isEqualTo(Money.ofTkr(800));
        assertThat(in(BY_MONTH, 2026, 12)).isEqualTo(Money.ofTkr(300));
        assertThat(in(BY_MONTH, 2026, 4)).isEqualTo(Money.ofTkr(500));
        assertThat(BY_MONTH.alwaysTheSame()).isEmpty();
    }

    @Test
    void what_a_year_says_holds_alone() {
        CashFloor floor = BY_MONTH.withYear(2026, FloorMonths.of(tkr(600)).with(1, tkr(100)));
        assertThat(in(floor, 2026, 3)).isEqualTo(Money.ofTkr(600));
        assertThat(in(floor, 2026, 1)).isEqualTo(Money.ofTkr(100));
        assertThat(in(floor, 2025, 3)).isEqualTo(Money.ofTkr(800));
    }

    @Test
    void months_of_costs_are_twelfths_of_the_year_rounded_up_to_the_ore() {
        assertThat(in(CashFloor.of(FloorLevel.ofMonthsOfCosts(1)), 2026, 5)).isEqualTo(new Money(10_000_001));
        assertThat(in(CashFloor.of(FloorLevel.ofMonthsOfCosts(12)), 2026, 5)).isEqualTo(new Money(120_000_001));
        CashFloor half = CashFloor.of(new FloorLevel.MonthsOfCosts(new BigDecimal("1.50")));
        assertThat(in(half, 2026, 5)).isEqualTo(new Money(15_000_001));
        assertThat(half).isEqualTo(CashFloor.of(new FloorLevel.MonthsOfCosts(new BigDecimal("1.5"))));
    }

    @Test
    void costs_that_are_paid_back_ask_for_nothing() {
        assertThat(FloorLevel.ofMonthsOfCosts(3).in(Money.ofTkr(-12))).isEqualTo(Money.ZERO);
    }

    @Test
    void twelve_that_are_alike_are_one() {
        FloorMonths alike = FloorMonths.ofTwelve(Vector.fill(12, () -> tkr(500)));
        assertThat(CashFloor.of(alike)).isEqualTo(CashFloor.of(Money.ofTkr(500)));
        assertThat(CashFloor.of(alike).alwaysTheSame()).contains(Money.ofTkr(500));
    }

    @Test
    void on_other_cash_it_is_no_one_amount() {
        CashFloor floor = CashFloor.of(Money.ofTkr(500));
        assertThat(floor.withinMonth(true).alwaysTheSame()).isEmpty();
        assertThat(floor.withoutFunds(true).alwaysTheSame()).isEmpty();
        assertThat(floor.withinMonth(true).withinMonth(false)).isEqualTo(floor);
    }

    @Test
    void it_is_told_as_a_sentence_has_it() {
        assertThat(english(new LiquidityFloor(BY_MONTH).demand()))
                .isEqualTo(
                        "cash at month end never below 500\u00a0000\u00a0kr, but 800\u00a0000\u00a0kr in March and 300\u00a0000\u00a0kr in"
                                + " December");
        assertThat(swedish(new LiquidityFloor(BY_MONTH.withinMonth(true)).demand()))
                .isEqualTo("likviditeten inom månaden, före månadens inbetalningar, aldrig understiger"
                        + " 500\u00a0000\u00a0kr, men 800\u00a0000\u00a0kr i mars och 300\u00a0000\u00a0kr i december");
        CashFloor costs = CashFloor.of(FloorLevel.ofMonthsOfCosts(1))
                .withYear(2026, FloorMonths.of(FloorLevel.ofMonthsOfCosts(2)));
        assertThat(english(new LiquidityFloor(costs).demand()))
                .isEqualTo(
                        "cash at month end never below 1 month's running costs, but 2 months' running costs in 2026");
    }

    @Test
    void debt_and_months_of_no_floor_are_refused() {
        assertThatThrownBy(() -> new LiquidityFloor(BY_MONTH.withMonth(6, tkr(-1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FloorLevel.ofMonthsOfCosts(121)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FloorMonths(TreeMap.of(13, tkr(1)), Option.some(tkr(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LiquidityFloors(Vector.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_several_floors_the_one_that_leaves_least_judges_a_month() {
        HandMadePosition year = HandMadePosition.withCash(Vector.fill(12, () -> 1_000L));
        LiquidityFloors floors = new LiquidityFloors(Vector.of(
                CashFloor.of(new Money(600)).withMonth(2, FloorLevel.of(new Money(950))),
                CashFloor.of(new Money(200)).withinMonth(true)));
        // within the month there are 500, 300 above; at its end 400, and in February 50
        assertThat(floors.in(year, 0)).isEqualTo(new JudgedMonth(0, new Money(500), new Money(200)));
        assertThat(floors.in(year, 1)).isEqualTo(new JudgedMonth(1, new Money(1_000), new Money(950)));
        assertThat(floors.tightest(year).index()).isEqualTo(1);
        assertThat(floors.areKeptBy(year)).isTrue();
        assertThat(floors.areKeptBy(year.plus(1, -51))).isFalse();
    }
}
