package rar.simulation.contribution;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import rar.simulation.contribution.MatchStep.Owing;
import rar.simulation.draw.Draws;
import rar.simulation.factor.Draw;
import rar.simulation.projection.PayingMember;
import rar.simulation.projection.PayingParty;

/** Compiles the contributions of one year. */
final class ContributionYear {

    private static final int NO_ROW = ContributionFlows.NO_ROW;

    private final ContributionFlows flows;
    private final int y;
    private final int year;
    private final List<Owner> parties = new ArrayList<>();
    private final Map<Alike, Integer> cutInstalments = new HashMap<>();
    /** Whether any party's cuts are matched. */
    private final boolean matched;

    /**
     * A party.
     *
     * @param party itself
     * @param payers itself, or its members
     * @param ratio the row for what its own matched cuts leave, or {@link #NO_ROW}
     */
    private record Owner(PayingParty party, List<Payer> payers, int ratio) {}

    /**
     * One that pays.
     *
     * @param party its party
     * @param members who pay together; one where it is a member on its own
     * @param single whether it is a member on its own
     * @param due the rows for what it owes in each month of the year, or {@link #NO_ROW} where it is as planned
     * @param matched the row for what matched cuts leave, or {@link #NO_ROW}
     * @param alone the row for what other cuts leave, or {@link #NO_ROW}
     * @param kept the row for what is left in all, or {@link #NO_ROW}
     */
    private record Payer(
            PayingParty party,
            List<PayingMember> members,
            boolean single,
            List<Integer> due,
            int matched,
            int alone,
            int kept) {}

    /** Instalments that are cut alike, in a month or in all. */
    private record Alike(int kept, int month, long ore) {}

    ContributionYear(ContributionFlows flows, int y) {
        this.flows = flows;
        this.y = y;
        this.year = flows.calendar.firstYear() + y;
        this.matched = flows.agreed.parties().stream().anyMatch(this::isCutMatched);
    }

    void compile() {
        for (PayingParty party : flows.agreed.parties()) {
            boolean single = flows.byMember.contains(party.id());
            List<Payer> payers = single
                    ? party.paying().stream()
                            .map(member -> payer(party, List.of(member), true))
                            .toList()
                    : List.of(payer(party, party.members(), false));
            parties.add(new Owner(party, payers, isCutMatched(party) ? flows.rows.take() : NO_ROW));
        }
        AgreementYear.compile(flows, y, owed());
        int level = matched ? flows.rows.take() : NO_ROW;
        for (int m = Math.max(0, flows.projection.firstOpen() - 12 * y); m < 12; m++) {
            month(m, level);
        }
    }

    private boolean isCutMatched(PayingParty party) {
        return !flows.draws.matchedCuts(party.id(), year).isEmpty()
                || (flows.byMember.contains(party.id())
                        && party.paying().stream()
                                .anyMatch(member -> !flows.draws
                                        .matchedMemberCuts(member.id(), year)
                                        .isEmpty()));
    }

    private Payer payer(PayingParty party, List<PayingMember> members, boolean single) {
        List<Draw> matchedCuts = new ArrayList<>(flows.draws.matchedCuts(party.id(), year));
        List<Draw> aloneCuts = new ArrayList<>(flows.draws.cuts(party.id(), year));
        if (single) {
            String member = members.get(0).id();
            matchedCuts.addAll(flows.draws.matchedMemberCuts(member, year));
            aloneCuts.addAll(flows.draws.memberCuts(member, year));
        }
        int matchedRow = cut(matchedCuts);
        int alone = cut(aloneCuts);
        return new Payer(
                party, members, single, due(party, single), matchedRow, alone, matched ? flows.rows.take() : alone);
    }

    private int cut(List<Draw> cuts) {
        if (cuts.isEmpty()) {
            return NO_ROW;
        }
        int row = flows.rows.take();
        flows.steps.add(new CutStep(row, List.copyOf(cuts)));
        return row;
    }

    private List<Integer> due(PayingParty party, boolean single) {
        List<Integer> due = new ArrayList<>(Collections.nCopies(12, NO_ROW));
        boolean grows = flows.grown.keySet().stream()
                .anyMatch(weight ->
                        party.members().stream().anyMatch(member -> member.id().equals(weight.member())));
        if (single && flows.canMove(y) && (grows || !flows.leaves.isEmpty())) {
            party.instalmentMonths(y).forEach(month -> due.set(month, flows.rows.take()));
        }
        return due;
    }

