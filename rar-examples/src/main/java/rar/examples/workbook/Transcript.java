package rar.examples.workbook;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import java.util.Objects;
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
    private final Map<String, CellPlace> pointers;
    private final Findings findings;

    Transcript(String text, Vector<CellPlace> places, Map<String, CellPlace> pointers, Findings findings) {
        this.text = text;
        this.places = places;
        this.pointers = pointers;
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
            Option<CellPlace> place = place(violation.line(), violation.pointer());
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
        return findings.remarks().appendAll(found.map(this::placed));
    }

    /** A remark on what the text says, of the cell that it came from. */
    public Remark placed(Remark remark) {
        return place(remark.line(), remark.pointer())
                .map(place -> new Remark(place.toString(), 0, cells(remark.what()), remark.place()))
                .getOrElse(remark);
    }

    private Violation moved(Violation violation, CellPlace place) {
        return new Violation(place.toString(), 0, 0, cells(violation.what()), violation.place());
    }

    private Option<CellPlace> place(int line, String pointer) {
        return line > 0 ? place(line) : cell(pointer);
    }

    /** The cell of what a pointer leads to, or of the last on its way that there is. */
    private Option<CellPlace> cell(String pointer) {
        String at = pointer;
        while (!at.isEmpty() && !pointers.containsKey(at)) {
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return Option.when(!at.isEmpty(), at).map(pointers::get);
    }

    private Option<CellPlace> place(int line) {
        return Option.when(line > 0 && line <= places.size(), () -> places.get(line - 1));
    }

    /** A message that names lines or pointers of the text names cells instead. */
    private Message cells(Message what) {
        Message said = what;
        for (Tuple2<String, Object> argument : what.arguments()) {
            Option<CellPlace> place = argument._2 instanceof Integer line && argument._1.equals("line")
                    ? place(line)
                    : Option.when(argument._2 instanceof String, () -> String.valueOf(argument._2))
                            .map(pointers::get)
                            .filter(Objects::nonNull);
            said = place.isDefined() ? said.with(argument._1, place.get().toString()) : said;
        }
        return said;
    }
}
