package rar.model.json;

import io.vavr.collection.Vector;
import java.util.Collection;
import java.util.Optional;
import rar.model.message.Excerpt;
import rar.model.message.Message;
import rar.model.message.Sayable;

/** What was perhaps meant by a word that is not known; after it in a sentence. */
public enum Suggestion implements Sayable {
    /** Nothing was. */
    NONE,
    /** A known word that is written much the same. */
    NEAR,
    /** One of the known words, which are few. */
    KNOWN,
    /** A known word that is written much the same, and all the known ones. */
    NEAR_AND_KNOWN;

    private static final int MOST_LISTED = 30;

    /** The known word that is near, if there is one, and all known words where they are few. */
    public static Message of(String word, Collection<String> known) {
        Optional<String> near = Wording.nearest(word, known).map(Excerpt::of);
        boolean isListed = !known.isEmpty() && known.size() <= MOST_LISTED;
        Message message =
                (isListed ? near.isPresent() ? NEAR_AND_KNOWN : KNOWN : near.isPresent() ? NEAR : NONE).message();
        Message listed = isListed ? message.with("known", Vector.ofAll(known).map(Excerpt::of)) : message;
        return near.map(match -> listed.with("near", match)).orElse(listed);
    }
}
