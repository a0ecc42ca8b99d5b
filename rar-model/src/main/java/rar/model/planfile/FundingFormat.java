package rar.model.planfile;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.money.Share;
import rar.model.plan.ClaimTerms;
import rar.model.plan.FundingBasis;
import rar.model.plan.FundingBasis.Agreed;
import rar.model.plan.FundingBasis.OfCost;
import rar.model.plan.FundingStatus;
import rar.model.plan.PayoutProfile;
import rar.model.plan.ProjectFunding;

/** The external funding of a project or grant. */
final class FundingFormat {

    private static final FundingBasis UNREADABLE = new Agreed(PayoutProfile.none());

    private FundingFormat() {}

    static Option<ProjectFunding> read(JsonCursor at) {
        return Option.when(at.isPresent(), () -> readPresent(at));
    }

    private static ProjectFunding readPresent(JsonCursor at) {
        JsonFields fields = at.object(
                "id",
                "name",
                "rate",
                "amounts",
                "ceiling",
                "earnedBefore",
                "claims",
                "status",
                "from",
                "ended",
                "ifRefused");
        return new Filled<>(ProjectFunding.of(PlanValues.id(fields), PayoutProfile.none()))
                .with(fields.required("name").name(), ProjectFunding::withName)
                .with(readBasis(at, fields), ProjectFunding::withBasis)
                .with(PlanValues.amount(fields.optional("ceiling")), ProjectFunding::withCeiling)
                .with(PlanValues.amount(fields.optional("earnedBefore")), ProjectFunding::withEarnedBefore)
                .with(readClaims(fields.optional("claims")), ProjectFunding::withClaims)
                .with(PlanValues.choice(fields.required("status"), FundingStatus.values()), ProjectFunding::withStatus)
                .with(PlanValues.month(fields.optional("from")), ProjectFunding::withFrom)
                .with(PlanValues.month(fields.optional("ended")), ProjectFunding::withEnded)
                .with(readRefusal(fields.optional("ifRefused")), ProjectFunding::withPaidIfRefused)
                .part();
    }

    private static Option<FundingBasis> readBasis(JsonCursor at, JsonFields fields) {
        if (at.isObject() && at.has("rate") == at.has("amounts")) {
            at.report((at.has("rate") ? PlanFileMistake.FUNDING_BASIS_TWICE : PlanFileMistake.FUNDING_BASIS_MISSING)
                    .message());
            return Option.some(UNREADABLE);
        }
        Option<FundingBasis> rate = fields.optional("rate").share().map(OfCost::new);
        return rate.orElse(
                () -> PayoutFormat.readAmounts(fields.optional("amounts")).map(Agreed::new));
    }

    private static Option<ClaimTerms> readClaims(JsonCursor at) {
        if (!at.isPresent()) {
            return Option.none();
        }
        JsonFields fields = at.object("months", "paidAfter");
        Vector<Integer> months = PlanValues.list(fields.required("months"), month -> month.integer(1, 12))
                .flatMap(month -> month.map(Long::intValue));
        Option<Long> paidAfter = fields.required("paidAfter").integer(0, ClaimTerms.MOST_MONTHS);
        return at.made(() -> new ClaimTerms(months, paidAfter.get().intValue()));
    }

    private static Option<Share> readRefusal(JsonCursor at) {
        return at.isObject()
                ? at.object("cutTo").required("cutTo").share()
                : PlanValues.choice(at, Vector.of(Share.ONE, Share.ZERO), FundingFormat::word);
    }

    private static String word(Share paid) {
        return paid.equals(Share.ONE) ? "goes-on" : "ends";
    }

    static JsonValue write(ProjectFunding funding) {
        return new JsonObject()
                .with("id", PlanValues.text(funding.id()))
                .with("name", PlanValues.text(funding.name()))
                .with("rate", funding.basis().rate().map(PlanValues::share))
                .with("amounts", funding.basis().amounts().map(PayoutFormat::write))
                .with("ceiling", funding.ceiling().map(PlanValues::amount))
                .with(
                        "earnedBefore",
                        Option.when(funding.earnedBefore().ore() != 0, () -> PlanValues.amount(funding.earnedBefore())))
                .with(
                        "claims",
                        Option.when(!funding.claims().equals(ClaimTerms.AS_EARNED), () -> write(funding.claims())))
                .with("status", PlanValues.text(funding.status()))
                .with("from", funding.from().map(PlanValues::text))
                .with("ended", funding.ended().map(PlanValues::text))
                .with(
                        "ifRefused",
                        Option.when(
                                !funding.paidIfRefused().equals(Share.ONE),
                                () -> writeRefusal(funding.paidIfRefused())))
                .value();
    }

    private static JsonValue write(ClaimTerms claims) {
        return new JsonObject()
                .with("months", PlanValues.list(claims.months(), PlanValues::number))
                .with("paidAfter", PlanValues.number(claims.paidAfter()))
                .value();
    }

    private static JsonValue writeRefusal(Share paid) {
        return paid.equals(Share.ZERO)
                ? PlanValues.text(word(paid))
                : new JsonObject().with("cutTo", PlanValues.share(paid)).value();
    }
}
