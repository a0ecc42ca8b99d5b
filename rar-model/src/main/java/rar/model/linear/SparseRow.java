package rar.model.linear;

import java.util.Arrays;

/**
 * A linear combination of variables: their numbers in ascending order, each with a coefficient that is not zero.
 * Mutable, because the simplex method rewrites its rows all the time.
 */
public final class SparseRow {

    private int[] variables;
    private Rational[] coefficients;
    private int size;

    /** An empty row, with room for so many terms before it grows. */
    public SparseRow(int capacity) {
        variables = new int[capacity];
        coefficients = new Rational[capacity];
    }

    int size() {
        return size;
    }

    int variable(int index) {
        return variables[index];
    }

    Rational coefficient(int index) {
        return coefficients[index];
    }

    /** The coefficient of {@code variable}, zero where it does not occur. */
    Rational of(int variable) {
        int index = Arrays.binarySearch(variables, 0, size, variable);
        return index < 0 ? Rational.ZERO : coefficients[index];
    }

    /** Adds {@code coefficient · variable} at the end; {@code variable} must exceed all others here. */
    public void append(int variable, Rational coefficient) {
        if (coefficient.isZero()) {
            return;
        }
        if (size == variables.length) {
            variables = Arrays.copyOf(variables, 2 * size + 4);
            coefficients = Arrays.copyOf(coefficients, 2 * size + 4);
        }
        variables[size] = variable;
        coefficients[size++] = coefficient;
    }

    /** This row solved for {@code entering}: from {@code leaving = this} to {@code entering = result}. */
    SparseRow solvedFor(int entering, int leaving) {
        Rational inverse = of(entering).inverse();
        Rational factor = inverse.negated();
        SparseRow solved = new SparseRow(size);
        boolean placed = false;
        for (int i = 0; i < size; i++) {
            if (!placed && variables[i] > leaving) {
                solved.append(leaving, inverse);
                placed = true;
            }
            if (variables[i] != entering) {
                solved.append(variables[i], coefficients[i].times(factor));
            }
        }
        if (!placed) {
            solved.append(leaving, inverse);
        }
        return solved;
    }

    /** This row with {@code variable} replaced by {@code row}. */
    SparseRow substituted(int variable, SparseRow row) {
        Rational factor = of(variable);
        SparseRow result = new SparseRow(size + row.size);
        int left = 0;
        int right = 0;
        while (left < size || right < row.size) {
            int leftVariable = left < size ? variables[left] : Integer.MAX_VALUE;
            int rightVariable = right < row.size ? row.variables[right] : Integer.MAX_VALUE;
            if (leftVariable == variable) {
                left++;
            } else if (leftVariable < rightVariable) {
                result.append(leftVariable, coefficients[left++]);
            } else if (rightVariable < leftVariable) {
                result.append(rightVariable, row.coefficients[right++].times(factor));
            } else {
                result.append(leftVariable, coefficients[left++].plus(row.coefficients[right++].times(factor)));
            }
        }
        return result;
    }
}
