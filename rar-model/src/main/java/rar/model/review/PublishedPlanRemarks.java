package rar.model.review;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;
import rar.model.plan.Remark;
import rar.model.published.PublishedPlan;
import rar.model.published.Table;

/**
 * What an auditor asks about in a published plan though no identity need be broken: each rule looks at the printed
 * tables and gives every place, under the JSON pointer that it has in a published-plan file.
 */
public final class PublishedPlanRemarks {

    private static final Seq<Function<PublishedPlan, Seq<Remark>>> RULES = Vector.of(
            PartialTotals::remarks,
            SignConventions::remarks,
            RepeatedNumbers::remarks,
            HiddenDecimals::remarks,
            HeadingUnits::remarks,
            CarriedOverIncome::remarks);

    private PublishedPlanRemarks() {}

    /** All remarks on the plan, rule by rule. */
    public static Seq<Remark> of(PublishedPlan plan) {
        return RULES.flatMap(rule -> rule.apply(plan));
    }

    /** The pointer of something in a table, e.g. {@code /tables/2/rows/Summa}. */
    static String pointer(PublishedPlan plan, Table table, String... steps) {
        return "/tables/" + plan.tables().indexOf(table)
                + Vector.of(steps)
                        .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                        .mkString();
    }

    /** Each in quotation marks. */
    static Vector<String> quoted(Seq<String> names) {
        return names.map(name -> "\"" + name + "\"").toVector();
    }
}
