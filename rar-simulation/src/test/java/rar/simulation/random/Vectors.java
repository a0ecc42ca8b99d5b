package rar.simulation.random;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Known answers in files beside the tests: one a line, comments after a hash sign. */
final class Vectors {

    private Vectors() {}

    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Vectors.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
