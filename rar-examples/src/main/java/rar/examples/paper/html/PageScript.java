package rar.examples.paper.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * A script of the page, which the page's policy allows by the hash of its text (Content Security Policy Level 3).
 *
 * @param text its source
 */
record PageScript(String text) {

    /** One of the program's own files. */
    static PageScript of(String file) {
        return new PageScript(resource(file));
    }

    static String resource(String file) {
        try (InputStream stream = PageScript.class.getResourceAsStream("/paper/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its file paper/" + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException if the text would end its own element, or begin a comment that hides its end */
    PageScript {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("</script") || lower.contains("<!--")) {
            throw new IllegalStateException("a script holds what ends scripts in HTML");
        }
    }

    /** The source expression that allows it. */
    String allowed() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
