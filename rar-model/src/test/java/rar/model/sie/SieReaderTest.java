package rar.model.sie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.model.plan.Remarked;
import rar.model.plan.Violation;

/** What the format says in words: rows that do not count, objects, broken years, encodings, and files without end. */
class SieReaderTest {

    private static final String HEAD = """
            #FLAGGA 0
            #FORMAT PC8
            #SIETYP 4
            #RAR 0 20250701 20260630
            #RAR -1 20250101 20250630
            #KTYP 1930 T
            #KTYP 5010 K
            """;

    private static final Charset CODE_PAGE_437 = Charset.forName("IBM437");

    /** The sum is the CRC-32, computed apart, of the labels and fields as they stand here without what parts them. */
    @Test
    void a_control_sum_is_of_labels_and_fields_without_what_parts_them() {
        String file = """
                #FLAGGA 0
                #KSUMMA
                #FORMAT PC8
                #SIETYP   4
                #RAR 0 20250101 20251231
                #FNAMN "A \\"B\\" {C}"
                #KONTO 1930 "Bank"
                #KONTO	5010 Hyra
                #IB 0 1930 1000.00
                #UB 0 1930 700.00
                #IB 0 2080 -1000.00
                #UB 0 2080 -1000.00
                #RES 0 5010 300.00
                #VER A "1" 20250115 Hyra
                {
                  #TRANS 5010 {6 "101"} 300.00
                  #TRANS 1930 {} -300.00
                }
                #KSUMMA 2968887098
                """;

        assertThat(SieReader.read(file.getBytes(StandardCharsets.US_ASCII)).isValid())
                .isTrue();
        assertThat(SieReader.read(file.replace("-300.00", "-300.0").getBytes(StandardCharsets.US_ASCII))
                        .getError()
                        .map(Violation::code))
                .containsExactly("sie.control-sum");
    }

    @Test
    void code_page_437_is_the_one_that_java_has() {
        for (int octet = 128; octet < 256; octet++) {
            String java = new String(new byte[] {(byte) octet}, CODE_PAGE_437);
            assertThat(SieEncoding.PC8.decode(Character.toString((char) octet))).isEqualTo(java);
        }
    }

    @Test
    void windows_1252_is_the_one_that_java_has() {
        for (int octet = 128; octet < 256; octet++) {
            String java = new String(new byte[] {(byte) octet}, Charset.forName("windows-1252"));
            String own = SieEncoding.WINDOWS_1252.decode(Character.toString((char) octet));
            // where Windows has no character, the control character of Latin-1 is kept
            assertThat(own).isEqualTo(java.equals("\ufffd") ? Character.toString((char) octet) : java);
        }
    }

    @Test
    void an_added_row_counts_once_and_one_taken_away_not_at_all() {
        Ledger ledger = read(HEAD + """
                #VER A 1 20250715 ""
                {
                  #TRANS 5010 {} 100.00
                  #RTRANS 5010 {} 20.00 20250716 "added" 0 "NN"
                  #TRANS 5010 {} 20.00 20250716 "added" 0 "NN"
                  #BTRANS 5010 {} 77.00
                  #TRANS 1930 {} -120.00
                }
                """);
        assertThat(account(ledger, "5010").change()).isEqualTo(Money.ofKronor(120));
    }

    @Test
    void a_row_counts_in_the_month_of_its_own_day_and_in_the_year_of_its_voucher() {
        Ledger ledger = read(HEAD + """
                #VER A 1 20251231 "Hyra i förskott"
                {
                  #TRANS 5010 {} 100.00 20260101
                  #TRANS 1930 {} -100.00
                }
                #VER A 2 20250615 ""
                {
                  #TRANS 5010 {} 5.00
                  #TRANS 1930 {} -5.00
                }
                """);
        assertThat(account(ledger, "5010").movements().flatMap(Movement::month)).containsExactly(YearMonth.of(2026, 1));
        assertThat(ledger.years().map(year -> year.year().toString()))
                .containsExactly("2025-01–2025-06", "2025-07–2026-06");
        assertThat(ledger.years().head().result()).isEqualTo(Money.ofKronor(-5));
    }

    @Test
    void fields_are_parted_by_spaces_or_tabs_and_quotation_marks_keep_them_together() {
        SieRecord record =
                SieSyntax.record(1, "\t #trans  5010\t{ \"6\" \"A 1\" 1 2} \"-1.50\" \"\" \"say \\\"hi\\\" C:\\x\" ");
        assertThat(record.label()).isEqualTo("#TRANS");
        assertThat(record.fields()).containsExactly("5010", "-1.50", "", "say \"hi\" C:\\x");
        assertThat(record.objects()).containsExactly("6", "A 1", "1", "2");
    }

