package rar.simulation.json;

import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import rar.model.money.Components;

/**
 * A file that a run was computed from, with its whole text, so that whoever has the run needs nothing else.
 *
 * @param name as it was given
 * @param text of the file; of a workbook what its cells say, as JSON
 * @param workbook the SHA-256 of the workbook's bytes, in hexadecimal, where it is one
 */
public record RunInput(String name, String text, Option<String> workbook) {

    /** @throws NullPointerException if a component is null; it names the component */
    public RunInput {
        Components.present(RunInput.class, name, text, workbook);
    }

    /** Of a file that is its own text. */
    public RunInput(String name, String text) {
        this(name, text, Option.none());
    }

    /** The SHA-256 of the file as it was given, in hexadecimal. */
    public String fileSha256() {
        return workbook.getOrElse(this::sha256);
    }

    /** The SHA-256 of the text in UTF-8, in hexadecimal. */
    public String sha256() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
