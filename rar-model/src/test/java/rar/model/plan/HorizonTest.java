package rar.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole calendar years, and ranges of months. */
class HorizonTest {

    @Test
    void a_horizon_covers_whole_calendar_years() {
        Horizon horizon = new Horizon(2009, 3);
        assertThat(horizon.lastYear()).isEqualTo(2011);
        assertThat(horizon.months()).isEqualTo(36);
        assertThat(horizon.firstMonth()).isEqualTo(YearMonth.of(2009, 1));
        assertThat(horizon.lastMonth()).isEqualTo(YearMonth.of(2011, 12));
        assertThat(horizon.openingDate()).isEqualTo(LocalDate.of(2008, 12, 31));
        assertThat(horizon.eachYear()).containsExactly(2009, 2010, 2011);
        assertThat(horizon.covers(2008)).isFalse();
        assertThat(horizon.covers(2011)).isTrue();
        assertThat(horizon.covers(YearMonth.of(2012, 1))).isFalse();
    }

    @Property(seed = "61", tries = 100)
    void months_and_their_indices_match(
            @ForAll @IntRange(min = 1900, max = 2200) int first,
            @ForAll @IntRange(min = 1, max = 50) int years,
            @ForAll @IntRange(min = -40, max = 700) int index) {
        Horizon horizon = new Horizon(first, years);
        YearMonth month = horizon.month(index);
        assertThat(horizon.indexOf(month)).isEqualTo(index);
        assertThat(horizon.covers(month)).isEqualTo(index >= 0 && index < horizon.months());
    }

    @Test
    void the_first_and_last_years_that_can_be_planned() {
        assertThat(new Horizon(1900, 1).lastYear()).isEqualTo(1900);
        assertThat(new Horizon(2200, Horizon.MAX_YEARS).lastYear()).isEqualTo(2249);
    }

    @ParameterizedTest
    @CsvSource({"1899, 1", "2201, 1", "2009, 0", "2009, 51", "2009, -1"})
    void years_out_of_range_are_refused(int firstYear, int years) {
        assertThatThrownBy(() -> new Horizon(firstYear, years)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_range_of_months_includes_both_ends() {
        MonthRange range = new MonthRange(YearMonth.of(2009, 11), YearMonth.of(2011, 2));
        assertThat(range.length()).isEqualTo(16);
        assertThat(range.month(15)).isEqualTo(YearMonth.of(2011, 2));
        assertThat(range.within(2008)).isEqualTo(Option.none());
        assertThat(range.within(2009))
                .isEqualTo(Option.some(new MonthRange(YearMonth.of(2009, 11), YearMonth.of(2009, 12))));
        assertThat(range.within(2010)).isEqualTo(Option.some(MonthRange.year(2010)));
        assertThat(range.within(2011))
                .isEqualTo(Option.some(new MonthRange(YearMonth.of(2011, 1), YearMonth.of(2011, 2))));
        assertThat(range.within(2012)).isEqualTo(Option.none());
    }

    @Test
    void a_range_that_ends_before_it_starts_is_refused() {
        assertThatThrownBy(() -> new MonthRange(YearMonth.of(2009, 2), YearMonth.of(2009, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the months end in January 2009, before they start in February 2009; correct one of them");
    }
}
