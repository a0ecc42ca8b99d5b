package rar.examples.page;

import io.vavr.collection.Vector;
import java.util.Locale;
import rar.model.message.Message;
import rar.model.message.MessageCode;

/**
 * The name of a table, of the code of its heading: {@code repair-moves} of {@code RepairHeading.MOVES_TITLE}. What follows
 * {@code TITLE} tells headings of one table apart.
 */
final class TableName {

    private TableName() {}

    static String of(Message heading) {
        MessageCode code = heading.code();
        String family = code.family().getSimpleName().replaceFirst("(Report)?(Phrase|Heading|Note|Row)$", "");
        Vector<String> words = words(family.replaceAll("(?<=.)(?=\\p{Lu})", "-"));
        Vector<String> own = words(code.key()).takeUntil(word -> word.equals("title"));
        return words.appendAll(own.removeAll(words).removeAll(words.map(word -> word + "s")))
                .mkString("-");
    }

    private static Vector<String> words(String joined) {
        return Vector.of(joined.toLowerCase(Locale.ROOT).split("-", -1));
    }
}
