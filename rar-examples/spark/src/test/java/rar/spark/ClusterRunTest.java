package rar.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import rar.examples.command.RecordedRun;
import rar.examples.input.CaseFiles;
import rar.examples.run.RunPart;
import rar.simulation.engine.RunResult;
import rar.simulation.json.RunManifest;
import rar.simulation.json.SavedRun;
import rar.simulation.json.SavedRunWriter;

/** A run over executors comes to the bits of one machine. */
final class ClusterRunTest {

    @Property(tries = 25, seed = "20091012", shrinking = ShrinkingMode.OFF)
    void any_number_of_parts_comes_to_the_bits_of_one_machine(
            @ForAll("terms") RunTerms terms, @ForAll @IntRange(min = 1, max = 40) int parts) {
        RecordedRun run = terms.of(CaseFiles.read("rar-2012", "rar-2012"));

        RunResult cut = ClusterRun.of(LocalSpark.cluster(), run, parts);

        assertThat(written(run, cut)).isEqualTo(written(run, alone(run)));
    }

    @Provide
    Arbitrary<RunTerms> terms() {
        Arbitrary<Long> seeds = Arbitraries.longs();
        Arbitrary<RunTerms> independent = Combinators.combine(
                        rules(), seeds, Arbitraries.longs().between(1, 4_000))
                .as((rule, seed, count) ->
                        new RunTerms(rule, postponed(rule, seed), seed, RunManifest.MONTE_CARLO, 1, count));
        Arbitrary<RunTerms> replications = Combinators.combine(
                        rules(),
                        seeds,
                        Arbitraries.integers().between(2, 20),
                        Arbitraries.longs().between(1, 200))
                .as((rule, seed, many, each) ->
                        new RunTerms(rule, postponed(rule, seed), seed, RunManifest.SOBOL, many, (long) many * each));
        return Arbitraries.oneOf(independent, replications);
    }

    private static Arbitrary<String> rules() {
        return Arbitraries.of(RunManifest.AS_PLANNED, RunManifest.REFUSE, RunManifest.SCALE);
    }

    private static int postponed(String rule, long seed) {
        return rule.equals(RunManifest.AS_PLANNED) ? 0 : (int) Math.floorMod(seed, 4L);
    }

    private static RunResult alone(RecordedRun run) {
        RunResult result = run.nothing();
        result.run(run.scenarios(0, run.manifest().total()), done -> {});
        return result;
    }

    /** Everything counted, to the last bit. */
    private static String written(RecordedRun run, RunResult result) {
        return SavedRunWriter.write(new SavedRun(run.manifest(), result.snapshot()));
    }

    @Example
    void executors_that_share_what_they_were_sent_do_not_disturb_each_other() {
        RecordedRun run = RunTerms.of(3, 6_000).of(CaseFiles.read("rar-2009", "rar-2009"));
        PreparedRun sent = new PreparedRun(
                RunText.of(new SavedRun(run.manifest(), run.nothing().snapshot())));

        List<RunText> parts = IntStream.rangeClosed(1, 24)
                .parallel()
                .mapToObj(number -> sent.part(new RunPart(number, 24)))
                .toList();

        RunResult whole = run.nothing();
        parts.forEach(part -> PreparedRun.add(part, whole));
        assertThat(written(run, whole)).isEqualTo(written(run, alone(run)));
    }

    @Example
    void a_run_of_fewer_scenarios_than_parts_is_cut_into_single_ones() {
        RecordedRun run = RunTerms.of(1, 3).of(CaseFiles.read("rar-2009", "rar-2009"));

        assertThat(written(run, ClusterRun.of(LocalSpark.cluster(), run, 1_000)))
                .isEqualTo(written(run, alone(run)));
    }

    @Example
    void what_travels_is_a_small_part_of_a_run_file() {
        RecordedRun run = RunTerms.of(1, 20_000).of(CaseFiles.read("rar-2012", "rar-2012"));
        RunText sent = RunText.of(new SavedRun(run.manifest(), run.nothing().snapshot()));

        assertThat(sent.bytes()).isLessThan(5_000);
        assertThat(new PreparedRun(sent).part(new RunPart(1, 2)).bytes())
                .isLessThan(written(run, alone(run)).length() / 3);
    }

    @Example
    void a_run_in_no_parts_is_refused() {
        RecordedRun run = RunTerms.of(1, 3).of(CaseFiles.read("rar-2009", "rar-2009"));

        assertThatThrownBy(() -> ClusterRun.of(LocalSpark.cluster(), run, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a run is cut into 1 part or more, not 0");
    }
}
