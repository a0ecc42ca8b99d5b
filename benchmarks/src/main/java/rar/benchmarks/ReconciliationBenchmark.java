package rar.benchmarks;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.reconciliation.Cell;
import rar.model.reconciliation.Identity;
import rar.model.reconciliation.PrintUnit;
import rar.model.reconciliation.PrintedNumber;
import rar.model.reconciliation.PublishedPlan;
import rar.model.reconciliation.Reconciliation;
import rar.model.reconciliation.Table;

/**
 * <b>Question.</b> How long does it take to reconcile a published plan of ten thousand cells?
 *
 * <p><b>Contenders.</b> The same plan as it is printed, and with errors planted in it. Ten years; a hundred groups of lines
 * with a subtotal each, and a total: every cell a true amount in kronor, printed in tkr on its own.
 *
 * <p><b>Measured region.</b> From the plan in memory to all findings and the smallest set of cells that reconciles it;
 * milliseconds a plan. Before that, the findings are held against what was planted.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReconciliationBenchmark {

    private static final int YEARS = 10;
    private static final int GROUPS = 100;
    private static final PrintUnit TKR = PrintUnit.of(MoneyUnit.TKR);

    /** How many lines a group has: 1 gives 2 010 cells, 9 gives 10 010. */
    @Param({"1", "9"})
    int lines;

    /** How many subtotals are printed 100 tkr too high. */
    @Param({"0", "10", "50"})
    int errors;

    private Reconciliation last = Reconciliation.of();
    private PublishedPlan plan = new PublishedPlan("none", "none", Vector.empty(), Vector.empty());

    /** Prints the plan and looks once at what is found. */
    @Setup
    public void print() {
        plan = new Printer().plan();
        last = reconcile();
        int found = last.repair().cells().size();
        if (found != errors || (errors == 0) != last.contradictions().isEmpty()) {
            throw new IllegalStateException(found + " cells would have to change, planted were " + errors);
        }
    }

    /** One plan. */
    @Benchmark
    public Reconciliation reconcile() {
        return Reconciliation.of(plan);
    }

    /** Makes the plan, column by column. */
    private final class Printer {

        private final SplittableRandom random = new SplittableRandom(1);
        private final List<List<Option<Cell>>> rows = new ArrayList<>();
        private final List<Identity> identities = new ArrayList<>();

        PublishedPlan plan() {
            int count = GROUPS * (lines + 1) + 1;
            IntStream.range(0, count).forEach(row -> rows.add(new ArrayList<>()));
            for (int year = 0; year < YEARS; year++) {
                printYear(year);
            }
            Vector<String> columns = Vector.range(0, YEARS).map(ReconciliationBenchmark::column);
            Vector<Table.Row> named = Vector.range(0, count)
                    .map(row -> new Table.Row(ReconciliationBenchmark.row(row), Vector.ofAll(rows.get(row))));
            return new PublishedPlan(
                    "made",
                    "Made for measuring",
                    Vector.of(new Table("budget", "made", columns, named)),
                    Vector.ofAll(identities));
        }

        private void printYear(int year) {
            List<Cell> subtotals = new ArrayList<>();
            long total = 0;
            int row = 0;
            for (int group = 0; group < GROUPS; group++) {
                List<Cell> parts = new ArrayList<>();
                long sum = 0;
                for (int line = 0; line < lines; line++) {
                    long kronor = random.nextLong(1_000_000);
                    sum += kronor;
                    parts.add(cell(row++, year, kronor));
                }
                int number = year * GROUPS + group;
                boolean isWrong = errors > 0 && number % (YEARS * GROUPS / errors) == 0;
                Cell subtotal = cell(row++, year, sum + (isWrong ? 100_000 : 0));
                identities.add(Identity.sum("group " + group, column(year), Vector.ofAll(parts), subtotal));
                subtotals.add(subtotal);
                total += sum;
            }
            identities.add(Identity.sum("total", column(year), Vector.ofAll(subtotals), cell(row, year, total)));
        }

        private Cell cell(int row, int year, long kronor) {
            String text = Money.ofKronor(kronor).formatRounded(MoneyUnit.TKR);
            PrintedNumber number = PrintedNumber.rounded(text, TKR, Option.none());
            Cell cell = new Cell("made", "budget", ReconciliationBenchmark.row(row), column(year), number);
            rows.get(row).add(Option.some(cell));
            return cell;
        }
    }

    private static String row(int row) {
        return "row " + row;
    }

    private static String column(int year) {
        return String.valueOf(2001 + year);
    }
}
