package rar.examples.input;

import picocli.CommandLine.IVersionProvider;
import rar.model.Rar;

/** The version of RAR and of what it runs on; every output of the program names it. */
public final class Version implements IVersionProvider {

    /** The version that Maven built. */
    public static String current() {
        return Rar.version();
    }

    /** Two lines for {@code rar --version}: the program, and the Java that runs it. */
    @Override
    public String[] getVersion() {
        return new String[] {
            "rar " + current(),
            "Java " + System.getProperty("java.runtime.version") + ", " + System.getProperty("java.vm.name")
        };
    }
}
