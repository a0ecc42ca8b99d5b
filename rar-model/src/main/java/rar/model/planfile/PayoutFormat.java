package rar.model.planfile;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.json.JsonCursor;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.message.Message;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PayoutProfile.ByMonth;
import rar.model.plan.PayoutProfile.ByYear;
import rar.model.plan.PayoutProfile.Even;
import rar.model.plan.PayoutProfile.RestEvenly;
import rar.model.plan.PayoutProfile.Sloped;

/** When a grant is paid: an object with one field, whose name says how. */
final class PayoutFormat {

    private static final Seq<PlanKind<PayoutProfile>> KINDS = Vector.of(
            PlanKind.of(
                    "years",
                    ByYear.class,
                    at -> Option.some(new ByYear(PlanValues.amountsByYear(at))),
                    payout -> PlanValues.amounts(payout.amounts())),
            PlanKind.of(
                    "yearsThenEvenly",
                    RestEvenly.class,
                    at -> Option.some(new RestEvenly(PlanValues.amountsByYear(at))),
                    payout -> PlanValues.amounts(payout.amounts())),
            PlanKind.of(
                    "months",
                    ByMonth.class,
                    at -> Option.some(new ByMonth(PlanValues.amountsByMonth(at))),
                    payout -> PlanValues.amounts(payout.amounts())),
            PlanKind.of(
                    "even",
                    Even.class,
                    at -> PlanValues.months(at).map(Even::new),
                    payout -> PlanValues.months(payout.months())),
            PlanKind.of(
                    "frontLoaded",
                    Sloped.class,
                    Sloped::frontLoaded,
                    at -> PlanValues.months(at).map(months -> new Sloped(months, true)),
                    payout -> PlanValues.months(payout.months())),
            PlanKind.of(
                    "backLoaded",
                    Sloped.class,
                    payout -> !payout.frontLoaded(),
                    at -> PlanValues.months(at).map(months -> new Sloped(months, false)),
                    payout -> PlanValues.months(payout.months())));

    private PayoutFormat() {}

    /** The profile written here, if it can be read. */
    static Option<PayoutProfile> read(JsonCursor at) {
        return read(at, KINDS, PlanFileMistake.PAYOUT_KIND_MISSING.message(), PlanFileMistake.PAYOUT_KINDS);
    }

    /** Amounts alone, as a payout names them, if they can be read. */
    static Option<PayoutProfile> readAmounts(JsonCursor at) {
        return read(
                at,
                KINDS.filter(kind -> kind.name().equals("years") || kind.name().equals("months")),
                PlanFileMistake.FUNDING_AMOUNTS_MISSING.message(),
                PlanFileMistake.FUNDING_AMOUNTS_KINDS);
    }

    private static Option<PayoutProfile> read(
            JsonCursor at, Seq<PlanKind<PayoutProfile>> kinds, Message none, PlanFileMistake several) {
        Seq<String> names = kinds.map(PlanKind::name);
        at.object(names.toJavaArray(String[]::new));
        Seq<PlanKind<PayoutProfile>> said = kinds.filter(kind -> at.has(kind.name()));
        if (said.size() == 1) {
            PlanKind<PayoutProfile> kind = said.head();
            return kind.read().apply(at.field(kind.name()));
        }
        if (at.isObject()) {
            at.report((said.isEmpty() ? none : several.with("found", said.map(PlanKind::name))).with("kinds", names));
        }
        return Option.none();
    }

    static JsonValue write(PayoutProfile payout) {
        PlanKind<PayoutProfile> kind = PlanKind.covering(payout, KINDS);
        return new JsonObject().with(kind.name(), kind.write().apply(payout)).value();
    }
}
