package rar.examples.workbook;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.TreeMap;
import rar.model.message.Message;
import rar.model.plan.Remark;
import rar.model.plan.Violation;

/**
 * A workbook as the JSON text of its format, with what there is to say of its cells. What a reader finds in the text is
 * told of the cells that it came from.
 */
public final class Transcript {

    private final String text;
    private final Vector<CellPlace> places;
    private final Findings findings;

    Transcript(String text, Vector<CellPlace> places, Findings findings) {
        this.text = text;
        this.places = places;
        this.findings = findings;
    }

    /** The JSON text. */
    public String text() {
        return text;
    }

    /** Whether something is wrong with the workbook itself. */
    public boolean isFaulty() {
        return !findings.mistakes().isEmpty();
    }

    /** The mistakes of the workbook and those that a reader has found in its text, by cell. */
    public Seq<Violation> mistakes(Seq<Violation> found) {
        TreeMap<CellPlace, Vector<Violation>> all = new TreeMap<>();
        findings.mistakes().forEach((place, what) -> all.put(place, Vector.of(Violation.at(place.toString(), what))));
        Vector<Violation> whole = Vector.empty();
        for (Violation violation : found) {
            Option<CellPlace> place = place(violation.line());
            if (place.isEmpty()) {
                whole = whole.append(violation);
            } else if (!findings.mistakes().containsKey(place.get())) {
                all.merge(place.get(), Vector.of(moved(violation, place.get())), Vector::appendAll);
            }
        }
        return Vector.ofAll(all.values()).flatMap(at -> at).appendAll(whole);
    }

    /** The remarks on the workbook and those of a reader on its text. */
    public Seq<Remark> remarks(Seq<Remark> found) {
        return findings.remarks().appendAll(found.map(remark -> place(remark.line())
                .map(place -> new Remark(place.toString(), 0, cells(remark.what()), remark.place()))
                .getOrElse(remark)));
    }

    private Violation moved(Violation violation, CellPlace place) {
        return new Violation(place.toString(), 0, 0, cells(violation.what()), violation.place());
    }

    private Option<CellPlace> place(int line) {
        return Option.when(line > 0 && line <= places.size(), () -> places.get(line - 1));
    }

    /** A message that names lines of the text names cells instead. */
    private Message cells(Message what) {
        return what.arguments().get("line")
                .filter(Integer.class::isInstance)
                .flatMap(line -> place((Integer) line))
                .map(place -> what.with("line", place.toString()))
                .getOrElse(what);
    }
}
