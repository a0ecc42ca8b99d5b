package rar.model.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import rar.model.message.Excerpt;
import rar.model.message.Message;
import rar.model.plan.Remark;
import rar.model.plan.Remarked;
import rar.model.plan.Violation;

/**
 * One JSON text, read strictly, and every mistake found in it.
 *
 * <p>A reader walks from {@link #root()}; each {@link JsonCursor} that meets a mistake reports it here and goes on, so
 * that a file gets all of its mistakes at once. At the end {@link #result} is the value, or the mistakes.
 */
public final class JsonSource {

    /** More mistakes than anyone reads; of what follows it is only said that there is more. */
    static final int MOST_VIOLATIONS = 1_000;

    /** The field of the outermost object that names the schema of the file, for editors. */
    private static final String SCHEMA = "$schema";

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** A set, since what is wrong once may be met many times. */
    private final Set<Violation> violations = new LinkedHashSet<>();

    private final Set<Remark> remarks = new LinkedHashSet<>();

    private final JsonProbe probe;

    private boolean hasMore;
    private JsonCursor root = new JsonCursor(this, "", JsonValue.absent(1));

    private JsonSource(JsonProbe probe) {
        this.probe = probe;
    }

    /** Reads a file's bytes, which must be UTF-8; a byte order mark is passed over. */
    public static JsonSource parse(byte[] utf8) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(utf8.length + 1);
        CoderResult outcome = decoder.decode(ByteBuffer.wrap(utf8), decoded, true);
        String text = decoded.flip().toString();
        if (outcome.isError()) {
            JsonSource broken = new JsonSource(JsonProbe.NONE);
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            broken.report("", line, text.length() - text.lastIndexOf('\n'), JsonMistake.NOT_UTF_8.message());
            return broken;
        }
        return parse(text);
    }

    /** Reads a text; a byte order mark is passed over. */
    public static JsonSource parse(String text) {
        return parse(text, JsonProbe.NONE);
    }

    /** Reads a text; the probe is told of everything that a reader then asks of it. */
    public static JsonSource parse(String text, JsonProbe probe) {
        JsonSource source = new JsonSource(probe);
        String body = text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        source.root = new JsonCursor(source, "", source.withoutSchema(new JsonTree(source).read(body)));
        return source;
    }

    /** What an editor reads is for no reader: it is in nothing that is written or hashed of what the file says. */
    private JsonValue withoutSchema(JsonValue whole) {
        JsonValue schema = whole.fields().get(SCHEMA);
        if (schema == null) {
            return whole;
        }
        new JsonCursor(this, JsonCursor.below("", SCHEMA), schema).text();
        Map<String, JsonValue> others = new LinkedHashMap<>(whole.fields());
        others.remove(SCHEMA);
        return whole.withFields(others);
    }

    /** Tells of something that is asked of a value. */
    void asked(String pointer, JsonValue value, JsonQuestion question) {
        probe.asked(pointer, value, question);
    }

    /** The outermost value; absent, and silent about everything below, where the text is not JSON. */
    public JsonCursor root() {
        return root;
    }

    /** Notes a mistake of a value; control characters of the pointer are made visible, as in every message. */
    void report(String pointer, JsonValue value, Message what) {
        report(pointer, value.line(), value.column(), what);
    }

    /** Notes a mistake at a character of the text. */
    void report(String pointer, int line, int column, Message what) {
        if (violations.size() < MOST_VIOLATIONS) {
            violations.add(new Violation(Excerpt.of(pointer, 1_000), line, column, what, Option.none()));
        } else {
            hasMore = true;
        }
    }

    /** Notes a mistake that was found without the file, at the value that its pointer leads to. */
    public void report(Violation found) {
        report(found.pointer(), valueAt(found.pointer()), found.what());
    }

    /** Notes what is legal and probably not meant. */
    void remark(String pointer, JsonValue value, Message what) {
        if (remarks.size() < MOST_VIOLATIONS) {
            remarks.add(new Remark(Excerpt.of(pointer, 1_000), value.line(), value.column(), what, Option.none()));
        }
    }

    /** Notes a remark that was found without the file, at the value that its pointer leads to. */
    public void remark(Remark found) {
        remark(found.pointer(), valueAt(found.pointer()), found.what());
    }

    private JsonValue valueAt(String pointer) {
        return root.valueAt(Vector.of(pointer.split("/", -1)).drop(1));
    }

    /** Whether a mistake has been noted at {@code pointer} or below it, or so many that nobody knows. */
    boolean hasMistakeIn(String pointer) {
        return violations.size() > MOST_VIOLATIONS
                || violations.stream().anyMatch(found -> (found.pointer() + "/").startsWith(pointer + "/"));
    }

    /** Whether no mistake has been noted so far. */
    public boolean isSound() {
        return violations.isEmpty();
    }

    /** Every mistake noted so far, by line; those of a line as they were met. */
    public Seq<Violation> violations() {
        Vector<Violation> byLine = Vector.ofAll(violations)
                .sorted(Comparator.comparingInt(Violation::line))
                .map(found -> found.at(JsonPlace.words(root, found.pointer())));
        return hasMore
                ? byLine.append(
                        new Violation("", byLine.last().line(), JsonMistake.TOO_MANY.with("most", MOST_VIOLATIONS)))
                : byLine;
    }

    /**
     * The value read, or every mistake.
     *
     * @throws IllegalStateException if there is neither a value nor a mistake: the reader gave up without saying why
     */
    public <T> Validation<Seq<Violation>, T> result(Option<T> value) {
        if (!isSound()) {
            return Validation.invalid(violations());
        }
        return Validation.valid(value.getOrElseThrow(
                () -> new IllegalStateException("a reader returned nothing and reported no mistake")));
    }

    /** Every remark noted so far, by line. */
    public Seq<Remark> remarks() {
        return Vector.ofAll(remarks)
                .sorted(Comparator.comparingInt(Remark::line))
                .map(found -> found.at(JsonPlace.words(root, found.pointer())));
    }

    /**
     * The value read with the remarks on it, or every mistake.
     *
     * @throws IllegalStateException if there is neither a value nor a mistake: the reader gave up without saying why
     */
    public <T> Validation<Seq<Violation>, Remarked<T>> remarked(Option<T> value) {
        return result(value).map(read -> new Remarked<>(read, remarks()));
    }
}
