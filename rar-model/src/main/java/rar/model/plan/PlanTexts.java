package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.BiConsumer;

/** Every text of a plan, each at its place. */
final class PlanTexts {

    private final Option<PartOfPlan> whole;
    private Vector<Tuple2<PartOfPlan, String>> names = Vector.empty();

    private PlanTexts(Option<PartOfPlan> whole) {
        this.whole = whole;
    }

    /** A component of the part, however deep: {@code opening/decided}. */
    private PartOfPlan place(String field) {
        Vector<String> steps = Vector.of(field.split("/"));
        return whole.map(part -> steps.foldLeft(part, PartOfPlan::field))
                .getOrElse(() -> steps.tail().foldLeft(PartOfPlan.section(steps.head()), PartOfPlan::field));
    }

    private PlanTexts with(String field, String text) {
        names = names.append(new Tuple2<>(place(field), text));
        return this;
    }

    private PlanTexts with(String field, Option<String> text) {
        return text.map(given -> with(field, given)).getOrElse(this);
    }

    private <T> PlanTexts withEach(String field, Seq<T> parts, BiConsumer<PlanTexts, T> texts) {
        for (int i = 0; i < parts.size(); i++) {
            PlanTexts part = new PlanTexts(Option.some(place(field).at(i)));
            texts.accept(part, parts.get(i));
            names = names.appendAll(part.names);
        }
        return this;
    }

    /** The names, ids and notes of all parts. */
    static Seq<Tuple2<PartOfPlan, String>> of(PlanDraft plan) {
        return new PlanTexts(Option.none())
                .with("name", plan.name())
                .with("source", plan.source())
                .with("contributions/group", plan.contributions().group())
                .withEach("parties", plan.contributions().parties(), PlanTexts::party)
                .withEach("opening/decided", entries(plan, true), PlanTexts::entry)
                .withEach("opening/paid", entries(plan, false), PlanTexts::entry)
                .withEach(
                        "opening/items",
                        plan.opening().map(OpeningBalance::items).getOrElse(Vector.empty()),
                        (at, item) -> at.with("name", item.name()))
                .with(
                        "opening/inferred",
                        plan.opening().flatMap(opening -> opening.printed().inferred()))
                .withEach(
                        "funds",
                        plan.funds(),
                        (at, fund) -> at.with("id", fund.id()).with("name", fund.name()))
                .withEach("lines", plan.lines(), PlanTexts::line)
                .withEach("assetEvents", plan.assetEvents(), (at, event) -> at.with("note", event.note()))
                .withEach("projects", plan.projects(), PlanTexts::project)
                .withEach(
                        "grants",
                        plan.grants(),
                        (at, grant) -> at.with("id", grant.id())
                                .with("name", grant.name())
                                .with("funding/id", grant.funding().map(ProjectFunding::id))
                                .with("funding/name", grant.funding().map(ProjectFunding::name))
                                .with("fund", grant.fund().map(Earmarking::fund)))
                .names;
    }

    private static Seq<PrintedRows.Row> entries(PlanDraft plan, boolean decided) {
        return plan.opening()
                .map(opening -> decided
                        ? opening.printed().decided()
                        : opening.printed().paid())
                .getOrElse(Vector.empty());
    }

    private static void entry(PlanTexts at, PrintedRows.Row entry) {
        at.with("name", entry.name());
    }

    private static void party(PlanTexts at, Party party) {
        at.with("id", party.id())
                .with("name", party.name())
                .withEach(
                        "key/measures",
                        party.key() instanceof ComposedKey composed ? composed.measures() : Vector.empty(),
                        (of, measure) -> of.with("id", measure.id()))
                .withEach(
                        "members",
                        party.members(),
                        (of, member) -> of.with("id", member.id()).with("name", member.name()));
    }

    private static void line(PlanTexts at, BudgetLine line) {
        at.with("id", line.id())
                .with("name", line.name())
                .with("group", line.group())
                .with("fund", line.fund().map(Earmarking::fund))
                .with("inferred", line.inferred());
    }

    private static void project(PlanTexts at, Project project) {
        at.with("id", project.id())
                .with("number", project.note(Project.Note.NUMBER))
                .with("name", project.name())
                .with("area", project.note(Project.Note.AREA))
                .with("focus", project.note(Project.Note.FOCUS))
                .with("coFunding/source", project.coFunding().map(CoFunding::source))
                .with("funding/id", project.funding().map(ProjectFunding::id))
                .with("funding/name", project.funding().map(ProjectFunding::name))
                .with("fund", project.fund().map(Earmarking::fund))
                .with("inferred", project.note(Project.Note.INFERRED));
    }
}
