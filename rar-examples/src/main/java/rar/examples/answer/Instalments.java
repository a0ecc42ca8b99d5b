package rar.examples.answer;

import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rar.examples.page.MonthName;
import rar.examples.page.NumberPhrase;
import rar.model.message.Message;
import rar.model.message.MessageCode;
import rar.model.message.RefusedException;

/** The number of instalments in a year (delbetalningar). */
public enum Instalments implements MessageCode {
    /** Twelve. */
    MONTHLY("monthly", 12, ""),
    /** Four. */
    QUARTERLY("quarterly", 4, "Q"),
    /** Two. */
    HALF_YEARLY("half-yearly", 2, "H");

    private final String text;
    private final int count;
    private final String letter;

    Instalments(String text, int count, String letter) {
        this.text = text;
        this.count = count;
        this.letter = letter;
    }

    /**
     * Those of that name.
     *
     * @throws IllegalArgumentException if there are none; the message lists the names
     */
    public static Instalments named(String name) {
        return Arrays.stream(values())
                .filter(instalments -> instalments.text.equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedException(ClaimsRefusal.INSTALMENTS_UNKNOWN
                        .with("found", name)
                        .with("known", Vector.of(values()).map(Instalments::toString))));
    }

    /** The number of them in a year. */
    public int count() {
        return count;
    }

    /** The headings of a table with a column for each of them. */
    public List<Message> headings() {
        return IntStream.rangeClosed(1, count).mapToObj(this::heading).toList();
    }

    private Message heading(int number) {
        return letter.isEmpty()
                ? MonthName.of(number)
                : Message.of(NumberPhrase.NUMBER).with("value", letter + number);
    }

    /** The name. */
    @Override
    public String toString() {
        return text;
    }
}
