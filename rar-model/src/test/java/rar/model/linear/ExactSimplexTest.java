package rar.model.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Feasibility, conflicts and ranges. Small whole numbers keep the linear programmes of the other library, which works in
 * doubles, far from every boundary, so that it can be the judge.
 */
class ExactSimplexTest {

    /** A random system: equations {@code Σ a·x = b} with small whole numbers over variables within whole bounds. */
    private static final class Sample {

        final int[][] factors;
        final int[] constants;
        final int[] lower;
        final int[] upper;

        Sample(Random random) {
            int cells = 2 + random.nextInt(7);
            factors = new int[1 + random.nextInt(6)][cells];
            constants = new int[factors.length];
            lower = new int[cells];
            upper = new int[cells];
            for (int cell = 0; cell < cells; cell++) {
                lower[cell] = random.nextInt(9) - 4;
                upper[cell] = lower[cell] + random.nextInt(4);
            }
            for (int row = 0; row < factors.length; row++) {
                constants[row] = random.nextInt(7) - 3;
                for (int cell = 0; cell < cells; cell++) {
                    factors[row][cell] = random.nextInt(3) == 0 ? 0 : random.nextInt(5) - 2;
                }
            }
        }

        ExactSimplex simplex() {
            Rational[] start = new Rational[lower.length];
            for (int cell = 0; cell < start.length; cell++) {
                start[cell] = Rational.of(lower[cell]);
            }
            SparseRow[] rows = new SparseRow[factors.length];
            for (int row = 0; row < rows.length; row++) {
                rows[row] = new SparseRow(0);
                for (int cell = 0; cell < start.length; cell++) {
                    rows[row].append(cell, Rational.of(factors[row][cell]));
                }
            }
            ExactSimplex simplex = new ExactSimplex(start, rows);
            for (int variable = 0; variable < start.length + rows.length; variable++) {
                simplex.bound(variable, number(least(variable)), number(most(variable)));
            }
            return simplex;
        }

        int least(int variable) {
            return variable < lower.length ? lower[variable] : constants[variable - lower.length];
        }

        int most(int variable) {
            return variable < upper.length ? upper[variable] : constants[variable - upper.length];
        }

        /** The largest value of a cell by the other library, empty if there is no solution. */
        Optional<Double> most(int cell, boolean largest) {
            ExpressionsBasedModel model = new ExpressionsBasedModel();
            Variable[] variables = new Variable[lower.length];
            for (int i = 0; i < lower.length; i++) {
                variables[i] = model.newVariable("x" + i).lower(lower[i]).upper(upper[i]);
            }
            variables[cell].weight(1);
            for (int row = 0; row < factors.length; row++) {
                Expression equation = model.newExpression("row " + row).level(constants[row]);
                for (int i = 0; i < lower.length; i++) {
                    equation.set(variables[i], factors[row][i]);
                }
            }
            Optimisation.Result result = largest ? model.maximise() : model.minimise();
            return result.getState().isFeasible() ? Optional.of(result.getValue()) : Optional.empty();
        }
    }

    private static EpsilonNumber number(long value) {
        return EpsilonNumber.of(Rational.of(value));
    }

    private static double toDouble(EpsilonNumber number) {
        return number.value().toShare().toDouble();
    }

    @Property(seed = "1", tries = 400)
    void a_system_has_a_solution_where_another_library_finds_one(@ForAll long seed) {
        Sample sample = new Sample(new Random(seed));
        assertThat(sample.simplex().conflict().isEmpty())
                .isEqualTo(sample.most(0, true).isPresent());
    }

    @Property(seed = "2", tries = 400)
    void the_values_found_satisfy_every_equation_and_bound(@ForAll long seed) {
        Sample sample = new Sample(new Random(seed));
        ExactSimplex simplex = sample.simplex();
        if (simplex.conflict().isPresent()) {
            return;
        }
        for (int row = 0; row < sample.factors.length; row++) {
            EpsilonNumber sum = EpsilonNumber.ZERO;
            for (int cell = 0; cell < sample.lower.length; cell++) {
                sum = sum.plus(simplex.value(cell).times(Rational.of(sample.factors[row][cell])));
            }
            assertThat(sum).isEqualTo(number(sample.constants[row]));
        }
        for (int cell = 0; cell < sample.lower.length; cell++) {
            assertThat(simplex.value(cell)).isBetween(number(sample.lower[cell]), number(sample.upper[cell]));
        }
    }

