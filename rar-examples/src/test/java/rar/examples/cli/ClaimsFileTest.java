package rar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        String name = "\u001b[2J \u202eesrever; \"quoted\"\n=1+1";
        Path file = Files.writeString(
                folder.resolve("claims.csv"),
                "name;weight\n\"" + name.replace("\"", "\"\"") + "\";1\n",
                StandardCharsets.UTF_8);

        String page = CommandRun.of("allocate", "--explain", "--total=1 kr", file.toString())
                .out();
        String json = CommandRun.of("allocate", "--explain", "--json", "--total=1 kr", file.toString())
                .out();

        assertThat(page)
                .contains("\\u001b[2J \\u202eesrever; \"quoted\"\\u000a=1+1")
                .doesNotContain("\u001b", "\u202e");
        assertThat(json).doesNotContain("\u001b", "\u202e");
        assertThat(CommandRun.of("allocate", "--json", "--total=1 kr", file.toString())
                        .json()
                        .at("/parts/0/name")
                        .asText())
                .isEqualTo(name);
    }

    private static Iterable<Claim> read(String text) {
        return ClaimsFile.read(text.getBytes(StandardCharsets.UTF_8), MoneyUnit.ORE)
                .get();
    }
}
