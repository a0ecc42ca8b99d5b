package rar.model.mapping;

import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.forecast.SourceActuals;
import rar.model.mapping.Target.Balance;
import rar.model.message.Excerpt;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.MonthRange;
import rar.model.sie.AccountYear;
import rar.model.sie.Ledger;
import rar.model.sie.LedgerObject;
import rar.model.sie.LedgerYear;

/** What comes of mapping books and should be known: what is in no rule, what is left out, what the rules do not meet. */
final class BooksRemarks {

    private final Ledger ledger;
    private final AccountMap map;
    private final FinancialPlan plan;
    private final BookedRows rows;
    private final MonthRange months;

    BooksRemarks(Ledger ledger, AccountMap map, FinancialPlan plan, BookedRows rows, MonthRange months) {
        this.ledger = ledger;
        this.map = map;
        this.plan = plan;
        this.rows = rows;
        this.months = months;
    }

    Seq<Message> all() {
        return unmapped()
                .appendAll(later())
                .appendAll(unnamedObjects())
                .appendAll(absentObjects())
                .appendAll(partly())
                .appendAll(decisions())
                .appendAll(bank());
    }

    private Vector<Message> unmapped() {
        Seq<UnmappedSum> left = new BooksSummary(ledger, rows, months).unmapped();
        Seq<String> accounts = left.map(each -> each.account().number()).distinct();
        return left.isEmpty()
                ? Vector.empty()
                : Vector.of(MappingRemark.UNMAPPED
                        .with("count", accounts.size())
                        .with("accounts", accounts.take(8).map(Excerpt::of))
                        .with("more", accounts.size() > 8 ? " …" : ""));
    }

    private Vector<Message> later() {
        Seq<YearMonth> after = rows.later().flatMap(BookedRow::month).distinct().sorted();
        return after.isEmpty()
                ? Vector.empty()
                : Vector.of(MappingRemark.LATER.with("through", months.last()).with("last", after.last()));
    }

    /** Objects on accounts that have rules on objects of their dimension, and none on them. */
    private Seq<Message> unnamedObjects() {
        return rows.within()
                .flatMap(row -> row.objects()
                        .toVector()
                        .filter(object -> !map.on(row.account().number()).exists(rule -> names(rule, object)))
                        .map(object -> Tuple.of(object, row.amount())))
                .groupBy(each -> each._1)
                .toVector()
                .sortBy(each -> each._1)
                .map(each -> MappingRemark.OBJECT_UNNAMED
                        .with("object", Excerpt.of(each._1.toString()))
                        .with("name", Excerpt.of(ledger.objects().getOrElse(each._1, "")))
                        .with("amount", Money.sum(each._2.map(part -> part._2))));
    }

    private static boolean names(MappingRule rule, LedgerObject object) {
        return rule.objects().get(object.dimension()).exists(ids -> ids.contains(object.id()));
    }

    private Seq<Message> absentObjects() {
        SortedSet<LedgerObject> booked = TreeSet.ofAll(ledger.objects()
                .keySet()
                .toVector()
                .appendAll(ledger.years()
                        .flatMap(LedgerYear::accounts)
                        .flatMap(AccountYear::movements)
                        .flatMap(movement -> movement.objects().toVector())));
        Seq<LedgerObject> absent = map.rules()
                .flatMap(rule -> rule.objects().toVector())
                .flatMap(each -> each._2.toVector().map(id -> new LedgerObject(each._1, id)))
                .distinct()
                .reject(booked::contains);
        return absent.nonEmpty() && booked.isEmpty()
                ? Vector.of(MappingRemark.NO_OBJECTS_IN_TYPE.with(
                        "type", ledger.source().type()))
                : absent.map(object -> MappingRemark.OBJECT_ABSENT.with("object", Excerpt.of(object.toString())));
    }

    private Option<Message> partly() {
        return ledger.years()
                .map(year -> year.year().months().first())
                .min()
                .filter(first -> first.isAfter(months.first())
                        && rows.years().contains(first.getYear())
                        && first.getMonthValue() > 1)
                .map(first ->
                        MappingRemark.YEAR_PARTLY.with("first", first).with("from", YearMonth.of(first.getYear(), 1)));
    }

    private Vector<Message> decisions() {
        Seq<String> planned = DecisionsAsPlanned.of(plan, map, months.last()).map(SourceActuals::source);
        return planned.isEmpty()
                ? Vector.empty()
                : Vector.of(MappingRemark.DECISIONS_AS_PLANNED.with("grants", planned.map(Excerpt::of)));
    }

    private Vector<Message> bank() {
        boolean mapped = map.has(Balance.BANK.target());
        BankOfBooks bank = new BankOfBooks(ledger, map, months);
        if (mapped && bank.closing().isEmpty()) {
            return Vector.of(MappingRemark.NO_BALANCES.message());
        }
        return Vector.ofAll(bank.opening())
                .flatMap(books -> plan.opening()
                        .map(opening -> opening.sheet().cash())
                        .filter(cash -> mapped && !cash.equals(books))
                        .map(cash -> MappingRemark.BANK_OPENING
                                .with("books", books)
                                .with("plan", cash)
                                .with("difference", books.minus(cash))));
    }
}
