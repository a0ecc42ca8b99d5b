package rar.examples.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rar.examples.command.CommandRun;
import rar.model.allocation.Claim;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/** CSV files as people and their programs write them. */
final class ClaimsFileTest {

    @Test
    void separators_line_ends_byte_order_marks_and_swedish_headings_are_taken_as_they_are() {
        for (String separator : new String[] {";", ",", "\t"}) {
            for (String end : new String[] {"\n", "\r\n", "\r"}) {
                String text = String.join(end, "\ufeffVikt;Namn;H\u00f6gst", "\"0,5\";Ett;", "", "1 000;Tv\u00e5;3 kr");

                assertThat(read(text.replace(";", separator)))
                        .containsExactly(
                                Claim.of("Ett", Share.of(1, 2)),
                                Claim.of("Tv\u00e5", 1_000).atMost(Money.ofKronor(3)));
            }
        }
    }

    @Test
    void a_bound_without_a_unit_is_in_the_unit_of_the_allocation() {
        assertThat(read("name;weight;minimum;maximum\nA;1;2;3 kr\n"))
                .containsExactly(new Claim("A", Share.ONE, Money.of(2, MoneyUnit.ORE), Money.ofKronor(3)));
    }

    @Test
    void a_name_may_hold_what_separates_and_cannot_steer_the_terminal(@TempDir Path folder) throws IOException {
        String name = "\u202eesrever; \"quoted\", =1+1";
        Path file = Files.writeString(
                folder.resolve("claims.csv"),
                "name;weight\n\"" + name.replace("\"", "\"\"") + "\";1\n",
                StandardCharsets.UTF_8);

        String page = CommandRun.of("allocate", "--explain", "--total=1 kr", file.toString())
                .out();
        String json = CommandRun.of("allocate", "--explain", "--json", "--total=1 kr", file.toString())
                .out();

        assertThat(page).contains("\\u202eesrever; \"quoted\", =1+1").doesNotContain("\u202e");
        assertThat(json).doesNotContain("\u202e");
        assertThat(CommandRun.of("allocate", "--json", "--total=1 kr", file.toString())
                        .json()
                        .at("/parts/0/name")
                        .asText())
                .isEqualTo(name);
    }

    @Test
    void a_name_is_one_line_without_control_characters() {
        assertThat(mistakes("name;weight\n\"Ett;1\nTv\u00e5\";2\n\u001b[2J;3\n"))
                .containsExactly(
                        "2: the name \"Ett;1\\u000aTv\u00e5\" is not on one line or has control characters; is a quotation"
                                + " mark too many or missing?",
                        "4: the name \"\\u001b[2J\" is not on one line or has control characters; is a quotation mark"
                                + " too many or missing?");
    }

    @Test
    void names_that_look_the_same_are_the_same() {
        assertThat(mistakes("name;weight\nVing\u00e5ker;1\nVinga\u030aker;2\n"))
                .containsExactly("3: the name \"Vinga\u030aker\" stands on line 2 already; remove one");
    }

    @Test
    void bounds_that_leave_no_whole_unit_are_told_with_their_line() {
        assertThat(ClaimsFile.read(bytes("name;weight;minimum;maximum\nA;1;;\nB;1;1 200 kr;1 800 kr\n"), MoneyUnit.TKR)
                        .getError()
                        .map(mistake -> mistake.line() + ": " + mistake.message()))
                .containsExactly("3: no amount in whole tkr lies between the minimum of B, 1\u00a0200\u00a0kr, and its"
                        + " maximum, 1\u00a0800\u00a0kr; widen one of them or choose a finer unit");
    }

    @Test
    void of_very_many_mistakes_the_first_thousand_are_listed_and_the_rest_is_said() {
        Seq<String> mistakes = mistakes("name;weight\n" + ";-1\n".repeat(700));

        assertThat(mistakes).hasSize(1_001);
        assertThat(mistakes.head()).isEqualTo("2: the name is empty");
        assertThat(mistakes.last()).isEqualTo("502: there are more than 1000 mistakes; the rest are not listed");
        assertThat(mistakes("name;weight\n" + ";-1\n".repeat(500))).hasSize(1_000);
    }

    @Test
    void a_long_name_is_cut_in_a_message() {
        assertThat(mistakes("name;weight\n" + "x".repeat(100_000) + ";1\n" + "x".repeat(100_000) + ";1\n"))
                .containsExactly("3: the name \"" + "x".repeat(60) + "\u2026\" stands on line 2 already; remove one");
    }

    private static Seq<String> mistakes(String text) {
        return ClaimsFile.read(bytes(text), MoneyUnit.ORE)
                .getError()
                .map(mistake -> mistake.line() + ": " + mistake.message());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Iterable<Claim> read(String text) {
        return ClaimsFile.read(bytes(text), MoneyUnit.ORE).get().claims();
    }
}
