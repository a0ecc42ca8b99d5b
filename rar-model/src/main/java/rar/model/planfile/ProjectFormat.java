package rar.model.planfile;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.money.Money;
import rar.model.plan.CoFunding;
import rar.model.plan.PayoutProfile;
import rar.model.plan.Project;
import rar.model.plan.Project.Note;
import rar.model.plan.ProjectKind;
import rar.model.plan.UnspentMoney;

/** One of the section {@code projects}. */
final class ProjectFormat {

    private static final LocalDate UNREADABLE = LocalDate.of(1900, 1, 1);

    private ProjectFormat() {}

    static Project read(JsonCursor at) {
        JsonFields fields = at.object(
                "id",
                "number",
                "name",
                "area",
                "focus",
                "kind",
                "start",
                "end",
                "total",
                "decided",
                "coFunding",
                "funding",
                "fund",
                "unspent",
                "payout",
                "vat",
                "reserved",
                "inferred",
                "credit");
        String id = PlanValues.id(fields);
        LocalDate end = PlanValues.day(fields.required("end")).getOrElse(UNREADABLE);
        return new Filled<>(Project.of(id, end, PayoutProfile.none()))
                .with(PayoutFormat.read(fields.required("payout")), Project::withPayout)
                .with(fields.optional("number").name(), note(Note.NUMBER))
                .with(fields.required("name").name(), Project::withName)
                .with(fields.optional("area").name(), note(Note.AREA))
                .with(fields.optional("focus").name(), note(Note.FOCUS))
                .with(PlanValues.choice(fields.optional("kind"), ProjectKind.values()), Project::withKind)
                .with(PlanValues.day(fields.optional("start")), Project::withStart)
                .with(PlanValues.amount(fields.optional("total")), Project::withTotal)
                .with(PlanValues.day(fields.optional("decided")), Project::withDecided)
                .with(readCoFunding(fields.optional("coFunding")), Project::withCoFunding)
                .with(FundingFormat.read(fields.optional("funding")), Project::withFunding)
                .with(FundFormat.readEarmarking(fields.optional("fund")), Project::withFund)
                .with(PlanValues.choice(fields.optional("unspent"), UnspentMoney.values()), Project::withUnspent)
                .with(TimingFormat.readVat(fields.optional("vat")), Project::withVat)
                .with(fields.optional("reserved").flag(), Project::withReserved)
                .with(fields.optional("credit").flag(), Project::withCredit)
                .with(fields.optional("inferred").name(), note(Note.INFERRED))
                .part();
    }

    private static BiFunction<Project, String, Project> note(Note note) {
        return (project, text) -> project.withNote(note, text);
    }

    static JsonValue write(Project project) {
        return new JsonObject()
                .with("id", PlanValues.text(project.id()))
                .with("number", PlanValues.text(project.note(Note.NUMBER)))
                .with("name", PlanValues.text(project.name()))
                .with("area", PlanValues.text(project.note(Note.AREA)))
                .with("focus", PlanValues.text(project.note(Note.FOCUS)))
                .with("kind", PlanValues.text(project.kind()))
                .with("start", project.start().map(PlanValues::text))
                .with("end", PlanValues.text(project.end()))
                .with("total", project.total().map(PlanValues::amount))
                .with("decided", project.decided().map(PlanValues::text))
                .with("coFunding", project.coFunding().map(ProjectFormat::writeCoFunding))
                .with("funding", project.funding().map(FundingFormat::write))
                .with("fund", project.fund().map(FundFormat::write))
                .with("unspent", project.unspent().map(PlanValues::text))
                .with("payout", PayoutFormat.write(project.payout()))
                .with("vat", project.vat().map(TimingFormat::writeVat))
                .with("reserved", PlanValues.unlessTrue(project.reserved()))
                .with("credit", PlanValues.ifTrue(project.credit()))
                .with("inferred", PlanValues.text(project.note(Note.INFERRED)))
                .value();
    }

    private static Option<CoFunding> readCoFunding(JsonCursor at) {
        JsonFields fields = at.object("source", "amount", "status");
        Option<String> source = fields.required("source").name();
        Option<Money> amount = PlanValues.amount(fields.required("amount"));
        Option<Boolean> granted =
                PlanValues.choice(fields.required("status"), List.of(true, false), ProjectFormat::status);
        return at.made(() -> new CoFunding(source.get(), amount.get(), granted.get()));
    }

    private static JsonValue writeCoFunding(CoFunding funding) {
        return new JsonObject()
                .with("source", PlanValues.text(funding.source()))
                .with("amount", PlanValues.amount(funding.amount()))
                .with("status", PlanValues.text(status(funding.granted())))
                .value();
    }

    private static String status(boolean granted) {
        return granted ? "granted" : "pending";
    }
}
