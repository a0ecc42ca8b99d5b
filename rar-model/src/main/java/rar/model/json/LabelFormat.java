package rar.model.json;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import rar.model.json.JsonValue.Kind;
import rar.model.message.Label;
import rar.model.message.Language;

/** How a label is spelled in files: a text for all readers, or an object with one by the code of each language. */
public final class LabelFormat {

    private static final Vector<Language> LANGUAGES = Vector.of(Language.values());

    private LabelFormat() {}

    /** The label written here, if it can be read. */
    public static Option<Label> read(JsonCursor at) {
        if (!at.isObject()) {
            return at.name().map(Label::of);
        }
        JsonFields fields = at.object(LANGUAGES.map(Language::tag).toJavaArray(String[]::new));
        TreeMap<Language, String> texts = LANGUAGES.foldLeft(
                TreeMap.<Language, String>empty(),
                (read, language) -> fields.required(language.tag())
                        .name()
                        .map(text -> read.put(language, text))
                        .getOrElse(read));
        return at.made(() -> new Label(texts));
    }

    /** As it is read. */
    public static JsonValue write(Label label) {
        return label.everywhere().map(LabelFormat::text).getOrElse(() -> {
            Map<String, JsonValue> texts = new LinkedHashMap<>();
            label.texts().forEach((language, text) -> texts.put(language.tag(), text(text)));
            return JsonValue.object(0, texts);
        });
    }

    private static JsonValue text(String text) {
        return JsonValue.scalar(Kind.TEXT, 0, text);
    }
}
