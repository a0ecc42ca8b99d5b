package rar.model.message;

/** Sentences that have no code yet, in English. */
public enum Sentence implements Sayable {
    /** The sentence, {@code text}. */
    AS_IT_IS;

    /** The sentence as a message. */
    public static Message of(String text) {
        return AS_IT_IS.with("text", text);
    }
}
