package rar.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The reference workload in figures, as the peers read it; {@code benchmarks/peers/README.md} has its meaning. Amounts
 * are in öre, months are counted from 0, and the state is the last party.
 */
final class Workload {

    static final int MONTHS = 36;
    static final int YEARS = MONTHS / 12;
    static final int PARTIES = 3;

    /** The file that all peers read. */
    static final Path FILE = Path.of("benchmarks/peers/r36.txt");

    final double opening;
    final double floor;
    final double[] instalments;
    final double threshold;
    final double cost;
    final double late;
    final double cutProbability;
    final double largestCut;
    final double inflationMean;
    final double inflationSd;
    final double[] outturn;
    final double[] delay;
    final Project[] projects;

    /**
     * A payout, even over its months.
     *
     * @param total in öre
     * @param first its first month
     * @param months how many
     */
    record Project(double total, int first, int months) {}

    private Workload(Map<String, double[]> figures, List<Project> projects) {
        this.opening = figures(figures, "opening", 1)[0];
        this.floor = figures(figures, "floor", 1)[0];
        this.instalments = figures(figures, "instalments", PARTIES);
        this.threshold = figures(figures, "threshold", 1)[0];
        this.cost = figures(figures, "cost", 1)[0];
        this.late = figures(figures, "late", 1)[0];
        this.cutProbability = figures(figures, "cut", 2)[0];
        this.largestCut = figures(figures, "cut", 2)[1];
        this.inflationMean = figures(figures, "inflation", 2)[0];
        this.inflationSd = figures(figures, "inflation", 2)[1];
        this.outturn = figures(figures, "outturn", 3);
        this.delay = figures(figures, "delay", 7);
        this.projects = projects.toArray(Project[]::new);
    }

    /** Reads {@link #FILE}, in the directory of the checkout. */
    static Workload read() {
        Map<String, double[]> figures = new HashMap<>();
        List<Project> projects = new ArrayList<>();
        for (String line : lines()) {
            String[] words = line.split(" ", -1);
            double[] values = Arrays.stream(words)
                    .skip(1)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (words[0].equals("project")) {
                projects.add(new Project(values[0], (int) values[1], (int) values[2]));
            } else {
                figures.put(words[0], values);
            }
        }
        return new Workload(figures, projects);
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] figures(Map<String, double[]> all, String name, int count) {
        double[] figures = Objects.requireNonNull(all.get(name), name);
        if (figures.length != count) {
            throw new IllegalStateException(name + " has " + figures.length + " figures, not " + count);
        }
        return figures;
    }
}
