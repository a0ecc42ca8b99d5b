package rar.examples.option;

import picocli.CommandLine.Option;
import rar.examples.run.OutputFile;

/** Whether the file that {@code --out} names may be replaced. */
public final class ForceOption {

    @Option(names = "--force", description = "Replace the file that --out names if it is there.")
    private boolean force;

    /** The file of a name. @throws rar.examples.input.InvalidInputException if it is there and must not be replaced */
    public OutputFile file(String name) {
        return new OutputFile(name, force).checked();
    }
}
