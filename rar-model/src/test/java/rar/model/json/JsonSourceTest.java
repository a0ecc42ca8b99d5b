package rar.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rar.model.money.Money;
import rar.model.money.Share;

/** One text in, values or mistakes with their places out. */
class JsonSourceTest {

    @Test
    void values_are_read_with_their_places() {
        JsonSource source = JsonSource.parse("""
                {
                  "name": "RAR",
                  "count": 3,
                  "rate": 1e-3,
                  "open": true,
                  "total": "350,078 tkr",
                  "share": "1/4",
                  "a/b~c": [
                    10,
                    20
                  ]
                }""");
        JsonFields fields = source.root().object("name", "count", "rate", "open", "total", "share", "a/b~c");
        assertThat(fields.required("name").name()).isEqualTo(Option.of("RAR"));
        assertThat(fields.required("count").integer(0, 3)).isEqualTo(Option.of(3L));
        assertThat(fields.required("rate").number()).isEqualTo(Option.of(new BigDecimal("1e-3")));
        assertThat(fields.required("open").flag()).isEqualTo(Option.of(true));
        assertThat(fields.required("total").amount()).isEqualTo(Option.of(new Money(35_007_800)));
        assertThat(fields.required("share").share()).isEqualTo(Option.of(Share.of(1, 4)));
        JsonCursor second = fields.required("a/b~c").items().get(1);
        assertThat(second.pointer()).isEqualTo("/a~1b~0c/1");
        assertThat(second.line()).isEqualTo(10);
        assertThat(source.violations()).isEmpty();
        assertThat(source.result(Option.of("read")).get()).isEqualTo("read");
    }

    @Test
    void every_mistake_of_a_file_is_found_at_once_and_by_line() {
        JsonSource source = JsonSource.parse("""
                {
                  "count": 1.5,
                  "nmae": "RAR",
                  "open": "yes",
                  "open": true,
                  "total": "15.000 tkr",
                  "day": "2009-02-30",
                  "list": {}
                }""");
        JsonFields fields = source.root().object("name", "count", "open", "total", "day", "list", "note");
        assertThat(fields.required("name").text()).isEmpty();
        assertThat(fields.required("count").integer(0, 9)).isEmpty();
        assertThat(fields.required("open").flag()).isEmpty();
        assertThat(fields.required("total").amount()).isEmpty();
        assertThat(fields.required("day").parsed(ValueWords.AMOUNT.message(), LocalDate::parse))
                .isEmpty();
        assertThat(fields.required("list").items()).isEmpty();
        assertThat(fields.optional("note").text()).isEmpty();
        assertThat(Described.mistakes(source.result(Option.none()).getError())).isEqualTo("""
                        line 1: the field "name" is missing
                        line 2, /count: expected a whole number from 0 to 9, found 1.5
                        line 3, /nmae: unknown field "nmae"; did you mean "name"? known here: name, count, open, \
                        total, day, list, note
                        line 4, /open: expected true or false, found "yes"
                        line 5, /open: the field "open" occurs twice, first on line 4; remove or rename one
                        line 6, /total: "15.000" is not a number; write digits, with a comma before decimals, e.g. \
                        1 308 750 or 17177,4 (a point is not read, as it could mean either)
                        line 7, /day: expected an amount with its unit, e.g. "15 000 tkr", found "2009-02-30"
                        line 8, /list: expected a list [ … ], found an object { … }""");
    }

    @Test
    void nothing_is_reported_below_a_value_already_refused() {
        JsonSource source = JsonSource.parse("[1]");
        JsonFields fields = source.root().object("a", "b");
        assertThat(fields.required("a").object("c").required("c").items()).isEmpty();
        assertThat(fields.required("b").entries()).isEmpty();
        assertThat(source.violations().map(Described::mistake))
                .containsExactly("line 1: expected an object { … }, found a list [ … ]");
    }

    @Test
    void free_names_are_read_in_file_order() {
        JsonSource source = JsonSource.parse("{\"z\": 1, \"a\": 2}");
        assertThat(source.root().entries().map(entry -> entry._1 + entry._2.pointer()))
                .containsExactly("z/z", "a/a");
    }

    @Test
    void a_choice_is_one_of_its_words() {
        JsonSource source = JsonSource.parse("[\"even\", \"evne\", 3]");
        Map<String, Integer> choices = Map.of("even", 1);
        assertThat(source.root().items().map(item -> item.choice(choices)))
                .containsExactly(Option.of(1), Option.none(), Option.none());
        assertThat(source.violations().map(Described::mistake))
                .containsExactly(
                        "line 1, /1: unknown choice \"evne\"; did you mean \"even\"? known here: even",
                        "line 1, /2: expected a string, found 3");
    }

