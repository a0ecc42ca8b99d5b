package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** A plan was built in code that breaks the rules of plans; {@link #violations()} has them all, serialised too. */
public final class InvalidPlanException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Vector<Violation> violations;

    InvalidPlanException(Seq<Violation> violations) {
        super(violations.mkString("\n"));
        this.violations = violations.toVector();
    }

    /** Every rule that is broken, with its place. */
    public Seq<Violation> violations() {
        return violations;
    }
}
