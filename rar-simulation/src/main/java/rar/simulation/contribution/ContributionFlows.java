package rar.simulation.contribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rar.simulation.draw.Draws;
import rar.simulation.draw.Draws.Notice;
import rar.simulation.factor.Draw;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.RowAllocator;
import rar.simulation.kernel.Step;
import rar.simulation.projection.AgreedContributions;
import rar.simulation.projection.Months;
import rar.simulation.projection.PayingMember;
import rar.simulation.projection.PayingParty;
import rar.simulation.projection.Projection;

/**
 * Compiles contributions, year by year: party by party, or member by member where a factor touches single members of a
 * party. What no factor touches is summed; each instalment that one touches becomes a step.
 */
public final class ContributionFlows {

    /** In place of a row. */
    static final int NO_ROW = Block.NO_ROW;

    final Projection projection;
    final Draws draws;
    final AgreedContributions agreed;
    final Months calendar;
    final Set<String> byMember;
    final RowAllocator rows = new RowAllocator();

    /** Rows for when members leave; the row after each is for how. */
    final Map<String, Integer> leaves = new HashMap<>();

    /** Rows for how much members' weights have grown; weights that always grow alike have one. */
    final Map<Weight, Integer> grown = new HashMap<>();

    private final Map<Growth, Integer> growths = new LinkedHashMap<>();

    final List<Step> steps = new ArrayList<>();

    /**
     * What a member weighs.
     *
     * @param member its id
     * @param measure by which, or {@link PayingParty#ONE_WEIGHT}
     */
    record Weight(String member, String measure) {}

    /** Growth of a member by the draws of each year. */
    private record Growth(String member, List<List<Draw>> byYear) {

        private boolean isAny() {
            return byYear.stream().anyMatch(year -> !year.isEmpty());
        }
    }

    /** What no factor touches in each month. */
    final double[] flows;

    /** What no factor touches in each year. */
    final double[] contributions;

    /** What no factor touches that is due before each month and arrives in it or later, as agreed. */
    final double[] overdue;

    /** What no factor touches that arrives after the plan, as agreed. */
    double outstanding;

    /** Whether a factor can make contributions other than planned. */
    boolean vary;

    /** The most months by which an instalment can be late. */
    int mostLate;

    /** How many rows hold instalments after cuts. */
    int instalmentRows;

    private Optional<Agreement> agreement = Optional.empty();

    /** Whether a factor can move what members owe. */
    private boolean moves;

    private ContributionFlows(Projection projection, Draws draws) {
        this.projection = projection;
        this.draws = draws;
        this.agreed = projection.contributions();
        this.calendar = projection.calendar();
        this.byMember = draws.partiesByMember(agreed.parties(), calendar);
        this.flows = new double[projection.months()];
        this.contributions = new double[projection.years()];
        this.overdue = new double[projection.months()];
    }

    /** Notes that an instalment which no factor touches arrives so many months after it is due. */
    void arrive(int due, int paidAfter, long ore) {
        int arrives = due + paidAfter;
        for (int m = due + 1; m <= Math.min(arrives, overdue.length - 1); m++) {
            overdue[m] += ore;
        }
        if (arrives < flows.length) {
            flows[arrives] += ore;
        } else {
            outstanding += ore;
        }
    }

    /**
     * Compiles the contributions of a projection.
     *
     * @throws IllegalArgumentException if members can leave or grow apart and it is not known what they owe then
     */
    public static ContributionPlan compile(Projection projection, Draws draws) {
        ContributionFlows all = new ContributionFlows(projection, draws);
        all.agreed.parties().forEach(all::members);
        all.rows.keepTaken();
        if (all.moves) {
            all.requireAsPlanned();
        }
        for (int y = 0; y < projection.years(); y++) {
            all.rows.releaseOthers();
            all.drift(y);
            all.contributions[y] = all.agreed.settled(y);
            if (12 * y + 12 > projection.firstOpen()) {
                new ContributionYear(all, y).compile();
            }
        }
        new OwedFlows(all).compile();
        return new ContributionPlan(
                List.copyOf(all.steps),
                Arrays.stream(all.flows).boxed().toList(),
                Arrays.stream(all.contributions).boxed().toList(),
                Arrays.stream(all.overdue).boxed().toList(),
                all.outstanding,
                all.vary,
                all.rows.most(),
                all.instalmentRows,
                all.mostLate);
    }

    /** The row for how much a member's weight by a measure has grown, if it can. */
    int grown(String member, String measure) {
        return grown.getOrDefault(new Weight(member, measure), NO_ROW);
    }

    /** What members owe by agreement, compiled where a factor moves it. */
    Agreement agreement() {
        if (agreement.isEmpty()) {
            agreement = Optional.of(new Agreement(agreed, calendar.years()));
        }
        return agreement.get();
    }

    private void members(PayingParty party) {
        for (PayingMember member : party.paying()) {
            List<Notice> notices = draws.notices(member.id(), calendar);
            List<Growth> growing = growing(party, member);
            moves |= growing.stream().anyMatch(Growth::isAny) || !notices.isEmpty();
            if (!notices.isEmpty()) {
                int row = rows.take();
                rows.take();
                leaves.put(member.id(), row);
                steps.add(new LeavingStep(row, notices, calendar));
            }
            // a split that only members' own payments can show needs no computing where parties pay as a whole
            if (byMember.contains(party.id())) {
                List<String> measures = party.measures();
                for (int k = 0; k < growing.size(); k++) {
                    if (growing.get(k).isAny()) {
                        int row = growths.computeIfAbsent(growing.get(k), any -> rows.take());
                        grown.put(new Weight(member.id(), measures.get(k)), row);
                    }
                }
            }
        }
    }

    /** Whether what members owe in a year can be moved: not in one that had begun when an outcome ended. */
    boolean canMove(int y) {
        return 12 * y >= projection.firstOpen();
    }

    /** By measure of its party's key; every year is asked for, also where none grows in some. */
    private List<Growth> growing(PayingParty party, PayingMember member) {
        return party.measures().stream()
                .map(measure -> new Growth(
                        member.id(),
                        calendar.eachYear()
                                .mapToObj(year -> draws.growth(party.members().size(), member.id(), measure, year))
                                .toList()))
                .toList();
    }

    private void drift(int y) {
        growths.forEach((growth, row) -> {
            List<Draw> ofYear = growth.byYear.get(y);
            if (y == 0 || !ofYear.isEmpty()) {
                steps.add(new DriftStep(row, y == 0, ofYear));
            }
        });
    }

    /** Weights and leavings move the contributions that follow from the plan's shares; of others nothing is known. */
    private void requireAsPlanned() {
        agreed.firstYearNotAsAgreed().ifPresent(year -> {
            throw new IllegalArgumentException("the scheduled contributions of " + year
                    + " do not follow from the plan's shares and weights, so it is not known what they become"
                    + " when members leave or grow apart");
        });
    }
}
