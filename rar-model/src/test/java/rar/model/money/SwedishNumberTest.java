package rar.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Numbers as Swedish tables print them. */
class SwedishNumberTest {

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(24).negate(), BigInteger.TEN.pow(24)),
                        Arbitraries.integers().between(0, 6))
                .as(BigDecimal::new);
    }

    @Property(seed = "721", tries = 500)
    void what_is_written_is_read_back_digit_by_digit(@ForAll("numbers") BigDecimal number) {
        assertThat(SwedishNumber.parse(SwedishNumber.format(number))).isEqualTo(number);
    }

    @Property(seed = "722", tries = 300)
    void plain_digits_read_as_the_grouped_ones(@ForAll("numbers") BigDecimal number) {
        assertThat(SwedishNumber.parse(number.toPlainString().replace('.', ',')))
                .isEqualTo(number);
    }

    @Property(seed = "723", tries = 500)
    void a_text_is_read_exactly_or_refused(@ForAll("texts") String text) {
        BigDecimal read;
        try {
            read = SwedishNumber.parse(text);
        } catch (NumberTextException e) {
            return;
        }
        // what was read is the text without its spaces
        assertThat(read.toPlainString())
                .isEqualTo(new BigDecimal(text.replaceAll("[ \u00a0\u202f]", "")
                                .replace('\u2212', '-')
                                .replace(',', '.'))
                        .toPlainString());
        assertThat(text).matches("[-\u2212]?[0-9][0-9 \u00a0\u202f]*(,[0-9]+)?").doesNotContainPattern("[^0-9][^0-9]");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("0123456789 \u00a0\u202f,-\u2212.")
                .ofMaxLength(9);
    }

    @Test
    void numbers_are_grouped_in_threes() {
        assertThat(SwedishNumber.format(new BigDecimal("1308750"))).isEqualTo("1\u00a0308\u00a0750");
        assertThat(SwedishNumber.format(new BigDecimal("-999"))).isEqualTo("−999");
        assertThat(SwedishNumber.format(new BigDecimal("1000.50"))).isEqualTo("1\u00a0000,50");
        assertThat(SwedishNumber.format(new BigDecimal("1E+3"))).isEqualTo("1\u00a0000");
    }

    @Test
    void a_point_is_refused_with_the_reason() {
        assertThatThrownBy(() -> SwedishNumber.parse("1.234,5"))
                .isInstanceOf(NumberTextException.class)
                .hasMessageContaining("a point is not read");
    }
}
