package rar.model.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;

final class PhraseBookTest {

    /** Messages of this test; their phrases stand in the test's resources. */
    private enum Said implements MessageCode {
        PAID_LATE,
        GRANTS,
        NAMES,
        CHOICE,
        BRACE,
        LOWEST,
        DIGITS,
        REASON,
        WITHOUT_PHRASE
    }

    @Test
    void each_language_has_words_of_its_own_for_the_same_message() {
        Message message = Message.of(Said.PAID_LATE)
                .with("amount", Money.ofTkr(250))
                .with("due", YearMonth.of(2027, 4))
                .with("month", Month.MARCH);
        assertThat(PhraseBook.of(Language.ENGLISH).text(message))
                .isEqualTo("250\u00a0000\u00a0kr, due in April 2027, has not come by March");
        assertThat(PhraseBook.of(Language.SWEDISH).text(message))
                .isEqualTo("250\u00a0000\u00a0kr som skulle betalas april 2027 har inte kommit i mars");
    }

    @Test
    void a_word_follows_its_number() {
        assertThat(Vector.of(0, 1, 2).map(count -> text(Message.of(Said.GRANTS).with("count", count))))
                .containsExactly("0 grants", "1 grant", "2 grants");
    }

    @Test
    void several_stand_in_a_row_or_in_a_sentence() {
        Message message = Message.of(Said.NAMES).with("names", Vector.of("Flen", "Trosa", "Gnesta"));
        assertThat(PhraseBook.of(Language.ENGLISH).text(message))
                .isEqualTo("Flen, Trosa, Gnesta: Flen, Trosa and Gnesta");
        assertThat(PhraseBook.of(Language.SWEDISH).text(message))
                .isEqualTo("Flen, Trosa, Gnesta: Flen, Trosa och Gnesta");
        assertThat(text(Message.of(Said.NAMES).with("names", Vector.of("Flen"))))
                .isEqualTo("Flen: Flen");
    }

    @Test
    void what_an_argument_says_is_never_read_as_a_hole() {
        assertThat(text(Message.of(Said.NAMES).with("names", Vector.of("{names}"))))
                .isEqualTo("{names}: {names}");
        assertThat(text(Message.of(Said.BRACE))).isEqualTo("an object { … }");
    }

    @Test
    void a_month_can_be_written_as_a_sentence_has_it() {
        Message message = Message.of(Said.LOWEST).with("month", YearMonth.of(2027, 4));
        assertThat(PhraseBook.of(Language.ENGLISH).text(message)).isEqualTo("lowest in April 2027");
        assertThat(PhraseBook.of(Language.SWEDISH).text(message)).isEqualTo("lägst i april 2027");
    }

    @Test
    void months_and_numbers_stand_in_digits_where_the_phrase_says_so() {
        assertThat(text(Message.of(Said.DIGITS)
                        .with("month", YearMonth.of(2027, 4))
                        .with("seed", 20_270_401L)
                        .with("periods", Vector.of(202_704, 202_705))))
                .isEqualTo("\"2027-04\", seed 20270401 of 202704, 202705");
    }

    @Test
    void a_count_is_grouped_and_a_year_is_not() {
        assertThat(Vector.<Object>of(2027, 9_999, 10_000, -12_345, 1_000_000_000_000L, BigInteger.valueOf(123_456))
                        .map(count -> text(Message.of(Said.GRANTS).with("count", count))))
                .containsExactly(
                        "2027 grants",
                        "9999 grants",
                        "10\u00a0000 grants",
                        "-12\u00a0345 grants",
                        "1\u00a0000\u00a0000\u00a0000\u00a0000 grants",
                        "123\u00a0456 grants");
    }

    @Test
    void a_message_may_be_an_argument_of_another() {
        Message reason = Message.of(Said.GRANTS).with("count", 1);
        assertThat(text(Message.of(Said.REASON).with("reason", reason).with("share", new BigDecimal("12.50"))))
                .isEqualTo("12,50 because of 1 grant");
    }

    @Test
    void several_to_choose_from_have_an_or_and_those_with_commas_stand_apart() {
        Message message = Message.of(Said.CHOICE).with("names", Vector.of("Flen", "Trosa, Vagnhärad", "Gnesta"));
        assertThat(PhraseBook.of(Language.ENGLISH).text(message))
                .isEqualTo("Flen, Trosa, Vagnhärad or Gnesta: Flen; Trosa, Vagnhärad; Gnesta");
        assertThat(PhraseBook.of(Language.SWEDISH).text(message))
                .isEqualTo("Flen, Trosa, Vagnhärad eller Gnesta: Flen; Trosa, Vagnhärad; Gnesta");
    }

    @Test
    void codes_are_the_room_and_the_key() {
        assertThat(Said.PAID_LATE.code()).isEqualTo("message.paid-late");
    }

    @Test
    void a_message_without_words_or_arguments_is_a_fault_of_the_program() {
        assertThatThrownBy(() -> text(Message.of(Said.WITHOUT_PHRASE)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("without-phrase")
                .hasMessageContaining("en/rar.model.message");
        assertThatThrownBy(() -> text(Message.of(Said.GRANTS)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the message message.grants has no argument count");
        assertThatThrownBy(() -> Message.of(Said.GRANTS).with("count", new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the argument count is a java.lang.Object");
        assertThatThrownBy(() -> Phrase.parse("a {hole"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a {hole");
    }

    @Test
    void another_locale_is_english() {
        assertThat(Language.of(Locale.forLanguageTag("sv-FI"))).isEqualTo(Language.SWEDISH);
        assertThat(Language.of(Locale.JAPAN)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void days_and_months_of_years_are_written_as_files_have_them() {
        assertThat(text(Message.of(Said.NAMES).with("names", Vector.of(LocalDate.of(2027, 1, 31)))))
                .isEqualTo("2027-01-31: 2027-01-31");
    }

    private static String text(Message message) {
        return PhraseBook.of(Language.ENGLISH).text(message);
    }
}
