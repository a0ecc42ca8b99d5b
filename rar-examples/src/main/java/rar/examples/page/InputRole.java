package rar.examples.page;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.message.Message;
import rar.model.message.MessageCode;

/** What a file is to an answer. */
public enum InputRole implements MessageCode {
    PLAN,
    RISKS,
    STRESSES,
    OUTCOME,
    BOOKS,
    MAP,
    CLAIMS,
    PUBLISHED,
    ACTIVITY,
    EFFECTS,
    ACCOUNT,
    RUN;

    /** What a file of such a key in JSON is called, {@code risks2} with its number; another key as it stands. */
    public static Object spoken(String key) {
        String number = key.replaceFirst("^[^0-9]+", "");
        return named(key)
                .<Object>map(role -> Message.of(PagePhrase.ROLE)
                        .with("role", Message.of(role))
                        .with("number", number))
                .getOrElse(key);
    }

    /** The role of such a key, without the number that tells two of a kind apart. */
    public static Option<InputRole> named(String key) {
        String kind = key.replaceFirst("[0-9]+$", "");
        return Vector.of(values()).find(role -> role.key().equals(kind));
    }
}
