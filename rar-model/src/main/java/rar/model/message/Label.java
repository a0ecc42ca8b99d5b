package rar.model.message;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;

/**
 * What readers call something: one text for readers of every language, or one for those of each.
 *
 * @param texts by language, all of them
 */
public record Label(SortedMap<Language, String> texts) implements Serializable {

    /**
     * @throws NullPointerException if the texts are null; it names them
     * @throws IllegalArgumentException if a language has no text
     */
    public Label {
        Objects.requireNonNull(texts, "Label.texts is null");
        Vector.of(Language.values()).removeAll(texts.keySet()).forEach(language -> {
            throw new IllegalArgumentException("the label has no text in " + language.tag());
        });
    }

    /** The same in every language. */
    public static Label of(String text) {
        return of(language -> text);
    }

    /** By language. */
    public static Label of(Function<Language, String> text) {
        return new Label(Vector.of(Language.values())
                .foldLeft(TreeMap.empty(), (texts, one) -> texts.put(one, text.apply(one))));
    }

    /** Several, one after the other. */
    public static Label joined(Seq<Label> labels, String between) {
        return of(language -> labels.map(label -> label.in(language)).mkString(between));
    }

    /** As readers of a language know it. */
    public String in(Language language) {
        return texts.get(language).get();
    }

    /** The one text, of a label that is the same in every language; else none. */
    public Option<String> everywhere() {
        return texts.values().distinct().size() == 1 ? texts.values().headOption() : Option.none();
    }
}
