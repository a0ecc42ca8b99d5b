package rar.examples.terminal;

import java.io.PrintWriter;
import java.io.Writer;

/** Output that a person sees in a terminal at once. What is written elsewhere may be read by anybody later. */
public final class TerminalWriter extends PrintWriter {

    /** Writes to {@code out}, which leads to a terminal. */
    public TerminalWriter(Writer out) {
        super(out);
    }
}
