package rar.model.mapping;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.function.Function;
import rar.model.forecast.MissingPolicy;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.FinancialPlan;
import rar.model.plan.RecognitionPolicy;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Schedule;

/**
 * Books in which everything came as planned: a voucher for each booking of the schedule, the source as the object of its
 * row; and a mapping of them.
 */
record BooksOfPlan(FinancialPlan plan, YearMonth through) {

    private static final TreeMap<Account, String> BALANCE = TreeMap.ofEntries(
            Tuple.of(Account.FIXED_ASSETS, "1220"),
            Tuple.of(Account.RECEIVABLES, "1510"),
            Tuple.of(Account.VAT_RECEIVABLE, "1650"),
            Tuple.of(Account.PREPAID_COST, "1710"),
            Tuple.of(Account.CASH, "1930"),
            Tuple.of(Account.EQUITY, "2081"),
            Tuple.of(Account.PROVISIONS, "2290"),
            Tuple.of(Account.LONG_TERM_LIABILITIES, "2350"),
            Tuple.of(Account.SHORT_TERM_LIABILITIES, "2440"),
            Tuple.of(Account.PAYABLES, "2441"),
            Tuple.of(Account.PREPAID_INCOME, "2970"));

    /** Kinds whose receivable follows from a line's terms of payment, and is no change of working capital beside it. */
    private static final Vector<BookingKind> ON_TERMS =
            Vector.of(BookingKind.INCOME_RECEIVABLE, BookingKind.RECEIVABLE_RECEIVED);

    /** Kinds whose receivable is a member's. */
    private static final Vector<BookingKind> OF_MEMBERS =
            Vector.of(BookingKind.CONTRIBUTION_OUTSTANDING, BookingKind.CONTRIBUTION_ARREARS);

    String file() {
        StringBuilder text = new StringBuilder("#FLAGGA 0\n#SIETYP 4\n#KPTYP BAS2025\n");
        for (int year = through.getYear(); year >= plan.horizon().firstYear(); year--) {
            text.append("#RAR " + (year - through.getYear()) + " " + year + "0101 " + year + "1231\n");
        }
        int first = plan.horizon().firstYear() - through.getYear();
        plan.opening()
                .forEach(opening -> BALANCE.forEach((account, number) -> text.append("#IB " + first + " " + number + " "
                        + decimals(
                                account.isAsset()
                                        ? opening.sheet().amount(account)
                                        : opening.sheet().amount(account).negated())
                        + "\n")));
        Schedule.of(plan)
                .bookings()
                .filter(booking -> !booking.month().isAfter(through))
                .forEach(booking -> text.append(voucher(booking)));
        return text.toString();
    }

    private static String voucher(Booking booking) {
        String day = booking.month().toString().replace("-", "") + "15";
        BookingKind kind = booking.kind();
        return "#VER A 1 " + day + "\n{\n#TRANS " + account(kind.debit(), kind) + " " + object(booking) + " "
                + decimals(booking.amount()) + "\n#TRANS " + account(kind.credit(), kind) + " " + object(booking) + " "
                + decimals(booking.amount().negated()) + "\n}\n";
    }

    private static String object(Booking booking) {
        return "{6 \"" + booking.source().replace("\"", "\\\"") + "\"}";
    }

    private static String account(Account account, BookingKind kind) {
        if (account == Account.EQUITY) {
            return result(kind);
        }
        if (account == Account.RECEIVABLES && OF_MEMBERS.contains(kind)) {
            return "1511";
        }
        return account == Account.RECEIVABLES && ON_TERMS.contains(kind)
                ? "1516"
                : BALANCE.get(account).get();
    }

    private static String result(BookingKind kind) {
        return switch (kind) {
            case CONTRIBUTION, CONTRIBUTION_OUTSTANDING, CONTRIBUTION_ARREARS -> "3010";
            case GRANT_DECIDED, PROVISION_RELEASED -> "4010";
            case PAYOUT_EXPENSED -> "4020";
            default -> "5010";
        };
    }

    private static String decimals(Money amount) {
        return BigDecimal.valueOf(amount.ore(), 2).toPlainString();
    }

    AccountMap map() {
        Seq<String> grants = Schedule.of(plan).commitments().map(commitment -> commitment.id());
        Seq<MappingRule> rules = plan.contributions()
                .parties()
                .flatMap(party -> party.members())
                .flatMap(member -> Vector.of(
                        rule("3010", member.id(), Target.Part.DUE), rule("1511", member.id(), Target.Part.RECEIVABLE)))
                .appendAll(plan.lines()
                        .filter(line -> BookingKind.of(line.kind()).isDefined())
                        .map(line -> rule("5010", line.id(), Target.Part.LINE)))
                .appendAll(
                        plan.recognition() == RecognitionPolicy.AT_DECISION
                                ? plan.grants().map(grant -> rule("4010", grant.id(), Target.Part.DECISION))
                                : Vector.empty())
                .appendAll(grants.flatMap(
                        id -> Vector.of(rule("4020", id, Target.Part.PAYOUT), rule("2290", id, Target.Part.PROVISION))))
                .append(balance("1220", Target.Balance.FIXED_ASSETS))
                .append(balance("1510", Target.Balance.RECEIVABLES))
                .appendAll(Vector.of("1516", "1650", "1710", "2441", "2970")
                        .map(account -> balance(account, Target.Balance.TERMS)))
                .append(balance("1930", Target.Balance.BANK))
                .append(balance("2440", Target.Balance.SHORT_TERM_LIABILITIES));
        return new AccountMap("Books", MissingPolicy.REFUSED, rules);
    }

    private static MappingRule rule(String account, String object, Target.Part part) {
        return new MappingRule(
                Vector.of(AccountRange.parse(account)), TreeMap.of(6, TreeSet.of(object)), new Target(part, object));
    }

    private static MappingRule balance(String account, Target.Balance balance) {
        return new MappingRule(Vector.of(AccountRange.parse(account)), TreeMap.empty(), balance.target());
    }

    /** What bookings come to by month and account. */
    static TreeMap<String, Money> effects(Seq<Booking> bookings) {
        Function<Booking, Seq<Tuple2<String, Money>>> parts = booking -> Vector.of(Account.values())
                .map(account -> Tuple.of(booking.month() + " " + account, booking.effectOn(account)));
        return bookings.flatMap(parts)
                .foldLeft(TreeMap.<String, Money>empty(), (all, part) -> all.put(part._1, part._2, Money::plus))
                .filterValues(amount -> amount.ore() != 0);
    }
}
