package rar.simulation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import rar.model.money.Money;
import rar.simulation.distribution.NormalDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.engine.RiskArbitraries;
import rar.simulation.engine.Run;
import rar.simulation.engine.RunResult;
import rar.simulation.engine.RunSnapshot;
import rar.simulation.engine.Simulation;
import rar.simulation.engine.Walk;
import rar.simulation.factor.CostInflation;
import rar.simulation.factor.Scope;
import rar.simulation.json.RunParts.Part;
import rar.simulation.outcome.GrantCounts;
import rar.simulation.outcome.Outcome;
import rar.simulation.outcome.ReplicationCounts;
import rar.simulation.risk.LiquidityRisk;
import rar.simulation.sampling.ScrambledSobol;

/** Runs written down, read again and put together. */
class SavedRunTest {

    private static final int TOTAL = 120;
    private static final RunInput PLAN = new RunInput("plan.json", "{ \"a\": \"å\n\\\"\" }");
    private static final RunInput RISKS = new RunInput("risks.json", "{}");

    private final Simulation simulation = walk(0.05);

    @Property(tries = 15, seed = "20090131")
    void parts_cut_anywhere_merge_to_the_bits_of_the_whole(
            @ForAll("simulations") Simulation any,
            @ForAll long seed,
            @ForAll @Size(max = 5) List<@LongRange(min = 1, max = TOTAL - 1) Long> cuts) {
        TreeSet<Long> ends = new TreeSet<>(cuts);
        ends.add((long) TOTAL);
        Run run = Run.of(seed, TOTAL);
        List<Part> parts = new ArrayList<>();
        long first = 0;
        for (long end : ends) {
            RunResult outcome = ran(any, run.part(first, end - first));
            parts.add(0, new Part("part " + first, written(saved(seed, first, end - first, outcome))));
            first = end;
        }
        assertThat(RunParts.merge(Vector.ofAll(parts), RunResult.ofIndependent(any))
                        .snapshot())
                .isEqualTo(ran(any, run).snapshot());
        assertThat(ran(any, run).outcome().snapshot()).isEqualTo(any.run(run).snapshot());
    }

    /** Twelve replications, cut between any two of them, under a rule on the plan's grants. */
    @Property(tries = 10, seed = "20090134")
    void replications_under_a_rule_merge_to_the_bits_of_the_whole(
            @ForAll("ruled") Simulation any,
            @ForAll long seed,
            @ForAll @Size(max = 5) List<@LongRange(min = 1, max = 11) Long> cuts) {
        TreeSet<Long> ends = new TreeSet<>(cuts);
        ends.add(12L);
        Run run = Run.of(new ScrambledSobol(seed, TOTAL / 12), TOTAL);
        RunResult nothing = RunResult.ofReplications(any, TOTAL / 12);
        RunResult whole = nothing.empty();
        whole.run(run, done -> {});
        List<Part> parts = new ArrayList<>();
        long first = 0;
        for (long end : ends) {
            long scenarios = (end - first) * TOTAL / 12;
            RunResult part = nothing.empty();
            part.run(run.part(first * TOTAL / 12, scenarios), done -> {});
            parts.add(0, new Part("part " + first, written(ruled(seed, first * TOTAL / 12, scenarios, part))));
            first = end;
        }
        RunResult merged = RunParts.merge(Vector.ofAll(parts), nothing);
        assertThat(merged.snapshot()).isEqualTo(whole.snapshot());
        assertThat(whole.replications()).hasSize(12);
        assertThat(LiquidityRisk.of(merged, 0.95).everUnderFloor())
                .isEqualTo(LiquidityRisk.of(whole, 0.95).everUnderFloor());
    }

    /** The same as of each replication's own outcome. */
    @Property(tries = 10, seed = "20090135")
    void a_replication_counts_what_its_scenarios_count_to(@ForAll("ruled") Simulation any, @ForAll long seed) {
        Run run = Run.of(new ScrambledSobol(seed, 40), TOTAL);
        RunResult whole = RunResult.ofReplications(any, 40);
        whole.run(run, done -> {});
        Vector<Outcome> outcomes = Vector.of(0, 40, 80).map(first -> any.run(run.part(first, 40)));
        assertThat(whole.replications())
                .isEqualTo(outcomes.map(ReplicationCounts::of).asJava());
        assertThat(LiquidityRisk.of(whole, 0.9).underFloor(2))
                .isEqualTo(LiquidityRisk.ofReplications(outcomes, 0.9).underFloor(2));
    }

    @Property(tries = 15, seed = "20090132")
    void what_is_written_is_read_again(@ForAll("simulations") Simulation any, @ForAll long seed) {
        SavedRun run = saved(seed, 3, 50, ran(any, Run.of(seed, TOTAL).part(3, 50)));
        assertThat(written(run)).isEqualTo(run);
        assertThat(RunResult.ofIndependent(any).restored(run.result()).snapshot())
                .isEqualTo(run.result());
    }

