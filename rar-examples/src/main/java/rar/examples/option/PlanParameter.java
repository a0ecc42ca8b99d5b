package rar.examples.option;

import picocli.CommandLine.Parameters;
import rar.examples.input.PlanFile;

/** The plan that a command looks at. */
public final class PlanParameter {

    /** The plan of a run without arguments. */
    public static final String DEFAULT = "rar-2009";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PLAN",
            defaultValue = DEFAULT,
            description =
                    "A plan file, or the name of a plan that comes with rar: rar-2009, rar-2012, rar-2016, malarbagen. Default: rar-2009.")
    private String name = DEFAULT;

    /** The plan as named, or the usual one. */
    public String name() {
        return name;
    }

    /** Reads the file. @throws InvalidInputException with every mistake */
    public PlanFile read() {
        return PlanFile.read(name);
    }
}
