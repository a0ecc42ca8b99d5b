package rar.simulation.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import rar.simulation.capacity.CapacityQuestion;
import rar.simulation.capacity.DecisionCapacity;
import rar.simulation.engine.RiskArbitraries;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.explanation.BreachCauses;
import rar.simulation.explanation.Cause;
import rar.simulation.factor.RiskModel;
import rar.simulation.json.Bundled;
import rar.simulation.outcome.CountedScenarios.Stretch;
import rar.simulation.outcome.Counts;
import rar.simulation.outcome.Counts.FirstFound;
import rar.simulation.outcome.Counts.Greatest;
import rar.simulation.outcome.PairedOutcome;
import rar.simulation.risk.Comparison;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.FundRisk;
import rar.simulation.risk.FundTally;
import rar.simulation.risk.GoalRisk;
import rar.simulation.risk.GoalTally;
import rar.simulation.sampling.ScrambledSobol;
import rar.simulation.sensitivity.Sensitivity;

/** Analyses that are cut into parts, and parts that travel as bytes, come to the answers of one machine. */
class CountsPartTest {

    private static final int TOTAL = 96;
    private static final double CONFIDENCE = Estimate.USUAL_CONFIDENCE;

    private final Simulation plan2009 = Bundled.simulation(2009);

    @Property(tries = 15, seed = "20261202")
    void goals_do(
            @ForAll("simulations") Simulation any,
            @ForAll @Size(max = 7) List<@LongRange(min = 1, max = TOTAL - 1) Long> cuts,
            @ForAll long seed) {
        GoalTally nothing = GoalRisk.nothing(any);
        Counts sum = addedUp(
                cuts,
                seed,
                part -> any.run(run(seed, part), nothing, done -> {}).counts());
        GoalTally whole = any.run(Run.of(seed, TOTAL), nothing, done -> {});

        assertThat(sum).isEqualTo(whole.counts());
        assertThat(nothing.restored(sum).counts()).isEqualTo(sum);
        assertThat(said(GoalRisk.of(any, nothing.restored(sum), CONFIDENCE)))
                .isEqualTo(said(GoalRisk.of(any, Run.of(seed, TOTAL), CONFIDENCE, done -> {})));
    }

    private static Object said(GoalRisk risk) {
        return risk.judged()
                .map(goal -> Vector.of(
                        goal.goal(), goal.everBroken(), goal.open(), goal.meanShortfall(), goal.worstScenario()))
                .append(Vector.of(risk.scenarios(), risk.unjudged()));
    }

    @Property(tries = 10, seed = "20261203")
    void funds_do(
            @ForAll("funded") Simulation any,
            @ForAll @Size(max = 7) List<@LongRange(min = 1, max = TOTAL - 1) Long> cuts,
            @ForAll long seed) {
        FundTally nothing = FundRisk.nothing(any);
        Counts sum = addedUp(
                cuts,
                seed,
                part -> any.run(run(seed, part), nothing, done -> {}).counts());

        assertThat(nothing.restored(sum).counts()).isEqualTo(sum);
        assertThat(said(FundRisk.of(any, nothing.restored(sum), CONFIDENCE)))
                .isEqualTo(said(FundRisk.of(any, Run.of(seed, TOTAL), 1, CONFIDENCE, 1)));
    }

    private static Object said(Seq<FundRisk> risks) {
        return risks.map(risk -> Vector.of(
                risk.fund(), risk.everOverdrawn(), risk.commonestFirstMonth(), risk.worst(), risk.scenarios()));
    }

    @Property(tries = 15, seed = "20261204")
    void pairs_do(
            @ForAll("simulations") Simulation any,
            @ForAll @Size(max = 7) List<@LongRange(min = 1, max = TOTAL - 1) Long> cuts,
            @ForAll long seed) {
        Simulation other = Simulation.of(
                any.projection(),
                new RiskModel("fewer", "", any.model().factors().drop(1)));
        PairedOutcome nothing = PairedOutcome.nothing(any.nothing(), other.nothing());
        Counts sum = addedUp(
                cuts,
                seed,
                part -> any.runPaired(run(seed, part), other, nothing, done -> {})
                        .counts());

        assertThat(nothing.restored(sum).counts()).isEqualTo(sum);
        assertThat(said(new Comparison(nothing.restored(sum), CONFIDENCE)))
                .isEqualTo(said(Comparison.of(any, other, Run.of(seed, TOTAL), CONFIDENCE, done -> {})));
    }

    private static Object said(Comparison comparison) {
        return Vector.of(
                comparison.firstBreach(),
                comparison.secondBreach(),
                comparison.breachDifference(),
                comparison.meanLowest(),
                comparison.meanClosing(),
                Comparison.QUANTILES.map(comparison::lowest),
                Comparison.QUANTILES.map(comparison::closing));
    }

