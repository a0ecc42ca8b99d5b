package rar.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** RAR itself, as whoever builds on it may have to name it. */
public final class Rar {

    private static final String VERSION = read();

    private Rar() {}

    /**
     * The version that Maven built, as {@code 0.1.0}: the one of every jar of RAR, that answers and files name. It comes with the
     * library's classes, so it is the same on the class path, on the module path and in a jar of everything.
     */
    public static String version() {
        return VERSION;
    }

    private static String read() {
        Properties built = new Properties();
        try (InputStream in = Rar.class.getResourceAsStream("version.properties")) {
            built.load(Objects.requireNonNull(in, "version.properties is missing beside rar.model.Rar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(built.getProperty("version"));
    }
}
