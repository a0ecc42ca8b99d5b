package rar.spark;

import java.util.List;

/** The program that is submitted to a cluster: the manner, the exit codes and the languages of {@code rar}. */
public final class Main {

    /** In the order in which help lists them. */
    static final List<Class<?>> COMMANDS = List.of(SimulateCommand.class, AnswersCommand.class);

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        rar.examples.command.Main.main(COMMANDS, args);
    }
}
