package rar.examples.live;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import rar.examples.input.Source;
import rar.model.message.Language;

/** A page as a test has it: a variant, and the answers to it. */
public final class LivePage {

    private final LiveAnswers answers;
    private final ObjectNode state;

    private LivePage(LiveAnswers answers, ObjectNode state) {
        this.answers = answers;
        this.state = state;
    }

    /** A page of a plan that comes with the program, of a thousand scenarios. */
    public static LivePage of(String plan) {
        LiveAnswers answers = answers(plan);
        ObjectNode state = (ObjectNode) parsed(answers.start(Language.ENGLISH)).get("variant");
        state.put("page", "test")
                .put("number", 1)
                .put("language", "en")
                .put("scenarios", 1_000)
                .put("accepted", 0.05);
        return new LivePage(answers, state);
    }

    /** The answers about such a plan. */
    public static LiveAnswers answers(String plan) {
        Variant opened = new Variant(
                plan,
                Source.of("plan", plan, ".json").text(),
                Option.some(Source.of("risks", plan, ".risks.json").text()));
        return new LiveAnswers(new LiveSettings(opened, Language.ENGLISH, 1_000, 0.05, 1, 2));
    }

    /** The same with another value at a place. */
    public LivePage with(String file, String pointer, String json) {
        ObjectNode changed = state.deepCopy();
        JsonPointer place = JsonPointer.compile("/" + file + pointer);
        JsonNode parent = changed.at(place.head());
        JsonNode value = DroppedFile.tree(json);
        String last = place.last().getMatchingProperty();
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), value);
        } else {
            ((ObjectNode) parent).set(last, value);
        }
        return new LivePage(answers, changed);
    }

    /** The same in another language. */
    public LivePage in(Language language) {
        ObjectNode changed = state.deepCopy();
        changed.put("language", language.tag());
        return new LivePage(answers, changed);
    }

    /** What the page sends. */
    public ObjectNode state() {
        return state;
    }

    /** What the page sends, as it is read. */
    public LiveRequest request() {
        return LiveRequest.read(state.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The answer to it. */
    public JsonNode asked(String what) {
        return parsed(
                switch (what) {
                    case "assumptions" -> answers.assumptions(request());
                    case "answer" -> answers.answer(request());
                    case "later" -> answers.later(request());
                    case "compare" -> answers.compare(request());
                    default -> answers.diff(request());
                });
    }

    /** The variant in a form that is saved. */
    public Content saved(String as) {
        ObjectNode asked = state.deepCopy();
        return answers.save(LiveRequest.read(asked.put("as", as).toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** A file dropped onto the page. */
    public JsonNode dropped(String name, byte[] file) {
        return parsed(answers.read(name, file, Language.ENGLISH));
    }

    static JsonNode parsed(Content content) {
        return DroppedFile.tree(new String(content.bytes(), StandardCharsets.UTF_8));
    }
}
