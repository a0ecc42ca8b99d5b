package rar.simulation.factor;

import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import rar.model.message.Message;
import rar.model.message.RefusedException;
import rar.simulation.distribution.FileNumber;

/** A matrix that is to be one of correlations: symmetric, with ones on its diagonal, positive semidefinite. */
final class CorrelationMatrix {

    /** By how much rounding may make a pivot negative; correlations are given with few decimals. */
    private static final double TOLERANCE = 1e-9;

    private static final int MOST_ITERATIONS = 10_000;

    /** A larger matrix than this takes long to find, and nobody reads it in a message. */
    private static final int MOST_OFFERED = 20;

    private final double[][] entries;

    private CorrelationMatrix(double[][] entries) {
        this.entries = entries;
    }

    /** @throws IllegalArgumentException if it is not square, of that size, with numbers from -1 to 1 */
    static CorrelationMatrix of(Seq<Seq<Double>> rows, int size) {
        if (rows.size() != size || rows.exists(row -> row.size() != size)) {
            throw new RefusedException(DependenceMistake.CORRELATIONS_NOT_SQUARE
                    .with("count", size)
                    .with("found", rows.map(Seq::size))
                    .with("rows", rows.size()));
        }
        double[][] entries = rows.toJavaStream()
                .map(row -> row.toJavaStream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                if (!(Math.abs(entries[i][j]) <= 1) || entries[i][j] != entries[j][i]) {
                    throw new RefusedException(DependenceMistake.CORRELATION_NOT_BOTH_WAYS
                            .with("one", new FileNumber(entries[i][j]))
                            .with("row", i + 1)
                            .with("column", j + 1)
                            .with("other", new FileNumber(entries[j][i])));
                }
            }
            if (entries[i][i] != 1) {
                throw new RefusedException(DependenceMistake.CORRELATION_WITH_ITSELF
                        .with("found", new FileNumber(entries[i][i]))
                        .with("row", i + 1));
            }
        }
        return new CorrelationMatrix(entries);
    }

    /**
     * Refuses what no numbers can have. A triangle that multiplies out to the matrix shows that it is positive semidefinite;
     * where rounding leaves that open, the eigenvalues tell, which takes many times as long.
     *
     * @throws IllegalArgumentException if it is not positive semidefinite; the message has the nearest that is
     */
    private void requireValid(double[][] lower) {
        if (isProduct(lower)) {
            return;
        }
        double least = least(MatrixUtils.createRealMatrix(entries));
        if (least < -TOLERANCE) {
            throw new RefusedException(advice(lower).with("least", String.format(Locale.ROOT, "%.4f", least)));
        }
    }

    private Message advice(double[][] lower) {
        return entries.length <= MOST_OFFERED
                ? DependenceMistake.CORRELATIONS_IMPOSSIBLE.with("matrix", text(nearest()))
                : DependenceMistake.CORRELATIONS_IMPOSSIBLE_FROM_ROW.with("row", firstImpossible(lower) + 1);
    }

    /**
     * L with L·Lᵀ = this (Cholesky), where a pivot of zero, of a factor that the ones before it determine, leaves its
     * column empty. A row depends on the rows above it only, so a factor that is added last moves none before it.
     *
     * @throws IllegalArgumentException if it is not positive semidefinite; the message has the nearest that is
     */
    double[][] lowerTriangle() {
        double[][] lower = cholesky();
        requireValid(lower);
        return lower;
    }

    /** Whether L·Lᵀ differs from this by so little that no eigenvalue is below zero by more than the tolerance. */
    private boolean isProduct(double[][] lower) {
        return firstImpossible(lower) == lower.length;
    }

    /** The first row that is not as L·Lᵀ has it; how many rows there are if all are. */
    private int firstImpossible(double[][] lower) {
        double most = TOLERANCE / lower.length;
        for (int i = 0; i < lower.length; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = entries[i][j];
                for (int k = 0; k <= j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                // written so that what is not a number does not pass
                if (!(Math.abs(rest) <= most)) {
                    return i;
                }
            }
        }
        return lower.length;
    }

    private double[][] cholesky() {
        int n = entries.length;
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = entries[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                if (i == j) {
                    lower[i][i] = rest > TOLERANCE ? Math.sqrt(rest) : 0;
                } else {
                    lower[i][j] = lower[j][j] > 0 ? rest / lower[j][j] : 0;
                }
            }
            normalise(lower[i]);
        }
        return lower;
    }

    /**
     * The nearest correlation matrix in the Frobenius norm, by alternating projections with Dykstra's correction (N. J.
     * Higham, "Computing the nearest correlation matrix", IMA Journal of Numerical Analysis 22, 2002, algorithm 3.3),
     * to four decimals, and drawn towards independence as far as that rounding asks for.
     */
    double[][] nearest() {
        RealMatrix y = MatrixUtils.createRealMatrix(entries);
        RealMatrix correction = y.scalarMultiply(0);
        for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
            RealMatrix r = y.subtract(correction);
            RealMatrix x = withoutNegativePart(r);
            correction = x.subtract(r);
            RealMatrix next = x.copy();
            for (int i = 0; i < entries.length; i++) {
                next.setEntry(i, i, 1);
            }
            boolean settled = next.subtract(y).getFrobeniusNorm() < TOLERANCE;
            y = next;
            if (settled) {
                break;
            }
        }
        RealMatrix rounded = rounded(y, 1);
        for (double kept = 1; least(rounded) < 0; kept -= 1e-4) {
            rounded = rounded(y, kept);
        }
        return rounded.getData();
    }

    private static RealMatrix withoutNegativePart(RealMatrix symmetric) {
        EigenDecomposition eigen = new EigenDecomposition(symmetric);
        RealMatrix positive = eigen.getD().copy();
        for (int i = 0; i < positive.getRowDimension(); i++) {
            positive.setEntry(i, i, Math.max(0, positive.getEntry(i, i)));
        }
        RealMatrix result = eigen.getV().multiply(positive).multiply(eigen.getVT());
        return result.add(result.transpose()).scalarMultiply(0.5);
    }

    private static RealMatrix rounded(RealMatrix matrix, double kept) {
        RealMatrix result = matrix.copy();
        for (int i = 0; i < matrix.getRowDimension(); i++) {
            for (int j = 0; j < matrix.getColumnDimension(); j++) {
                result.setEntry(i, j, i == j ? 1 : Math.rint(matrix.getEntry(i, j) * kept * 1e4) / 1e4);
            }
        }
        return result;
    }

    private static double least(RealMatrix symmetric) {
        return Arrays.stream(new EigenDecomposition(symmetric).getRealEigenvalues())
                .min()
                .orElseThrow();
    }

    /** Scales a row whose squares must sum to one, where rounding or an empty column has left a little out. */
    private static void normalise(double[] row) {
        double squares = 0;
        for (double weight : row) {
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        for (int k = 0; k < row.length; k++) {
            row[k] /= length;
        }
    }

    private static String text(double[][] matrix) {
        return Arrays.stream(matrix)
                .map(row -> Arrays.stream(row)
                        .mapToObj(entry -> entry == 1 ? "1" : String.format(Locale.ROOT, "%.4f", entry))
                        .collect(Collectors.joining(", ", "[", "]")))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
