package rar.examples.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.answer.Answered;
import rar.model.answer.InputFile;
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
                        files.<Object>map(Inputs::brief)
                                .appendAll(Vector.of(others))
                                .append("rar " + version));
    }

    /** The remarks on the files, a line each; those on a file that is read twice stand once. */
    public Seq<String> remarks(Language language) {
        return files.flatMap(file -> remarks(file, language)).distinct();
    }

    private static Seq<String> remarks(InputFile file, Language language) {
        return file.remarks().map(remark -> file.fileName() + ", " + remark.line(language));
    }

    private static Message brief(InputFile file) {
        return Message.of(PagePhrase.INPUT)
                .with("role", InputRole.spoken(file.role()))
                .with("file", file.fileName())
                .with("hash", file.sha256().substring(0, 12));
    }

    /** An answer computed from them, without the sentences of its page. */
    public <T> Answered<T> answered(T answer) {
        return new Answered<>(version, files, answer, HashMap.empty());
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
