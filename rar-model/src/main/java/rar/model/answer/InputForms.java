package rar.model.answer;

import static rar.model.answer.Scalars.SMALL;
import static rar.model.answer.Scalars.TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.message.Language;
import rar.model.plan.Remark;

/** The files of an answer, the remarks on them, and sentences. */
public final class InputForms {

    private static final ObjectForm<InputFile> FILE = ObjectForm.<InputFile>empty()
            .with("name", "The file's name as it was given.", TEXT, InputFile::name)
            .with("sha256", "The SHA-256 of its bytes, in hexadecimal.", TEXT, InputFile::sha256);

    private static final ObjectForm<Tuple2<InputFile, Remark>> REMARK = ObjectForm.<Tuple2<InputFile, Remark>>empty()
            .with("file", "The name of the file.", TEXT, each -> each._1.name())
            .with("line", "Its line, from 1; 0 where a cell is the place.", SMALL, each -> each._2.line())
            .with(
                    "column",
                    "The column of the line in characters, from 1; 0 where only the line is known.",
                    SMALL,
                    each -> each._2.column())
            .with("pointer", "The JSON pointer (RFC 6901) into the file, or the cell.", TEXT, each -> each._2.pointer())
            .with(
                    "place",
                    "The pointer in words, in English; empty where it says all.",
                    TEXT,
                    each -> each._2.place(Language.ENGLISH))
            .with("code", "The kind of remark.", TEXT, each -> each._2.code())
            .with("message", "What was found and what to do, in English.", TEXT, each -> each._2.message());

    /** Files by their roles. */
    public static final Form<Seq<InputFile>> FILES = new Form.Simple<>(InputForms::filesSchema, "", InputForms::files);

    /** The remarks on all of them. */
    static final Form<Seq<InputFile>> REMARKS = Form.list(REMARK)
            .of(files -> files.flatMap(file -> file.remarks().map(remark -> new Tuple2<>(file, remark))));

    /** Sentences by language. */
    static final Form<Map<Language, Seq<String>>> SENTENCES = sentences();

    private InputForms() {}

    private static ObjectNode filesSchema() {
        ObjectNode schema = Scalars.typed("object");
        schema.set("additionalProperties", FILE.schema());
        return schema;
    }

    private static JsonNode files(Seq<InputFile> files) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        files.forEach(file -> object.set(file.role(), FILE.json(file)));
        return object;
    }

    private static Form<Map<Language, Seq<String>>> sentences() {
        ObjectForm<Map<Language, Seq<String>>> form = ObjectForm.empty();
        for (Language language : Language.values()) {
            form = form.with(
                    language.tag(),
                    "One sentence after the other.",
                    Form.list(TEXT),
                    sentences -> sentences.get(language).getOrElse(Vector.empty()));
        }
        return form;
    }
}
