package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** A plan was built in code that breaks the rules of plans; {@link #broken()} has them all, serialised too. */
public final class InvalidPlanException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Every rule that is broken, with its place. */
    private final Vector<BrokenRule> broken;

    InvalidPlanException(Seq<BrokenRule> broken) {
        super(broken.mkString("\n"));
        this.broken = broken.toVector();
    }

    /** Every rule that is broken, with its place. */
    public Seq<BrokenRule> broken() {
        return broken;
    }
}
