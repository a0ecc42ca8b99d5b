package rar.model.planfile;

import io.vavr.collection.SortedMap;
import io.vavr.control.Option;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.money.Share;
import rar.model.plan.IndexRule;
import rar.model.plan.WorkingCapital;

/** Growth from year to year: {@code "3 %"}, or by year as {@code {"2009": "0 %", "else": "3 %"}}. */
final class IndexFormat {

    /** The name of the rate of all years that are not named. */
    private static final String OTHERS = "else";

    private IndexFormat() {}

    /** The rule written here, no growth where there is none. */
    static IndexRule read(JsonCursor at) {
        return (at.isObject() ? readByYear(at) : at.share().flatMap(rate -> at.made(() -> IndexRule.flat(rate))))
                .getOrElse(IndexRule.NONE);
    }

    private static Option<IndexRule> readByYear(JsonCursor at) {
        Option<Share> rate = at.field(OTHERS).share();
        SortedMap<Integer, Share> byYear =
                PlanValues.byYear(at.entries().reject(entry -> entry._1.equals(OTHERS)), JsonCursor::share);
        return at.made(() -> new IndexRule(rate.getOrElse(Share.ZERO), byYear));
    }

    static JsonValue write(IndexRule index) {
        if (index.byYear().isEmpty()) {
            return PlanValues.share(index.rate());
        }
        JsonObject written = new JsonObject();
        index.byYear().forEach((year, rate) -> written.with(year.toString(), PlanValues.share(rate)));
        return written.with(OTHERS, PlanValues.share(index.rate())).value();
    }

    static WorkingCapital readWorkingCapital(JsonCursor at) {
        JsonFields fields = at.object("receivables", "shortTermLiabilities");
        return new WorkingCapital(read(fields.optional("receivables")), read(fields.optional("shortTermLiabilities")));
    }

    static JsonValue writeWorkingCapital(WorkingCapital capital) {
        return new JsonObject()
                .with("receivables", write(capital.receivables()))
                .with("shortTermLiabilities", write(capital.shortTermLiabilities()))
                .value();
    }
}
