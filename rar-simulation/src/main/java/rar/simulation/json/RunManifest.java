package rar.simulation.json;

import io.vavr.control.Option;
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
            throw new IllegalArgumentException(
                    count + " scenarios from " + first + " on are no part of " + total + " scenarios");
        }
        if (postpone < 0 || (postpone > 0 && rule.equals(AS_PLANNED))) {
            throw new IllegalArgumentException(
                    "a grant is not put off by " + postpone + " months under the rule " + rule);
        }
        if (replications < 1 || (replications > 1) != sampling.equals(SOBOL)) {
            throw new IllegalArgumentException("a " + sampling + " run has no " + replications + " replications");
        }
        if (replications > 1
                && (total % replications != 0
                        || first % (total / replications) != 0
                        || count % (total / replications) != 0)) {
            throw new IllegalArgumentException(count + " scenarios from " + first + " on are not whole ones of "
                    + replications + " equal replications of " + total + " scenarios");
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

    /** The same run, going on from what has happened. */
    public RunManifest withOutcome(Option<RunOutcome> outcome) {
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
                first,
                count,
                outcome);
    }

    /** How many scenarios a replication has; 0 where all are independent. */
    public long replication() {
        return replications == 1 ? 0 : total / replications;
    }

    /** The index after this part's last scenario. */
    public long end() {
        return first + count;
    }

    /** Why the two are not parts of the same run, if they are not; with what each of them has. */
    public Option<String> difference(RunManifest other) {
        return differs("version of rar", version, other.version)
                .orElse(() -> differs("plan (SHA-256)", plan.sha256(), other.plan.sha256()))
                .orElse(() -> differs("risk model (SHA-256)", risks.sha256(), other.risks.sha256()))
                .orElse(() -> differs("outcome (SHA-256)", canonical(), other.canonical()))
                .orElse(() -> differs("files of the outcome (SHA-256)", sources(), other.sources()))
                .orElse(() -> differs("rule", rule, other.rule))
                .orElse(() -> differs("postponement in months", postpone, other.postpone))
                .orElse(() -> differs("seed", seed, other.seed))
                .orElse(() -> differs("sampling", sampling, other.sampling))
                .orElse(() -> differs("number of replications", replications, other.replications))
                .orElse(() -> differs("precision", precision, other.precision))
                .orElse(() -> differs("number of scenarios of the whole run", total, other.total));
    }

    private String canonical() {
        return outcome.map(RunOutcome::sha256).getOrElse("");
    }

    private String sources() {
        return outcome.map(RunOutcome::hashes).getOrElse("");
    }

    /** Why the two are not the same part of the same run, if they are not. */
    public Option<String> differenceOfPart(RunManifest other) {
        return difference(other)
                .orElse(() -> differs("first scenario", first, other.first))
                .orElse(() -> differs("number of scenarios", count, other.count));
    }

    private static Option<String> differs(String what, Object one, Object other) {
        return Option.when(!one.equals(other), () -> "another " + what + ": " + shown(one) + ", not " + shown(other));
    }

    private static String shown(Object value) {
        return value.equals("") ? "none" : value.toString();
    }
}
