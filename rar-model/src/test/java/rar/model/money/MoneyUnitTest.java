package rar.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Units by name and by size. */
class MoneyUnitTest {

    @Test
    void units_have_names() {
        assertThat(MoneyUnit.parse("öre")).isSameAs(MoneyUnit.ORE);
        assertThat(MoneyUnit.parse("kr").ore()).isEqualTo(100);
        assertThat(MoneyUnit.parse("tkr").ore()).isEqualTo(100_000);
        assertThat(MoneyUnit.parse("mkr").ore()).isEqualTo(100_000_000);
        assertThat(MoneyUnit.TKR).hasToString("tkr");
    }

    @Test
    void any_whole_number_of_ore_is_a_unit() {
        assertThat(MoneyUnit.parse("0,25 kr").ore()).isEqualTo(25);
        assertThat(MoneyUnit.parse("100 kr").ore()).isEqualTo(10_000);
        assertThat(MoneyUnit.parse("100 kr")).hasToString("100 kr");
    }

    @Test
    void what_cannot_hold_money_is_no_unit() {
        assertThatThrownBy(() -> MoneyUnit.parse("0 kr"))
                .isInstanceOf(NumberTextException.class)
                .hasMessageContaining("positive");
        assertThatThrownBy(() -> MoneyUnit.parse("-1 kr")).isInstanceOf(NumberTextException.class);
        assertThatThrownBy(() -> MoneyUnit.parse("0,001 kr")).isInstanceOf(NumberTextException.class);
        assertThatThrownBy(() -> MoneyUnit.parse("euro")).isInstanceOf(NumberTextException.class);
        assertThatThrownBy(() -> new MoneyUnit("none", 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
