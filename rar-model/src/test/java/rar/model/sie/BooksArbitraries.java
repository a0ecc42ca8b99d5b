package rar.model.sie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random books, and the files of every type that a program would write of them. */
final class BooksArbitraries {

    static final List<String> BALANCE = List.of("1510", "1930", "2081", "2440");
    static final List<String> RESULT = List.of("3010", "4010", "5010", "8310");

    private BooksArbitraries() {}

    /** A row; its objects are at most one of each of two dimensions, empty for none. */
    record Row(String account, String centre, String project, long ore) {}

    /** Rows that sum to nought, on a day. */
    record Voucher(LocalDate day, List<Row> rows) {}

    static Arbitrary<Books> books() {
        return Combinators.combine(vouchers().list().ofMinSize(1).ofMaxSize(15), Arbitraries.of("20250101", "20240701"))
                .as(Books::new);
    }

    private static Arbitrary<Voucher> vouchers() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 364),
                        rows().list().ofMinSize(1).ofMaxSize(5),
                        Arbitraries.of(BALANCE))
                .as((day, rows, account) ->
                        new Voucher(LocalDate.of(2024, 7, 1).plusDays(day), balanced(rows, account)));
    }

    private static List<Row> balanced(List<Row> rows, String account) {
        List<Row> all = new ArrayList<>(rows);
        long sum = rows.stream().mapToLong(Row::ore).sum();
        all.add(new Row(account, "", "", -sum));
        return all;
    }

    private static Arbitrary<Row> rows() {
        List<String> accounts = new ArrayList<>(BALANCE);
        accounts.addAll(RESULT);
        return Combinators.combine(
                        Arbitraries.of(accounts),
                        Arbitraries.of("", "", "SÖ", "N"),
                        Arbitraries.of("", "", "101", "A \\ \"B\""),
                        Arbitraries.longs().between(-100_000_00, 100_000_00))
                .as(Row::new);
    }

    static String amount(long ore) {
        return BigDecimal.valueOf(ore, 2).toPlainString();
    }
}
