package rar.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rar.model.message.Excerpt;
import rar.model.message.Language;
import rar.model.message.PhraseBook;

/** Numbers as Swedish tables print them. */
class SwedishNumberTest {

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(24).negate(), BigInteger.TEN.pow(24)),
                        Arbitraries.integers().between(0, 6))
                .as(BigDecimal::new);
    }

    @Property(seed = "721", tries = 500)
    void what_is_written_is_read_back_digit_by_digit(@ForAll("numbers") BigDecimal number) {
        assertThat(SwedishNumber.parse(SwedishNumber.format(number))).isEqualTo(number);
    }

    @Property(seed = "722", tries = 300)
    void plain_digits_read_as_the_grouped_ones(@ForAll("numbers") BigDecimal number) {
        assertThat(SwedishNumber.parse(number.toPlainString().replace('.', ',')))
                .isEqualTo(number);
    }

    @Property(seed = "723", tries = 500)
    void a_text_is_read_exactly_or_refused(@ForAll("texts") String text) {
        BigDecimal read;
        try {
            read = SwedishNumber.parse(text);
        } catch (NumberTextException e) {
            return;
        }
        // what was read is the text without its spaces
        assertThat(read.toPlainString())
                .isEqualTo(new BigDecimal(text.replaceAll("[ \u00a0\u202f]", "")
                                .replace('\u2212', '-')
                                .replace(',', '.'))
                        .toPlainString());
        assertThat(text).matches("[-\u2212]?[0-9][0-9 \u00a0\u202f]*(,[0-9]+)?").doesNotContainPattern("[^0-9][^0-9]");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("0123456789 \u00a0\u202f,-\u2212.")
                .ofMaxLength(9);
    }

    @Test
    void numbers_are_grouped_in_threes() {
        assertThat(SwedishNumber.format(new BigDecimal("1308750"))).isEqualTo("1\u00a0308\u00a0750");
        assertThat(SwedishNumber.format(new BigDecimal("-999"))).isEqualTo("−999");
        assertThat(SwedishNumber.format(new BigDecimal("1000.50"))).isEqualTo("1\u00a0000,50");
        assertThat(SwedishNumber.format(new BigDecimal("1E+3"))).isEqualTo("1\u00a0000");
    }

    @Test
    void a_point_is_refused_with_the_reason() {
        assertThatThrownBy(() -> SwedishNumber.parse("1.234,5"))
                .isInstanceOf(NumberTextException.class)
                .hasMessageContaining("a point is not read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+35|35",
                "–35|-35",
                "−35|-35",
                "1\u2009234\u2009567|1234567",
                "1\u2007234|1234",
                "+1 234,50|1234.50"
            })
    void signs_and_spaces_of_printed_tables_are_read(String text, BigDecimal number) {
        assertThat(SwedishNumber.parse(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "-|is a dash, not a number; write 0 if it stands for nothing",
                "–|is a dash, not a number; write 0 if it stands for nothing",
                "—|is a dash, not a number; write 0 if it stands for nothing",
                "--|is a dash, not a number; write 0 if it stands for nothing",
                "#REF!|is a spreadsheet error, not a number; correct the formula that it comes from",
                "#DIVISION/0!|is a spreadsheet error, not a number; correct the formula that it comes from",
                "#SAKNAS!|is a spreadsheet error, not a number; correct the formula that it comes from",
                "#####|is a spreadsheet error, not a number; correct the formula that it comes from",
                "(1 234)|stands in brackets, which may mean less than zero or the year before; write -1 234 or 1 234",
                "[35]|stands in brackets, which may mean less than zero or the year before; write -35 or 35",
                "1 234*|ends in a note mark; write 1 234",
                "1 234,5 **|ends in a note mark; write 1 234,5",
                "-35²|ends in a note mark; write -35",
                "1 234 1)|ends in a note mark; write 1 234",
                "“1 234”|has quotation marks of its own; leave them out",
                "'35'|has quotation marks of its own; leave them out",
                "1 234:-|ends as a price; write 1 234 kr",
                "SEK 500|has its unit first; write it after the number, 500",
                "1'234'567,5|groups its digits by marks; group them by spaces",
                "1,234,567|has more than one comma; group digits by spaces",
                "1 234,|ends in a comma; leave it out, or write the decimals",
                ",5|begins with a comma; write a digit before it, as 0,5",
                "- 35|has a space after its sign; leave it out",
                "\u200b35|holds an invisible character; type it anew"
            })
    void what_is_met_in_place_of_a_number_is_named_with_what_to_write(String text, String words) {
        assertThatThrownBy(() -> SwedishNumber.parse(text))
                .isInstanceOf(NumberTextException.class)
                .hasMessage("\"" + Excerpt.of(text) + "\" " + words);
    }

    /** Whatever is offered in place of a text can be read. */
    @Property(seed = "724", tries = 300)
    void what_a_message_offers_is_a_number(@ForAll("numbers") BigDecimal number, @ForAll("dresses") String dress) {
        String written = SwedishNumber.format(number.abs());
        String message = PhraseBook.of(Language.ENGLISH)
                .text(NumberFault.message(dress.replace("N", written)).orElseThrow());
        assertThat(SwedishNumber.parse(
                        message.replaceFirst(".*(?:write|number,) -?", "").replaceFirst("( or| kr).*", "")))
                .isEqualTo(number.abs());
    }

    @Provide
    Arbitrary<String> dresses() {
        return Arbitraries.of("(N)", "( N )", "N*", "N¹", "N 2)", "N:-", "SEK N");
    }
}
