package rar.examples.starter;

import java.text.Normalizer;
import java.util.Locale;
import rar.model.message.Message;
import rar.model.message.MessageCode;
import rar.model.message.PhraseBook;

/**
 * What the parts of a starter are called in one language, and the ids that follow from it.
 *
 * @param words of the language
 */
record Naming(PhraseBook words) {

    String name(MessageCode code) {
        return name(Message.of(code));
    }

    String name(Message message) {
        return words.text(message);
    }

    String id(MessageCode code) {
        return id(Message.of(code));
    }

    /** The name in small letters without marks, with hyphens between its words. */
    String id(Message message) {
        return Normalizer.normalize(name(message), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
