package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.BiConsumer;

/** Every text of a plan, each under the JSON pointer that it has in a plan file. */
final class PlanTexts {

    private final String pointer;
    private Vector<Tuple2<String, String>> names = Vector.empty();

    private PlanTexts(String pointer) {
        this.pointer = pointer;
    }

    private PlanTexts with(String field, String text) {
        names = names.append(new Tuple2<>(pointer + "/" + field, text));
        return this;
    }

    private PlanTexts with(String field, Option<String> text) {
        return text.map(given -> with(field, given)).getOrElse(this);
    }

    private <T> PlanTexts withEach(String field, Seq<T> parts, BiConsumer<PlanTexts, T> texts) {
        for (int i = 0; i < parts.size(); i++) {
            PlanTexts part = new PlanTexts(pointer + "/" + field + "/" + i);
            texts.accept(part, parts.get(i));
            names = names.appendAll(part.names);
        }
        return this;
    }

    /** The names, ids and notes of all parts. */
    static Seq<Tuple2<String, String>> of(PlanDraft plan) {
        return new PlanTexts("")
                .with("name", plan.name())
                .with("source", plan.source())
                .with("contributions/group", plan.contributions().group())
                .withEach("parties", plan.contributions().parties(), PlanTexts::party)
                .withEach("opening/decided", entries(plan, true), PlanTexts::entry)
                .withEach("opening/paid", entries(plan, false), PlanTexts::entry)
                .with("opening/inferred", plan.opening().flatMap(OpeningBalance::inferred))
                .withEach("lines", plan.lines(), PlanTexts::line)
                .withEach("assetEvents", plan.assetEvents(), (at, event) -> at.with("note", event.note()))
                .withEach("projects", plan.projects(), PlanTexts::project)
                .withEach(
                        "grants",
                        plan.grants(),
                        (at, grant) -> at.with("id", grant.id()).with("name", grant.name()))
                .names;
    }

    private static Seq<OpeningBalance.Entry> entries(PlanDraft plan, boolean decided) {
        return plan.opening()
                .map(opening -> decided ? opening.decided() : opening.paid())
                .getOrElse(Vector.empty());
    }

    private static void entry(PlanTexts at, OpeningBalance.Entry entry) {
        at.with("name", entry.name());
    }

    private static void party(PlanTexts at, Party party) {
        at.with("id", party.id())
                .with("name", party.name())
                .withEach(
                        "members",
                        party.members(),
                        (of, member) -> of.with("id", member.id()).with("name", member.name()));
    }

    private static void line(PlanTexts at, BudgetLine line) {
        at.with("id", line.id())
                .with("name", line.name())
                .with("group", line.group())
                .with("inferred", line.inferred());
    }

    private static void project(PlanTexts at, Project project) {
        at.with("id", project.id())
                .with("number", project.number())
                .with("name", project.name())
                .with("area", project.area())
                .with("focus", project.focus())
                .with("coFunding/source", project.coFunding().map(CoFunding::source))
                .with("inferred", project.inferred());
    }
}
