package rar.model.planfile;

import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.plan.GrantAmount;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PlannedGrant;
import rar.model.plan.ProjectKind;

/** One of the section {@code grants}. */
public final class GrantFormat {

    private static final String SOLVED = "solved";
    private static final GrantAmount TO_BE_SOLVED = new GrantAmount.Solved();

    private GrantFormat() {}

    /** A planned grant as it is written. */
    public static PlannedGrant read(JsonCursor at) {
        JsonFields fields =
                at.object("id", "name", "decided", "amount", "payout", "funding", "fund", "vat", "kind", "reserved");
        PlannedGrant grant = PlannedGrant.solved(
                        PlanValues.id(fields),
                        PlanValues.month(fields.required("decided")).getOrElse(YearMonth.of(1900, 1)))
                .withPayout(PayoutProfile.none());
        return new Filled<>(grant)
                .with(readAmount(fields.required("amount")), PlannedGrant::withAmount)
                .with(PayoutFormat.read(fields.required("payout")), PlannedGrant::withPayout)
                .with(FundingFormat.read(fields.optional("funding")), PlannedGrant::withFunding)
                .with(FundFormat.readEarmarking(fields.optional("fund")), PlannedGrant::withFund)
                .with(TimingFormat.readVat(fields.optional("vat")), PlannedGrant::withVat)
                .with(fields.required("name").name(), PlannedGrant::withName)
                .with(PlanValues.choice(fields.optional("kind"), ProjectKind.values()), PlannedGrant::withKind)
                .with(fields.optional("reserved").flag(), PlannedGrant::withReserved)
                .part();
    }

    /** The grant as a file has it. */
    public static JsonValue write(PlannedGrant grant) {
        return new JsonObject()
                .with("id", PlanValues.text(grant.id()))
                .with("name", PlanValues.text(grant.name()))
                .with("decided", PlanValues.text(grant.decided()))
                .with("amount", grant.amount().given().map(PlanValues::amount).getOrElse(() -> PlanValues.text(SOLVED)))
                .with("payout", PayoutFormat.write(grant.payout()))
                .with("funding", grant.funding().map(FundingFormat::write))
                .with("fund", grant.fund().map(FundFormat::write))
                .with("vat", grant.vat().map(TimingFormat::writeVat))
                .with("kind", PlanValues.text(grant.kind()))
                .with("reserved", PlanValues.unlessTrue(grant.reserved()))
                .value();
    }

    private static Option<GrantAmount> readAmount(JsonCursor at) {
        boolean word = at.isText() && at.text().exists(text -> text.chars().noneMatch(Character::isDigit));
        return word
                ? at.parsed(PlanFileMistake.SOLVED_OR_AMOUNT.message(), GrantFormat::solved)
                : PlanValues.amount(at).map(GrantAmount.Given::new);
    }

    private static GrantAmount solved(String word) {
        if (!word.equals(SOLVED)) {
            throw new IllegalArgumentException(word);
        }
        return TO_BE_SOLVED;
    }
}
