package rar.simulation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import rar.model.money.Money;
import rar.simulation.engine.Outcome;
import rar.simulation.engine.RiskArbitraries;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.engine.Walk;
import rar.simulation.json.RunParts.Part;
import rar.simulation.scenario.CostInflation;
import rar.simulation.scenario.NormalDistribution;
import rar.simulation.scenario.Scope;
import rar.simulation.scenario.UniformDistribution;

/** Runs written down, read again and put together. */
class SavedRunTest {

    private static final int TOTAL = 120;
    private static final RunInput PLAN = new RunInput("plan.json", "{ \"a\": \"å\n\\\"\" }");
    private static final RunInput RISKS = new RunInput("risks.json", "{}");

    private final Simulation simulation = walk(0.05);

    @Property(tries = 40, seed = "20090131")
    void partsCutAnywhereMergeToTheBitsOfTheWhole(
            @ForAll("simulations") Simulation any,
            @ForAll long seed,
            @ForAll @Size(max = 5) List<@LongRange(min = 1, max = TOTAL - 1) Long> cuts) {
        TreeSet<Long> ends = new TreeSet<>(cuts);
        ends.add((long) TOTAL);
        Run run = Run.of(seed, TOTAL);
        List<Part> parts = new ArrayList<>();
        long first = 0;
        for (long end : ends) {
            Outcome outcome = any.run(run.part(first, end - first));
            parts.add(0, new Part("part " + first, written(saved(seed, first, end - first, outcome))));
            first = end;
        }
        assertThat(RunParts.merge(Vector.ofAll(parts), any.nothing()).snapshot())
                .isEqualTo(any.run(run).snapshot());
    }

    @Property(tries = 40, seed = "20090132")
    void whatIsWrittenIsReadAgain(@ForAll("simulations") Simulation any, @ForAll long seed) {
        SavedRun run = saved(seed, 3, 50, any.run(Run.of(seed, TOTAL).part(3, 50)));
        assertThat(written(run)).isEqualTo(run);
        assertThat(any.nothing().restored(run.outcome()).snapshot()).isEqualTo(run.outcome());
    }

    /** A run that was interrupted goes on where it was, to the same bits. */
    @Property(tries = 20, seed = "20090133")
    void aRunGoesOnFromWhatWasWritten(
            @ForAll("simulations") Simulation any, @ForAll @LongRange(min = 0, max = TOTAL) long done) {
        Run run = Run.of(8, TOTAL);
        Outcome before = done == 0 ? any.nothing() : any.run(run.part(0, done));
        SavedRun file = written(saved(8, 0, TOTAL, before));
        assertThat(file.isFinished()).isEqualTo(done == TOTAL);
        Outcome outcome = any.nothing().restored(file.outcome());
        if (done < TOTAL) {
            outcome.add(any.run(run.part(done, TOTAL - done)));
        }
        assertThat(outcome.snapshot()).isEqualTo(any.run(run).snapshot());
    }

    @Example
    void aPartThatIsMissingIsNamedWithBothItsNumbers() {
        assertRefused("scenarios 40 to 79 of 120 are in no file", part(0, 40), part(80, 40));
        assertRefused("scenarios 0 to 39 of 120 are in no file", part(40, 80));
        assertRefused("scenarios 100 to 119 of 120 are in no file", part(0, 100));
    }

    @Example
    void scenariosThatAreInTwoFilesAreNamedWithBoth() {
        assertRefused("scenarios 30 to 39 are in both part 0-40 and part 30-120", part(0, 40), part(30, 90));
        assertRefused("scenarios 0 to 119 are in both part 0-120 and part 0-120", part(0, 120), part(0, 120));
    }

    @Example
    void partsOfOtherRunsAreRefusedWithWhatDiffers() {
        Part one = part(0, 60);
        SavedRun rest = part(60, 60).run();
        RunManifest is = rest.manifest();
        assertRefused(
                "seed: 2, not 1",
                one,
                other(rest, new RunManifest(is.version(), PLAN, RISKS, 2, is.sampling(), "", TOTAL, 60, 60)));
        assertRefused(
                "version of rar: 9.9, not 0.1",
                one,
                other(rest, new RunManifest("9.9", PLAN, RISKS, 1, is.sampling(), "", TOTAL, 60, 60)));
        assertRefused(
                "number of scenarios of the whole run: 121, not 120",
                one,
                other(rest, new RunManifest(is.version(), PLAN, RISKS, 1, is.sampling(), "", 121, 60, 60)));
        assertRefused(
                "risk model (SHA-256): " + PLAN.sha256(),
                one,
                other(rest, new RunManifest(is.version(), PLAN, PLAN, 1, is.sampling(), "", TOTAL, 60, 60)));
        assertRefused(
                "plan (SHA-256): " + RISKS.sha256(),
                one,
                other(rest, new RunManifest(is.version(), RISKS, RISKS, 1, is.sampling(), "", TOTAL, 60, 60)));
    }

    @Example
    void anUnfinishedPartIsNamedWithWhatRemains() {
        SavedRun half = saved(1, 0, TOTAL, simulation.run(Run.of(1, 50)));
        assertRefused("half was interrupted: scenarios 50 to 119 remain to be run", new Part("half", half));
    }

    @Example
    void anOutcomeOfAnotherModelIsRefused() {
        SavedRun file = saved(1, 0, TOTAL, walk(0.02).run(Run.of(1, TOTAL)));
        assertRefused("its bins are not those of this plan under these risks", new Part("other", file));
    }

    @Example
    void aDamagedFileIsRefused() {
        String text = SavedRunWriter.write(saved(1, 0, TOTAL, simulation.run(Run.of(1, TOTAL))));
        assertMistake(text.substring(0, text.length() / 2), "");
        assertMistake(text.replace("\"{}\"", "\"{ }\""), "the text is not the one of this hash");
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
                .isThrownBy(() -> simulation.nothing().restored(fewer.outcome()))
                .withMessageContaining("do not agree");
    }

    @Example
    void aFileThatBreaksOffGetsThatOneMistake() {
        String text = SavedRunWriter.write(saved(1, 0, TOTAL, simulation.run(Run.of(1, TOTAL))));
        var read = SavedRunReader.read(text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8));
        assertThat(read.getError()).hasSize(1);
        assertThat(read.getError().head().message()).contains("this is not JSON: Unexpected end-of-input");
    }

    private static void assertMistake(String text, String message) {
        var read = SavedRunReader.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.isInvalid()).isTrue();
        assertThat(read.getError().mkString("\n")).contains(message);
    }

    private void assertRefused(String message, Part... parts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunParts.merge(Vector.of(parts), simulation.nothing()))
                .withMessageContaining(message);
    }

    private Part part(long first, long count) {
        Outcome outcome = simulation.run(Run.of(1, TOTAL).part(first, count));
        return new Part("part " + first + "-" + (first + count), saved(1, first, count, outcome));
    }

    private static Part other(SavedRun run, RunManifest manifest) {
        return new Part("other", new SavedRun(manifest, run.outcome()));
    }

    private static SavedRun saved(long seed, long first, long count, Outcome outcome) {
        RunManifest manifest = new RunManifest("0.1", PLAN, RISKS, seed, "monte-carlo", "", TOTAL, first, count);
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
    Arbitrary<Simulation> simulations() {
        return RiskArbitraries.simulations();
    }
}
