package rar.model.planfile;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.control.Option;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.plan.InstalmentTerms;
import rar.model.plan.Instalments;

/** When contributions are due and paid: fields of the section {@code contributions}, and of each party that differs. */
final class InstalmentFormat {

    private static final String MONTHS = "instalmentMonths";
    private static final String PARTS = "instalments";
    private static final String LATER = "instalmentsFrom";
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

    /** Those from later years on: a list of months, or parts by month; none where they stay. */
    static Option<SortedMap<Integer, Instalments>> readLater(JsonFields fields) {
        JsonCursor at = fields.optional(LATER);
        return Option.when(
                at.isPresent(),
                () -> PlanValues.byYear(
                        at.entries(), year -> year.is(JsonValue.Kind.LIST) ? Option.some(equal(year)) : parts(year)));
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

    static JsonObject write(
            JsonObject written,
            Option<Instalments> instalments,
            SortedMap<Integer, Instalments> later,
            Option<Integer> paidAfter) {
        instalments.forEach(parts ->
                written.with(parts instanceof Instalments.Equal ? MONTHS : PARTS, InstalmentFormat.write(parts)));
        return written.with(
                        LATER, Option.when(later.nonEmpty(), () -> PlanValues.byName(later, InstalmentFormat::write)))
                .with(PAID_AFTER, paidAfter.map(PlanValues::number));
    }

    private static JsonValue write(Instalments parts) {
        if (parts instanceof Instalments.ByShare shares) {
            return PlanValues.byName(shares.byMonth(), PlanValues::share);
        }
        return parts instanceof Instalments.ByAmount amounts
                ? PlanValues.byName(amounts.byMonth(), PlanValues::amount)
                : PlanValues.list(parts.months(), PlanValues::number);
    }
}
