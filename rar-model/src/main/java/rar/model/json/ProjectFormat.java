package rar.model.json;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import rar.model.money.Money;
import rar.model.plan.CoFunding;
import rar.model.plan.Project;
import rar.model.plan.ProjectKind;

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
                "payout",
                "reserved",
                "inferred",
                "credit");
        return new Project(
                PlanValues.id(fields),
                fields.optional("number").name(),
                fields.required("name").name().getOrElse(""),
                fields.optional("area").name(),
                fields.optional("focus").name(),
                PlanValues.choice(fields.optional("kind"), ProjectKind.values()).getOrElse(ProjectKind.UNKNOWN),
                PlanValues.day(fields.optional("start")),
                PlanValues.day(fields.required("end")).getOrElse(UNREADABLE),
                PlanValues.amount(fields.optional("total")),
                PlanValues.day(fields.optional("decided")),
                readCoFunding(fields.optional("coFunding")),
                PayoutFormat.read(fields.required("payout")),
                fields.optional("reserved").flag().getOrElse(true),
                fields.optional("inferred").name(),
                fields.optional("credit").flag().getOrElse(false));
    }

    static JsonValue write(Project project) {
        return new JsonObject()
                .with("id", PlanValues.text(project.id()))
                .with("number", PlanValues.text(project.number()))
                .with("name", PlanValues.text(project.name()))
                .with("area", PlanValues.text(project.area()))
                .with("focus", PlanValues.text(project.focus()))
                .with("kind", PlanValues.text(project.kind()))
                .with("start", project.start().map(PlanValues::text))
                .with("end", PlanValues.text(project.end()))
                .with("total", project.total().map(PlanValues::amount))
                .with("decided", project.decided().map(PlanValues::text))
                .with("coFunding", project.coFunding().map(ProjectFormat::writeCoFunding))
                .with("payout", PayoutFormat.write(project.payout()))
                .with("reserved", PlanValues.unlessTrue(project.reserved()))
                .with("credit", PlanValues.ifTrue(project.credit()))
                .with("inferred", PlanValues.text(project.inferred()))
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
