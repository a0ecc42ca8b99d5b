package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.page.RunSettings;

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
    public Page page() {
        return new Page()
                .paragraph(
                        "Part " + part + " is run and saved in " + file + ": scenarios "
                                + Numbers.count(settings.first()) + " to "
                                + Numbers.count(settings.first() + settings.scenarios() - 1) + " of "
                                + Numbers.count(total)
                                + ", counted from 0. When all parts are, rar merge and the names of their files give the answer.")
                .end(inputs, settings.line(inputs));
    }

    /** The document. */
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        settings.putInto(document);
        document.put("total", total);
        document.put("part", part);
        document.put("checkpoint", file);
        return document;
    }
}
