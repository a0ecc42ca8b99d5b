package rar.simulation.part;

import java.util.List;
import rar.simulation.engine.RunSnapshot;
import rar.simulation.outcome.CountedScenarios.Stretch;
import rar.simulation.outcome.GrantCounts;
import rar.simulation.outcome.OutcomeSnapshot;
import rar.simulation.outcome.OutcomeSnapshot.Bar;
import rar.simulation.outcome.OutcomeSnapshot.Bars;
import rar.simulation.outcome.ReplicationCounts;

/** Writes parts; {@link PartReader} reads the same in the same order. */
final class PartWriter {

    private final ByteSink to = new ByteSink();

    private PartWriter() {}

    static byte[] write(String run, RunSnapshot result) {
        PartWriter writer = new PartWriter();
        writer.to.text(run);
        writer.result(result);
        byte[] contents = writer.to.toBytes();
        ByteSink all = new ByteSink();
        all.raw(PartFormat.NAME);
        all.raw(PartFormat.VERSION);
        all.raw(PartFormat.hash(contents, 0));
        all.raw(contents);
        return all.toBytes();
    }

    private void result(RunSnapshot result) {
        outcome(result.outcome());
        to.list(result.decisions(), this::decisions);
        to.number(result.replication());
        to.list(result.replications(), this::replication);
    }

    private void outcome(OutcomeSnapshot outcome) {
        to.list(outcome.counted(), this::stretch);
        to.signed(outcome.worstScenario());
        to.signed(outcome.worstOre());
        to.numbers(outcome.firstUnder());
        to.numbers(outcome.lowestIn());
        to.numbers(outcome.monthsUnder());
        to.list(outcome.cash(), this::bars);
        bars(outcome.lowest());
        to.list(outcome.judged(), this::bars);
        to.list(outcome.tightest().stream().toList(), this::bars);
        bars(outcome.equity());
    }

    private void stretch(Stretch stretch) {
        to.number(stretch.first());
        to.number(stretch.count());
    }

    private void bars(Bars bars) {
        to.signed(bars.lowEdge());
        to.number(Long.numberOfTrailingZeros(bars.width()));
        to.number(bars.bins());
        to.number((bars.keepsSums() ? PartFormat.KEEPS_SUMS : 0) | (bars.exact() ? PartFormat.IS_EXACT : 0));
        to.signed(bars.least());
        to.signed(bars.most());
        counted(bars.counted(), bars.keepsSums() || bars.exact());
    }

    /** Each bin by how many lie between it and the one before. */
    private void counted(List<Bar> counted, boolean haveSums) {
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

    private void decisions(GrantCounts counts) {
        to.text(counts.grant());
        to.number(counts.scenarios());
        to.number(counts.number());
        to.number(counts.askedOre());
        to.number(counts.inFull());
        to.number(counts.refused());
        to.number(counts.putOff());
        to.number(counts.monthsWaited());
        to.number(counts.grantedOre());
    }

    private void replication(ReplicationCounts counts) {
        to.number(counts.scenarios());
        to.number(counts.ever());
        to.numbers(counts.under());
        to.numbers(counts.firstUnder());
    }
}
