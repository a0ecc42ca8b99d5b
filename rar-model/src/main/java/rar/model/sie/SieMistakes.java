package rar.model.sie;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import rar.model.message.Message;
import rar.model.plan.Remark;
import rar.model.plan.Violation;

/** The mistakes and remarks of a file as they are found; their places are lines and the labels that stand there. */
final class SieMistakes {

    /** More than anyone reads; of what follows it is only said that there is more. */
    static final int MOST = 1_000;

    private final Set<Violation> violations = new LinkedHashSet<>();
    private final Set<Remark> remarks = new LinkedHashSet<>();
    private boolean hasMore;

    void report(int line, String label, Message what) {
        if (violations.size() < MOST) {
            violations.add(new Violation(label, line, what));
        } else {
            hasMore = true;
        }
    }

    void report(SieRecord at, Message what) {
        report(at.line(), at.label(), what);
    }

    void report(SieRecord at, SieMistake what) {
        report(at, Message.of(what));
    }

    void remark(int line, String label, Message what) {
        if (remarks.size() < MOST) {
            remarks.add(new Remark(label, line, what));
        }
    }

    boolean isSound() {
        return violations.isEmpty();
    }

    /** By line. */
    Seq<Violation> violations() {
        Vector<Violation> byLine = Vector.ofAll(violations).sorted(Comparator.comparingInt(Violation::line));
        return hasMore
                ? byLine.append(new Violation("", byLine.last().line(), SieMistake.TOO_MANY.with("most", MOST)))
                : byLine;
    }

    /** By line. */
    Seq<Remark> remarks() {
        return Vector.ofAll(remarks).sorted(Comparator.comparingInt(Remark::line));
    }
}
