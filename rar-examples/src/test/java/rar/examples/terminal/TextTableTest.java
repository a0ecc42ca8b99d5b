package rar.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import rar.examples.terminal.TextTable.Column;

final class TextTableTest {

    private static final List<Column> COLUMNS = List.of(Column.text("Insats"), Column.number("tkr"));

    @Test
    void numbers_stand_to_the_right_and_texts_to_the_left() {
        TextTable table = new TextTable(
                COLUMNS,
                List.of(List.of("Ungdomar på väg", "15\u00a0915"), List.of("Åäö", "−3")),
                List.of(List.of("Summa", "15\u00a0912"), List.of("Förra året", "")));

        assertThat(table.render(80)).isEqualTo("""
                        Insats              tkr
                        -----------------------
                        Ungdomar på väg  15\u00a0915
                        Åäö                  −3
                        -----------------------
                        Summa            15\u00a0912
                        Förra året
                        """);
    }

    @Test
    void a_table_without_rows_or_totals_has_headings_and_a_rule() {
        assertThat(new TextTable(COLUMNS, List.of(), List.of()).render(80)).isEqualTo("Insats  tkr\n-----------\n");
    }

    @Test
    void texts_and_headings_are_wrapped_but_no_number_where_the_table_is_too_wide() {
        TextTable table = new TextTable(
                List.of(Column.text("Insats"), Column.number("Beviljat belopp"), Column.text("Område")),
                List.of(List.of(
                        "En insats med ett mycket långt namn", "1\u00a0234\u00a0567,89", "Eskilstuna och Strängnäs")),
                List.of());

        assertThat(table.render(50)).isEqualTo("""
                        Insats                  Beviljat  Område
                                                  belopp
                        --------------------------------------------------
                        En insats med       1\u00a0234\u00a0567,89  Eskilstuna och
                        ett mycket långt                  Strängnäs
                        namn
                        """);
    }

    @Test
    void an_id_stays_whole_where_the_numbers_of_a_cell_can_be_parted() {
        TextTable table = new TextTable(
                List.of(Column.text("Insats"), Column.number("Sannolikhet")),
                List.of(List.of("forlangning-villa-bergsund", "99,9\u00a0% (99,7 to 100,0\u00a0%)")),
                List.of());

        assertThat(table.render(44).lines().skip(2)).first().asString().startsWith("forlangning-villa-bergsund  ");
        assertThat(table.render(44).lines()).allMatch(line -> line.length() <= 44);
    }

    @Test
    void numbers_of_one_cell_are_parted_but_none_is_broken_where_nothing_else_does() {
        TextTable table = new TextTable(
                List.of(Column.text("Insats"), Column.number("Belopp")),
                List.of(List.of("Vägen ut", "1\u00a0000\u00a0000 (900\u00a0000 to 1\u00a0100\u00a0000)")),
                List.of());

        assertThat(table.render(42).lines().skip(2)).hasSize(1);
        assertThat(table.render(30)).isEqualTo("""
                        Insats                  Belopp
                        ------------------------------
                        Vägen ut    1\u00a0000\u00a0000 (900\u00a0000
                                         to 1\u00a0100\u00a0000)
                        """);
    }

    @Test
    void a_text_from_a_file_cannot_break_the_table_or_steer_the_terminal() {
        TextTable table = new TextTable(COLUMNS, List.of(List.of("a\u001b[31m\nb", "1")), List.of());

        assertThat(table.render(80).lines()).hasSize(3).anyMatch(line -> line.contains("a\\u001b[31m\\u000ab"));
    }

    @Test
    void a_row_of_another_length_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextTable(COLUMNS, List.of(List.of("Summa")), List.of()))
                .withMessageContaining("1 cells in a table of 2");
    }

    @Property(seed = "20120101", tries = 300)
    void no_line_is_wider_than_asked_and_every_number_stands_whole(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 90) Integer> lengths,
            @ForAll @IntRange(min = 80, max = 120) int width) {
        List<Column> columns = List.of(Column.text("Namn"), Column.text("Område"), Column.number("Belopp i tkr"));
        List<List<String>> rows = lengths.stream()
                .map(length -> List.of("ord ".repeat(length / 4), "x".repeat(length), "9".repeat(length / 8 + 1)))
                .toList();

        List<String> lines =
                new TextTable(columns, rows, List.of()).render(width).lines().toList();

        assertThat(lines).allMatch(line -> line.length() <= width);
        assertThat(rows).allMatch(row -> lines.stream().anyMatch(line -> line.endsWith(" " + row.get(2))));
    }
}
