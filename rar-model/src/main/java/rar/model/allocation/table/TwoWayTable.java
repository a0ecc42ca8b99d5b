package rar.model.allocation.table;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rar.model.message.RefusedException;
import rar.model.money.Share;

/**
 * A table of whole units, exact in both directions (kontrollerad avrundning): members by instalments, parties by
 * years. Every cell is its exact quota rounded down or up, a quota that is whole stays as it is, and so it is with
 * the sums of rows, of columns and of the whole table.
 *
 * <p>Such a table exists for all quotas (Causey, Cox and Ernst, Applications of transportation theory to statistical
 * problems, Journal of the American Statistical Association 80, 1985, 903-909). It is built as Cox does (A constructive
 * procedure for unbiased controlled rounding, same journal 82, 1987, 520-524), but always in the same way: the same
 * quotas give the same table, and quotas of the other sign, where they do not sum to zero, the table of the other sign.
 */
public final class TwoWayTable {

    /** The exact value of a cell. */
    interface Quotas {
        Share at(int row, int column);
    }

    private final long[][] cells;
    private final Quotas quotas;

    /** Keeps the cells. */
    TwoWayTable(long[][] cells, Quotas quotas) {
        this.cells = cells;
        this.quotas = quotas;
    }

    /**
     * Every row divided into {@code count} parts as even as whole units allow, and so is the sum of the rows: its first
     * parts take the units left over. The units that a row leaves over are dealt out one after the other, each row going
     * on with the column where the one before it stopped; rows that sum to less than zero mirror those of the other sign.
     *
     * @param rows the row sums, in units, at least one; signs may be mixed
     * @throws IllegalArgumentException if there is no row, or {@code count} is less than 1
     * @throws ArithmeticException if the rows overflow
     */
    public static TwoWayTable inParts(long[] rows, int count) {
        return inParts(rows, count, 0);
    }

    /**
     * The same, dealt out from a column on: how rows after others that took the columns up to it go on.
     *
     * @param first the column that takes the first unit left over, from 0 to below {@code count}
     * @throws IllegalArgumentException if there is no row, {@code count} is less than 1, or there is no such column
     * @throws ArithmeticException if the rows overflow
     */
    public static TwoWayTable inParts(long[] rows, int count, int first) {
        if (rows.length == 0 || count < 1) {
            throw new IllegalArgumentException(
                    "a table needs a row and a column; here are " + rows.length + " and " + count);
        }
        if (first < 0 || first >= count) {
            throw new IllegalArgumentException("of " + count + " columns none is number " + first);
        }
        long[] own = rows.clone();
        int sign = sum(own) < 0 ? -1 : 1;
        long[][] cells = new long[own.length][count];
        int next = first;
        for (int i = 0; i < own.length; i++) {
            long size = Math.multiplyExact(sign, own[i]);
            Arrays.fill(cells[i], sign * Math.floorDiv(size, count));
            for (int left = Math.floorMod(size, count); left > 0; left--) {
                cells[i][next] += sign;
                next = (next + 1) % count;
            }
        }
        return new TwoWayTable(cells, (i, j) -> Share.of(own[i], count));
    }

    /**
     * The table with these row and column sums whose quotas are in proportion to both: {@code row × column / total}.
     *
     * @param rows the row sums, in units, at least one
     * @param columns the column sums, in units, at least one
     * @throws IllegalArgumentException if one is empty, if they do not sum to the same total, or if there are sums of
     *     both signs: such have no proportions, for a row would be multiplied by more than the whole
     * @throws ArithmeticException on overflow
     */
    public static TwoWayTable proportional(long[] rows, long[] columns) {
        if (rows.length == 0 || columns.length == 0) {
            throw new IllegalArgumentException("a table needs a row and a column");
        }
        long total = sum(rows);
        if (total != sum(columns)) {
            throw new IllegalArgumentException(
                    "the rows sum to " + total + " units but the columns to " + sum(columns));
        }
        requireOneSign(TableMistake.ROWS_OF_BOTH_SIGNS, rows);
        requireOneSign(TableMistake.COLUMNS_OF_BOTH_SIGNS, columns);
        BigInteger size = BigInteger.valueOf(total).abs().max(BigInteger.ONE);
        BigInteger[] perRow = big(rows);
        BigInteger[] perColumn =
                Arrays.stream(big(columns)).map(BigInteger::abs).toArray(BigInteger[]::new);
        BigInteger[][] numerators = new BigInteger[rows.length][columns.length];
        for (int i = 0; i < rows.length; i++) {
            BigInteger row = perRow[i];
            Arrays.setAll(numerators[i], j -> row.multiply(perColumn[j]));
        }
        return new TwoWayTable(rounded(numerators, size), (i, j) -> new Share(numerators[i][j], size));
    }

