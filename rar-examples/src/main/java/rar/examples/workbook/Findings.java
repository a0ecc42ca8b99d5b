package rar.examples.workbook;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rar.model.message.Message;
import rar.model.plan.Remark;
import rar.model.plan.Violation;

/** The mistakes and remarks on the cells of a workbook. */
final class Findings {

    private final TreeMap<CellPlace, Message> mistakes = new TreeMap<>();
    private final List<Remark> remarks = new ArrayList<>();

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

    static Violation violation(CellPlace place, Message what, Option<Message> words) {
        return new Violation(place.toString(), 0, 0, what, words);
    }
}
