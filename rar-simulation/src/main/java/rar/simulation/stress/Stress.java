package rar.simulation.stress;

import io.vavr.collection.Seq;
import rar.model.message.Label;
import rar.model.money.Components;
import rar.simulation.factor.Draw;

/**
 * A scenario written by hand. What it does not name stays as planned; of two shocks that cover the same draw the later
 * one holds, so that an exception can follow what is general.
 *
 * @param name as readers should see it named
 * @param shocks none for the plan itself
 */
public record Stress(Label name, Seq<Shock> shocks) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Stress {
        Components.present(Stress.class, name, shocks);
    }

    /** One of the same name for all readers. */
    public Stress(String name, Seq<Shock> shocks) {
        this(Label.of(name), shocks);
    }

    /** What a draw is in this scenario. */
    public double value(Draw draw) {
        double value = draw.asPlanned();
        for (Shock shock : shocks) {
            if (shock.covers(draw)) {
                value = shock.value();
            }
        }
        return value;
    }
}