    /** A run that was interrupted goes on where it was, to the same bits; in the midst of a replication too. */
    @Property(tries = 10, seed = "20090133")
    void a_run_goes_on_from_what_was_written(
            @ForAll("ruled") Simulation any,
            @ForAll @LongRange(min = 0, max = TOTAL) long done,
            @ForAll boolean inReplications) {
        Run run = inReplications ? Run.of(new ScrambledSobol(8, TOTAL / 12), TOTAL) : Run.of(8, TOTAL);
        RunResult nothing = RunResult.ofReplications(any, inReplications ? TOTAL / 12 : 0);
        RunResult before = nothing.empty();
        if (done > 0) {
            before.run(run.part(0, done), none -> {});
        }
        SavedRun file = written(inReplications ? ruled(8, 0, TOTAL, before) : saved(8, 0, TOTAL, before));
        assertThat(file.isFinished()).isEqualTo(done == TOTAL);
        RunResult result = nothing.restored(file.result());
        if (done < TOTAL) {
            result.run(run.part(done, TOTAL - done), none -> {});
        }
        RunResult whole = nothing.empty();
        whole.run(run, none -> {});
        assertThat(result.snapshot()).isEqualTo(whole.snapshot());
    }

    @Example
    void a_part_that_is_missing_is_named_with_both_its_numbers() {
        assertRefused("scenarios 40 to 79 of 120 are in no file", part(0, 40), part(80, 40));
        assertRefused("scenarios 0 to 39 of 120 are in no file", part(40, 80));
        assertRefused("scenarios 100 to 119 of 120 are in no file", part(0, 100));
    }

    @Example
    void scenarios_that_are_in_two_files_are_named_with_both() {
        assertRefused("scenarios 30 to 39 are in both part 0-40 and part 30-120", part(0, 40), part(30, 90));
        assertRefused("part 0-120 is named twice; name each part once", part(0, 120), part(0, 120));
    }

    @Example
    void parts_of_other_runs_are_refused_with_what_differs() {
        Part one = part(0, 60);
        SavedRun rest = part(60, 60).run();
        RunManifest is = rest.manifest();
        assertRefused(
                "seed: 2, not 1", one, other(rest, new RunManifest(is.version(), PLAN, RISKS, 2, "", TOTAL, 60, 60)));
        assertRefused(
                "version of rar: 9.9, not 0.1",
                one,
                other(rest, new RunManifest("9.9", PLAN, RISKS, 1, "", TOTAL, 60, 60)));
        assertRefused(
                "number of scenarios of the whole run: 121, not 120",
                one,
                other(rest, new RunManifest(is.version(), PLAN, RISKS, 1, "", 121, 60, 60)));
        assertRefused(
                "risk model (SHA-256): " + PLAN.sha256(),
                one,
                other(rest, new RunManifest(is.version(), PLAN, PLAN, 1, "", TOTAL, 60, 60)));
        assertRefused(
                "plan (SHA-256): " + RISKS.sha256(),
                one,
                other(rest, new RunManifest(is.version(), RISKS, RISKS, 1, "", TOTAL, 60, 60)));
    }

    @Example
    void an_unfinished_part_is_named_with_what_remains() {
        SavedRun half = saved(1, 0, TOTAL, ran(simulation, Run.of(1, 50)));
        assertRefused("half was interrupted: scenarios 50 to 119 remain to be run", new Part("half", half));
    }

    @Example
    void an_outcome_of_another_model_is_refused() {
        SavedRun file = saved(1, 0, TOTAL, ran(walk(0.02), Run.of(1, TOTAL)));
        assertRefused("its bins are not those of this plan under these risks", new Part("other", file));
    }

