package rar.simulation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import rar.simulation.projection.PayoutStream;
import rar.simulation.projection.Projection;

/** The part of a {@link Program} that finds equity at the year ends before the last. */
final class YearEndCompilation {

    private final Projection projection;
    private final List<Step> provisions = new ArrayList<>();
    private final double[] netOfOthers;

    YearEndCompilation(Compilation compiled) {
        this.projection = compiled.projection;
        this.netOfOthers = new double[projection.years() - 1];
        for (int year = 0; year < netOfOthers.length; year++) {
            netOfOthers[year] = (double) projection.netOfOthers(YearEnds.after(year) - 1);
        }
        if (projection.expensesAtDecision()) {
            projection.payoutStreams().forEach(stream -> provide(stream, compiled));
            compiled.appliedFor().forEach(grant -> provisions.add(new YearEndProvision(grant, false)));
        }
    }

    /** A step for each commitment whose provisions are not those of the plan in every scenario. */
    List<Step> provisions() {
        return provisions;
    }

    /** What equity at each year end but the last is besides what scenarios move, in öre. */
    double[] netOfOthers() {
        return netOfOthers;
    }

    private void provide(PayoutStream stream, Compilation compiled) {
        OptionalInt decided = projection.decisionMonth(stream.id());
        PaidGrant paid = PaidGrant.of(stream, compiled);
        if (paid.isGoverned() || !paid.grant().isCertain()) {
            provisions.add(new YearEndProvision(paid, decided.isEmpty()));
        } else {
            asPlanned(stream, decided.orElse(0));
        }
    }

    private void asPlanned(PayoutStream stream, int decided) {
        for (int year = decided / 12; year < netOfOthers.length; year++) {
            netOfOthers[year] -= (double) (stream.total() - stream.paidBefore(YearEnds.after(year)));
        }
    }
}
