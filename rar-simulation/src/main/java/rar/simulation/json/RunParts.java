package rar.simulation.json;

import io.vavr.collection.Seq;
import rar.model.message.Message;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.simulation.engine.RunResult;

/** Parts of one run, put together. */
public final class RunParts {

    private RunParts() {}

    /**
     * What the whole run came to, the same bits as if it had been run at once.
     *
     * @param parts named, in any order
     * @param nothing a result of the run's plan, risk model, rule and replications, of which nothing has been run
     * @throws IllegalArgumentException if they are not parts of one run, if one is not finished, or if scenarios are in two
     *     of them or in none; it says which
     */
    public static RunResult merge(Seq<Part> parts, RunResult nothing) {
        Part one = parts.head();
        for (Part part : parts) {
            part.run.manifest().difference(one.run.manifest()).forEach(difference -> {
                throw new RefusedException(RunPartMistake.PART_OF_ANOTHER_RUN
                        .with("part", part.name)
                        .with("other", one.name)
                        .with("difference", difference));
            });
            requireFinished(part);
        }
        Seq<Part> sorted = parts.sortBy(part -> part.run.manifest().first());
        requireWhole(sorted, one.run.manifest().total());
        RunResult whole = nothing.empty();
        for (Part part : sorted) {
            try {
                whole.add(nothing.restored(part.run.result()));
            } catch (RefusedException e) {
                throw new RefusedException(
                        RunPartMistake.PART_REFUSED.with("part", part.name).with("reason", e.what()));
            }
        }
        return whole;
    }

    /**
     * A part.
     *
     * @param name of its file
     * @param run what is in it
     */
    public record Part(String name, SavedRun run) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Part {
            Components.present(Part.class, name, run);
        }
    }

    private static void requireFinished(Part part) {
        RunManifest manifest = part.run.manifest();
        if (!manifest.precision().isEmpty()) {
            throw new RefusedException(RunPartMistake.PART_RUN_UNTIL_PRECISE.with("part", part.name));
        }
        if (!part.run.isFinished()) {
            throw new RefusedException(
                    range(RunPartMistake.PART_INTERRUPTED, manifest.first() + part.run.scenarios(), manifest.end())
                            .with("part", part.name));
        }
    }

    private static void requireWhole(Seq<Part> sorted, long total) {
        long next = 0;
        String before = "";
        for (Part part : sorted) {
            RunManifest manifest = part.run.manifest();
            if (manifest.first() > next) {
                throw missing(next, manifest.first(), total);
            }
            if (part.name.equals(before)) {
                throw new RefusedException(RunPartMistake.PART_NAMED_TWICE.with("part", part.name));
            }
            if (manifest.first() < next) {
                throw new RefusedException(
                        range(RunPartMistake.SCENARIOS_IN_BOTH, manifest.first(), Math.min(next, manifest.end()))
                                .with("part", before)
                                .with("other", part.name));
            }
            next = manifest.end();
            before = part.name;
        }
        if (next < total) {
            throw missing(next, total, total);
        }
    }

    private static RefusedException missing(long from, long end, long total) {
        return new RefusedException(
                range(RunPartMistake.SCENARIOS_IN_NONE, from, end).with("total", total));
    }

    /** With the first and the last scenario concerned. */
    private static Message range(RunPartMistake mistake, long from, long end) {
        return mistake.with("from", from).with("to", end - 1);
    }
}
