package rar.examples.live.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import rar.examples.live.Content;
import rar.model.message.PhraseBook;

/**
 * What is sent back.
 *
 * @param status of HTTP
 * @param content the body
 * @param isKept whether a browser may keep it
 */
record Reply(int status, Content content, boolean isKept) {

    private static final int GOOD = 200;

    private static final int CONFLICT = 409;

    /** Scripts, styles and data come from the page's own address alone, and nothing may frame it or send forms. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final SortedMap<String, String> ALWAYS = TreeMap.of(
            "Content-Security-Policy",
            POLICY,
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin");

    /** What is still being sent of a request that is refused ends with its connection, on which nobody should ask again. */
    private static final SortedMap<String, String> REFUSED = ALWAYS.put("Connection", "close");

    static Reply of(Content content) {
        return new Reply(GOOD, content, false);
    }

    /** A file of the page that is the same in every version. */
    static Reply kept(Content content) {
        return new Reply(GOOD, content, true);
    }

    /** There is a later question of the same page. */
    static Reply cancelled() {
        return new Reply(
                CONFLICT, Content.json(JsonNodeFactory.instance.objectNode().put("cancelled", true)), false);
    }

    /** Why there is no answer, in words of a language. */
    static Reply of(RefusedRequest refused, PhraseBook words) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putObject("error")
                .put("code", refused.what().code().code())
                .put("message", words.text(refused.what()));
        return new Reply(refused.why().status(), Content.json(document), false);
    }

    /** The headers of it. */
    SortedMap<String, String> headers() {
        SortedMap<String, String> headers = (status == GOOD || status == CONFLICT ? ALWAYS : REFUSED)
                .put("Cache-Control", isKept ? "private, max-age=86400" : "no-store")
                .put("Content-Type", content.type());
        return content.disposition()
                .map(disposition -> headers.put("Content-Disposition", disposition))
                .getOrElse(headers);
    }
}
