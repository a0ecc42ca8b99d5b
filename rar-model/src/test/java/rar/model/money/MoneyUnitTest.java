package rar.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "Öre, öre",
        "o\u0308re, öre",
        "Kr, kr",
        "KR, kr",
        "kronor, kr",
        "SEK, kr",
        "Tkr, tkr",
        "TKR, tkr",
        "kkr, tkr",
        "Kkr, tkr",
        "kSEK, tkr",
        "KSEK, tkr",
        "TSEK, tkr",
        "tusen kronor, tkr",
        "tusen\u00a0kr, tkr",
        "Mkr, mkr",
        "MKR, mkr",
        "mnkr, mkr",
        "Mnkr, mkr",
        "MSEK, mkr",
        "mn kr, mkr",
        "milj. kr, mkr",
        "miljoner kronor, mkr",
        "Miljoner  kr, mkr"
    })
    void a_unit_is_known_in_the_spellings_of_swedish_documents(String spelling, String unit) {
        assertThat(MoneyUnit.named(spelling)).isEqualTo(MoneyUnit.named(unit)).hasToString(unit);
        assertThat(MoneyUnit.parse(spelling)).hasToString(unit);
        assertThat(Money.parse("2 500 " + spelling)).isEqualTo(Money.parse("2 500 " + unit));
        assertThat(Money.parse("-2" + spelling)).isEqualTo(Money.parse("-2 " + unit));
        assertThat(MoneyUnit.parse("10 " + spelling)).isEqualTo(MoneyUnit.parse("10 " + unit));
    }

    @ParameterizedTest
    @CsvSource({
        "Tkr/år, ; did you mean tkr?",
        "tkr., ; did you mean tkr?",
        "kr*, ; did you mean kr?",
        "MkR/kvartal, ; did you mean mkr?",
        "tkk, ; did you mean tkr?",
        "milj, ; did you mean mkr?",
        "miljarder kronor, ; a thousand million is 1 000 mkr;",
        "mdkr, ; a thousand million is 1 000 mkr;",
        "T, ;",
        "euro, ;",
        "$, ;",
        "kvartal, ;"
    })
    void a_word_that_is_no_unit_is_refused_with_the_one_that_was_perhaps_meant(String word, String suggestion) {
        assertThatThrownBy(() -> MoneyUnit.named(word))
                .isInstanceOf(NumberTextException.class)
                .hasMessage("\"" + word + "\" is not a unit" + suggestion + " write öre, kr, tkr or mkr");
    }
}
