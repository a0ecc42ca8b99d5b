package rar.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import rar.simulation.engine.Simulation;

/**
 * RAR beside the peers on the reference workload, in one run: rounds in which every peer has its turn, in an order that
 * moves on by one each round.
 */
final class Comparison {

    private static final double WARM_UP_SECONDS = 5;
    private static final List<Integer> THREADS = List.of(1, 2);

    /** A millionth of the floor: well above roundings, far below anything else that could differ. */
    private static final double MOST_ORE_APART = 10_00;

    private final Options options;
    private final PrintStream progress;
    private final Simulation simulation = ReferenceCase.simulation();
    private final Ours ours = new Ours(simulation);
    private final List<Contender> peers = new ArrayList<>();
    private final List<Duel> duels = new ArrayList<>();
    private long seed = 1;

    Comparison(Options options, PrintStream progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Measures, prints, and says whether all peers agree. */
    boolean run(PrintStream out) throws IOException {
        PlainLoop loop = new PlainLoop(Workload.read());
        double apart = SameLuck.largestDifference(simulation, loop, 100);
        progress.printf(Locale.ROOT, "plain-java on RAR's draws: 100 ledgers, month ends %.2f kr apart%n", apart / 100);
        if (apart > MOST_ORE_APART) {
            throw new IllegalStateException("the plain loop and RAR's ledgers do not compute the same workload");
        }
        peers.add(loop);
        options.peers().forEach(peer -> peers.add(Peers.start(peer)));
        for (int threads : THREADS) {
            peers.forEach(peer -> duels.add(new Duel(ours, peer, threads)));
        }
        try {
            warmUp();
            measure();
        } finally {
            for (Contender peer : peers) {
                peer.close();
            }
        }
        return report(out);
    }

    private void warmUp() {
        progress.println("warming up");
        for (int threads : THREADS) {
            for (Contender each : Stream.concat(Stream.of(ours), peers.stream()).toList()) {
                boolean isJava = each == ours || each.name().equals("plain-java");
                double spent = 0;
                do {
                    spent += each.run(options.scenarios(), seed++, Math.min(threads, each.mostThreads()))
                            .seconds();
                } while (isJava && spent < WARM_UP_SECONDS);
            }
        }
    }

    private void measure() {
        List<Duel> order = new ArrayList<>(duels);
        for (int round = 1; round <= options.rounds(); round++) {
            progress.println("round " + round + " of " + options.rounds());
            for (Duel duel : order) {
                duel.turn(options.scenarios(), seed);
                seed += 3;
            }
            Collections.rotate(order, -1);
        }
    }

    private boolean report(PrintStream out) throws IOException {
        List<Double> errors = ours.errors(options.scenarios(), seed);
        List<ComparisonReport.Row> rows = duels.stream()
                .map(duel -> new ComparisonReport.Row(
                        duel.peer(), duel.threads(), duel.peerThreads(), duel.ratio(), duel.agreement(errors)))
                .toList();
        List<Spread> times = THREADS.stream()
                .map(threads -> Spread.of(duels.stream()
                        .filter(duel -> duel.threads() == threads)
                        .flatMap(duel -> duel.ourTimes().stream())
                        .toList()))
                .toList();
        ComparisonReport report = new ComparisonReport(options, times, rows);
        if (options.json()) {
            report.writeJson(out);
        } else {
            report.writeText(out);
        }
        return rows.stream().allMatch(row -> row.agreement().holds());
    }
}
