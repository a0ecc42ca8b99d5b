package rar.examples.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import rar.examples.input.ConvertedFile;
import rar.examples.input.InvalidInputException;
import rar.model.json.JsonSource;
import rar.model.json.JsonText;
import rar.model.message.Language;

/** A file that was dropped onto the page: a plan, risks, a workbook of either or both, or what a page has saved. */
final class DroppedFile {

    /** Of the files that pages save of themselves. */
    private static final String STATE = "rar-live/1";

    private static final JsonMapper MAPPER = new JsonMapper();

    private DroppedFile() {}

    /** Puts {@code kind} and the file as JSON, or its mistakes. */
    static void put(ObjectNode document, String name, byte[] bytes, Language language) {
        try {
            JsonSource json = JsonSource.parse(bytes);
            boolean isState = json.isSound()
                    && json.root().field("format").value().scalar().equals(STATE);
            if (isState) {
                document.put("kind", "state")
                        .set("json", tree(JsonText.of(json.root().value())));
            } else {
                put(document, name, ConvertedFile.readAll(name, bytes));
            }
        } catch (InvalidInputException e) {
            MistakeDocument.put(document.putArray("mistakes"), e, language);
        }
    }

    private static void put(ObjectNode document, String name, Seq<ConvertedFile> files) {
        Seq<ConvertedFile> known = files.filter(file -> isOf(file, "plan") || isOf(file, "risks"));
        if (known.isEmpty()) {
            throw InvalidInputException.of(name, LiveMistake.NO_PLAN.message());
        }
        document.put("kind", known.size() > 1 ? "both" : known.head().layout().file());
        document.set("json", tree(known.head().text()));
        known.drop(1).forEach(risks -> document.set("risks", tree(risks.text())));
    }

    private static boolean isOf(ConvertedFile file, String format) {
        return file.layout().file().equals(format);
    }

    /** Of a text that has been read as JSON already. */
    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
