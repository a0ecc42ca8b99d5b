package rar.simulation.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import rar.model.money.Money;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.engine.RiskArbitraries;
import rar.simulation.engine.Run;
import rar.simulation.engine.RunResult;
import rar.simulation.engine.Simulation;
import rar.simulation.engine.Walk;
import rar.simulation.factor.ContributionCut;
import rar.simulation.factor.Scope;
import rar.simulation.sampling.ScrambledSobol;

/** Parts that travel as bytes come to the whole, and bytes that are not as they were written come to nothing. */
class RunPartTest {

    private static final int TOTAL = 96;
    private static final int REPLICATION = 8;

    private final Simulation walk = walk();
    private final byte[] bytes = part(walk, 0, 24).toBytes();

    @Property(tries = 15, seed = "20261130")
    void parts_add_up_to_the_whole_in_any_order_and_any_tree(
            @ForAll("simulations") Simulation any,
            @ForAll @Size(max = 7) List<@LongRange(min = 1, max = TOTAL - 1) Long> cuts,
            @ForAll long order) {
        RunResult nothing = RunResult.ofIndependent(any);
        assertAddUp(nothing, Run.of(order, TOTAL), cuts, new Random(order));
    }

    /** Scrambled points in replications of eight, cut between any two scenarios. */
    @Property(tries = 15, seed = "20261201")
    void replications_under_a_rule_do_too(
            @ForAll("ruled") Simulation any,
            @ForAll @Size(max = 7) List<@LongRange(min = 1, max = TOTAL - 1) Long> cuts,
            @ForAll long order) {
        RunResult nothing = RunResult.ofReplications(any, REPLICATION);
        assertAddUp(nothing, Run.of(new ScrambledSobol(order, REPLICATION), TOTAL), cuts, new Random(order));
    }

    private static void assertAddUp(RunResult nothing, Run run, List<Long> cuts, Random order) {
        TreeSet<Long> ends = new TreeSet<>(cuts);
        ends.add((long) TOTAL);
        List<RunPart> parts = new ArrayList<>();
        long first = 0;
        for (long end : ends) {
            parts.add(RunPart.of(RunPart.of("run", ran(nothing, run.part(first, end - first)))
                    .toBytes()));
            first = end;
        }
        while (parts.size() > 1) {
            RunPart one = parts.remove(order.nextInt(parts.size()));
            int other = order.nextInt(parts.size());
            parts.set(other, RunPart.of(one.plus(parts.get(other)).toBytes()));
        }

        RunResult whole = ran(nothing, run);
        assertThat(parts.get(0)).isEqualTo(RunPart.of("run", whole));
        assertThat(parts.get(0).toBytes()).isEqualTo(RunPart.of("run", whole).toBytes());
        assertThat(nothing.restored(parts.get(0).result()).snapshot()).isEqualTo(whole.snapshot());
    }

    @Example
    void a_part_is_serialised_as_its_bytes() throws Exception {
        RunPart part = part(walk, 0, 24);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(written)) {
            out.writeObject(part);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(part);
        }
        assertThat(written.size()).isLessThan(part.toBytes().length + 200);
    }

    @Example
    void a_change_of_any_bit_is_refused() {
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertRefused(changed);
        }
    }

    @Example
    void what_is_cut_off_anywhere_or_added_to_is_refused() {
        for (int length = 0; length < bytes.length; length++) {
            assertRefused(Arrays.copyOf(bytes, length));
        }
        assertRefused(Arrays.copyOf(bytes, bytes.length + 1));
    }

    /** Contents that somebody else has given a right checksum are read or refused, and take no more memory than they have bytes. */
    @Example
    void contents_that_nobody_can_have_written_are_refused_whatever_their_checksum() {
        Random random = new Random(2026);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = bytes.clone();
            int at = PartFormat.CONTENTS + random.nextInt(changed.length - PartFormat.CONTENTS);
            changed[at] = (byte) random.nextInt(256);
            System.arraycopy(
                    PartFormat.hash(changed, PartFormat.CONTENTS), 0, changed, PartFormat.NAME + 1, PartFormat.HASH);
            try {
                RunPart.of(changed);
            } catch (IllegalArgumentException e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(1_000, 19_999);
    }

    private static void assertRefused(byte[] no) {
        assertThatIllegalArgumentException().isThrownBy(() -> RunPart.of(no));
    }

    @Example
    void each_refusal_says_what_is_wrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunPart.of("{\"format\": \"rar-run/1\"}".getBytes(StandardCharsets.UTF_8)))
                .withMessage("this is not a part of a run: it does not begin with RARP");
        byte[] later = bytes.clone();
        later[PartFormat.NAME] = 2;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunPart.of(later))
                .withMessageStartingWith("this part has version 2 of its format, and only version 1 can be read");
        byte[] damaged = bytes.clone();
        damaged[bytes.length - 1]++;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunPart.of(damaged))
                .withMessageContaining("its contents are not those of its checksum");
        RunPart one = part(walk, 0, 8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.plus(new RunPart("other", one.result())))
                .withMessage("parts of different runs do not add up: one is of run run, the other of other");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.plus(part(walk, 7, 8)))
                .withMessage("scenario 7 has been counted already; parts of a run share none");
    }

    private static RunPart part(Simulation simulation, long first, long count) {
        return RunPart.of(
                "run", ran(RunResult.ofIndependent(simulation), Run.of(1, TOTAL).part(first, count)));
    }

    private static RunResult ran(RunResult nothing, Run run) {
        RunResult result = nothing.empty();
        result.run(run.withThreads(1), done -> {});
        return result;
    }

    private static Simulation walk() {
        Walk walk = new Walk();
        walk.costs = Money.ofTkr(12_000);
        return walk.under(new ContributionCut("cut", Scope.all(), Scope.all(), new UniformDistribution(0, 0.5)));
    }

    @Provide
    Arbitrary<Simulation> ruled() {
        return RiskArbitraries.inRows(RiskArbitraries.ruled()).filter(RunPartTest::isWritable);
    }

    @Provide
    Arbitrary<Simulation> simulations() {
        return RiskArbitraries.inRows(RiskArbitraries.simulations()).filter(RunPartTest::isWritable);
    }

    private static boolean isWritable(Simulation simulation) {
        return simulation.model().unwritable().isEmpty();
    }
}
