package rar.examples.command;

/** The meanings of the program's exit code. */
final class ExitCode {

    /** The answer was computed and written. */
    static final int GOOD = 0;

    /**
     * {@code rar check}: the plan breaks at least one goal; {@code rar repair}: nothing restores the goals asked for;
     * {@code rar activity}: a goal of activity is not reached.
     */
    static final int GOAL_BROKEN = 1;

    /** The command line, or a file it names, is wrong; standard error says where. */
    static final int WRONG_INPUT = 2;

    /** The answer or a checkpoint could not be written in full: a disk is full, a pipe closed, a checkpoint another's. */
    static final int NOT_WRITTEN = 3;

    /** A mistake in the program itself. */
    static final int UNEXPECTED = 70;

    private ExitCode() {}
}
