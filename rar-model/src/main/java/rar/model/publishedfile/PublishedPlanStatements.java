package rar.model.publishedfile;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import rar.model.allocation.AllocationMethod;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.message.Excerpt;
import rar.model.published.AllocatedLine;
import rar.model.published.AllocatedLine.Part;
import rar.model.published.Cell;
import rar.model.published.PrintedSum;
import rar.model.published.RoundingStatement;
import rar.model.publishedfile.PublishedPlanTable.Content;
import rar.model.publishedfile.PublishedPlanTable.Place;

/** Reads what a table says of lines whose numbers were not each rounded on their own, and restates its cells by it. */
final class PublishedPlanStatements {

    private static final Map<String, AllocationMethod> METHODS = new LinkedHashMap<>();

    static {
        AllocationMethod.all().forEach(method -> METHODS.put(method.name(), method));
    }

    private final PublishedPlanLines lines;
    private PublishedPlanTable table;

    PublishedPlanStatements(PublishedPlanLines lines, PublishedPlanTable table) {
        this.lines = lines;
        this.table = table;
    }

    /** The table with the statements of its file. */
    PublishedPlanTable read(Seq<Tuple2<String, JsonCursor>> said) {
        for (Tuple2<String, JsonCursor> line : said) {
            for (RoundingStatement statement : statements(line._1, line._2)) {
                table = table.saying(statement);
            }
        }
        return table;
    }

    private Seq<? extends RoundingStatement> statements(String line, JsonCursor field) {
        JsonFields fields = field.object("allocated", "total", "weights", "parts", "summed");
        if (field.has("allocated") == field.has("summed")) {
            field.report((field.has("summed") ? TableMistake.STATEMENT_OF_BOTH : TableMistake.STATEMENT_OF_NEITHER)
                    .message());
            return Vector.empty();
        }
        return field.has("summed")
                ? sums(line, fields)
                : allocation(line, fields).toVector();
    }

    private Seq<PrintedSum> sums(String line, JsonFields fields) {
        for (String other : new String[] {"total", "weights", "parts"}) {
            if (fields.object().has(other)) {
                fields.optional(other).report(TableMistake.SUMMED_WITH_OTHER.with("field", other));
            }
        }
        JsonCursor field = fields.required("summed");
        Vector<String> parts = lines.chosen(field, lines.beside(line));
        if (parts.contains(line)) {
            field.report(TableMistake.SUMMED_OF_ITSELF.with("line", Excerpt.of(line)));
            return Vector.empty();
        }
        return Vector.ofAll(lines.across(line)).flatMap(crossing -> {
            Vector<Cell> printed = parts.flatMap(part -> at(part, crossing).cell());
            return at(line, crossing)
                    .cell()
                    .filter(total -> printed.nonEmpty())
                    .map(total -> new PrintedSum(total, printed));
        });
    }

    private Option<AllocatedLine> allocation(String line, JsonFields fields) {
        JsonCursor field = fields.object();
        Seq<String> across = lines.across(line);
        Option<AllocationMethod> method = fields.required("allocated").choice(METHODS);
        Option<String> total = lines.known(fields.required("total"), across);
        Option<String> weights = lines.known(fields.required("weights"), lines.beside(line));
        JsonCursor chosen = fields.optional("parts");
        if (method.isEmpty() || total.isEmpty() || weights.isEmpty()) {
            return Option.none();
        }
        Vector<String> names = chosen.isPresent() ? lines.chosen(chosen, across) : printed(line, weights.get());
        Vector<Part> parts = names.remove(total.get())
                .flatMap(name -> cell(chosen, line, name)
                        .flatMap(part -> cell(chosen, weights.get(), name)
                                .map(weight -> new Part(part, weight.number().value()))));
        return cell(fields.required("total"), line, total.get())
                .flatMap(whole -> field.made(() -> new AllocatedLine(
                        table.document() + "/" + table.name() + "/" + line, method.get(), whole, parts)));
    }

    /** Where both a part and its weight are printed. */
    private Vector<String> printed(String line, String weights) {
        return Vector.ofAll(lines.across(line))
                .filter(name -> at(line, name).cell().isDefined()
                        && at(weights, name).cell().isDefined());
    }

    private Option<Cell> cell(JsonCursor field, String line, String crossing) {
        Place place = at(line, crossing);
        if (place.content() == Content.BLANK) {
            field.report(
                    TableMistake.CROSSING_BLANK.with("line", Excerpt.of(line)).with("other", Excerpt.of(crossing)));
        }
        return place.cell();
    }

    private Place at(String line, String crossing) {
        return lines.rows().contains(line) ? table.at(line, crossing) : table.at(crossing, line);
    }
}
