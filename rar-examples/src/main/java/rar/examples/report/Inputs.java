package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * What an answer was computed from, so that anyone can compute it again.
 *
 * @param files in the order of the command line
 * @param version of the program
 */
public record Inputs(Seq<InputFile> files, String version) {

    /**
     * A file.
     *
     * @param role what it is, such as {@code plan}; its key in JSON
     * @param name as it was given
     * @param sha256 of its bytes, in hexadecimal
     */
    public record InputFile(String role, String name, String sha256) {

        String brief() {
            return role + " " + name + " (SHA-256 " + sha256.substring(0, 12) + "…)";
        }
    }

    /** One line that names them all, with what else decided the answer. */
    String line(String... others) {
        return "Inputs: "
                + files.map(InputFile::brief)
                        .appendAll(Vector.of(others))
                        .append("rar " + version)
                        .mkString(", ");
    }

    /** Puts {@code version} and {@code inputs} into a document. */
    void putInto(ObjectNode document) {
        document.put("version", version);
        putFilesInto(document);
    }

    /** Puts {@code inputs} into a document. */
    void putFilesInto(ObjectNode document) {
        ObjectNode inputs = document.putObject("inputs");
        files.forEach(
                file -> inputs.putObject(file.role()).put("name", file.name()).put("sha256", file.sha256()));
    }
}
