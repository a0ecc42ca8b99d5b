package rar.simulation.distribution;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Every bad parameter has a sentence, which the reader of a risk file shows to its user. */
class DistributionDomainTest {

    private static final double NAN = Double.NaN;
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void a_constant_must_be_finite() {
        refused(() -> new ConstantDistribution(NAN), "the value must be a finite number, not NaN");
        refused(() -> new ConstantDistribution(-INFINITY), "the value must be a finite number, not -infinity");
    }

    @Test
    void the_ends_must_be_finite_and_in_order() {
        refused(() -> new UniformDistribution(2, 1), "the low end 2 is above the high end 1");
        refused(() -> new UniformDistribution(NAN, 1), "the low end must be a finite number, not NaN");
        refused(() -> new UniformDistribution(0, INFINITY), "the high end must be a finite number, not infinity");
        refused(
                () -> new UniformDistribution(-1e308, 1e308),
                "the low end must be at most 1e100 in size, not -1.0E308");
        refused(() -> new TriangularDistribution(2, 2, 1), "the low end 2 is above the high end 1");
    }

    @Test
    void the_mode_must_lie_between_the_ends() {
        String sentence = " must be between the low end 1 and the high end 2";
        refused(() -> new TriangularDistribution(1, 0.5, 2), "the mode 0.5" + sentence);
        refused(() -> new TriangularDistribution(1, 2.5, 2), "the mode 2.5" + sentence);
        refused(() -> new TriangularDistribution(1, NAN, 2), "the mode must be a finite number, not NaN");
    }

    @Test
    void a_standard_deviation_must_be_positive() {
        refused(() -> new NormalDistribution(0, 0), "the standard deviation must be greater than 0, not 0");
        refused(() -> new NormalDistribution(0, -1), "the standard deviation must be greater than 0, not -1");
        refused(() -> new NormalDistribution(0, NAN), "the standard deviation must be a finite number, not NaN");
        refused(() -> new NormalDistribution(INFINITY, 1), "the mean must be a finite number, not infinity");
    }

    @Test
    void a_probability_must_be_from_zero_to_one() {
        refused(() -> new BernoulliDistribution(1.1), "the probability must be from 0 to 1, not 1.1");
        refused(() -> new BernoulliDistribution(-0.1), "the probability must be from 0 to 1, not -0.1");
        refused(() -> new BernoulliDistribution(NAN), "the probability must be from 0 to 1, not NaN");
        refused(
                () -> new ZeroInflatedDistribution(2, new ConstantDistribution(1)),
                "the probability must be from 0 to 1, not 2");
    }

    @Test
    void an_event_must_not_have_a_negative_size() {
        refused(
                () -> new ZeroInflatedDistribution(0.1, new UniformDistribution(-3, 1)),
                "the size of an event must not be negative, but it can be as low as -3");
        refused(
                () -> new ZeroInflatedDistribution(0.1, new NormalDistribution(3, 1)),
                "the size of an event must not be negative, but it can be as low as -infinity");
    }

    @Test
    void a_discrete_distribution_needs_a_probability_for_each_value() {
        String sentence = "a discrete distribution needs one probability for each value, not ";
        refused(() -> discrete(new double[0]), sentence + "0 values and 0 probabilities");
        refused(() -> discrete(new double[] {1, 2}, 1), sentence + "2 values and 1 probabilities");
        refused(() -> discrete(new double[] {1, NAN}, 0.5, 0.5), "the value must be a finite number, not NaN");
        refused(() -> discrete(new double[] {1, 2}, 1.5, -0.5), "the probability of 1 must be from 0 to 1, not 1.5");
    }

    @Test
    void the_probabilities_must_sum_to_one() {
        refused(() -> discrete(new double[] {1, 2}, 0.5, 0.25), "the probabilities must sum to 1, not 0.75");
        refused(() -> discrete(new double[] {1, 2}, 0, 0), "the probabilities must sum to 1, not 0");
        refused(
                () -> discrete(new double[] {1, 2}, 0.5, 0.5 + 0x1p-28),
                "the probabilities must sum to 1, not 1.0000000037252903");
        discrete(new double[] {1, 2}, 0.5, 0.5 + 5e-10);
    }

    private static DiscreteDistribution discrete(double[] values, double... probabilities) {
        return new DiscreteDistribution(values, probabilities);
    }

    private static void refused(ThrowingCallable call, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(sentence);
    }
}
