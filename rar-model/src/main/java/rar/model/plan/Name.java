package rar.model.plan;

import java.nio.charset.StandardCharsets;
import rar.model.message.Message;

/** What can name something in a plan, in its files and on a page. */
public final class Name {

    private Name() {}

    /** Whether a text is one: it has no half of a character, a surrogate alone, either, which no file can hold. */
    public static boolean isName(String text) {
        return !text.isBlank()
                && text.equals(text.strip())
                && text.chars().noneMatch(Character::isISOControl)
                && isWhole(text);
    }

    /** What a text would have to be that is none, to be put after "expected". */
    public static Message demandOn(String text) {
        return (isWhole(text) ? NameDemand.PLAIN : NameDemand.WHOLE).message();
    }

    private static boolean isWhole(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
