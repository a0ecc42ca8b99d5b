package rar.simulation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import rar.model.plan.Horizon;
import rar.simulation.projection.PayoutStream;
import rar.simulation.projection.Projection;

/** The part of a {@link Program} that finds equity at the year ends before the last. */
final class YearEndCompilation {

    private final Projection projection;
    private final Draws draws;
    private final List<GovernedGrant> governed;
    private final List<Step> provisions = new ArrayList<>();
    private final double[] netOfOthers;

    YearEndCompilation(Projection projection, Draws draws, Optional<Governance> governance) {
        this.projection = projection;
        this.draws = draws;
        this.governed = governance.map(each -> each.grants).orElse(List.of());
        this.netOfOthers = new double[projection.years() - 1];
        for (int year = 0; year < netOfOthers.length; year++) {
            netOfOthers[year] = (double) projection.netOfOthers(YearEnds.after(year) - 1);
        }
        if (projection.expensesAtDecision()) {
            projection.payoutStreams().forEach(this::provide);
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

    private void provide(PayoutStream stream) {
        for (int g = 0; g < governed.size(); g++) {
            if (governed.get(g).id().equals(stream.id())) {
                provisions.add(new YearEndProvision(governed.get(g), g, false));
                return;
            }
        }
        OptionalInt decided = projection.decisionMonth(stream.id());
        Horizon horizon = projection.plan().horizon();
        GovernedGrant paid = new GovernedGrant(
                stream,
                decided.orElse(stream.first()),
                false,
                draws.delays(stream.id(), stream.begun()),
                draws.outturns(stream.id()),
                draws.terminations(stream.id()),
                new Refusals(draws.refusals(stream.id()), horizon));
        if (paid.isCertain()) {
            asPlanned(stream, decided.orElse(0));
        } else {
            provisions.add(new YearEndProvision(paid, YearEndProvision.AS_PLANNED, decided.isEmpty()));
        }
    }

    private void asPlanned(PayoutStream stream, int decided) {
        for (int year = decided / 12; year < netOfOthers.length; year++) {
            netOfOthers[year] -= (double) (stream.total() - stream.paidBefore(YearEnds.after(year)));
        }
    }
}
