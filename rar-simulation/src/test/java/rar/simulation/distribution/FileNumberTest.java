package rar.simulation.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rar.simulation.sampling.FactorLevels;

/** Numbers in messages are such as a person would write. */
class FileNumberTest {

    @Test
    void what_binary_numbers_leave_over_is_not_told() {
        assertThat(new FileNumber(14.999999999999988).written()).isEqualTo("15");
        assertThat(new FileNumber(0.1 + 0.2).written()).isEqualTo("0.3");
        assertThat(new FileNumber(2.0).written()).isEqualTo("2");
        assertThat(new FileNumber(-0.0).written()).isEqualTo("0");
        assertThat(new FileNumber(1e15).written()).isEqualTo("1000000000000000");
        assertThat(new FileNumber(1e-7).written()).isEqualTo("0.0000001");
        assertThat(new FileNumber(1.0000000001).written()).isEqualTo("1.0000000001");
        assertThat(new FileNumber(Double.NEGATIVE_INFINITY).written()).isEqualTo("-infinity");
        assertThat(FileNumber.end(1e-17).written()).isEqualTo("0");
    }

    @Test
    void one_less_a_probability_is_what_its_decimals_say() {
        assertThat(FactorLevels.complement(0.07)).isEqualTo(0.93);
        assertThat(FactorLevels.complement(0.9)).isEqualTo(0.1);
    }
}
