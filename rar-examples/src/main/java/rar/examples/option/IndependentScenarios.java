package rar.examples.option;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import rar.model.message.Message;
import rar.simulation.answer.RunSettings;

/** The options that are refused where scenarios must be independent, with the reason. */
public final class IndependentScenarios {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--sampling",
            paramLabel = "KIND",
            hidden = true,
            converter = SamplingOptions.SamplingName.class,
            description = "monte-carlo (independent scenarios) alone.")
    private String sampling = RunSettings.MONTE_CARLO;

    @Option(names = "--replications", paramLabel = "R", hidden = true, description = "None.")
    private @Nullable Integer replications;

    /** Requires independent scenarios. @throws ParameterException if other scenarios are asked for, with the reason why they do not do */
    public void require(Message reason) {
        if (replications != null || !sampling.equals(RunSettings.MONTE_CARLO)) {
            throw WrongOption.of(
                    spec,
                    OptionMistake.SAMPLING_NOT_INDEPENDENT
                            .with("command", spec.qualifiedName())
                            .with("reason", reason));
        }
    }
}
