package rar.examples.phrase;

import io.vavr.control.Option;
import rar.model.message.Message;
import rar.simulation.engine.Simulation;

/** The rule by which grants are decided on. */
public final class RuleLine {

    private RuleLine() {}

    /** The rule of a simulation; none where grants are decided as planned. */
    public static Option<Message> of(Simulation simulation) {
        return Option.when(
                !simulation.governed().isEmpty(),
                () -> Message.of(decided(simulation))
                        .with("rule", simulation.rule().description()));
    }

    private static SimulationNote decided(Simulation simulation) {
        if (simulation.planned() == 0) {
            return SimulationNote.APPLICATIONS;
        }
        return simulation.planned() < simulation.governed().size() ? SimulationNote.BOTH : SimulationNote.PLANNED;
    }
}
