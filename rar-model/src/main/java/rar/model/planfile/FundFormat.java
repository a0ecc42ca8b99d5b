package rar.model.planfile;

import io.vavr.control.Option;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.EarmarkedFund;
import rar.model.plan.Earmarking;

/** One of the section {@code funds}, and the field {@code fund} of what is paid from one or feeds it. */
final class FundFormat {

    private FundFormat() {}

    static EarmarkedFund read(JsonCursor at) {
        JsonFields fields = at.object("id", "name", "opening");
        return new Filled<>(EarmarkedFund.of(PlanValues.id(fields), Money.ZERO))
                .with(fields.required("name").name(), EarmarkedFund::withName)
                .with(PlanValues.amount(fields.optional("opening")), EarmarkedFund::withOpening)
                .part();
    }

    static JsonValue write(EarmarkedFund fund) {
        return new JsonObject()
                .with("id", PlanValues.text(fund.id()))
                .with("name", PlanValues.text(fund.name()))
                .with("opening", Option.when(fund.opening().ore() != 0, () -> PlanValues.amount(fund.opening())))
                .value();
    }

    /** The id of a fund, or that and a share. */
    static Option<Earmarking> readEarmarking(JsonCursor at) {
        if (!at.isObject()) {
            return at.name().map(Earmarking::of);
        }
        JsonFields fields = at.object("id", "share");
        Option<String> id = fields.required("id").name();
        Option<Share> share = fields.required("share").share();
        return at.made(() -> Earmarking.of(id.get(), share.get()));
    }

    static JsonValue write(Earmarking fund) {
        return fund.share().equals(Share.ONE)
                ? PlanValues.text(fund.fund())
                : new JsonObject()
                        .with("id", PlanValues.text(fund.fund()))
                        .with("share", PlanValues.share(fund.share()))
                        .value();
    }
}
