package rar.simulation.contribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rar.simulation.draw.Draws;
import rar.simulation.factor.Draw;
import rar.simulation.kernel.Block;
import rar.simulation.projection.OwedInstalment;
import rar.simulation.projection.PayingParty;

/**
 * Compiles what members owe of instalments that were due before an outcome ended: late as what is drawn for their month says, and
 * never before they are expected. What is drawn later cuts them no longer.
 */
final class OwedFlows {

    private final ContributionFlows flows;

    OwedFlows(ContributionFlows flows) {
        this.flows = flows;
    }

    /** Who pays, and when: what is alike is late together. */
    private record Alike(String party, String member, int due, int expected, int passed) {}

    void compile() {
        for (PayingParty party : flows.agreed.parties()) {
            boolean single = flows.byMember.contains(party.id());
            Map<Alike, Long> sums = new LinkedHashMap<>();
            for (OwedInstalment owed : flows.agreed.owed()) {
                if (owed.party().equals(party.id())) {
                    String member = single ? owed.member() : "";
                    sums.merge(
                            new Alike(owed.party(), member, owed.due(), owed.expected(), owed.passed()),
                            owed.ore(),
                            Math::addExact);
                }
            }
            sums.forEach(this::arrive);
        }
    }

    private void arrive(Alike owed, long ore) {
        flows.arrive(owed.due, owed.expected - owed.due, ore);
        List<Draw> lateness = lateness(owed);
        int most = Draws.most(lateness) - owed.passed;
        if (most > 0 && owed.expected < flows.calendar.count()) {
            flows.mostLate = Math.max(flows.mostLate, most);
            var late = new LateInstalmentsStep.Instalment(ore, Block.NO_ROW, lateness, owed.passed);
            flows.steps.add(new LateInstalmentsStep(owed.expected, List.of(late), most));
        }
    }

    private List<Draw> lateness(Alike owed) {
        var due = flows.calendar.month(owed.due);
        List<Draw> lateness = new ArrayList<>(flows.draws.lateness(owed.party, due));
        if (!owed.member.isEmpty()) {
            lateness.addAll(flows.draws.memberLateness(owed.member, due));
        }
        return List.copyOf(lateness);
    }
}
