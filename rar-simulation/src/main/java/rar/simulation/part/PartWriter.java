package rar.simulation.part;

import rar.simulation.engine.RunSnapshot;
import rar.simulation.outcome.GrantCounts;
import rar.simulation.outcome.OutcomeSnapshot;
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
        return PartFormat.RUN.with(writer.to.toBytes());
    }

    private void result(RunSnapshot result) {
        outcome(result.outcome());
        to.list(result.decisions(), this::decisions);
        to.number(result.replication());
        to.list(result.replications(), this::replication);
    }

    private void outcome(OutcomeSnapshot outcome) {
        to.list(outcome.counted(), stretch -> BarBytes.write(stretch, to));
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

    private void bars(Bars bars) {
        BarBytes.write(bars, to);
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
