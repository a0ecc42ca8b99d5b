package rar.simulation.json;

import io.vavr.control.Option;

/**
 * What a run is a function of, and which part of it this is.
 *
 * @param version of the program
 * @param plan its file
 * @param risks the risk model's file
 * @param seed of the scenarios
 * @param sampling how scenarios are drawn
 * @param precision that was asked for, empty for none
 * @param total how many scenarios the whole run has, or at most has where a precision was asked for
 * @param first the index of this part's first scenario
 * @param count how many scenarios this part has, 1 or more
 */
public record RunManifest(
        String version,
        RunInput plan,
        RunInput risks,
        long seed,
        String sampling,
        String precision,
        long total,
        long first,
        long count) {

    /** @throws IllegalArgumentException if the part is not one of the whole */
    public RunManifest {
        if (first < 0 || count < 1 || first > total - count) {
            throw new IllegalArgumentException(
                    count + " scenarios from " + first + " on are no part of " + total + " scenarios");
        }
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
                .orElse(() -> differs("seed", seed, other.seed))
                .orElse(() -> differs("sampling", sampling, other.sampling))
                .orElse(() -> differs("precision", precision, other.precision))
                .orElse(() -> differs("number of scenarios of the whole run", total, other.total));
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
