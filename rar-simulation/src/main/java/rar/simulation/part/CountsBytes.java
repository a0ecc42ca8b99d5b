package rar.simulation.part;

import rar.simulation.outcome.Counts;
import rar.simulation.outcome.Counts.FirstFound;
import rar.simulation.outcome.Counts.Greatest;

/**
 * What an analysis has counted, read from bytes.
 *
 * @param analysis what the counts are a function of
 * @param counts what has been counted
 */
record CountsBytes(String analysis, Counts counts) {

    static byte[] write(String analysis, Counts counts) {
        ByteSink to = new ByteSink();
        to.text(analysis);
        to.list(counts.scenarios(), stretch -> BarBytes.write(stretch, to));
        to.list(counts.sums(), to::whole);
        to.list(counts.greatest(), greatest -> {
            to.number(greatest.amount());
            to.signed(greatest.scenario());
        });
        to.list(counts.amounts(), bars -> BarBytes.write(bars, to));
        to.number(counts.found().most());
        to.numbers(counts.found().scenarios());
        return PartFormat.COUNTS.with(to.toBytes());
    }

    static CountsBytes read(byte... bytes) {
        ByteSource from = PartFormat.COUNTS.contents(bytes);
        String analysis = from.text();
        Counts counts = new Counts(
                from.list(() -> BarBytes.stretch(from)),
                from.list(from::whole),
                from.list(() -> new Greatest(from.number(), from.signed())),
                from.list(() -> BarBytes.bars(from)),
                new FirstFound(from.number(Integer.MAX_VALUE), from.numbers()));
        from.requireEnd();
        return new CountsBytes(analysis, counts);
    }
}
