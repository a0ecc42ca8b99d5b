package rar.model.effect;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.json.Suggestion;
import rar.model.message.Excerpt;
import rar.model.planfile.PlanValues;

/** The projects of a follow-up file, by the forms of support that the file names. */
final class ParticipantFormat {

    /** What the field {@code format} says: the name of the format and its version. */
    static final String FORMAT = "rar-effects/1";

    private final Seq<SupportForm> forms;

    ParticipantFormat(Seq<SupportForm> forms) {
        this.forms = forms;
    }

    static Option<SupportForm> form(JsonCursor at) {
        JsonFields fields = at.object("id", "name", "public");
        Option<String> id = fields.required("id").name();
        Option<String> name = fields.required("name").name();
        Option<Boolean> isPublic = fields.required("public").flag();
        return at.made(() -> new SupportForm(id.get(), name.get(), isPublic.get()));
    }

    Option<ParticipantProject> project(JsonCursor at) {
        JsonFields fields = at.object("id", "name", "entered", "left", "followUps");
        Option<String> id = fields.required("id").name();
        Option<String> name = fields.required("name").name();
        Option<Long> entered = count(fields.required("entered"));
        Option<Long> left = count(fields.required("left"));
        Seq<Option<ParticipantFollowUp>> followUps = PlanValues.list(fields.required("followUps"), this::followUp);
        return at.made(() ->
                new ParticipantProject(id.get(), name.get(), entered.get(), left.get(), followUps.map(Option::get)));
    }

    private Option<ParticipantFollowUp> followUp(JsonCursor at) {
        JsonFields fields = at.object("date", "flows", "lost", "before", "after");
        Option<LocalDate> date = PlanValues.day(fields.required("date"));
        JsonCursor table = fields.required("flows");
        Map<String, JsonCursor> rows = known(table);
        Vector<Vector<Long>> flows = Vector.ofAll(forms)
                .map(form -> rows.get(form.id()).map(this::counts).getOrElse(() -> Vector.fill(forms.size(), 0L)));
        Vector<Long> lost = counts(fields.optional("lost"));
        Option<ParticipantFollowUp> read = at.made(() -> new ParticipantFollowUp(date.get(), flows, lost));
        read.forEach(followUp -> {
            stated(fields.optional("before"), Vector.range(0, forms.size()).map(followUp::before));
            stated(fields.optional("after"), Vector.range(0, forms.size()).map(followUp::after));
        });
        return read.filter(any -> at.made(() -> true).isDefined());
    }

    /** The entries of an object by form of support; names of no form are reported. */
    private Map<String, JsonCursor> known(JsonCursor at) {
        java.util.Map<String, JsonCursor> found = new LinkedHashMap<>();
        if (at.isPresent()) {
            Seq<String> ids = forms.map(SupportForm::id);
            at.entries().forEach(entry -> {
                if (ids.contains(entry._1)) {
                    found.put(entry._1, entry._2);
                } else {
                    entry._2.report(EffectMistake.FORM_UNKNOWN
                            .with("form", Excerpt.of(entry._1))
                            .with("suggestion", Suggestion.of(entry._1, ids.asJava())));
                }
            });
        }
        return HashMap.ofAll(found);
    }

    private Vector<Long> counts(JsonCursor at) {
        Map<String, JsonCursor> entries = known(at);
        return Vector.ofAll(forms)
                .map(form ->
                        entries.get(form.id()).flatMap(ParticipantFormat::count).getOrElse(0L));
    }

    private static Option<Long> count(JsonCursor at) {
        return at.integer(0, ParticipantRules.MOST_PARTICIPANTS);
    }

    /** Totals that the file states beside the table have to be its sums. */
    private void stated(JsonCursor at, Seq<Long> sums) {
        known(at).forEach((form, cursor) -> {
            long sum = sums.get(forms.map(SupportForm::id).indexOf(form));
            count(cursor)
                    .filter(stated -> stated != sum)
                    .forEach(stated -> cursor.report(EffectMistake.STATED_SUM
                            .with("stated", stated)
                            .with("sum", sum)
                            .with("difference", stated - sum)));
        });
    }

    JsonValue write(ParticipantProject project) {
        return new JsonObject()
                .with("id", PlanValues.text(project.id()))
                .with("name", PlanValues.text(project.name()))
                .with("entered", number(project.entered()))
                .with("left", number(project.left()))
                .with("followUps", PlanValues.list(project.followUps(), this::write))
                .value();
    }

    private JsonValue write(ParticipantFollowUp followUp) {
        JsonObject flows = new JsonObject();
        for (int i = 0; i < forms.size(); i++) {
            JsonValue row = write(followUp.flows().get(i));
            if (!row.fields().isEmpty()) {
                flows.with(forms.get(i).id(), row);
            }
        }
        return new JsonObject()
                .with("date", PlanValues.text(followUp.date()))
                .with("flows", flows.value())
                .with("lost", write(followUp.lost()))
                .value();
    }

    private JsonValue write(Vector<Long> counts) {
        JsonObject row = new JsonObject();
        for (int i = 0; i < forms.size(); i++) {
            if (counts.get(i) > 0) {
                row.with(forms.get(i).id(), number(counts.get(i)));
            }
        }
        return row.value();
    }

    static JsonValue write(SupportForm form) {
        return new JsonObject()
                .with("id", PlanValues.text(form.id()))
                .with("name", PlanValues.text(form.name()))
                .with("public", JsonValue.scalar(JsonValue.Kind.FLAG, 0, Boolean.toString(form.isPublic())))
                .value();
    }

    private static JsonValue number(long number) {
        return JsonValue.scalar(JsonValue.Kind.NUMBER, 0, Long.toString(number));
    }
}
