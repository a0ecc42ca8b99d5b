package rar.benchmarks;

import java.util.List;

/** The programs beside that {@code benchmarks/compare} found or built. */
final class Peers {

    private static final String NUMPY = "benchmarks/peers/numpy_peer.py";

    /** Made by the script; where there is none, Java does without. */
    private static final String ARCHIVE = "-XX:SharedArchiveFile=benchmarks/target/alone.jsa";

    private static final long FEW = 100_000;

    private Peers() {}

    /**
     * Starts one.
     *
     * @param named its name and its program, with a {@code =} between: the Python for a {@code numpy-} peer, else the
     *     peer itself
     */
    static Peer start(String named) {
        String name = named.substring(0, named.indexOf('='));
        String program = named.substring(named.indexOf('=') + 1);
        String workload = Workload.FILE.toString();
        if (name.startsWith("numpy-")) {
            return new Peer(name, 1, List.of(program, NUMPY, name.substring("numpy-".length()), workload));
        }
        return new Peer(name, 64, List.of(program, workload));
    }

    /**
     * Starts RAR as a program of its own, in a Java like this one, as the script rar does: with an archive of classes, and
     * for few scenarios without the compiler that optimises.
     */
    static Peer startOurs(long scenarios) {
        String java = ProcessHandle.current().info().command().orElse("java");
        String classes = System.getProperty("java.class.path");
        String compiler = scenarios <= FEW ? "-XX:TieredStopAtLevel=1" : "-XX:+TieredCompilation";
        return new Peer(
                "rar", 64, List.of(java, "-XX:+UseSerialGC", compiler, ARCHIVE, "-cp", classes, Alone.class.getName()));
    }
}
