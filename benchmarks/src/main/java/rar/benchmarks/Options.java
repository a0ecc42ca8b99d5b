package rar.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code benchmarks/compare} passes on.
 *
 * @param json whether to print JSON
 * @param cold whether whole processes are compared
 * @param rounds how many, 1 or more
 * @param scenarios of each run, 1 or more; not when cold
 * @param peers names and programs
 * @param missing names and reasons of those that are left out
 */
record Options(boolean json, boolean cold, int rounds, long scenarios, List<String> peers, List<String> missing) {

    /** @throws IllegalArgumentException if an option is unknown or its value is no positive whole number */
    static Options parse(List<String> arguments) {
        boolean json = false;
        boolean cold = false;
        long rounds = 9;
        long scenarios = 1_000_000;
        List<String> peers = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String option = arguments.get(i);
            switch (option) {
                case "--json" -> json = true;
                case "--cold" -> cold = true;
                case "--rounds" -> rounds = number(option, value(arguments, ++i));
                case "--scenarios" -> scenarios = number(option, value(arguments, ++i));
                case "--peer" -> peers.add(value(arguments, ++i));
                case "--missing" -> missing.add(value(arguments, ++i));
                default ->
                    throw new IllegalArgumentException("there is no option " + option
                            + "; there are --json, --cold, --rounds N and --scenarios N");
            }
        }
        return new Options(json, cold, Math.toIntExact(rounds), scenarios, List.copyOf(peers), List.copyOf(missing));
    }

    /** The Java that runs this. */
    static String java() {
        return "Java " + System.getProperty("java.version");
    }

    private static String value(List<String> arguments, int i) {
        if (i >= arguments.size()) {
            throw new IllegalArgumentException(arguments.get(i - 1) + " needs a value");
        }
        return arguments.get(i);
    }

    private static long number(String option, String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException(option + " takes a whole number from 1 on, not " + text);
        }
        return Long.parseLong(text);
    }
}
