package rar.model.review;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rar.model.plan.Remark;
import rar.model.published.PublishedPlan;
import rar.model.published.Table;

/** A number that two rows of a numbered table bear, such as two projects of one number. */
final class RepeatedNumbers {

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})[.)]?\\s+(\\p{L}.*)");

    /** Fewer rows with a number before their name are no numbered list. */
    private static final int LEAST_ROWS = 3;

    private RepeatedNumbers() {}

    static Seq<Remark> remarks(PublishedPlan plan) {
        return plan.tables().flatMap(table -> {
            Seq<Tuple2<String, String>> numbered = table.rows().flatMap(row -> numbered(row.name()));
            return numbered.size() < LEAST_ROWS ? Vector.<Remark>empty() : repeated(plan, table, numbered);
        });
    }

    /** The number and the whole name. */
    private static Option<Tuple2<String, String>> numbered(String name) {
        Matcher matcher = NUMBERED.matcher(name);
        return matcher.matches() ? Option.of(new Tuple2<>(matcher.group(1), name)) : Option.none();
    }

    private static Seq<Remark> repeated(PublishedPlan plan, Table table, Seq<Tuple2<String, String>> numbered) {
        Map<String, List<String>> byNumber = new LinkedHashMap<>();
        numbered.forEach(row ->
                byNumber.computeIfAbsent(row._1, number -> new ArrayList<>()).add(row._2));
        return Vector.ofAll(byNumber.entrySet())
                .filter(rows -> rows.getValue().size() > 1)
                .map(rows -> Remark.at(
                        PublishedPlanRemarks.pointer(
                                plan, table, "rows", rows.getValue().get(1)),
                        ReviewRemark.NUMBER_OF_SEVERAL
                                .with("number", rows.getKey())
                                .with("rows", PublishedPlanRemarks.quoted(Vector.ofAll(rows.getValue())))
                                .with("table", table.name())));
    }
}
