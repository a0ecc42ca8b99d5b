package rar.model.planfile;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonObject;
import rar.model.plan.InstalmentTerms;
import rar.model.plan.Instalments;

/** When contributions are due and paid: fields of the section {@code contributions}, and of each party that differs. */
final class InstalmentFormat {

    private static final String MONTHS = "instalmentMonths";
    private static final String PARTS = "instalments";
    private static final String PAID_AFTER = "paidAfter";

    private InstalmentFormat() {}

    /** Equal ones in months that are listed, or unequal ones by month; none where neither is said. */
    static Option<Instalments> readInstalments(JsonFields fields) {
        JsonCursor months = fields.optional(MONTHS);
        JsonCursor parts = fields.optional(PARTS);
        if (months.isPresent() && parts.isPresent()) {
            fields.object().report(PlanFileMistake.INSTALMENTS_TWICE.message());
            return Option.none();
        }
        return parts.isPresent() ? parts(parts) : Option.when(months.isPresent(), () -> equal(months));
    }

    private static Instalments equal(JsonCursor at) {
        return Instalments.equal(
                at.items().flatMap(month -> month.integer(1, 12).map(Long::intValue)));
    }

    private static Option<Instalments> parts(JsonCursor at) {
        Seq<Tuple2<String, JsonCursor>> entries = at.entries();
        Seq<Boolean> kinds =
                entries.map(entry -> InstalmentFormat.isShare(entry._2)).distinct();
        if (kinds.size() > 1) {
            at.report(PlanFileMistake.INSTALMENTS_OF_TWO_KINDS.message());
            return Option.none();
        }
        return Option.some(
                kinds.contains(true)
                        ? new Instalments.ByShare(PlanValues.byCalendarMonth(entries, JsonCursor::share))
                        : new Instalments.ByAmount(PlanValues.byCalendarMonth(entries, PlanValues::amount)));
    }

    private static boolean isShare(JsonCursor at) {
        return at.isText() && at.text().exists(text -> text.contains("%") || text.contains("/"));
    }

    static Option<Integer> readPaidAfter(JsonFields fields) {
        return fields.optional(PAID_AFTER)
                .integer(0, InstalmentTerms.MOST_MONTHS)
                .map(Long::intValue);
    }

    static JsonObject write(JsonObject written, Option<Instalments> instalments, Option<Integer> paidAfter) {
        instalments.forEach(parts -> {
            if (parts instanceof Instalments.Equal equal) {
                written.with(MONTHS, PlanValues.list(equal.months(), PlanValues::number));
            } else if (parts instanceof Instalments.ByShare shares) {
                written.with(PARTS, PlanValues.byName(shares.byMonth(), PlanValues::share));
            } else if (parts instanceof Instalments.ByAmount amounts) {
                written.with(PARTS, PlanValues.byName(amounts.byMonth(), PlanValues::amount));
            }
        });
        return written.with(PAID_AFTER, paidAfter.map(PlanValues::number));
    }
}
