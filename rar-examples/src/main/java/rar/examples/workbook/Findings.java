package rar.examples.workbook;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rar.model.message.Message;
import rar.model.plan.Remark;

/** The mistakes and remarks on the cells of a workbook. */
final class Findings {

    private final TreeMap<CellPlace, Message> mistakes = new TreeMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, Blank> blanks = new HashMap<>();
    private final Set<Integer> misread = new HashSet<>();
    private final Set<String> incomplete = new HashSet<>();

    /**
     * A cell that is empty.
     *
     * @param place of the cell
     * @param heading that it stands under or beside
     */
    record Blank(CellPlace place, String heading) {}

    /** Notes a cell that is empty, for whoever misses its value. */
    void blank(FieldPath path, CellPlace place, String heading) {
        blanks.put(path.pointer(), new Blank(place, heading));
    }

    /** The empty cell of a value, if it has one. */
    Option<Blank> blank(String pointer) {
        return Option.of(blanks.get(pointer));
    }

    /** Notes a mistake in a heading: what the rows of its sheet lack may stand under it. */
    void reportHeading(CellPlace heading, Message what) {
        report(heading, what);
        misread.add(heading.number());
    }

    /** Notes that a list lacks records that could not be placed. */
    void incomplete(String list) {
        incomplete.add(list);
    }

    /** Whether a missing field is missing because of another mistake. */
    boolean isExplained(CellPlace place, String field) {
        return misread.contains(place.number()) || incomplete.contains(field);
    }

    /** Notes a mistake; of each cell the first is enough. */
    void report(CellPlace place, Message what) {
        mistakes.putIfAbsent(place, what);
    }

    void remark(CellPlace place, Message what) {
        remarks.add(Remark.at(place.toString(), what));
    }

    /** Notes a remark on a whole sheet. */
    void remark(Sheet sheet, Message what) {
        remarks.add(Remark.at(sheet.name(), what));
    }

    Map<CellPlace, Message> mistakes() {
        return mistakes;
    }

    Seq<Remark> remarks() {
        return Vector.ofAll(remarks);
    }
}
