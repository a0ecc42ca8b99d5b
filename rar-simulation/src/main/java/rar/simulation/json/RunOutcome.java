package rar.simulation.json;

import io.vavr.collection.Seq;
import rar.model.money.Components;

/**
 * What had happened when a run was made: the outcome that its scenarios go on from, and the files that it was read from.
 *
 * @param text of the outcome as an outcome file has it
 * @param sources the outcome file, or the books and the mapping, by their hashes
 */
public record RunOutcome(String text, Seq<Source> sources) {

    /** @throws NullPointerException if a component is null; it names the component */
    public RunOutcome {
        Components.present(RunOutcome.class, text, sources);
    }

    /**
     * A file that is not held itself.
     *
     * @param role what it is, such as {@code books}
     * @param name as it was given
     * @param sha256 of its bytes, in hexadecimal
     */
    public record Source(String role, String name, String sha256) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Source {
            Components.present(Source.class, role, name, sha256);
        }
    }

    /** The SHA-256 of the text in UTF-8, in hexadecimal. */
    public String sha256() {
        return new RunInput("", text).sha256();
    }

    /** The hashes of the sources, by their roles, e.g. {@code books 1f…, map 2e…}. */
    String hashes() {
        return sources.map(source -> source.role() + " " + source.sha256()).mkString(", ");
    }
}
