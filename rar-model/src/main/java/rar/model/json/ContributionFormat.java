package rar.model.json;

import io.vavr.collection.Seq;
import rar.model.allocation.AllocationMethod;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.Contributions;
import rar.model.plan.Member;
import rar.model.plan.Party;

/** The sections {@code contributions} and {@code parties}. */
final class ContributionFormat {

    private static final AllocationMethod USUAL_METHOD = AllocationMethod.named("largest-remainder");

    private ContributionFormat() {}

    static Contributions read(JsonCursor at, Seq<Party> parties) {
        JsonFields fields = at.object("totals", "unit", "instalmentMonths", "group");
        return new Contributions(
                PlanValues.amountsByYear(fields.required("totals")),
                PlanValues.unit(fields.optional("unit")).getOrElse(MoneyUnit.KRONA),
                instalmentMonths(fields.optional("instalmentMonths")),
                parties,
                fields.optional("group").name());
    }

    private static Seq<Integer> instalmentMonths(JsonCursor at) {
        return at.isPresent()
                ? at.items().flatMap(month -> month.integer(1, 12).map(Long::intValue))
                : Contributions.QUARTERLY;
    }

    static JsonValue write(Contributions contributions) {
        JsonObject written = new JsonObject()
                .with("totals", PlanValues.amounts(contributions.totals()))
                .with("unit", PlanValues.text(contributions.unit()));
        if (!contributions.instalmentMonths().equals(Contributions.QUARTERLY)) {
            written.with("instalmentMonths", PlanValues.list(contributions.instalmentMonths(), PlanValues::number));
        }
        return written.with("group", PlanValues.text(contributions.group())).value();
    }

    static Party readParty(JsonCursor at) {
        JsonFields fields = at.object("id", "name", "share", "method", "members");
        return new Party(
                PlanValues.id(fields),
                fields.required("name").name().getOrElse(""),
                fields.required("share").share().getOrElse(Share.ZERO),
                PlanValues.choice(fields.optional("method"), AllocationMethod.all(), AllocationMethod::name)
                        .getOrElse(USUAL_METHOD),
                PlanValues.list(fields.required("members"), ContributionFormat::readMember));
    }

    static JsonValue writeParty(Party party) {
        JsonObject written = new JsonObject()
                .with("id", PlanValues.text(party.id()))
                .with("name", PlanValues.text(party.name()))
                .with("share", PlanValues.share(party.share()));
        if (!party.method().equals(USUAL_METHOD)) {
            written.with("method", PlanValues.text(party.method().name()));
        }
        return written.with("members", PlanValues.list(party.members(), ContributionFormat::writeMember))
                .value();
    }

    private static Member readMember(JsonCursor at) {
        JsonFields fields = at.object("id", "name", "weight");
        return new Member(
                PlanValues.id(fields),
                fields.required("name").name().getOrElse(""),
                PlanValues.weight(fields.required("weight")).getOrElse(Share.ZERO));
    }

    private static JsonValue writeMember(Member member) {
        return new JsonObject()
                .with("id", PlanValues.text(member.id()))
                .with("name", PlanValues.text(member.name()))
                .with("weight", PlanValues.weight(member.weight()))
                .value();
    }
}
