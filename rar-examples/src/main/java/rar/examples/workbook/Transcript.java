package rar.examples.workbook;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.TreeMap;
import rar.model.json.Suggestion;
import rar.model.message.Message;
import rar.model.plan.Remark;
import rar.model.plan.Violation;

/**
 * A workbook as the text of its format, with what there is to say of its cells. What a reader finds in the text is told of
 * the cells that it came from.
 */
public final class Transcript {

    /** What a reader says of a field that is not there. */
    private static final String MISSING = "json.field-missing";

    /** What a reader says of a word that is none of those that may stand there. */
    private static final String NO_CHOICE = "json.choice-unknown";

    private final String text;
    private final TextPlaces places;
    private final Findings findings;
    private final Option<Headings> headings;

    Transcript(String text, TextPlaces places, Findings findings, Option<Headings> headings) {
        this.text = text;
        this.places = places;
        this.findings = findings;
        this.headings = headings;
    }

    /** The text: JSON, or CSV of a plain table. */
    public String text() {
        return text;
    }

    /** The mistakes of the workbook and those that a reader has found in its text, by cell. */
    public Seq<Violation> mistakes(Seq<Violation> found) {
        TreeMap<CellPlace, Vector<Violation>> all = new TreeMap<>();
        findings.mistakes().forEach((place, what) -> all.put(place, Vector.of(Violation.at(place.toString(), what))));
        Vector<Violation> whole = Vector.empty();
        for (Violation violation : found) {
            Option<Findings.Blank> blank = missing(violation).flatMap(findings::blank);
            Option<CellPlace> place =
                    blank.map(Findings.Blank::place).orElse(() -> places.of(violation.line(), violation.pointer()));
            if (place.isEmpty()) {
                whole = whole.append(violation);
            } else if (!isExplained(violation, place.get())) {
                Message what = named(violation, blank);
                Violation told = new Violation(place.get().toString(), 0, 0, what, violation.place());
                all.merge(place.get(), Vector.of(told), Vector::appendAll);
            }
        }
        return Vector.ofAll(all.values()).flatMap(at -> at).appendAll(whole);
    }

    /** The pointer of the field that a reader misses. */
    private static Option<String> missing(Violation violation) {
        return Option.when(violation.code().equals(MISSING), () -> violation.pointer() + "/" + field(violation));
    }

    private static String field(Violation violation) {
        return String.valueOf(violation.arguments().get("field").getOrElse(""));
    }

    /** Whether it only follows from a mistake of the workbook. */
    private boolean isExplained(Violation violation, CellPlace place) {
        return findings.mistakes().containsKey(place)
                || (missing(violation).isDefined() && findings.isExplained(place, field(violation)));
    }

    /** What is said, in the words of the workbook: a field by its heading, choices as its lists have them. */
    private Message named(Violation violation, Option<Findings.Blank> blank) {
        Vector<String> choices = Option.when(violation.code().equals(NO_CHOICE), violation.pointer())
                .toVector()
                .flatMap(pointer -> headings.toVector().flatMap(all -> all.choices(pointer)));
        if (!choices.isEmpty()) {
            String word = String.valueOf(violation.arguments().get("word").getOrElse(""));
            return violation.what().with("suggestion", Suggestion.of(word, choices.asJava()));
        }
        Option<String> heading = blank.map(Findings.Blank::heading)
                .orElse(() -> missing(violation).flatMap(pointer -> headings.flatMap(all -> all.of(pointer))));
        return heading.map(name -> violation.what().with("field", name)).getOrElse(() -> cells(violation.what()));
    }

    /** The remarks on the workbook and those of a reader on its text. */
    public Seq<Remark> remarks(Seq<Remark> found) {
        return findings.remarks().appendAll(found.map(this::placed));
    }

    /** A remark on what the text says, of the cell that it came from. */
    public Remark placed(Remark remark) {
        return places.of(remark.line(), remark.pointer())
                .map(place -> new Remark(place.toString(), 0, 0, cells(remark.what()), remark.place()))
                .getOrElse(remark);
    }

    /** A message that names lines or pointers of the text names cells instead. */
    private Message cells(Message what) {
        Message said = what;
        for (Tuple2<String, Object> argument : what.arguments()) {
            Option<CellPlace> place = argument._1.equals("line") && argument._2 instanceof Integer line
                    ? places.ofLine(line)
                    : Option.of(argument._2)
                            .filter(String.class::isInstance)
                            .flatMap(text -> places.ofPointer(text.toString()));
            said = place.isDefined() ? said.with(argument._1, place.get().toString()) : said;
        }
        return said;
    }
}
