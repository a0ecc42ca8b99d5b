package rar.examples.live;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Option;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Bytes with what they are.
 *
 * @param type of the media
 * @param bytes the content
 * @param file what it is saved as; none where it is shown
 */
public record Content(String type, byte[] bytes, Option<String> file) {

    /** What is shown. */
    public Content(String type, byte[] bytes) {
        this(type, bytes, Option.none());
    }

    /** A document. */
    public static Content json(ObjectNode document) {
        return new Content(
                "application/json; charset=utf-8", document.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The header that has a browser save it, its name in ASCII whatever it holds. */
    public Option<String> disposition() {
        return file.map(name -> "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
