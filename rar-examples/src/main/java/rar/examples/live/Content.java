package rar.examples.live;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Option;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Bytes with what they are. */
public final class Content {

    private final String type;
    private final byte[] bytes;
    private final Option<String> file;

    /**
     * What is saved.
     *
     * @param type of the media
     * @param bytes the content, not copied
     * @param file what it is saved as; none where it is shown
     */
    public Content(String type, byte[] bytes, Option<String> file) {
        this.type = type;
        this.bytes = bytes;
        this.file = file;
    }

    /** What is shown. */
    public Content(String type, byte[] bytes) {
        this(type, bytes, Option.none());
    }

    /** A document. */
    public static Content json(ObjectNode document) {
        return new Content(
                "application/json; charset=utf-8", document.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The type of the media. */
    public String type() {
        return type;
    }

    /** The bytes themselves, which are not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** The header that has a browser save it, its name in ASCII whatever it holds. */
    public Option<String> disposition() {
        return file.map(name -> "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
