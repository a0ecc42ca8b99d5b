package rar.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** A peer's whole process against RAR's, from start to end; each turn takes two new processes. */
final class ColdDuel {

    /** Few scenarios first, then by peer and threads. */
    static final Comparator<ColdDuel> ORDER = Comparator.comparingLong(ColdDuel::scenarios)
            .thenComparing(ColdDuel::peer)
            .thenComparing(ColdDuel::threads);

    private final Supplier<Peer> peer;
    private final String name;
    private final long scenarios;
    private final int threads;
    private final List<Lap> ours = new ArrayList<>();
    private final List<Lap> theirs = new ArrayList<>();

    /**
     * What one process took.
     *
     * @param seconds from its start to its end
     * @param memory the most it held, in bytes; 0 where the system does not tell
     * @param answers what it said
     */
    private record Lap(double seconds, long memory, Answers answers) {}

    /**
     * A duel.
     *
     * @param named a NumPy peer's name and program, as {@link Peers#start} takes them
     * @param threads RAR's
     */
    ColdDuel(String named, long scenarios, int threads) {
        this.peer = () -> Peers.start(named);
        this.name = named.substring(0, named.indexOf('='));
        this.scenarios = scenarios;
        this.threads = threads;
    }

    String peer() {
        return name;
    }

    long scenarios() {
        return scenarios;
    }

    int threads() {
        return threads;
    }

    /** One turn; the seeds are {@code seed} and the next. */
    void turn(long seed) throws IOException {
        ours.add(lap(() -> Peers.startOurs(scenarios), seed, threads));
        theirs.add(lap(peer, seed + 1, 1));
    }

    private Lap lap(Supplier<Peer> start, long seed, int withThreads) throws IOException {
        long began = System.nanoTime();
        Answers answers;
        long memory;
        try (Peer process = start.get()) {
            answers = process.run(scenarios, seed, withThreads);
            memory = process.mostMemory();
        }
        return new Lap((double) (System.nanoTime() - began) * 1e-9, memory, answers);
    }

    /** How many times RAR's time the peer took. */
    Spread ratio() {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            ratios.add(theirs.get(i).seconds / ours.get(i).seconds);
        }
        return Spread.of(ratios);
    }

    /** RAR's seconds. */
    Spread ourTime() {
        return Spread.of(ours.stream().map(Lap::seconds).toList());
    }

    /** The peer's seconds. */
    Spread peerTime() {
        return Spread.of(theirs.stream().map(Lap::seconds).toList());
    }

    /** The most memory that RAR held in any turn, in bytes; 0 where the system does not tell. */
    long ourMemory() {
        return ours.stream().mapToLong(Lap::memory).max().orElse(0);
    }

    /** Whether the answers of all turns agree. */
    Agreement agreement(List<Double> errors) {
        return Agreement.of(
                ours.stream().map(Lap::answers).toList(),
                theirs.stream().map(Lap::answers).toList(),
                errors);
    }
}
