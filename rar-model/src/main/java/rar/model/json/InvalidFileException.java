package rar.model.json;

import io.vavr.collection.Seq;
import java.util.List;
import rar.model.plan.Violation;

/** A file has mistakes; for those who take an exception rather than a {@code Validation}. */
public final class InvalidFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /** @param violations every mistake, by line */
    public InvalidFileException(Seq<Violation> violations) {
        super(violations.mkString("\n"));
        this.violations = List.copyOf(violations.asJava());
    }

    /** Every mistake of the file, by line; unmodifiable. */
    public List<Violation> violations() {
        return violations;
    }
}