    @Property(seed = "3", tries = 400)
    void a_conflict_proves_itself(@ForAll long seed) {
        Sample sample = new Sample(new Random(seed));
        Optional<Conflict> conflict = sample.simplex().conflict();
        if (conflict.isEmpty()) {
            return;
        }
        int cells = sample.lower.length;
        Rational[] total = new Rational[cells];
        Rational least = Rational.ZERO;
        Rational most = Rational.ZERO;
        for (int cell = 0; cell < cells; cell++) {
            total[cell] = Rational.ZERO;
        }
        for (Map.Entry<Integer, Rational> entry : conflict.get().weights().entrySet()) {
            int variable = entry.getKey();
            Rational weight = entry.getValue();
            for (int cell = 0; cell < cells; cell++) {
                int factor = variable < cells ? (variable == cell ? 1 : 0) : sample.factors[variable - cells][cell];
                total[cell] = total[cell].plus(weight.times(Rational.of(factor)));
            }
            boolean positive = weight.signum() > 0;
            least = least.plus(weight.times(Rational.of(positive ? sample.least(variable) : sample.most(variable))));
            most = most.plus(weight.times(Rational.of(positive ? sample.most(variable) : sample.least(variable))));
        }
        assertThat(total)
                .as("the weighted variables cancel out in every solution")
                .containsOnly(Rational.ZERO);
        assertThat(least.signum() > 0 || most.signum() < 0)
                .as("but cannot within their bounds")
                .isTrue();
    }

    @Property(seed = "4", tries = 300)
    void relaxing_any_one_bound_of_a_conflict_removes_it(@ForAll long seed) {
        Sample sample = new Sample(new Random(seed));
        Optional<Conflict> conflict = sample.simplex().conflict();
        if (conflict.isEmpty()) {
            return;
        }
        for (int relaxed : conflict.get().weights().keySet()) {
            ExactSimplex simplex = sample.simplex();
            for (int variable = 0; variable < sample.lower.length + sample.factors.length; variable++) {
                if (variable == relaxed || !conflict.get().weights().containsKey(variable)) {
                    simplex.bound(variable, null, null);
                }
            }
            assertThat(simplex.conflict()).isEmpty();
        }
    }

    @Property(seed = "5", tries = 200)
    void ranges_are_those_of_another_library(@ForAll long seed) {
        Sample sample = new Sample(new Random(seed));
        ExactSimplex simplex = sample.simplex();
        if (simplex.conflict().isPresent()) {
            return;
        }
        for (int cell = 0; cell < sample.lower.length; cell++) {
            double most = sample.most(cell, true).orElseThrow();
            double least = sample.most(cell, false).orElseThrow();
            assertThat(toDouble(simplex.most(cell).orElseThrow())).isEqualTo(most, within(1e-6));
            assertThat(toDouble(simplex.least(cell).orElseThrow())).isEqualTo(least, within(1e-6));
        }
    }

    @Property(seed = "6", tries = 300)
    void relaxing_and_restoring_comes_back_to_the_same_answer(@ForAll long seed) {
        Random random = new Random(seed);
        Sample sample = new Sample(random);
        ExactSimplex simplex = sample.simplex();
        boolean solvable = simplex.conflict().isEmpty();
        for (int i = 0; i < 5; i++) {
            int variable = random.nextInt(sample.lower.length + sample.factors.length);
            simplex.bound(variable, null, null);
            simplex.conflict();
            simplex.bound(variable, number(sample.least(variable)), number(sample.most(variable)));
            assertThat(simplex.conflict().isEmpty()).isEqualTo(solvable);
        }
    }

    private static final EpsilonNumber LESS_THAN_ONE = new EpsilonNumber(Rational.ONE, Rational.of(-1));

    @Test
    void an_end_that_does_not_belong_cannot_be_reached() {
        assertThat(sumOfTwo(number(1), number(1)).conflict()).isEmpty();
        assertThat(sumOfTwo(LESS_THAN_ONE, number(1)).conflict()).isPresent();
    }

    @Test
    void an_open_end_is_the_limit_of_a_range_that_is_not_part_of_it() {
        ExactSimplex simplex = sumOfTwo(LESS_THAN_ONE, number(2));
        assertThat(simplex.conflict()).isEmpty();
        assertThat(simplex.most(1)).contains(number(2));
        assertThat(simplex.least(1)).contains(new EpsilonNumber(Rational.ONE, Rational.ONE));
        assertThat(simplex.epsilon().signum()).isPositive();
    }

    @Test
    void without_bounds_there_is_no_limit() {
        ExactSimplex simplex = sumOfTwo(null, null);
        assertThat(simplex.conflict()).isEmpty();
        assertThat(simplex.most(1)).isEmpty();
        assertThat(simplex.least(0)).isEmpty();
    }

    /** x + y = 2 with x and y at most so much. */
    private static ExactSimplex sumOfTwo(@Nullable EpsilonNumber xMost, @Nullable EpsilonNumber yMost) {
        SparseRow sum = new SparseRow(2);
        sum.append(0, Rational.ONE);
        sum.append(1, Rational.ONE);
        ExactSimplex simplex = new ExactSimplex(new Rational[] {Rational.ZERO, Rational.ZERO}, new SparseRow[] {sum});
        simplex.bound(0, null, xMost);
        simplex.bound(1, null, yMost);
        simplex.bound(2, number(2), number(2));
        return simplex;
    }
}
