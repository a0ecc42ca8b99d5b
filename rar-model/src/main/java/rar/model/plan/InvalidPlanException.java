package rar.model.plan;

import io.vavr.collection.Seq;

/** A plan was built in code that breaks the rules of plans; {@link #broken()} has them all. */
public final class InvalidPlanException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Seq<BrokenRule> broken;

    InvalidPlanException(Seq<BrokenRule> broken) {
        super(broken.mkString("\n"));
        this.broken = broken;
    }

    /** Every rule that is broken, with its place. */
    public Seq<BrokenRule> broken() {
        return broken;
    }
}
