package rar.simulation.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.RemainderRows;

/**
 * Compiles what members owe in a year by their agreement: where weights drift and a party divides by largest remainder,
 * in all scenarios at once; what else moves it, scenario by scenario.
 */
final class AgreementYear {

    private static final int NO_ROW = ContributionFlows.NO_ROW;

    private final ContributionFlows flows;
    private final Agreement agreement;
    private final int y;
    private final int[] months;
    private final int[][] grown;
    private final int[] leaves;
    private final int[][] due;
    /** Whose parties divide by largest remainder what drifts. */
    private final boolean[] settled;

    /** @param owed as {@link #compile} */
    private AgreementYear(ContributionFlows flows, int y, Map<String, List<Integer>> owed) {
        this.flows = flows;
        this.agreement = flows.agreement();
        this.y = y;
        this.months = agreement.instalmentMonths(y);
        this.grown = grown();
        this.leaves = byMember(id -> flows.leaves.getOrDefault(id, NO_ROW));
        this.due = Arrays.stream(months)
                .mapToObj(month ->
                        byMember(id -> owed.containsKey(id) ? owed.get(id).get(month) : NO_ROW))
                .toArray(int[][]::new);
        this.settled = new boolean[agreement.members()];
    }

    /** By measure and member; each party's measures in the order of its key. */
    private int[][] grown() {
        int[][] rows = new int[agreement.mostMeasures()][agreement.members()];
        for (int p = 0; p < agreement.parties(); p++) {
            List<String> measures = agreement.party(p).measures();
            for (int k = 0; k < rows.length; k++) {
                for (int m = agreement.start(p); m < agreement.start(p + 1); m++) {
                    rows[k][m] =
                            k < measures.size() ? flows.grown(agreement.ids().get(m), measures.get(k)) : NO_ROW;
                }
            }
        }
        return rows;
    }

    private int[] byMember(ToIntFunction<String> row) {
        return agreement.ids().stream().mapToInt(row).toArray();
    }

    /**
     * Adds the steps, if there is anything to compute.
     *
     * @param owed the rows for what each member owes, by its id and by month of the year, where that can be moved
     */
    static void compile(ContributionFlows flows, int y, Map<String, List<Integer>> owed) {
        if (!owed.isEmpty()) {
            new AgreementYear(flows, y, owed).compile();
        }
    }

    private void compile() {
        long before = 0;
        for (int p = 0; p < agreement.parties(); p++) {
            List<Long> divisions = agreement.divisionsByRemainder(y, p);
            if (!divisions.isEmpty() && members(p).anyMatch(this::drifts)) {
                drift(p, divisions, before);
            }
            before += agreement.partyUnits(y, p) * agreement.unitOre();
        }
        boolean otherDrift = IntStream.range(0, settled.length).anyMatch(m -> drifts(m) && !settled[m]);
        if (!otherDrift) {
            fillAsPlanned();
        }
        if (otherDrift || !flows.leaves.isEmpty()) {
            flows.steps.add(new AgreementStep(y, months, grown, leaves, due, otherDrift, agreement));
        }
    }

    private void fillAsPlanned() {
        OwedContributions planned = new OwedContributions(agreement);
        planned.settle(y);
        for (int q = 0; q < months.length; q++) {
            long[] ore = planned.deal(months[q]);
            for (int m = 0; m < ore.length; m++) {
                int row = due[q][m];
                double owed = (double) ore[m];
                if (row >= 0 && !settled[m]) {
                    flows.steps.add(block -> Kernel.fill(block.kept[row], owed, block.size));
                }
            }
        }
    }

    /** @param before what earlier parties owe in the year, in öre */
    private void drift(int p, List<Long> divisions, long before) {
        members(p).filter(m -> agreement.weight(y, m) == 0).forEach(this::fillWithNothing);
        List<Integer> sharing =
                members(p).filter(m -> agreement.weight(y, m) > 0).boxed().toList();
        members(p).forEach(m -> settled[m] = true);
        if (agreement.partyUnits(y, p) == 0) {
            sharing.forEach(this::fillWithNothing);
        }
        if (sharing.isEmpty() || agreement.partyUnits(y, p) == 0) {
            return;
        }
        List<List<Integer>> rowsDue = sharing.stream()
                .map(m -> IntStream.range(0, months.length)
                        .filter(k -> agreement.instalment(y, p, months[k]) >= 0)
                        .mapToObj(k -> due[k][m])
                        .toList())
                .toList();
        GrownKey key = agreement
                .measured(y, p)
                .map(measured -> measured(measured, p, sharing))
                .orElseGet(() -> new GrownWeights(sharing.stream()
                        .map(m -> new GrownWeights.Weight(agreement.largeWeight(y, p, m), grown[0][m]))
                        .toList()));
        RemainderRows rows = RemainderRows.take(flows.rows, sharing.size());
        flows.steps.add(new DriftedSharesStep(rowsDue, key, divisions, agreement.unitOre(), before, rows));
    }

    private GrownKey measured(MeasuredKey key, int p, List<Integer> sharing) {
        int start = agreement.start(p);
        List<List<GrownWeights.Weight>> weights = IntStream.range(0, key.measures())
                .mapToObj(k -> sharing.stream()
                        .map(m -> new GrownWeights.Weight(key.weight(k, m - start), grown[k][m]))
                        .toList())
                .toList();
        boolean[] felt = new boolean[key.measures()];
        for (int k = 0; k < felt.length; k++) {
            felt[k] = weights.get(k).stream().anyMatch(weight -> weight.whole() > 0);
        }
        long[] units = agreement.memberUnits(y);
        return new GrownMeasures(
                weights,
                key.division(agreement.partyUnits(y, p) * agreement.unitOre(), sharing.size(), felt),
                sharing.stream().map(m -> (double) units[m]).toList());
    }

    /** Of a member that owes nothing in this year, as it does in others. */
    private void fillWithNothing(int m) {
        Arrays.stream(due)
                .mapToInt(ofMembers -> ofMembers[m])
                .filter(row -> row >= 0)
                .forEach(row -> flows.steps.add(block -> Kernel.fill(block.kept[row], 0, block.size)));
    }

    private boolean drifts(int m) {
        return Arrays.stream(grown).anyMatch(ofMembers -> ofMembers[m] >= 0);
    }

    private IntStream members(int p) {
        return IntStream.range(agreement.start(p), agreement.start(p + 1));
    }
}