    private static void requireOneSign(TableMistake mistake, long[] sums) {
        long least = Arrays.stream(sums).min().orElse(0);
        long most = Arrays.stream(sums).max().orElse(0);
        if (least < 0 && most > 0) {
            throw new RefusedException(mistake.with("least", least).with("most", most));
        }
    }

    /**
     * The table nearest these quotas in the sense above; row and column sums that are not whole are rounded too.
     *
     * @param quotas the rows, all of the same length
     * @throws IllegalArgumentException if there is no cell, or the rows differ in length
     * @throws ArithmeticException on overflow
     */
    public static TwoWayTable of(List<List<Share>> quotas) {
        List<List<Share>> own = quotas.stream().map(List::copyOf).toList();
        int columns = own.isEmpty() ? 0 : own.get(0).size();
        if (columns == 0 || own.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("a table needs a row, a column, and rows of one length");
        }
        BigInteger denominator = own.stream()
                .flatMap(List::stream)
                .map(Share::denominator)
                .distinct()
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        BigInteger[][] numerators = own.stream()
                .map(row -> row.stream()
                        .map(quota -> quota.numerator().multiply(denominator.divide(quota.denominator())))
                        .toArray(BigInteger[]::new))
                .toArray(BigInteger[][]::new);
        return new TwoWayTable(
                rounded(numerators, denominator), (i, j) -> own.get(i).get(j));
    }

    /** Rounds numerators over one denominator; a table with a negative sum mirrors the positive one. */
    private static long[][] rounded(BigInteger[][] numerators, BigInteger denominator) {
        BigInteger sum = Arrays.stream(numerators).flatMap(Arrays::stream).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger sign = sum.signum() < 0 ? BigInteger.ONE.negate() : BigInteger.ONE;
        BigInteger[][] sizes = Arrays.stream(numerators)
                .map(row -> Arrays.stream(row).map(sign::multiply).toArray(BigInteger[]::new))
                .toArray(BigInteger[][]::new);
        BigInteger[][] fractions = withSlack(sizes, denominator);
        CycleRounding.round(fractions, denominator);
        long[][] cells = new long[sizes.length][sizes[0].length];
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < cells[i].length; j++) {
                BigInteger below = sizes[i][j].subtract(sizes[i][j].mod(denominator));
                BigInteger whole = below.add(fractions[i][j]).divide(denominator);
                cells[i][j] = whole.multiply(sign).longValueExact();
            }
        }
        return cells;
    }

    /** The fractions of the cells, with a row and a column more that make every sum whole. */
    private static BigInteger[][] withSlack(BigInteger[][] numerators, BigInteger denominator) {
        int rows = numerators.length;
        int columns = numerators[0].length;
        BigInteger[][] fractions = new BigInteger[rows + 1][columns + 1];
        for (BigInteger[] row : fractions) {
            Arrays.fill(row, BigInteger.ZERO);
        }
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                BigInteger fraction = numerators[i][j].mod(denominator);
                fractions[i][j] = fraction;
                fractions[i][columns] = fractions[i][columns].subtract(fraction);
                fractions[rows][j] = fractions[rows][j].subtract(fraction);
                fractions[rows][columns] = fractions[rows][columns].add(fraction);
            }
        }
        for (BigInteger[] row : fractions) {
            row[columns] = row[columns].mod(denominator);
        }
        Arrays.setAll(fractions[rows], j -> fractions[rows][j].mod(denominator));
        return fractions;
    }

    private static BigInteger[] big(long[] values) {
        return Arrays.stream(values).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
    }

    private static long sum(long[] values) {
        return Arrays.stream(values).reduce(0, Math::addExact);
    }

    /** How many rows. */
    public int rows() {
        return cells.length;
    }

    /** How many columns. */
    public int columns() {
        return cells[0].length;
    }

    /** The whole units of a cell. @throws IndexOutOfBoundsException if there is no such cell */
    public long cell(int row, int column) {
        return cells[row][column];
    }

    /** The exact value of a cell, in units. @throws IndexOutOfBoundsException if there is no such cell */
    public Share quota(int row, int column) {
        return quotas.at(row, column);
    }

    /** The units of a row, column by column. @throws IndexOutOfBoundsException if there is no such row */
    public long[] row(int row) {
        return cells[row].clone();
    }

    /** The units of a column, row by row. @throws IndexOutOfBoundsException if there is no such column */
    public long[] column(int column) {
        return Arrays.stream(cells).mapToLong(row -> row[column]).toArray();
    }

    /** The sum of each row. */
    public long[] rowSums() {
        return IntStream.range(0, rows()).mapToLong(i -> sum(cells[i])).toArray();
    }

    /** The sum of each column. */
    public long[] columnSums() {
        return IntStream.range(0, columns()).mapToLong(j -> sum(column(j))).toArray();
    }
}