    /** Scrambled points are cut between replications, whose parts are kept apart. */
    @Property(tries = 8, seed = "20261209")
    void replications_do(@ForAll("simulations") Simulation any, @ForAll long seed) {
        int replications = 4;
        Run run = Run.of(new ScrambledSobol(seed, TOTAL / replications), TOTAL).withThreads(1);
        GoalTally goals = GoalRisk.nothing(any);
        Vector<GoalTally> tallies = Vector.ofAll(run.replications(replications))
                .map(part -> goals.restored(sent(new CountsPart(
                                "goals", any.run(part, goals, done -> {}).counts()))
                        .counts()));

        assertThat(said(GoalRisk.ofReplications(any, tallies, CONFIDENCE)))
                .isEqualTo(said(GoalRisk.of(any, run, replications, CONFIDENCE, 1, done -> {})));

        Simulation other = Simulation.of(
                any.projection(),
                new RiskModel("fewer", "", any.model().factors().drop(1)));
        PairedOutcome pair = PairedOutcome.nothing(any.nothing(), other.nothing());
        Vector<PairedOutcome> pairs = Vector.ofAll(run.replications(replications))
                .map(part -> pair.restored(
                        any.runPaired(part, other, pair, done -> {}).counts()));

        assertThat(said(Comparison.ofReplications(pairs, CONFIDENCE)))
                .isEqualTo(said(Comparison.ofReplications(any, other, run, replications, CONFIDENCE, done -> {})));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalRisk.ofReplications(any, tallies.append(goals), CONFIDENCE));
    }

    @Property(tries = 3, seed = "20261205")
    void capacity_does(@ForAll @Size(max = 7) List<@LongRange(min = 1, max = TOTAL - 1) Long> cuts, @ForAll long seed) {
        CapacityQuestion question = CapacityQuestion.in(
                        plan2009.projection().plan().horizon().month(3))
                .paidEvenlyOver(7);
        Counts sum = addedUp(
                cuts,
                seed,
                part -> DecisionCapacity.of(plan2009, question, run(seed, part)).counts());
        DecisionCapacity read = DecisionCapacity.of(plan2009, question, sum);

        assertThat(read.counts()).isEqualTo(sum);
        assertThat(said(read)).isEqualTo(said(DecisionCapacity.of(plan2009, question, Run.of(seed, TOTAL))));
    }

    private static Object said(DecisionCapacity capacity) {
        return Vector.of(
                capacity.answer(),
                capacity.byAlpha(),
                capacity.byMonth(),
                capacity.bindingMonth(),
                capacity.waiting(),
                capacity.scenarios());
    }

    /** What is found in parts is explained in other parts: only the first breaches of all are. */
    @Property(tries = 5, seed = "20261206")
    void causes_do(@ForAll @Size(max = 7) List<@LongRange(min = 1, max = TOTAL - 1) Long> cuts, @ForAll long seed) {
        int most = 5;
        Seq<Cause> causes = Cause.independent(plan2009.model());
        Counts found = addedUp(cuts, seed, part -> BreachCauses.found(plan2009, run(seed, part), most, done -> {}));
        List<Long> first = found.found().scenarios();
        Run run = Run.of(seed, TOTAL);
        int half = first.size() / 2;
        Counts explained = BreachCauses.explained(plan2009, run.scenarios(), causes, first.subList(half, first.size()))
                .plus(BreachCauses.explained(plan2009, run.scenarios(), causes, first.subList(0, half)));

        assertThat(BreachCauses.of(causes, found, explained))
                .isEqualTo(BreachCauses.of(plan2009, run, causes, most, done -> {}));
    }

    @Property(tries = 5, seed = "20261207")
    void sobols_indices_do(
            @ForAll @Size(max = 7) List<@LongRange(min = 1, max = TOTAL - 1) Long> cuts, @ForAll long seed) {
        Counts sum = addedUp(cuts, seed, part -> Sensitivity.counts(plan2009, seed, part, 1, done -> {}));

        assertThat(Sensitivity.of(plan2009, sum, 0.05))
                .isEqualTo(Sensitivity.of(plan2009, seed, TOTAL, 2, 0.05, done -> {}));
    }

    private static Run run(long seed, Stretch part) {
        return Run.of(seed, TOTAL).part(part.first(), part.count()).withThreads(1);
    }

    /** Parts between cuts, each of which travels as bytes, and added up two at a time in any order. */
    private static Counts addedUp(List<Long> cuts, long order, Function<Stretch, Counts> counted) {
        Random random = new Random(order);
        TreeSet<Long> ends = new TreeSet<>(cuts);
        ends.add((long) TOTAL);
        List<CountsPart> parts = new ArrayList<>();
        long first = 0;
        for (long end : ends) {
            parts.add(sent(new CountsPart("analysis", counted.apply(new Stretch(first, end - first)))));
            first = end;
        }
        while (parts.size() > 1) {
            CountsPart one = parts.remove(random.nextInt(parts.size()));
            int other = random.nextInt(parts.size());
            parts.set(other, sent(one.plus(parts.get(other))));
        }
        assertThat(parts.get(0).scenarios()).isEqualTo(TOTAL);
        return parts.get(0).counts();
    }

    private static CountsPart sent(CountsPart part) {
        return CountsPart.of(part.toBytes());
    }

    @Example
    void a_part_is_serialised_as_its_bytes() throws Exception {
        CountsPart part = goalsOf(0, 24);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(written)) {
            out.writeObject(part);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(part);
        }
    }

    @Example
    void a_change_of_any_bit_and_a_cut_anywhere_are_refused() {
        byte[] bytes = goalsOf(0, 24).toBytes();
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatIllegalArgumentException().isThrownBy(() -> CountsPart.of(changed));
        }
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatIllegalArgumentException().isThrownBy(() -> CountsPart.of(cut));
        }
    }

    @Example
    void parts_of_another_kind_another_analysis_or_the_same_scenarios_are_refused() {
        CountsPart one = goalsOf(0, 24);
        byte[] bytes = one.toBytes();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunPart.of(bytes))
                .withMessage("this is not a part of a run: it does not begin with RARP");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.plus(new CountsPart("other", one.counts())))
                .withMessage("parts of different runs do not add up: one is of run goals, the other of other");
        CountsPart touching = goalsOf(23, 8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.plus(touching))
                .withMessage("scenario 23 has been counted already; parts of a run share none");
        Counts funds = FundRisk.nothing(plan2009).counts();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.plus(new CountsPart("goals", funds)))
                .withMessageStartingWith("sums has ");
    }

    /** Each number of what was counted, made one more or one less: the counts no longer agree with each other. */
    @Example
    void counts_that_were_changed_are_refused_where_they_no_longer_agree() {
        GoalTally nothing = GoalRisk.nothing(plan2009);
        Counts counts = goalsOf(0, TOTAL).counts();
        int months = plan2009.projection().months();
        int each = 3 * months + 4;
        int refused = 0;
        int changes = 0;
        for (int s = 0; s < counts.sums().size(); s++) {
            boolean isSumOfOthers = (s % each >= months && s % each < 2 * months) || s % each == 3 * months;
            for (BigInteger by : List.of(BigInteger.ONE, BigInteger.ONE.negate())) {
                List<BigInteger> sums = new ArrayList<>(counts.sums());
                sums.set(s, sums.get(s).add(by));
                Counts changed =
                        new Counts(counts.scenarios(), sums, counts.greatest(), counts.amounts(), counts.found());
                boolean isRefused = isRefused(() -> nothing.restored(changed));
                refused += isRefused ? 1 : 0;
                changes++;
                assertThat(isRefused || !isSumOfOthers)
                        .as("sum %s by %s", s, by)
                        .isTrue();
            }
        }
        assertThat(refused).isGreaterThan(changes / 3);
    }

    private static boolean isRefused(Runnable what) {
        try {
            what.run();
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    @Example
    void the_greatest_is_that_of_the_earlier_of_equals_whichever_is_added_first() {
        Greatest early = new Greatest(7, 3);
        Greatest late = new Greatest(7, 8);
        assertThat(early.or(late)).isEqualTo(late.or(early)).isEqualTo(early);
        assertThat(Greatest.NONE.or(late)).isEqualTo(late.or(Greatest.NONE)).isEqualTo(late);
        assertThat(early.or(new Greatest(8, 9))).isEqualTo(new Greatest(8, 9));
    }

    @Example
    void what_was_found_first_is_in_rising_order_and_no_more_than_is_kept() {
        assertThat(new FirstFound(3, List.of(4L, 9L)).plus(new FirstFound(3, List.of(1L, 20L))))
                .isEqualTo(new FirstFound(3, List.of(1L, 4L, 9L)));
        assertThatIllegalArgumentException().isThrownBy(() -> new FirstFound(1, List.of(1L, 2L)));
        assertThatIllegalArgumentException().isThrownBy(() -> new FirstFound(5, List.of(2L, 1L)));
    }

    private CountsPart goalsOf(long first, long count) {
        GoalTally nothing = GoalRisk.nothing(plan2009);
        return new CountsPart(
                "goals",
                plan2009.run(run(2009, new Stretch(first, count)), nothing, done -> {})
                        .counts());
    }

    @Provide
    Arbitrary<Simulation> simulations() {
        return RiskArbitraries.inRows(RiskArbitraries.simulations());
    }

    @Provide
    Arbitrary<Simulation> funded() {
        return RiskArbitraries.inRows(RiskArbitraries.funded());
    }
}
