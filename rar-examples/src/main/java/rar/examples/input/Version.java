package rar.examples.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of RAR and of what it runs on; every output of the program names it. */
public final class Version implements IVersionProvider {

    private static final String CURRENT = read();

    /** The version that Maven built. */
    public static String current() {
        return CURRENT;
    }

    /** Two lines for {@code rar --version}: the program, and the Java that runs it. */
    @Override
    public String[] getVersion() {
        return new String[] {
            "rar " + current(),
            "Java " + System.getProperty("java.runtime.version") + ", " + System.getProperty("java.vm.name")
        };
    }

    private static String read() {
        Properties built = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            built.load(Objects.requireNonNull(in, "version.properties is missing from the program"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(built.getProperty("version"));
    }
}
