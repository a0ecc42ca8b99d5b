package rar.simulation.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rar.simulation.sampling.FactorLevels;

/** Numbers in messages are such as a person would write. */
class ParameterTest {

    @Test
    void what_binary_numbers_leave_over_is_not_told() {
        assertThat(Parameter.text(14.999999999999988)).isEqualTo("15");
        assertThat(Parameter.text(0.1 + 0.2)).isEqualTo("0.3");
        assertThat(Parameter.text(2.0)).isEqualTo("2");
        assertThat(Parameter.text(-0.0)).isEqualTo("0");
        assertThat(Parameter.text(1e15)).isEqualTo("1000000000000000");
        assertThat(Parameter.text(1e-7)).isEqualTo("0.0000001");
        assertThat(Parameter.text(1.0000000001)).isEqualTo("1.0000000001");
        assertThat(Parameter.text(Double.NEGATIVE_INFINITY)).isEqualTo("-infinity");
        assertThat(new UniformDistribution(0, 15).range()).isEqualTo("0 to 15");
    }

    @Test
    void one_less_a_probability_is_what_its_decimals_say() {
        assertThat(FactorLevels.complement(0.07)).isEqualTo(0.93);
        assertThat(FactorLevels.complement(0.9)).isEqualTo(0.1);
    }
}
