package rar.examples.cli;

import picocli.CommandLine.IVersionProvider;

/** Which RAR this is and what it runs on; every output of the program names it. */
public final class Version implements IVersionProvider {

    /** The version in the program's jar, or {@code development} where classes run without one. */
    public static String current() {
        String packaged = Version.class.getPackage().getImplementationVersion();
        return packaged == null ? "development" : packaged;
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
