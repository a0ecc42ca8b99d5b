package rar.simulation.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import rar.model.money.Components;

/**
 * A file that a run was computed from, with its whole text, so that whoever has the run needs nothing else.
 *
 * @param name as it was given
 * @param text of the file
 */
public record RunInput(String name, String text) {

    /** @throws NullPointerException if a component is null; it names the component */
    public RunInput {
        Components.present(RunInput.class, name, text);
    }

    /** The SHA-256 of its bytes in UTF-8, in hexadecimal. */
    public String sha256() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
