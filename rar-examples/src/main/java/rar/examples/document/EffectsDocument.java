package rar.examples.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.examples.answer.ProjectChange;
import rar.examples.answer.ProjectComparison;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.model.effect.CountKey;
import rar.model.effect.CountKey.Kind;
import rar.model.effect.PublishedCounts;
import rar.model.effect.SupportForm;
import rar.simulation.effect.SupportChange;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.ShareDifference;

/** What participants live on before and after, as JSON; what is not printed is null. */
public final class EffectsDocument {

    private EffectsDocument() {}

    /** The document. */
    public static ObjectNode of(
            String name,
            String source,
            Seq<PublishedCounts> projects,
            Seq<ProjectComparison> comparisons,
            Inputs inputs) {
        ObjectNode document = Json.document(inputs);
        document.put("name", name).put("source", source);
        Json.put(document, "confidence", ProjectChange.CONFIDENCE);
        ArrayNode list = document.putArray("projects");
        projects.forEach(project -> put(list.addObject(), project));
        ArrayNode pairs = document.putArray("comparisons");
        comparisons.forEach(pair ->
                put(pairs.addObject().put("project", pair.project()).put("other", pair.other()), pair.difference()));
        return document;
    }

    private static void put(ObjectNode object, PublishedCounts counts) {
        object.put("id", counts.project().id()).put("name", counts.project().name());
        put(object, "entered", counts.count(CountKey.of(Kind.ENTERED)));
        put(object, "left", counts.count(CountKey.of(Kind.LEFT)));
        put(object, "remaining", counts.count(CountKey.of(Kind.REMAINING)));
        object.put("hides", counts.hides());
        ArrayNode list = object.putArray("followUps");
        for (int f = 0; f < counts.project().followUps().size(); f++) {
            putFollowUp(list.addObject(), counts, f);
        }
    }

    private static void putFollowUp(ObjectNode object, PublishedCounts counts, int f) {
        ProjectChange change = new ProjectChange(counts, f);
        object.put("date", counts.project().followUps().get(f).date().toString());
        Seq<SupportForm> forms = counts.forms();
        ArrayNode flows = object.putArray("flows");
        ArrayNode sums = object.putArray("forms");
        for (int i = 0; i < forms.size(); i++) {
            for (int j = 0; j < forms.size(); j++) {
                ObjectNode flow = flows.addObject();
                flow.put("from", forms.get(i).id()).put("to", forms.get(j).id());
                put(flow, "count", counts.count(CountKey.flow(f, i, j)));
            }
            ObjectNode form = sums.addObject()
                    .put("id", forms.get(i).id())
                    .put("name", forms.get(i).name());
            form.put("public", forms.get(i).isPublic());
            put(form, "before", counts.count(CountKey.before(i)));
            put(form, "after", counts.count(CountKey.after(f, i)));
            put(form, "lost", counts.count(CountKey.lost(f, i)));
        }
        put(object, "followed", change.count(Kind.FOLLOWED));
        put(object, "lost", change.count(Kind.LOST));
        put(object, "publicBefore", change.count(Kind.ON_BEFORE));
        put(object, "publicAfter", change.count(Kind.ON_AFTER));
        put(object, "cameOff", change.count(Kind.CAME_OFF));
        put(object, "cameOn", change.count(Kind.CAME_ON));
        putShare(object, "shareBefore", change.before());
        putShare(object, "shareAfter", change.after());
        Option<SupportChange> paired = change.change(ProjectChange.CONFIDENCE);
        paired.fold(() -> object.putNull("change"), found -> put(object.putObject("change"), found.change()));
        paired.fold(() -> object.putNull("pValue"), found -> {
            Json.put(object, "pValue", found.pValue());
            return object;
        });
    }

    private static void put(ObjectNode object, String name, Option<Long> count) {
        count.fold(() -> object.putNull(name), present -> object.put(name, present));
    }

    private static void putShare(ObjectNode object, String name, Option<Estimate> share) {
        share.fold(() -> object.putNull(name), found -> {
            Json.putInto(object.putObject(name), found);
            return object;
        });
    }

    private static ObjectNode put(ObjectNode object, ShareDifference difference) {
        Json.put(object, "value", difference.value());
        Json.put(object, "low", difference.low());
        Json.put(object, "high", difference.high());
        return object.put("method", difference.method());
    }
}
