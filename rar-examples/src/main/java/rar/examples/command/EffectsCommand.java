package rar.examples.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rar.examples.input.EffectsFile;
import rar.examples.option.Display;
import rar.examples.option.PlanParameter;

/** What participants live on before and after. */
@Command(
        name = "effects",
        description = {
            "Shows how many participants moved from which form of support to which, the share on public support before"
                    + " and after with its interval, and how projects differ. Counts of one to four are not printed and cannot"
                    + " be had from what is."
        })
final class EffectsCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = PlanParameter.DEFAULT,
            description = "A follow-up file, or rar-2009 for an invented example. Default: rar-2009.")
    private String name = PlanParameter.DEFAULT;

    @Mixin
    private Display display;

    @Override
    public Integer call() {
        display.print(EffectsFile.read(name).report());
        return ExitCode.GOOD;
    }
}
