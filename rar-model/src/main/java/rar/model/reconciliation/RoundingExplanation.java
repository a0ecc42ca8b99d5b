package rar.model.reconciliation;

import io.vavr.collection.Seq;
import rar.model.message.Message;
import rar.model.money.Components;
import rar.model.published.Identity;
import rar.model.published.PublishedPlan;

/**
 * A way of rounding that a document does not state and that explains contradictions: had it been stated, they would hold
 * together with every other identity that touches the table and is no contradiction. It says how the table can have
 * come about, not that it did.
 *
 * @param table {@code document/table}
 * @param reading what the numbers would be, e.g. {@code cut off} or {@code allocated by largest-remainder}
 * @param explained the contradictions, at least one
 */
public record RoundingExplanation(String table, Message reading, Seq<Identity> explained) {

    /** @throws NullPointerException if a component is null; it names the component */
    public RoundingExplanation {
        Components.present(RoundingExplanation.class, table, reading, explained);
    }

    /** The explanations of what a reconciliation of these plans called contradictions, table by table. */
    public static Seq<RoundingExplanation> of(Seq<PublishedPlan> plans, Reconciliation reconciliation) {
        return new RoundingReadings(plans, reconciliation).explanations();
    }
}
