package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.page.RunLine;
import rar.model.message.Message;
import rar.model.message.PhraseBook;
import rar.simulation.answer.RunSettings;

/**
 * A part of a run that has been saved.
 *
 * @param part which, as {@code 2/3}
 * @param file where
 * @param total scenarios of the whole run
 * @param inputs the files of the run
 * @param settings of the part
 */
public record PartReport(String part, String file, long total, Inputs inputs, RunSettings settings) {

    /** The page. */
    public Page page(PhraseBook words) {
        return new Page(words)
                .paragraph(Message.of(PartPhrase.SAVED)
                        .with("part", part)
                        .with("file", file)
                        .with("first", Numbers.count(settings.first()))
                        .with("last", Numbers.count(settings.first() + settings.scenarios() - 1))
                        .with("total", Numbers.count(total)))
                .end(inputs, RunLine.of(settings, inputs));
    }

    /** The document. */
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        Json.putAll(document, RunSettings.FORM, settings);
        document.put("total", total);
        document.put("part", part);
        document.put("checkpoint", file);
        return document;
    }
}