    @Test
    void null_is_never_a_value() {
        assertThat(mistakes("null", cursor -> cursor.text()))
                .isEqualTo("line 1: expected a string, found null; leave the field out where there is nothing to say");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\n", "\ufeff"})
    void an_empty_file_is_said_to_be_empty(String text) {
        assertThat(mistakes(text, JsonCursor::text))
                .isEqualTo("line 1: the file is empty; expected one JSON object { … }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e10000000", "-1e-10000000", "1e99999999999999", "NaN", "-Infinity", "1e41"})
    void numbers_that_are_no_quantity_are_refused_in_place(String number) {
        assertThat(mistakes("[" + number + "]", cursor -> cursor.items().get(0).number()))
                .isEqualTo(
                        "line 1, /0: " + number + " is not a quantity; expected a finite number of at most 40 digits");
    }

    @Test
    void numbers_of_a_thousand_digits_are_refused() {
        assertThat(mistakes(
                        "[" + "9".repeat(999) + "]",
                        cursor -> cursor.items().get(0).number()))
                .startsWith("line 1, /0: 999")
                .endsWith("… is not a quantity; expected a finite number of at most 40 digits");
        assertThat(syntaxMistake("[\n" + "9".repeat(2_000_000) + "]")).contains("this is more than can be read");
    }

    @Test
    void zero_is_zero_whatever_its_exponent() {
        assertThat(JsonSource.parse("0e99999999").root().number()).isEqualTo(Option.of(BigDecimal.ZERO));
    }

    @Test
    void a_byte_order_mark_is_passed_over_in_text_and_bytes() {
        assertThat(JsonSource.parse("\ufeff\"å\"").root().text()).isEqualTo(Option.of("å"));
        assertThat(JsonSource.parse("\ufeff\"å\"".getBytes(StandardCharsets.UTF_8))
                        .root()
                        .text())
                .isEqualTo(Option.of("å"));
    }

    @Test
    void bytes_of_another_encoding_are_said_to_be_so_with_their_line() {
        JsonSource source = JsonSource.parse("{\n\"år\": 1}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(source.root().isPresent()).isFalse();
        assertThat(source.violations().map(Described::mistake))
                .containsExactly("line 2: this line holds bytes that are not UTF-8; save the file as UTF-8");
    }

    /** The words and columns are those of the Jackson that rar is built with; others say it otherwise. */
    @Test
    @Tag("words-of-jackson")
    void broken_json_has_its_line_and_column() {
        assertThat(syntaxMistake("{\n\"a\": [1,\n 2,]}"))
                .isEqualTo("line 3, /a/2: at column 4 this is not JSON: "
                        + "the comma before ] has nothing after it; remove it");
        assertThat(syntaxMistake("{\"a\": \"b"))
                .isEqualTo("line 1, /a: at column 9 this is not JSON: "
                        + "the file ends within a string; a quotation mark is missing");
        assertThat(syntaxMistake("{\"a\": 1,\n"))
                .isEqualTo("line 2, /a: at column 1 this is not JSON: the file ends too early; a } or ] is missing");
        assertThat(syntaxMistake("{\"a\": 1}\n{}"))
                .isEqualTo("line 2: there is text after the end of the JSON object; expected one object { … }");
    }

    @Tag("words-of-jackson")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{\"a\": 1,}|the comma before } has nothing after it; remove it",
                "{“a”: 1}|“ is not a quotation mark of JSON; write \"",
                "{\"a\": ”x”}|” is not a quotation mark of JSON; write \"",
                "{'a': 1}|' is not a quotation mark of JSON; write \"",
                "{\"a\": 38 412}|a number without quotation marks has no spaces; write 38412, or with its unit \"38 412 kr\"",
                "{\"a\": -1\u00a0308\u00a0750}|a number without quotation marks has no spaces; write -1308750, or with its unit \"-1 308 750 kr\"",
                "{\"a\": 34,9}|a number without quotation marks has a point before decimals; write 34.9, or \"34,9\" where a string is expected",
                "[1,00]|a number without quotation marks has a point before decimals; write 1.00, or \"1,00\" where a string is expected",
                "[12,05]|a number without quotation marks has a point before decimals; write 12.05, or \"12,05\" where a string is expected",
                "{\"a\": 38 tkr}|a number with a unit needs quotation marks; write \"38 tkr\"",
                "{\"a\": 38tkr}|a number with a unit needs quotation marks; write \"38 tkr\"",
                "{\"a\": 35 %}|a number with a unit needs quotation marks; write \"35 %\"",
                "{\"a\": 012}|a number does not begin with 0; write 12",
                "{\"a\": +35}|a number has no plus sign; write 35",
                "{\"a\": .5}|a number begins with a digit; write 0.5",
                "{\"a\": −5}|a minus must be that of the keyboard; write -5",
                "{\"a\": –}|a dash is not a number; write 0 if it stands for nothing",
                "[1, -]|a dash is not a number; write 0 if it stands for nothing",
                "[#DIV/0!]|#DIV/0! is a spreadsheet error; correct the formula that it comes from",
                "{\"a\": #REF!}|#REF! is a spreadsheet error; correct the formula that it comes from",
                "// note {}|JSON has no comments; leave them out, or write a field \"note\" where there may be one",
                "{\"a\": 1 # one }|JSON has no comments; leave them out, or write a field \"note\" where there may be one",
                "{\"a\": (1 234)}|a number has no brackets; write -1234 if it is less than zero",
                "{\"a\": }|the value is missing here; write it, or remove the name",
                "[1;2]|values are separated by a comma, not by a semicolon",
                "{\"a\": [1}|} stands where ] is missing",
                "{\"a\": 1}}|} is one too many; remove it",
                "{\"a\": True}|true, false and null are written in lower case",
                "{\"a\": tkr}|tkr stands without quotation marks; write \"tkr\"",
                "{\"a\": 1} x|x stands without quotation marks; write \"x\"",
                "{a: 1}|a name needs quotation marks; write \"a\"",
                "[\"a\": 1]|a list [ … ] has no names; write an object { … }",
                "{\"a\": \"x\" \"b\": 1}|a comma is missing before \"b\"",
                "[[1] [2]]|a comma is missing before [",
                "{\"a\" 1}|a colon is missing between name and value",
                "{\"a\": \"C:\\plan\"}|a \\ in a string is written \\\\",
            })
    void what_is_met_in_place_of_json_is_named_with_what_to_write(String text, String words) {
        assertThat(syntaxMistake(text)).endsWith("this is not JSON: " + words);
    }

    @Tag("words-of-jackson")
    @Test
    void a_text_over_the_end_of_its_line_is_said_to_be_so() {
        assertThat(syntaxMistake("{\"a\": \"b\n\"}"))
                .isEqualTo(
                        "line 1, /a: at column 9 this is not JSON: a string goes past the end of its line; a quotation"
                                + " mark is missing, or write \\n for a new line");
    }

    /** The words and columns are those of the Jackson that rar is built with; others say it otherwise. */
    @Test
    @Tag("words-of-jackson")
    void nesting_without_end_is_refused() {
        assertThat(syntaxMistake("[".repeat(1_000_000)))
                .startsWith("line 1, ")
                .endsWith("from column 66 on this is more than can be read: "
                        + "Document nesting depth (65) exceeds the maximum allowed (64)");
        assertThat(syntaxMistake("[".repeat(64) + "]".repeat(64))).isEmpty();
    }

    @Test
    void text_of_a_file_cannot_forge_a_line_of_the_message() {
        assertThat(mistakes("{\"\\u000aline 7: all is well\\u202e\": 1}", cursor -> cursor.object("a")))
                .isEqualTo("line 1, /\\u000aline 7: all is well\\u202e: "
                        + "unknown field \"\\u000aline 7: all is well\\u202e\"; known here: a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " a", "a ", "a\\u0000b"})
    void a_name_has_substance(String name) {
        assertThat(mistakes("\"" + name + "\"", JsonCursor::name)).contains("expected a non-empty text");
    }

    @Test
    void mistakes_without_end_are_cut_off() {
        String many = "[" + "1,".repeat(5_000) + "1]";
        JsonSource source = JsonSource.parse(many);
        source.root().items().forEach(JsonCursor::text);
        assertThat(source.violations()).hasSize(JsonSource.MOST_VIOLATIONS + 1);
        assertThat(source.violations().last().message())
                .isEqualTo("there are more than 1000 mistakes; the rest are not listed");
    }

    @Test
    void a_reader_that_names_a_field_it_did_not_allow_is_a_programming_error() {
        JsonFields fields = JsonSource.parse("{}").root().object("a");
        assertThatThrownBy(() -> fields.optional("b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_reader_that_gives_up_without_a_mistake_is_a_programming_error() {
        JsonSource source = JsonSource.parse("{}");
        assertThatThrownBy(() -> source.result(Option.none())).isInstanceOf(IllegalStateException.class);
    }

    @Property(seed = "2009", tries = 500)
    void any_text_is_either_read_or_refused_with_a_place(@ForAll @StringLength(max = 40) String text) {
        JsonSource source = JsonSource.parse(text);
        assertThat(source.root().isPresent()).isEqualTo(source.isSound());
    }

    private static String syntaxMistake(String text) {
        return mistakes(text, JsonCursor::line);
    }

    private static String mistakes(String text, Consumer<JsonCursor> reading) {
        JsonSource source = JsonSource.parse(text);
        reading.accept(source.root());
        return Described.mistakes(source.violations());
    }
}
