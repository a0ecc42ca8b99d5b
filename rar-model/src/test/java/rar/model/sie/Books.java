package rar.model.sie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import rar.model.sie.BooksArbitraries.Row;
import rar.model.sie.BooksArbitraries.Voucher;

/** Books of one fiscal year, a calendar year or a broken one, and their files. */
record Books(List<Voucher> vouchers, String firstDay) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /** What is summed apart: an account in a month, on an object of a dimension or none. */
    record Part(String account, YearMonth month, String objects) implements Comparable<Part> {

        @Override
        public int compareTo(Part other) {
            return toString().compareTo(other.toString());
        }
    }

    LocalDate first() {
        return LocalDate.parse(firstDay, DAY);
    }

    /** The vouchers moved into the year. */
    Stream<Voucher> inYear() {
        return vouchers.stream().map(voucher -> {
            LocalDate day = voucher.day();
            LocalDate within = first().withYear(
                            day.getMonthValue() >= first().getMonthValue() ? first().getYear() : 2025)
                    .withDayOfMonth(1)
                    .withMonth(day.getMonthValue())
                    .withDayOfMonth(Math.min(day.getDayOfMonth(), 28));
            return new Voucher(within, voucher.rows());
        });
    }

    /** Sums by brute force. */
    Map<Part, Long> sums(Function<Row, String> objects) {
        TreeMap<Part, Long> sums = new TreeMap<>();
        inYear().forEach(voucher -> voucher.rows()
                .forEach(row -> sums.merge(
                        new Part(row.account(), YearMonth.from(voucher.day()), objects.apply(row)),
                        row.ore(),
                        Long::sum)));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    String type1() {
        return head("1") + balances();
    }

    String type2() {
        StringBuilder text = new StringBuilder(head("2") + balances());
        sums(row -> "").forEach((part, ore) -> text.append(period(part, "", ore)));
        return text.toString();
    }

    String type3() {
        StringBuilder text = new StringBuilder(type2().replace("#SIETYP 2", "#SIETYP 3"));
        sums(Row::centre).forEach((part, ore) -> text.append(part.objects().isEmpty() ? "" : period(part, "1", ore)));
        sums(Row::project).forEach((part, ore) -> text.append(part.objects().isEmpty() ? "" : period(part, "6", ore)));
        return text.toString();
    }

    String type4() {
        return head("4") + balances() + written();
    }

    String type4i() {
        return head("4") + written();
    }

    private String head(String type) {
        return "#FLAGGA 0\n#FORMAT PC8\n#SIETYP " + type + "\n#FNAMN \"Förbundet Östra Å\"\n#RAR 0 " + firstDay + " "
                + DAY.format(first().plusYears(1).minusDays(1)) + "\n"
                + kinds(BooksArbitraries.BALANCE, "T") + kinds(BooksArbitraries.RESULT, "K")
                + "#OBJEKT 1 SÖ \"Söder\"\n";
    }

    private static String kinds(List<String> accounts, String kind) {
        StringBuilder text = new StringBuilder();
        accounts.forEach(account ->
                text.append("#KTYP\t").append(account).append(' ').append(kind).append("\r\n"));
        return text.toString();
    }

    /** Every account of the balance opens with 10 kr but one, which makes them sum to nought. */
    private String balances() {
        StringBuilder text = new StringBuilder();
        BooksArbitraries.BALANCE.forEach(account -> {
            text.append("#IB 0 " + account + " " + BooksArbitraries.amount(opening(account)) + "\n");
            text.append("#UB 0 " + account + " " + BooksArbitraries.amount(opening(account) + total(account)) + "\n");
        });
        BooksArbitraries.RESULT.forEach(
                account -> text.append("#RES 0 " + account + " " + BooksArbitraries.amount(total(account)) + "00\n"));
        return text.toString();
    }

    static long opening(String account) {
        return account.equals("2081") ? -3_000 : 1_000;
    }

    long total(String account) {
        return vouchers.stream()
                .flatMap(voucher -> voucher.rows().stream())
                .filter(row -> row.account().equals(account))
                .mapToLong(Row::ore)
                .sum();
    }

    private static String period(Part part, String dimension, long ore) {
        return "#PSALDO 0 " + DAY.format(part.month().atDay(1)).substring(0, 6) + " " + part.account() + " {"
                + (dimension.isEmpty() ? "" : object(dimension, part.objects())) + "} " + BooksArbitraries.amount(ore)
                + " 0\n";
    }

    private String written() {
        StringBuilder text = new StringBuilder();
        int[] number = {0};
        inYear().forEach(voucher -> {
            text.append("#VER A " + ++number[0] + " " + DAY.format(voucher.day()) + " \"En \\\"text\\\"\"\n{\n");
            voucher.rows().forEach(row -> text.append(row(row)));
            text.append("}\n\n");
        });
        return text.toString();
    }

    /** Among the rows are those that do not count: one taken away, and one that says that the next was added. */
    private static String row(Row row) {
        String rest = " " + row.account() + " {" + object("6", row.project()) + object("1", row.centre()) + "} "
                + BooksArbitraries.amount(row.ore()) + "\n";
        return row.ore() % 3 == 0 ? "#BTRANS" + rest + "\t#RTRANS" + rest + "\t#TRANS" + rest : "   #TRANS" + rest;
    }

    private static String object(String dimension, String id) {
        return id.isEmpty() ? "" : dimension + " \"" + id.replace("\"", "\\\"") + "\" ";
    }
}
