package rar.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** A peer against RAR on a number of threads: each of its runs stands between two of RAR's. */
final class Duel {

    private final Contender ours;
    private final Contender peer;
    private final int threads;
    private final List<Answers> ourAnswers = new ArrayList<>();
    private final List<Answers> peerAnswers = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();

    /**
     * A duel.
     *
     * @param threads RAR's; a peer that cannot use as many takes what it can
     */
    Duel(Contender ours, Contender peer, int threads) {
        this.ours = ours;
        this.peer = peer;
        this.threads = threads;
    }

    String peer() {
        return peer.name();
    }

    int threads() {
        return threads;
    }

    int peerThreads() {
        return Math.min(threads, peer.mostThreads());
    }

    /** One turn; the seeds follow {@code seed}, three of them. */
    void turn(long scenarios, long seed) {
        Answers before = ours.run(scenarios, seed, threads);
        Answers theirs = peer.run(scenarios, seed + 1, peerThreads());
        Answers after = ours.run(scenarios, seed + 2, threads);
        ourAnswers.add(before);
        ourAnswers.add(after);
        peerAnswers.add(theirs);
        ratios.add(2 * theirs.secondsEach() / (before.secondsEach() + after.secondsEach()));
    }

    /** How many times RAR's time the peer took. */
    Spread ratio() {
        return Spread.of(ratios);
    }

    /** What RAR took for a scenario, in seconds. */
    List<Double> ourTimes() {
        return ourAnswers.stream().map(Answers::secondsEach).toList();
    }

    /** Whether the answers of all turns agree. */
    Agreement agreement(List<Double> errors) {
        return Agreement.of(ourAnswers, peerAnswers, errors);
    }
}
