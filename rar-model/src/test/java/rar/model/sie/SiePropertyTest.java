package rar.model.sie;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import rar.model.money.Money;
import rar.model.plan.Remarked;
import rar.model.plan.Violation;
import rar.model.sie.Books.Part;
import rar.model.sie.BooksArbitraries.Row;
import rar.model.sie.LedgerAccount.Statement;

/** Any books in a file of any type and encoding are read as they are; and nothing but mistakes comes of damage. */
class SiePropertyTest {

    private static final Charset CODE_PAGE_437 = Charset.forName("IBM437");

    @Provide
    Arbitrary<Books> books() {
        return BooksArbitraries.books();
    }

    @Property(seed = "20250101", tries = 150)
    void months_are_what_was_booked_in_them_by_every_type_that_has_months(@ForAll("books") Books books) {
        for (String text : new String[] {books.type2(), books.type3(), books.type4(), books.type4i()}) {
            assertThat(sums(read(text), TreeSet.empty())).isEqualTo(books.sums(row -> ""));
        }
    }

    @Property(seed = "20250102", tries = 150)
    void objects_have_their_parts_and_what_is_on_none_is_the_rest(@ForAll("books") Books books) {
        for (String text : new String[] {books.type3(), books.type4(), books.type4i()}) {
            assertThat(sums(read(text), TreeSet.of(1))).isEqualTo(books.sums(Row::centre));
            assertThat(sums(read(text), TreeSet.of(6))).isEqualTo(books.sums(Row::project));
        }
    }

    @Property(seed = "20250103", tries = 100)
    void vouchers_alone_tell_two_dimensions_together(@ForAll("books") Books books) {
        Function<Row, String> both = row -> row.centre() + row.project();
        assertThat(sums(read(books.type4()), TreeSet.of(1, 6))).isEqualTo(books.sums(both));
    }

    @Property(seed = "20250104", tries = 100)
    void balances_open_and_change_to_what_they_close_with_and_results_are_those_of_the_year(
            @ForAll("books") Books books) {
        for (String text : new String[] {books.type1(), books.type2(), books.type3(), books.type4()}) {
            LedgerYear year = read(text).years().last();
            BooksArbitraries.BALANCE.forEach(number -> {
                AccountYear account = year.account(number).get();
                assertThat(account.opening()).contains(new Money(Books.opening(number)));
                assertThat(account.change()).isEqualTo(new Money(books.total(number)));
            });
            assertThat(year.result())
                    .isEqualTo(new Money(-BooksArbitraries.RESULT.stream()
                            .mapToLong(books::total)
                            .sum()));
            assertThat(year.of(Statement.UNKNOWN)).isEmpty();
        }
    }

    @Property(seed = "20250105", tries = 60)
    void the_encoding_is_recognized_and_changes_nothing_else(@ForAll("books") Books books) {
        Ledger pc8 = read(books.type4());
        Ledger utf8 = sound(SieReader.read(books.type4().getBytes(StandardCharsets.UTF_8)));
        Ledger marked = sound(SieReader.read(("\ufeff" + books.type4()).getBytes(StandardCharsets.UTF_8)));
        Ledger windows = sound(SieReader.read(books.type4().getBytes(Charset.forName("windows-1252"))));
        assertThat(pc8.source().organisation()).isEqualTo("Förbundet Östra Å");
        assertThat(pc8.source().encoding()).isEqualTo(SieEncoding.PC8);
        assertThat(utf8.source().encoding()).isEqualTo(SieEncoding.UTF_8);
        assertThat(windows.source().encoding()).isEqualTo(SieEncoding.WINDOWS_1252);
        assertThat(utf8).isEqualTo(marked);
        for (Ledger other : new Ledger[] {utf8, windows}) {
            assertThat(other.source().organisation()).isEqualTo(pc8.source().organisation());
            assertThat(other.years()).isEqualTo(pc8.years());
            assertThat(other.objects()).isEqualTo(pc8.objects());
        }
    }

