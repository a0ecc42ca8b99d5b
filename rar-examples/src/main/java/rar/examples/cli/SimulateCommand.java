package rar.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Scenarios of a plan. */
@Command(name = "simulate", description = "x")
final class SimulateCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