    @Example
    void a_damaged_file_is_refused() {
        String text = SavedRunWriter.write(saved(1, 0, TOTAL, ran(simulation, Run.of(1, TOTAL))));
        assertMistake(text.substring(0, text.length() / 2), "");
        assertMistake(text.replace("\"{}\"", "\"{ }\""), "the text is not the one of this hash");
        assertMistake(text.replace("\"plan.json\"", "\" \""), "/plan/name: expected the name of a file, found \" \"");
        assertMistake(text.replace("rar-run/1", "rar-plan/1"), "a saved run has \"rar-run/1\"");
        assertMistake(text.replace("\"scenarios\": 120", "\"scenarios\": 121"), "more scenarios were run");
        assertMistake(text.replace("\"first\": 0", "\"first\": 1"), "the part goes beyond the 120 scenarios");
        assertMistake("{}", "this is no run that rar has saved");
        assertMistake(text.replace("\"sampling\": \"monte-carlo\"", "\"sampling\": \"x\""), "unknown choice \"x\"");
        String worst = "\"worstScenario\": ";
        assertMistake(
                text.replaceFirst(worst + "[0-9]+", worst + "120"),
                "scenario 120 is none of the 120 that were run, the first of which is 0");
        assertMistake(text.replaceFirst(worst + "[0-9]+", worst + "-1"), "scenario -1 is none of the 120");

        SavedRun fewer = read(text.replace("\"scenarios\": 120", "\"scenarios\": 119"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunResult.ofIndependent(simulation).restored(fewer.result()))
                .withMessageContaining("do not agree");
        assertNotRestored(
                RunResult.ofIndependent(simulation),
                text.replaceFirst("\"worstCash\": ", "\"worstCash\": 1"),
                "is not the least of what is counted in its lowest bin");
    }

    @Example
    void damaged_replications_and_decisions_are_refused() {
        Run run = Run.of(new ScrambledSobol(1, TOTAL / 12), TOTAL);
        RunResult result = RunResult.ofReplications(simulation, TOTAL / 12);
        result.run(run, done -> {});
        String text = SavedRunWriter.write(ruled(1, 0, TOTAL, result));
        assertMistake(text.replace("\"replications\": 12", "\"replications\": 7"), "not whole ones of 7 equal");
        assertMistake(text.replace("\"replications\": 12", "\"replications\": 1"), "a sobol run has no 1 replications");
        assertMistake(text.replace("\"rule\": \"scale\"", "\"rule\": \"scales\""), "unknown choice \"scales\"");
        assertMistake(text.replace("\"rule\": \"scale\"", "\"rule\": \"as-planned\""), "not put off by 3 months");
        assertMistake(text.replace("\"postpone\": 3", "\"postpone\": 61"), "from 0 to 60, found 61");
        assertMistake(text.replaceFirst("\"ever\": [0-9]+", "\"ever\": -1"), "from 0 to");
        assertNotRestored(result, text.replaceFirst("\"ever\": 0", "\"ever\": 1"), "its replications do not agree");
        assertNotRestored(
                result,
                text.replaceFirst("\"scenarios\": 10, ", "\"scenarios\": 9, "),
                "its replications do not agree");
        assertNotRestored(
                result,
                text.replace(
                        "\"decisions\": []",
                        "\"decisions\": [{\"grant\": \"x\", \"scenarios\": 1, \"number\": 1,"
                                + " \"asked\": 1, \"inFull\": 1, \"refused\": 0, \"putOff\": 0,"
                                + " \"monthsWaited\": 0, \"granted\": 0}]"),
                "it has decisions on the grants [x], and the rule decides on []");
    }

    /** Whatever count of a decision is changed to one that cannot be, is refused. */
    @Property(tries = 40, seed = "20090136")
    void decisions_that_cannot_be_are_refused(
            @ForAll("ruled") Simulation any, @ForAll @LongRange(min = 0, max = 7) long field) {
        Assume.that(!any.governed().isEmpty());
        RunResult result = ran(any, Run.of(1, 20));
        RunSnapshot is = result.snapshot();
        GrantCounts was = is.decisions().get(0);
        GrantCounts no = new GrantCounts(
                was.grant(),
                field == 5 ? 21 : was.scenarios(),
                field == 6 ? -1 : was.number(),
                field == 7 ? was.grantedOre() - 1 : was.askedOre(),
                field == 0 ? 21 : was.inFull(),
                field == 1 ? 21 : was.refused(),
                field == 2 ? was.monthsWaited() + 1 : was.putOff(),
                field == 3 ? 100 * was.putOff() * is.outcome().cash().size() + 1 : was.monthsWaited(),
                field == 4 ? was.grantedOre() - Long.MAX_VALUE : was.grantedOre());
        List<GrantCounts> decisions = new ArrayList<>(is.decisions());
        decisions.set(0, no);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.restored(new RunSnapshot(is.outcome(), decisions, 0, List.of())))
                .withMessageContaining("the decisions on the grant " + was.grant());
    }

    /** A file of the version before rules and replications could be saved. */
    @Example
    void what_came_later_may_be_missing() {
        SavedRun run = saved(1, 0, TOTAL, ran(simulation, Run.of(1, TOTAL)));
        String before = SavedRunWriter.write(run)
                .replace("  \"rule\": \"as-planned\",\n  \"postpone\": 0,\n", "")
                .replace("  \"replications\": 1,\n", "")
                .replace(",\n  \"decisions\": [],\n  \"inReplications\": []", "");
        assertThat(before).doesNotContain("rule").doesNotContain("eplications").doesNotContain("decisions");
        assertThat(read(before)).isEqualTo(run);
    }

