package rar.simulation.projection;

import java.util.List;
import rar.model.money.Components;
import rar.model.money.Share;

/**
 * A composed key of one year: a base amount each, and parts of the rest by measures.
 *
 * @param baseOre what each member that pays has of its own, in öre
 * @param parts of the rest, by measure
 * @param weights by measure and member
 * @param pays by member, whether it weighs anything by any measure
 */
public record KeyComposition(long baseOre, List<Share> parts, List<List<Share>> weights, List<Boolean> pays) {

    /** @throws NullPointerException if a component is null; it names the component */
    public KeyComposition {
        Components.present(KeyComposition.class, parts, weights, pays);
    }
}