    /** The rows for what each member owes that may owe something else than planned, by its id. */
    private Map<String, List<Integer>> owed() {
        Map<String, List<Integer>> owed = new HashMap<>();
        for (Owner party : parties) {
            for (Payer payer : party.payers) {
                if (payer.due.stream().anyMatch(row -> row >= 0)) {
                    owed.put(payer.members.get(0).id(), payer.due);
                }
            }
        }
        return owed;
    }

    private void month(int m, int level) {
        if (level >= 0) {
            match(m, level);
        }
        Map<Integer, List<LateInstalmentsStep.Instalment>> late = new TreeMap<>();
        for (Owner party : parties) {
            party.payers.stream()
                    .filter(payer -> owes(payer, m))
                    .forEach(payer -> instalment(
                            payer, m, late.computeIfAbsent(party.party.paidAfter(), any -> new ArrayList<>())));
        }
        late.forEach((paidAfter, instalments) -> delay(12 * y + m + paidAfter, instalments));
    }

    /** Delays what arrives in a month, 0 being the plan's first; what arrives after the plan comes too late anyhow. */
    private void delay(int month, List<LateInstalmentsStep.Instalment> late) {
        if (late.isEmpty() || month >= flows.calendar.count()) {
            return;
        }
        int mostLate = late.stream()
                .mapToInt(instalment -> Draws.most(instalment.lateness()))
                .max()
                .orElseThrow();
        flows.mostLate = Math.max(flows.mostLate, mostLate);
        flows.steps.add(new LateInstalmentsStep(month, late, mostLate));
    }

    private void match(int m, int level) {
        List<Owing> owing = new ArrayList<>();
        List<Owing> elsewhen = new ArrayList<>();
        for (Owner party : parties) {
            int judged = flows.agreed.judgedIn(party.party, 12 * y + m) - 12 * y;
            List<MatchStep.Payer> payers = party.payers.stream()
                    .filter(payer -> owes(payer, judged))
                    .map(payer -> new MatchStep.Payer(
                            ore(payer, judged), payer.due.get(judged), payer.matched, payer.alone, payer.kept))
                    .toList();
            if (!payers.isEmpty()) {
                (judged == m ? owing : elsewhen).add(new Owing(party.ratio, payers));
            }
        }
        if (!owing.isEmpty()) {
            flows.steps.add(new MatchStep(level, owing, elsewhen));
        }
    }

    private boolean owes(Payer payer, int m) {
        return payer.due.get(m) >= 0 || ore(payer, m) != 0;
    }

    private long ore(Payer payer, int m) {
        return payer.members.stream()
                .mapToLong(member -> member.due().get(12 * y + m))
                .sum();
    }

    /** @param late takes it where it can be late */
    private void instalment(Payer payer, int m, List<LateInstalmentsStep.Instalment> late) {
        int month = 12 * y + m;
        int paidAfter = payer.party.paidAfter();
        List<Draw> lateness = lateness(payer, flows.calendar.month(month));
        if (payer.due.get(m) >= 0) {
            flows.vary = true;
            flows.steps.add(new DueStep(month, y, payer.due.get(m), payer.kept, paidAfter, lateness));
            return;
        }
        long ore = ore(payer, m);
        int bits = NO_ROW;
        if (payer.kept == NO_ROW) {
            flows.contributions[y] += ore;
            flows.arrive(month, paidAfter, ore);
        } else {
            flows.vary = true;
            bits = cutInstalment(payer, ore, m);
        }
        if (!lateness.isEmpty()) {
            late.add(new LateInstalmentsStep.Instalment(ore, bits, lateness));
        }
    }

    /** Gives the row with what is left of it: the same all year, unless others match cuts month by month. */
    private int cutInstalment(Payer payer, long ore, int m) {
        Alike alike = new Alike(payer.kept, matched ? m : NO_ROW, ore);
        return cutInstalments.computeIfAbsent(alike, any -> {
            List<Integer> months = IntStream.range(matched ? m : 0, matched ? m + 1 : 12)
                    .filter(month -> 12 * y + month >= flows.projection.firstOpen())
                    .filter(month -> payer.due.get(month) < 0 && ore(payer, month) == ore)
                    .mapToObj(month -> 12 * y + month)
                    .toList();
            int row = cutInstalments.size();
            flows.instalmentRows = Math.max(flows.instalmentRows, row + 1);
            flows.steps.add(new CutInstalmentStep(months, y, ore, payer.kept, payer.party.paidAfter(), row));
            return row;
        });
    }

    private List<Draw> lateness(Payer payer, YearMonth due) {
        List<Draw> lateness = new ArrayList<>(flows.draws.lateness(payer.party.id(), due));
        if (payer.single) {
            lateness.addAll(flows.draws.memberLateness(payer.members.get(0).id(), due));
        }
        return List.copyOf(lateness);
    }
}