    /** A plan that came as a workbook: its text is JSON, which has another hash than the workbook. */
    @Example
    void the_hash_of_a_workbook_is_kept_beside_that_of_its_text() {
        String workbook = "0123456789abcdef".repeat(4);
        SavedRun held = saved(1, 0, TOTAL, ran(simulation, Run.of(1, TOTAL)));
        RunInput plan = new RunInput("plan.xlsx", PLAN.text(), Option.some(workbook));
        SavedRun run = new SavedRun(new RunManifest("0.1", plan, RISKS, 1, "", TOTAL, 0, TOTAL), held.result());
        String text = SavedRunWriter.write(run);

        assertThat(read(text)).isEqualTo(run);
        assertThat(run.manifest().plan().fileSha256()).isEqualTo(workbook);
        assertThat(run.manifest().plan().sha256()).isEqualTo(PLAN.sha256());
        assertThat(run.manifest().risks().fileSha256()).isEqualTo(RISKS.sha256());
        assertThat(run.manifest().difference(held.manifest())).isEmpty();
        assertMistake(text.replace(workbook, "0123"), "expected a SHA-256, 64 hexadecimal digits, found \"0123\"");
    }

    private static void assertNotRestored(RunResult nothing, String text, String message) {
        SavedRun run = read(text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nothing.restored(run.result()))
                .withMessageContaining(message);
    }

    @Example
    void a_file_that_breaks_off_gets_that_one_mistake() {
        String text = SavedRunWriter.write(saved(1, 0, TOTAL, ran(simulation, Run.of(1, TOTAL))));
        var read = SavedRunReader.read(text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8));
        assertThat(read.getError()).hasSize(1);
        assertThat(read.getError().head().message()).contains("this is not JSON: the file ends too early");
    }

    private static void assertMistake(String text, String message) {
        var read = SavedRunReader.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.isInvalid()).isTrue();
        assertThat(read.getError().mkString("\n")).contains(message);
    }

    private void assertRefused(String message, Part... parts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunParts.merge(Vector.of(parts), RunResult.ofIndependent(simulation)))
                .withMessageContaining(message);
    }

    private Part part(long first, long count) {
        RunResult outcome = ran(simulation, Run.of(1, TOTAL).part(first, count));
        return new Part("part " + first + "-" + (first + count), saved(1, first, count, outcome));
    }

    private static Part other(SavedRun run, RunManifest manifest) {
        return new Part("other", new SavedRun(manifest, run.result()));
    }

    private static RunResult ran(Simulation any, Run run) {
        RunResult result = RunResult.ofIndependent(any);
        result.run(run, done -> {});
        return result;
    }

    /** A part of twelve replications, in which a rule decides. */
    private static SavedRun ruled(long seed, long first, long count, RunResult result) {
        RunManifest manifest = new RunManifest(
                "0.1",
                PLAN,
                RISKS,
                "scale",
                3,
                seed,
                "sobol",
                12,
                "",
                TOTAL,
                first,
                count,
                Option.some(new RunOutcome(
                        "{\n  \"through\": \"2027-04\"\n}\n",
                        Vector.of(
                                new RunOutcome.Source("books", "april.se", "1c95".repeat(16)),
                                new RunOutcome.Source("map", "map.json", "815a".repeat(16))))));
        return new SavedRun(manifest, result.snapshot());
    }

    private static SavedRun saved(long seed, long first, long count, RunResult outcome) {
        RunManifest manifest = new RunManifest("0.1", PLAN, RISKS, seed, "", TOTAL, first, count);
        return new SavedRun(manifest, outcome.snapshot());
    }

    private static SavedRun written(SavedRun run) {
        return read(SavedRunWriter.write(run));
    }

    private static SavedRun read(String text) {
        return SavedRunReader.read(text.getBytes(StandardCharsets.UTF_8)).get();
    }

    private static Simulation walk(double spread) {
        Walk walk = new Walk();
        walk.costs = Money.ofTkr(11_000);
        return walk.under(
                new CostInflation("inflation", Scope.all(), new NormalDistribution(0, spread)),
                new CostInflation("more", Scope.all(), new UniformDistribution(-spread, spread)));
    }

    @Provide
    Arbitrary<Simulation> ruled() {
        return RiskArbitraries.inRows(RiskArbitraries.ruled()).filter(SavedRunTest::isWritable);
    }

    @Provide
    Arbitrary<Simulation> simulations() {
        return RiskArbitraries.inRows(RiskArbitraries.simulations()).filter(SavedRunTest::isWritable);
    }

    private static boolean isWritable(Simulation simulation) {
        return simulation.model().unwritable().isEmpty();
    }
}
