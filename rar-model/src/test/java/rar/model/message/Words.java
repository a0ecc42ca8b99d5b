package rar.model.message;

import io.vavr.control.Option;
import java.util.List;

/** What messages say, for tests that know them by their words. */
public final class Words {

    private Words() {}

    public static String english(Message message) {
        return PhraseBook.of(Language.ENGLISH).text(message);
    }

    /** Nothing where there is no message. */
    public static String english(Option<Message> message) {
        return message.map(Words::english).getOrElse("");
    }

    /** One text for each message. */
    public static List<String> english(List<Message> messages) {
        return messages.stream().map(Words::english).toList();
    }

    public static String swedish(Message message) {
        return PhraseBook.of(Language.SWEDISH).text(message);
    }
}
