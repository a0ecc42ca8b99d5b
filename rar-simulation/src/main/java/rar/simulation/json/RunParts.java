package rar.simulation.json;

import io.vavr.collection.Seq;
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
                throw new IllegalArgumentException(
                        part.name + " is not of the same run as " + one.name + "; it has " + difference);
            });
            requireFinished(part);
        }
        Seq<Part> sorted = parts.sortBy(part -> part.run.manifest().first());
        requireWhole(sorted, one.run.manifest().total());
        RunResult whole = nothing.empty();
        for (Part part : sorted) {
            try {
                whole.add(nothing.restored(part.run.result()));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(part.name + ": " + e.getMessage(), e);
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
            throw new IllegalArgumentException(part.name
                    + " was run until it was precise, not for a number of scenarios; such a run has no parts to merge");
        }
        if (!part.run.isFinished()) {
            throw new IllegalArgumentException(part.name + " was interrupted: "
                    + range(manifest.first() + part.run.scenarios(), manifest.end())
                    + " remain to be run; the command that wrote it goes on from there");
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
                throw new IllegalArgumentException(part.name + " is named twice; name each part once");
            }
            if (manifest.first() < next) {
                throw new IllegalArgumentException(range(manifest.first(), Math.min(next, manifest.end()))
                        + " are in both " + before + " and " + part.name);
            }
            next = manifest.end();
            before = part.name;
        }
        if (next < total) {
            throw missing(next, total, total);
        }
    }

    private static IllegalArgumentException missing(long from, long end, long total) {
        return new IllegalArgumentException(range(from, end) + " of " + total + " are in no file");
    }

    private static String range(long from, long end) {
        return "scenarios " + from + " to " + (end - 1);
    }
}
