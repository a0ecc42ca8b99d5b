package rar.model.mapping;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.forecast.Actuals;
import rar.model.forecast.BankBalance;
import rar.model.forecast.DatedAmounts;
import rar.model.forecast.ForecastRule;
import rar.model.forecast.MemberActuals;
import rar.model.forecast.PayoutActuals;
import rar.model.forecast.SourceActuals;
import rar.model.mapping.Target.Balance;
import rar.model.mapping.Target.Part;
import rar.model.money.Money;
import rar.model.plan.AssetEvent;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.LineKind;
import rar.model.plan.MonthRange;
import rar.model.sie.Ledger;

/** What rules take of the books as the parts of an outcome, with the signs that those have. */
final class ActualsOfBooks {

    private final Ledger ledger;
    private final AccountMap map;
    private final FinancialPlan plan;
    private final MonthRange months;
    private final Seq<BookedRow> rows;
    private final SortedSet<Integer> years;

    ActualsOfBooks(Ledger ledger, AccountMap map, FinancialPlan plan, BookedRows rows, MonthRange months) {
        this.ledger = ledger;
        this.map = map;
        this.plan = plan;
        this.months = months;
        this.rows = rows.within();
        this.years = rows.years();
    }

    Actuals actuals() {
        return new Actuals(
                BooksName.of(ledger, months, map.name()),
                BooksName.source(ledger, map.name()),
                months.last(),
                map.unstated(),
                ids(Part.DUE, Part.RECEIVED).map(this::member),
                ids(Part.LINE).map(this::line),
                workingCapital(),
                ids(Part.DECISION).map(this::decision).appendAll(DecisionsAsPlanned.of(plan, map, months.last())),
                ids(Part.PAYOUT, Part.PROVISION).map(this::payout),
                Option.when(map.has(Balance.FIXED_ASSETS.target()), this::assetEvents),
                Vector.empty(),
                Vector.empty(),
                new BankOfBooks(ledger, map, months)
                        .closing()
                        .filter(cash -> plan.opening().isDefined())
                        .map(cash -> new BankBalance(cash, false)));
    }

    private Seq<String> ids(Part... parts) {
        return map.targets()
                .filter(target -> Vector.of(parts).contains(target.part()))
                .map(Target::id)
                .distinct();
    }

    private boolean has(Part part, String id) {
        return map.has(new Target(part, id));
    }

    /** Debit positive. */
    private DatedSum sum(Part part, String id) {
        Target target = new Target(part, id);
        return rows.filter(row -> row.target().contains(target))
                .map(BookedRow::dated)
                .fold(DatedSum.NOTHING, DatedSum::plus);
    }

    private MemberActuals member(String id) {
        DatedSum due = sum(Part.DUE, id).negated();
        DatedSum received = due.minus(sum(Part.RECEIVABLE, id)).minus(sum(Part.RECEIVED, id));
        return new MemberActuals(
                id,
                received.amounts(years),
                has(Part.DUE, id) ? due.amounts(years) : DatedAmounts.NONE,
                ForecastRule.AS_PLANNED,
                Option.some(months.last().plusMonths(1)).filter(plan.horizon()::covers));
    }

    private SourceActuals line(String id) {
        BudgetLine line = new PlanParts(plan).line(id).get();
        DatedSum amounts = line.kind().isIncome() ? sum(Part.LINE, id).negated() : sum(Part.LINE, id);
        boolean credit = amounts.hasNegative() && line.kind().takesCredit() && !line.credit();
        return new SourceActuals(id, amounts.amounts(years), ForecastRule.AS_PLANNED, credit);
    }

    private Seq<SourceActuals> workingCapital() {
        Vector<SourceActuals> receivables = map.has(Balance.RECEIVABLES.target())
                ? Vector.of(change(Actuals.RECEIVABLES, balance(Balance.RECEIVABLES)))
                : Vector.empty();
        return map.has(Balance.SHORT_TERM_LIABILITIES.target())
                ? receivables.append(change(
                        Actuals.SHORT_TERM_LIABILITIES,
                        balance(Balance.SHORT_TERM_LIABILITIES).negated()))
                : receivables;
    }

    private SourceActuals change(String source, DatedSum amounts) {
        return new SourceActuals(source, amounts.amounts(years), ForecastRule.AS_PLANNED);
    }

    private DatedSum balance(Balance balance) {
        return sum(Part.BALANCE, balance.toString());
    }

    private SourceActuals decision(String id) {
        return change(id, sum(Part.DECISION, id));
    }

    private PayoutActuals payout(String id) {
        DatedSum paid = has(Part.PROVISION, id)
                ? sum(Part.PAYOUT, id).plus(sum(Part.PROVISION, id)).plus(sum(Part.DECISION, id))
                : sum(Part.PAYOUT, id);
        boolean planned = plan.projects()
                .exists(project -> project.credit() && project.id().equals(id));
        return new PayoutActuals(
                id, paid.amounts(years), ForecastRule.AS_PLANNED, false, paid.hasNegative() && !planned);
    }

    /** What fixed assets rise by beyond depreciation is bought; what they fall by besides it is disposed of. */
    private Seq<AssetEvent> assetEvents() {
        DatedSum depreciation = plan.lines()
                .filter(line -> line.kind() == LineKind.DEPRECIATION)
                .map(line -> sum(Part.LINE, line.id()))
                .fold(DatedSum.NOTHING, DatedSum::plus);
        DatedSum bought = balance(Balance.FIXED_ASSETS).plus(depreciation);
        TreeMap<YearMonth, Money> byMonth = TreeMap.ofEntries(bought.byMonth()
                .merge(bought.byYear().mapKeys(this::lastMonth), Money::plus)
                .filterValues(amount -> amount.ore() != 0));
        return byMonth.toVector().map(each -> event(each._1, each._2));
    }

    private static AssetEvent event(YearMonth month, Money amount) {
        return amount.ore() > 0
                ? new AssetEvent(AssetEvent.Kind.INVESTMENT, month, amount, "SIE")
                : new AssetEvent(AssetEvent.Kind.DISPOSAL, month, amount.negated(), "SIE");
    }

    private YearMonth lastMonth(int year) {
        return months.within(year).map(MonthRange::last).getOrElse(months.last());
    }
}
