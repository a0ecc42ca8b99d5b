package rar.simulation.json;

import io.vavr.control.Option;
import rar.model.message.Message;
import rar.model.message.RefusedException;
import rar.model.money.Components;

/**
 * What a run is a function of, and which part of it this is.
 *
 * @param version of the program
 * @param plan its file
 * @param risks the risk model's file
 * @param rule by which grants are decided on: {@link #AS_PLANNED}, {@link #REFUSE} or {@link #SCALE}
 * @param postpone by how many months the rule puts a grant off at most, 0 for not at all
 * @param seed of the scenarios
 * @param sampling how scenarios are drawn
 * @param replications of how many independent replications the whole run consists at most; 1 where all scenarios are
 *     independent
 * @param precision that was asked for, empty for none
 * @param total how many scenarios the whole run has, or at most has where a precision was asked for
 * @param first the index of this part's first scenario
 * @param count how many scenarios this part has, 1 or more
 * @param outcome what had happened of the plan, if the run goes on from that
 */
public record RunManifest(
        String version,
        RunInput plan,
        RunInput risks,
        String rule,
        int postpone,
        long seed,
        String sampling,
        int replications,
        String precision,
        long total,
        long first,
        long count,
        Option<RunOutcome> outcome) {

    /** The rule where grants are granted as planned, and applications as they come in. */
    public static final String AS_PLANNED = "as-planned";

    /** The rule that grants in full or not at all. */
    public static final String REFUSE = "refuse";

    /** The rule that grants as much as its goals allow. */
    public static final String SCALE = "scale";

    /** How independent scenarios are drawn. */
    public static final String MONTE_CARLO = "monte-carlo";

    /** How the scenarios of replications are drawn. */
    public static final String SOBOL = "sobol";

    /** @throws IllegalArgumentException if the part is not one of the whole, or not one of whole replications */
    public RunManifest {
        Components.present(RunManifest.class, version, plan, risks, rule, sampling, precision, outcome);
        if (first < 0 || count < 1 || first > total - count) {
            throw new RefusedException(RunFileMistake.PART_OF_NO_RUN
                    .with("count", count)
                    .with("first", first)
                    .with("total", total));
        }
        if (postpone < 0 || (postpone > 0 && rule.equals(AS_PLANNED))) {
            throw new RefusedException(
                    RunFileMistake.POSTPONED_BY_NO_RULE.with("months", postpone).with("rule", rule));
        }
        if (replications < 1 || (replications > 1) != sampling.equals(SOBOL)) {
            throw new RefusedException(RunFileMistake.REPLICATIONS_OF_SAMPLING
                    .with("sampling", sampling)
                    .with("replications", replications));
        }
        if (replications > 1
                && (total % replications != 0
                        || first % (total / replications) != 0
                        || count % (total / replications) != 0)) {
            throw new RefusedException(RunFileMistake.PART_OF_REPLICATION
                    .with("count", count)
                    .with("first", first)
                    .with("replications", replications)
                    .with("total", total));
        }
    }

    /** Of independent scenarios, in which grants are decided as planned. */
    public RunManifest(
            String version,
            RunInput plan,
            RunInput risks,
            long seed,
            String precision,
            long total,
            long first,
            long count) {
        this(version, plan, risks, AS_PLANNED, 0, seed, MONTE_CARLO, 1, precision, total, first, count, Option.none());
    }

    /** Another part of the same run. @throws IllegalArgumentException as the constructor */
    public RunManifest part(long newFirst, long newCount) {
        return with(newFirst, newCount, outcome);
    }

    /** The same run, going on from what has happened. */
    public RunManifest withOutcome(Option<RunOutcome> newOutcome) {
        return with(first, count, newOutcome);
    }

    private RunManifest with(long newFirst, long newCount, Option<RunOutcome> newOutcome) {
        return new RunManifest(
                version,
                plan,
                risks,
                rule,
                postpone,
                seed,
                sampling,
                replications,
                precision,
                total,
                newFirst,
                newCount,
                newOutcome);
    }

    /** How many scenarios a replication has; 0 where all are independent. */
    public long replication() {
        return replications == 1 ? 0 : total / replications;
    }

    /** The index after this part's last scenario. */
    public long end() {
        return first + count;
    }

    /** A hash of what the run is a function of, in hexadecimal: the same for all parts of it, another for another run. */
    public String identity() {
        return new RunInput(
                        "",
                        String.join(
                                "\n",
                                version,
                                plan.sha256(),
                                risks.sha256(),
                                canonical(),
                                sources(),
                                rule,
                                String.valueOf(postpone),
                                String.valueOf(seed),
                                sampling,
                                String.valueOf(replications),
                                precision,
                                String.valueOf(total)))
                .sha256();
    }

    /** Why the two are not parts of the same run, if they are not; with what each of them has. */
    public Option<Message> difference(RunManifest other) {
        return differs(RunDifference.VERSION, version, other.version)
                .orElse(() -> differs(RunDifference.PLAN, plan.sha256(), other.plan.sha256()))
                .orElse(() -> differs(RunDifference.RISKS, risks.sha256(), other.risks.sha256()))
                .orElse(() -> differs(RunDifference.OUTCOME, canonical(), other.canonical()))
                .orElse(() -> differs(RunDifference.OUTCOME_FILES, sources(), other.sources()))
                .orElse(() -> differs(RunDifference.RULE, rule, other.rule))
                .orElse(() -> differs(RunDifference.POSTPONE, postpone, other.postpone))
                .orElse(() -> differs(RunDifference.SEED, seed, other.seed))
                .orElse(() -> differs(RunDifference.SAMPLING, sampling, other.sampling))
                .orElse(() -> differs(RunDifference.REPLICATIONS, replications, other.replications))
                .orElse(() -> differs(RunDifference.PRECISION, precision, other.precision))
                .orElse(() -> differs(RunDifference.TOTAL, total, other.total));
    }

    private String canonical() {
        return outcome.map(RunOutcome::sha256).getOrElse("");
    }

    private String sources() {
        return outcome.map(RunOutcome::hashes).getOrElse("");
    }

    /** Why the two are not the same part of the same run, if they are not. */
    public Option<Message> differenceOfPart(RunManifest other) {
        return difference(other)
                .orElse(() -> differs(RunDifference.FIRST, first, other.first))
                .orElse(() -> differs(RunDifference.COUNT, count, other.count));
    }

    private static Option<Message> differs(RunDifference what, Object one, Object other) {
        return Option.when(
                !one.equals(other), () -> what.with("one", shown(one)).with("other", shown(other)));
    }

    private static Object shown(Object value) {
        return value.equals("") ? RunDifference.NONE.message() : value;
    }
}
