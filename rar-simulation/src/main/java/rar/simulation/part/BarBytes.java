package rar.simulation.part;

import java.util.ArrayList;
import java.util.List;
import rar.simulation.outcome.CountedScenarios.Stretch;
import rar.simulation.outcome.OutcomeSnapshot.Bar;
import rar.simulation.outcome.OutcomeSnapshot.Bars;

/** Histograms, and stretches of scenarios, as bytes. */
final class BarBytes {

    private static final int MOST_BINS = 1 << 24;
    private static final int MOST_WIDTH_BITS = 62;

    /** Whether sums are kept, or each bin's own amount. */
    private static final int KEEPS_SUMS = 1;

    private static final int IS_EXACT = 2;

    private BarBytes() {}

    static void write(Stretch stretch, ByteSink to) {
        to.number(stretch.first());
        to.number(stretch.count());
    }

    static Stretch stretch(ByteSource from) {
        return new Stretch(from.number(), from.number());
    }

    static void write(Bars bars, ByteSink to) {
        to.signed(bars.lowEdge());
        to.number(Long.numberOfTrailingZeros(bars.width()));
        to.number(bars.bins());
        to.number((bars.keepsSums() ? KEEPS_SUMS : 0) | (bars.exact() ? IS_EXACT : 0));
        to.signed(bars.least());
        to.signed(bars.most());
        counted(bars.counted(), bars.keepsSums() || bars.exact(), to);
    }

    /** Each bin by how many lie between it and the one before. */
    private static void counted(List<Bar> counted, boolean haveSums, ByteSink to) {
        to.number(counted.size());
        int next = 0;
        for (Bar bar : counted) {
            to.number(bar.bin() - next);
            to.number(bar.count());
            if (haveSums) {
                to.number(bar.above());
            }
            next = bar.bin() + 1;
        }
    }

    static Bars bars(ByteSource from) {
        long lowEdge = from.signed();
        long width = 1L << from.number(MOST_WIDTH_BITS);
        int bins = from.number(MOST_BINS);
        int flags = from.number(KEEPS_SUMS | IS_EXACT);
        boolean sums = (flags & KEEPS_SUMS) != 0;
        boolean exact = (flags & IS_EXACT) != 0;
        return new Bars(
                lowEdge, width, bins, sums, exact, from.signed(), from.signed(), counted(bins, sums || exact, from));
    }

    private static List<Bar> counted(int bins, boolean haveSums, ByteSource from) {
        int size = from.number(bins);
        List<Bar> counted = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < size; i++) {
            int bin = next + from.number(bins - next);
            counted.add(new Bar(bin, from.number(), haveSums ? from.number() : 0));
            next = bin + 1;
        }
        return counted;
    }
}
