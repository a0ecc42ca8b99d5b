package rar.examples.live;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonSource;
import rar.model.json.JsonText;
import rar.model.json.JsonValue.Kind;
import rar.model.message.Language;
import rar.model.message.RefusedException;
import rar.model.plan.Violation;

/**
 * What the page asks.
 *
 * @param page which page, by a name that it has given itself
 * @param number of the question, growing
 * @param language of the answer
 * @param scenarios how many to run
 * @param accepted the accepted risk
 * @param as in which form something is saved
 * @param variants of which it is asked
 */
public record LiveRequest(
        String page,
        long number,
        Language language,
        long scenarios,
        double accepted,
        String as,
        Vector<Variant> variants) {

    /** In a meeting, within the time of a request. */
    public static final long MOST_SCENARIOS = 1_000_000;

    /** Of which all pairs are compared. */
    private static final int MOST_VARIANTS = 6;

    private static final long USUAL_SCENARIOS = 10_000;

    private static final double USUAL_ACCEPTED = 0.01;

    /** Reads it. @throws RefusedException with what is wrong, so much of it as a person reads */
    public static LiveRequest read(byte[] json) {
        JsonSource source = JsonSource.parse(json);
        JsonFields fields = source.root()
                .object(
                        "page",
                        "number",
                        "language",
                        "scenarios",
                        "accepted",
                        "as",
                        "name",
                        "plan",
                        "risks",
                        "base",
                        "variant",
                        "variants");
        LiveRequest request = new LiveRequest(
                fields.optional("page").text().getOrElse(""),
                fields.optional("number").integer(0, Long.MAX_VALUE).getOrElse(0L),
                fields.optional("language").text().flatMap(Language::tagged).getOrElse(Language.ENGLISH),
                fields.optional("scenarios").integer(1, MOST_SCENARIOS).getOrElse(USUAL_SCENARIOS),
                accepted(fields.optional("accepted")),
                fields.optional("as").text().getOrElse(""),
                variants(fields));
        requireSound(source);
        return request;
    }

    private static double accepted(JsonCursor at) {
        double accepted = at.number().map(BigDecimal::doubleValue).getOrElse(USUAL_ACCEPTED);
        if (!(accepted > 0 && accepted < 1)) {
            at.report(LiveMistake.ACCEPTED.with("found", at.value().scalar()));
        }
        return accepted;
    }

    /** One that stands in the question itself, the one to compare with and the one asked about, or several. */
    private static Vector<Variant> variants(JsonFields fields) {
        JsonCursor several = fields.optional("variants");
        Vector<Variant> listed =
                several.isPresent() ? several.items().map(LiveRequest::variant).toVector() : Vector.empty();
        if (listed.size() > MOST_VARIANTS) {
            several.report(LiveMistake.SEVERAL.with("most", MOST_VARIANTS));
        }
        JsonCursor itself = fields.object();
        return Vector.of(fields.optional("base"), fields.optional("variant"))
                .filter(JsonCursor::isObject)
                .map(LiveRequest::variant)
                .appendAll(listed)
                .appendAll(Option.when(itself.has("plan"), () -> variant(itself)));
    }

    private static Variant variant(JsonCursor at) {
        return new Variant(
                at.field("name").isText() ? at.field("name").value().scalar() : "",
                text(at.field("plan")).getOrElse(""),
                text(at.field("risks")));
    }

    private static Option<String> text(JsonCursor at) {
        return Option.when(at.isPresent() && !at.is(Kind.NULL), () -> JsonText.of(at.value()));
    }

    private static void requireSound(JsonSource source) {
        Seq<Violation> wrong = source.violations();
        if (!wrong.isEmpty()) {
            throw new RefusedException(wrong.head().what());
        }
    }

    /** The variant that is asked about. @throws RefusedException if there is none */
    Variant variant() {
        return variants.lastOption().getOrElseThrow(() -> new RefusedException(LiveMistake.NO_PLAN.message()));
    }
}