    @Test
    void a_file_without_a_type_is_of_type_1_and_one_without_years_has_those_of_its_vouchers() {
        Ledger ledger = read("""
                #FLAGGA 0
                #VER A 1 20250715
                {
                #TRANS 5010 {} 1
                #TRANS 1930 {} -1
                }
                #VER A 1 20260115
                {
                #TRANS 5010 {} 2
                #TRANS 1930 {} -2
                }
                """);
        assertThat(ledger.source().type()).isEqualTo(1);
        assertThat(ledger.years().map(year -> year.year().index())).containsExactly(-1, 0);
        assertThat(ledger.end()).contains(YearMonth.of(2026, 1));
    }

    @Test
    void accounts_belong_where_their_class_says_only_in_a_chart_of_bas() {
        String vouchers = "#RAR 0 20250101 20251231\n#VER A 1 20250715\n{\n#TRANS 5010 {} 1\n#TRANS 1930 {} -1\n}\n";
        assertThat(read("#KPTYP EUBAS97\n" + vouchers).accounts().map(LedgerAccount::statement))
                .containsExactly(LedgerAccount.Statement.BALANCE, LedgerAccount.Statement.RESULT);
        assertThat(read("#KPTYP Kommun-Bas\n" + vouchers).accounts().map(LedgerAccount::statement))
                .containsOnly(LedgerAccount.Statement.UNKNOWN);
    }

    @Test
    void the_parts_of_objects_in_a_period_repeat_its_total() {
        Ledger ledger = read("""
                #SIETYP 3
                #RAR 0 20250101 20251231
                #PSALDO 0 202502 5010 {} 100
                #PSALDO 0 202502 5010 {1 A} 30
                #PSALDO 0 202502 5010 {1 B} 50
                #PSALDO 0 202502 5010 {6 X} 100
                #RES 0 5010 100
                #UB 0 1930 -100
                #IB 0 1930 0
                #PSALDO 0 202502 1930 {} -100
                """);
        AccountYear account = account(ledger, "5010");
        assertThat(account.change()).isEqualTo(Money.ofKronor(100));
        assertThat(account.by(TreeSet.of(1)).map(Movement::amount))
                .containsExactly(Money.ofKronor(30), Money.ofKronor(50), Money.ofKronor(20));
        assertThatThrownBy(() -> account.by(TreeSet.of(1, 6))).hasMessageContaining("vouchers");
    }

    @Test
    void letters_of_two_encodings_are_refused_with_their_lines() {
        byte[] pc8 = "#FLAGGA 0\n#KONTO 1 \"Å\"\n".getBytes(CODE_PAGE_437);
        byte[] latin = "#KONTO 2 \"Ö\"\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = new byte[pc8.length + latin.length];
        System.arraycopy(pc8, 0, both, 0, pc8.length);
        System.arraycopy(latin, 0, both, pc8.length, latin.length);
        assertThat(SieReader.read(both).getError().mkString())
                .contains("PC8 (first on line 2)")
                .contains("Windows-1252 (first on line 3)");
    }

    @Test
    void other_encodings_are_refused() {
        assertThat(message("#FLAGGA 0\n".getBytes(StandardCharsets.UTF_16))).contains("UTF-16");
        assertThat(message("\u00ef\u00bb\u00bf#FLAGGA 0\n#KONTO 1 \u00e5\n".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("begins as UTF-8");
        assertThat(message(new byte[] {1, 0, 2, 0})).contains("no text");
    }

    @Test
    void a_line_without_end_and_more_mistakes_than_anyone_reads_are_told() {
        assertThat(message(("#FLAGGA 0\n#KONTO " + "x".repeat(70_000)).getBytes(StandardCharsets.UTF_8)))
                .contains("longer than 65\u00a0536 bytes");
        Seq<Violation> many = SieReader.read(
                        ("#FLAGGA 0\n" + "#IB 0 1930 x\n".repeat(3_000)).getBytes(StandardCharsets.UTF_8))
                .getError();
        assertThat(many).hasSize(1_001);
        assertThat(many.last().message()).contains("more than 1000 mistakes");
    }

    /** The file is made as it is read, so that what the reader keeps is all there is of it. */
    @Test
    void a_long_file_is_summed_as_it_passes() throws IOException {
        int vouchers = 40_000;
        try (InputStream in = new VoucherStream(vouchers)) {
            Ledger ledger = SieReader.read(in).get().value();
            assertThat(account(ledger, "5010").change()).isEqualTo(new Money(vouchers * 12_345L));
            assertThat(account(ledger, "5010").movements()).hasSize(12);
        }
    }

    private static String message(byte[] file) {
        return SieReader.read(file).getError().mkString("\n");
    }

    private static AccountYear account(Ledger ledger, String number) {
        return ledger.years().last().account(number).get();
    }

    private static Ledger read(String text) {
        Validation<Seq<Violation>, Remarked<Ledger>> read = SieReader.read(text.getBytes(CODE_PAGE_437));
        assertThat(read.isInvalid() ? read.getError() : null).isNull();
        return read.get().value();
    }
}
