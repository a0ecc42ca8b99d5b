package rar.model.publishedfile;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonValue;
import rar.model.money.Share;
import rar.model.published.PrintUnit;
import rar.model.published.PrintedNumber;
import rar.model.publishedfile.PublishedPlanTerm.Factor;

/**
 * Reads the entries of an identity's sides: a reference, or an object with one of {@code cell}, {@code previous},
 * {@code from} and {@code to}, or {@code value}, and perhaps {@code times}.
 */
final class PublishedPlanTermReader {

    private static final String[] KINDS = {"cell", "previous", "from", "value", "part"};

    private final PublishedPlanReferences references;
    private final Option<PublishedPlanAxis> axis;

    PublishedPlanTermReader(PublishedPlanReferences references, Option<PublishedPlanAxis> axis) {
        this.references = references;
        this.axis = axis;
    }

    /** The entry, none where it is a mistake. */
    Option<PublishedPlanTerm> read(JsonCursor field) {
        if (!field.is(JsonValue.Kind.OBJECT)) {
            return references.resolve(field).map(place -> PublishedPlanTerm.of(field, place));
        }
        JsonFields fields = field.object("cell", "previous", "from", "to", "value", "part", "whole", "times");
        Option<Factor> factor = factor(fields.optional("times"));
        Seq<String> kinds = Vector.of(KINDS).filter(field::has);
        if (kinds.size() != 1 || field.has("to") != field.has("from") || field.has("whole") != field.has("part")) {
            field.report(TermMistake.ENTRY_KIND.message());
            return Option.none();
        }
        return factor.flatMap(f -> switch (kinds.head()) {
            case "cell" -> references.resolve(fields.required("cell")).map(place -> term(field, place, false, f));
            case "previous" -> previous(fields.required("previous")).map(place -> term(field, place, true, f));
            case "from" -> range(fields).map(lines -> new PublishedPlanTerm(field, lines, false, Option.none(), f));
            case "part" -> quotient(fields, f);
            default ->
                value(fields.required("value"))
                        .map(value -> new PublishedPlanTerm(field, Vector.empty(), false, Option.of(value), f));
        });
    }

    private static PublishedPlanTerm term(
            JsonCursor field, PublishedPlanReference place, boolean isPrevious, Factor factor) {
        return new PublishedPlanTerm(field, Vector.of(place), isPrevious, Option.none(), factor);
    }

    private Option<PublishedPlanTerm> quotient(JsonFields fields, Factor times) {
        Option<PublishedPlanReference> part = references.resolve(fields.required("part"));
        Option<PublishedPlanReference> whole = references.resolve(fields.required("whole"));
        if (times.part().isDefined()) {
            fields.optional("times").report(TermMistake.RATIO_BY_CELL.message());
            return Option.none();
        }
        return part.flatMap(p -> whole.map(
                w -> term(fields.object(), p, false, new Factor(times.number(), Option.none(), Option.of(w)))));
    }

    private Option<PublishedPlanReference> previous(JsonCursor field) {
        return line(field, ReferenceMistake.PREVIOUS_OF_CELL);
    }

    private Option<PublishedPlanReference> line(JsonCursor field, ReferenceMistake mistake) {
        return references.resolve(field).filter(place -> {
            if (!place.isLine()) {
                field.report(mistake.with(
                        "kind", axis.map(PublishedPlanAxis::lineWord).getOrElse(PublishedPlanWords.ROW::message)));
            }
            return place.isLine();
        });
    }

    private Option<Seq<PublishedPlanReference>> range(JsonFields fields) {
        JsonCursor field = fields.object();
        Option<PublishedPlanReference> from = line(fields.required("from"), ReferenceMistake.RANGE_OF_CELLS);
        Option<PublishedPlanReference> to = line(fields.required("to"), ReferenceMistake.RANGE_OF_CELLS);
        return from.flatMap(first -> to.flatMap(last -> axis.flatMap(a -> range(field, first, last, a))));
    }

    private static Option<Seq<PublishedPlanReference>> range(
            JsonCursor field, PublishedPlanReference first, PublishedPlanReference last, PublishedPlanAxis axis) {
        Seq<String> lines = axis.lines(first.table());
        int start = lines.indexOf(first.row().orElse(first.column()).get());
        int end = lines.indexOf(last.row().orElse(last.column()).get());
        if (!first.table().equals(last.table()) || end < start) {
            field.report(TableMistake.RANGE_REVERSED.message());
            return Option.none();
        }
        return Option.of(lines.slice(start, end + 1).map(name -> axis.line(first.table(), name)));
    }

    private static Option<PrintedNumber> value(JsonCursor field) {
        return field.parsed(PublishedPlanWords.VALUE.message(), text -> PrintedNumber.stated(text, PrintUnit.NUMBER));
    }

    private Option<Factor> factor(JsonCursor field) {
        if (!field.isPresent()) {
            return Option.of(Factor.ONE);
        }
        if (!field.is(JsonValue.Kind.OBJECT)) {
            return field.parsed(PublishedPlanWords.FACTOR.message(), Share::parse)
                    .map(Factor::of);
        }
        boolean isRatio = field.has("part") || field.has("whole");
        JsonFields fields = isRatio ? field.object("part", "whole", "times") : field.object("cell", "times");
        Option<Share> number = fields.optional("times").isPresent()
                ? fields.optional("times").parsed(PublishedPlanWords.FACTOR.message(), Share::parse)
                : Option.of(Share.ONE);
        Option<PublishedPlanReference> part = references.resolve(fields.required(isRatio ? "part" : "cell"));
        Option<PublishedPlanReference> whole = isRatio ? references.resolve(fields.required("whole")) : Option.none();
        return part.isEmpty() || whole.isDefined() != isRatio
                ? Option.none()
                : number.map(n -> new Factor(n, part, whole));
    }
}
