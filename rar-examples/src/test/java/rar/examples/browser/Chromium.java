package rar.examples.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where Chromium and its driver are on this machine; Debian has them in the packages chromium and chromium-driver. */
final class Chromium {

    /** {@code required} where a missing browser is a failure. */
    private static final String PROPERTY = "rar.browser";

    private Chromium() {}

    static Path driver() {
        return found("chromedriver");
    }

    static Path browser() {
        return found("chromium");
    }

    private static Path found(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> missing(program));
    }

    private static Path missing(String program) {
        String said = "there is no " + program + " here: pages are not opened in a browser";
        if ("required".equals(System.getProperty(PROPERTY))) {
            throw new AssertionError(said + "; install the packages chromium and chromium-driver");
        }
        return abort(said);
    }
}
