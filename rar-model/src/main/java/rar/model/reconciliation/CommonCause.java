package rar.model.reconciliation;

import io.vavr.collection.Seq;
import rar.model.money.Components;

/**
 * Contradictions that may have one cause: the change of the same cells makes all of them hold together with everything
 * that is no contradiction, and for one of them alone no fewer cells would do.
 *
 * @param findings the contradictions, in the order of the plans
 * @param repair the cells; nothing for a claim, and for what no change of cells can bring to hold
 */
public record CommonCause(Seq<Finding> findings, Correction repair) {

    /** @throws NullPointerException if a component is null; it names the component */
    public CommonCause {
        Components.present(CommonCause.class, findings, repair);
    }
}
