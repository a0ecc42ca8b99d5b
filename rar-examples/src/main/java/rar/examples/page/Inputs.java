package rar.examples.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.message.Language;
import rar.model.message.Message;
import rar.model.plan.Remark;

/**
 * The files that an answer was computed from, so that anyone can compute it again.
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
     * @param remarks what in it is legal and probably not meant
     */
    public record InputFile(String role, String name, String sha256, Seq<Remark> remarks) {

        /** The name without its folders. */
        public String fileName() {
            return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        }

        private Seq<String> remarkLines(Language language) {
            return remarks.map(remark -> fileName() + ", " + remark.line(language));
        }

        Message brief() {
            return Message.of(PagePhrase.INPUT)
                    .with("role", InputRole.spoken(role))
                    .with("file", fileName())
                    .with("hash", sha256.substring(0, 12));
        }
    }

    /** These and others of the same program; a file that is of both stands once. */
    public Inputs and(Iterable<Inputs> others) {
        return new Inputs(
                files.appendAll(Vector.ofAll(others).flatMap(Inputs::files))
                        .distinctBy(file -> file.role() + ' ' + file.name() + ' ' + file.sha256()),
                version);
    }

    /** The same with more remarks on the first file. */
    public Inputs remarked(Seq<Remark> more) {
        return new Inputs(
                files.headOption()
                        .map(first -> new InputFile(
                                first.role(),
                                first.name(),
                                first.sha256(),
                                first.remarks().appendAll(more)))
                        .toVector()
                        .appendAll(files.drop(1)),
                version);
    }

    /** One line that names them all, with what else decided the answer. */
    public Message line(Message... others) {
        return Message.of(PagePhrase.INPUTS)
                .with(
                        "inputs",
                        files.<Object>map(InputFile::brief)
                                .appendAll(Vector.of(others))
                                .append("rar " + version));
    }

    /** The remarks on the files, a line each; those on a file that is read twice stand once. */
    public Seq<String> remarks(Language language) {
        return files.flatMap(file -> file.remarkLines(language)).distinct();
    }

    /** Puts {@code version}, {@code inputs} and {@code remarks} into a document. */
    void putInto(ObjectNode document) {
        document.put("version", version);
        putFilesInto(document);
        putRemarksInto(document);
    }

    private void putRemarksInto(ObjectNode document) {
        ArrayNode list = document.putArray("remarks");
        files.forEach(file -> file.remarks()
                .forEach(remark -> list.addObject()
                        .put("file", file.name())
                        .put("line", remark.line())
                        .put("column", remark.column())
                        .put("pointer", remark.pointer())
                        .put("place", remark.place(Language.ENGLISH))
                        .put("code", remark.code())
                        .put("message", remark.message())));
    }

    /** Puts {@code inputs} into a document. */
    public void putFilesInto(ObjectNode document) {
        ObjectNode inputs = document.putObject("inputs");
        files.forEach(
                file -> inputs.putObject(file.role()).put("name", file.name()).put("sha256", file.sha256()));
    }
}