    /** Bytes changed, lost and doubled anywhere: a file with mistakes, or one that still holds together. */
    @Property(seed = "20250106", tries = 600)
    void damage_gives_mistakes_and_no_exception(
            @ForAll("books") Books books,
            @ForAll @IntRange(min = 0, max = 3) int type,
            @ForAll @Size(min = 1, max = 6) int[] places,
            @ForAll byte[] bytes) {
        String text = new String[] {books.type1(), books.type3(), books.type4(), books.type4i()}[type];
        byte[] file = text.getBytes(CODE_PAGE_437);
        for (int i = 0; i < places.length; i++) {
            file = damaged(
                    file, Math.floorMod(places[i], file.length), bytes.length == 0 ? 0 : bytes[i % bytes.length]);
        }
        Validation<Seq<Violation>, Remarked<Ledger>> read = SieReader.read(file);
        assertThat(read.isValid() || read.getError().nonEmpty()).isTrue();
        read.peek(found -> found.value()
                .years()
                .forEach(year -> assertThat(Money.sum(year.accounts().map(AccountYear::change)))
                        .isNotNull()));
    }

    private static byte[] damaged(byte[] file, int place, byte octet) {
        byte[] damaged = file.clone();
        if (octet % 3 == 0) {
            int length = Math.max(1, file.length - place);
            damaged = Arrays.copyOf(file, length);
        } else if (octet % 3 == 1 && place + 40 < file.length) {
            System.arraycopy(file, place, damaged, place / 2, 40);
        }
        damaged[Math.min(place, damaged.length - 1)] = octet;
        return damaged;
    }

    @Property(seed = "20250107")
    void amounts_are_exact_decimals_of_any_length(
            @ForAll @Scale(2) BigDecimal amount, @ForAll @IntRange(max = 30) int zeros) {
        String text = amount.toPlainString() + "0".repeat(zeros);
        assertThat(SieAmount.parse(text).map(Money::ore).getOrElse(-1L))
                .isEqualTo(
                        amount.abs().compareTo(BigDecimal.valueOf(10_000_000_000L)) > 0
                                ? -1L
                                : amount.movePointRight(2).longValueExact());
        assertThat(SieAmount.parse(text + "1").isLeft()).isTrue();
    }

    @Property(seed = "20250108")
    void utf_8_is_what_a_strict_decoder_takes(@ForAll @Size(max = 8) byte[] bytes) {
        Utf8Check check = new Utf8Check();
        for (byte each : bytes) {
            check.add(each & 0xff);
        }
        assertThat(check.isWhole()).isEqualTo(isUtf8(bytes));
    }

    /** What is none comes back as replacement characters. */
    private static boolean isUtf8(byte[] bytes) {
        return Arrays.equals(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), bytes);
    }

    private static Ledger read(String text) {
        return sound(SieReader.read(text.getBytes(CODE_PAGE_437)));
    }

    private static Ledger sound(Validation<Seq<Violation>, Remarked<Ledger>> read) {
        assertThat(read.isInvalid() ? read.getError() : null).isNull();
        return read.get().value();
    }

    /** What a ledger has by account, month and the ids of objects. */
    private static Map<Part, Long> sums(Ledger ledger, SortedSet<Integer> dimensions) {
        TreeMap<Part, Long> sums = new TreeMap<>();
        ledger.years()
                .flatMap(LedgerYear::accounts)
                .forEach(account -> account.by(dimensions)
                        .forEach(movement -> sums.merge(
                                new Part(
                                        account.account().number(),
                                        // a file in which nothing is left of any month has no months
                                        movement.month().getOrElse(YearMonth.of(1, 1)),
                                        movement.objects()
                                                .toVector()
                                                .map(LedgerObject::id)
                                                .mkString()),
                                movement.amount().ore(),
                                Long::sum)));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }
}
