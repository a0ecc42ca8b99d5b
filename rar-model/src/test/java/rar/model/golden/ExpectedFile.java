package rar.model.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text that a test expects, in a file of its own; {@code -Drar.docs.update=true} writes it anew, and the difference is
 * then to be read.
 *
 * @param path below the module's folder
 */
public record ExpectedFile(Path path) {

    /** Holds the file against what came out. */
    public void holds(String text) {
        try {
            if (Boolean.getBoolean("rar.docs.update")) {
                Files.writeString(path, text);
            }
            assertThat(text).isEqualTo(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
