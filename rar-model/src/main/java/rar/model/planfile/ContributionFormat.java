package rar.model.planfile;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.LargestRemainder;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.money.Share;
import rar.model.plan.Contributions;
import rar.model.plan.InstalmentTerms;
import rar.model.plan.Party;
import rar.model.plan.PartyKey;

/** The sections {@code contributions} and {@code parties}. */
final class ContributionFormat {

    private static final AllocationMethod USUAL_METHOD = new LargestRemainder();

    private ContributionFormat() {}

    static Contributions read(JsonCursor at, Seq<Party> parties) {
        JsonFields fields =
                at.object("totals", "unit", "instalmentMonths", "instalments", "instalmentsFrom", "paidAfter", "group");
        Contributions contributions = Contributions.of(PlanValues.amountsByYear(fields.required("totals")))
                .withParties(parties);
        return new Filled<>(contributions)
                .with(PlanValues.unit(fields.optional("unit")), Contributions::withUnit)
                .with(InstalmentFormat.readInstalments(fields), Contributions::withInstalments)
                .with(
                        InstalmentFormat.readLater(fields),
                        (all, later) -> all.withTerms(all.terms().withLater(later)))
                .with(InstalmentFormat.readPaidAfter(fields), Contributions::withPaidAfter)
                .with(fields.optional("group").name(), Contributions::withGroup)
                .part();
    }

    static JsonValue write(Contributions contributions) {
        JsonObject written = new JsonObject()
                .with("totals", PlanValues.amounts(contributions.totals()))
                .with("unit", PlanValues.text(contributions.unit()));
        InstalmentTerms terms = contributions.terms();
        InstalmentFormat.write(
                written,
                Option.of(terms.instalments())
                        .filter(instalments -> !instalments.equals(InstalmentTerms.QUARTERLY.instalments())),
                terms.later(),
                Option.of(terms.paidAfter()).filter(months -> months != 0));
        return written.with("group", PlanValues.text(contributions.group())).value();
    }

    static Party readParty(JsonCursor at) {
        JsonFields fields = at.object(
                "id",
                "name",
                "share",
                "shareFrom",
                "method",
                KeyFormat.KEY,
                KeyFormat.PRINTED_TOTALS,
                "instalmentMonths",
                "instalments",
                "instalmentsFrom",
                "paidAfter",
                "members");
        Seq<JsonCursor> members = fields.required("members").items();
        PartyKey key = KeyFormat.read(fields, members);
        Party party = Party.of(PlanValues.id(fields), Share.ZERO)
                .withKey(key)
                .withMembers(members.map(member -> MemberFormat.read(member, key)));
        return new Filled<>(party)
                .with(fields.required("name").name(), Party::withName)
                .with(fields.required("share").share(), Party::withShare)
                .with(LaterYears.read(fields.optional("shareFrom"), JsonCursor::share), Party::withLaterShares)
                .with(
                        PlanValues.choice(fields.optional("method"), AllocationMethod.all(), AllocationMethod::name),
                        Party::withMethod)
                .with(InstalmentFormat.readInstalments(fields), Party::withInstalments)
                .with(InstalmentFormat.readLater(fields), Party::withLaterInstalments)
                .with(InstalmentFormat.readPaidAfter(fields), Party::withPaidAfter)
                .part();
    }

    static JsonValue writeParty(Party party) {
        JsonObject written = new JsonObject()
                .with("id", PlanValues.text(party.id()))
                .with("name", PlanValues.text(party.name()))
                .with("share", PlanValues.share(party.share()))
                .with("shareFrom", LaterYears.write(party.laterShares(), PlanValues::share));
        if (!party.method().equals(USUAL_METHOD)) {
            written.with("method", PlanValues.text(party.method().name()));
        }
        KeyFormat.write(written, party.key());
        return InstalmentFormat.write(written, party.instalments(), party.laterInstalments(), party.paidAfter())
                .with("members", PlanValues.list(party.members(), member -> MemberFormat.write(member, party.key())))
                .value();
    }
}
