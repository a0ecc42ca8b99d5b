package rar.model.forecast;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import rar.model.money.Money;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.LineKind;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.schedule.Commitment;
import rar.model.schedule.Schedule;

/** Random outcomes of a plan that fit it: amounts by month or by year, too much and too little, and every rule. */
public final class OutcomeArbitraries {

    private static final long MOST_ORE = 200_000_000;

    private OutcomeArbitraries() {}

    /** An outcome with the plan that it is of. */
    public record Case(FinancialPlan plan, Actuals outcome) {}

    public static Arbitrary<YearMonth> throughOf(FinancialPlan plan) {
        return Arbitraries.integers().between(0, plan.horizon().months() - 1).map(plan.horizon()::month);
    }

    public static Arbitrary<Case> cases(Arbitrary<FinancialPlan> plans) {
        return plans.flatMap(plan -> throughOf(plan)
                        .flatMap(through -> outcomes(Schedule.of(plan), through))
                        .map(outcome -> new Case(plan, outcome)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Actuals> outcomes(Schedule planned, YearMonth through) {
        FinancialPlan plan = planned.plan();
        Cutoff cutoff = new Cutoff(plan.horizon(), through);
        Vector<String> memberIds = Vector.ofAll(plan.contributions().parties())
                .flatMap(Party::members)
                .map(Member::id);
        Vector<String> lineIds = Vector.ofAll(plan.lines())
                .reject(line -> line.kind() == LineKind.CARRIED_OVER)
                .map(BudgetLine::id);
        Vector<String> grants = Vector.ofAll(plan.grants()).map(grant -> grant.id());
        Function<String, Arbitrary<SourceActuals>> source = id -> source(id, cutoff);
        return Combinators.combine(
                        some(memberIds, id -> member(id, cutoff)),
                        some(lineIds, source),
                        some(Vector.of("receivables", "shortTermLiabilities"), source),
                        some(grants, source),
                        payouts(planned, cutoff),
                        others(cutoff),
                        Arbitraries.of(MissingPolicy.AS_PLANNED, MissingPolicy.NOTHING),
                        bank(plan))
                .as((members, lines, capital, decisions, payouts, others, unstated, bank) -> {
                    OutcomeParts parts = OutcomeParts.silent(through);
                    parts.members = members;
                    parts.lines = lines;
                    parts.workingCapital = capital;
                    parts.decisions = decisions;
                    parts.others = others;
                    parts.unstated = unstated;
                    parts.bank = bank;
                    // payouts to grants that are not decided yet fit no plan, so only those that fit are kept
                    return payouts.foldLeft(parts, (kept, payout) -> {
                                Seq<PayoutActuals> before = kept.payouts;
                                kept.payouts = before.append(payout);
                                kept.payouts = fits(kept, planned) ? kept.payouts : before;
                                return kept;
                            })
                            .outcome();
                })
                .filter(outcome -> outcome.violations(planned).isEmpty());
    }

    private static boolean fits(OutcomeParts parts, Schedule planned) {
        return parts.outcome().violations(planned).isEmpty();
    }

    private static <T> Arbitrary<Vector<T>> some(Vector<String> ids, Function<String, Arbitrary<T>> make) {
        return Combinators.combine(ids.map(id -> make.apply(id).optional(0.5)).asJava())
                .as((List<java.util.Optional<T>> drawn) -> Vector.ofAll(drawn).flatMap(Option::ofOptional));
    }

    private static Arbitrary<MemberActuals> member(String id, Cutoff cutoff) {
        return Combinators.combine(
                        toDate(cutoff),
                        toDate(cutoff).optional(0.3).map(due -> due.orElse(DatedAmounts.NONE)),
                        rules(cutoff),
                        Arbitraries.integers().between(1, 8).optional(0.7))
                .as((received, due, rule, wait) -> new MemberActuals(
                        id,
                        received,
                        due,
                        rule,
                        Option.ofOptional(wait)
                                .map(months -> cutoff.through().plusMonths(months))
                                .filter(cutoff.horizon()::covers)));
    }

    private static Arbitrary<SourceActuals> source(String id, Cutoff cutoff) {
        return Combinators.combine(toDate(cutoff), rules(cutoff))
                .as((amounts, rule) -> new SourceActuals(id, amounts, rule));
    }

    private static Arbitrary<Vector<PayoutActuals>> payouts(Schedule planned, Cutoff cutoff) {
        return some(
                planned.commitments().map(Commitment::id),
                id -> Combinators.combine(toDate(cutoff), rules(cutoff), Arbitraries.of(true, false, false))
                        .as((amounts, rule, finished) ->
                                new PayoutActuals(id, amounts, finished ? ForecastRule.AS_PLANNED : rule, finished)));
    }

    private static Arbitrary<Vector<OtherItem>> others(Cutoff cutoff) {
        return Combinators.combine(
                        Arbitraries.of(LineKind.COST, LineKind.INCOME, LineKind.INTEREST), toDate(cutoff), rest(cutoff))
                .as((kind, amounts, forecast) -> new OtherItem("beside", "Beside", kind, amounts, forecast))
                .list()
                .ofMaxSize(1)
                .map(Vector::ofAll);
    }

    private static Arbitrary<Option<BankBalance>> bank(FinancialPlan plan) {
        return plan.opening().isEmpty()
                ? Arbitraries.just(Option.none())
                : Combinators.combine(
                                Arbitraries.longs().between(-MOST_ORE, 10 * MOST_ORE), Arbitraries.of(true, false))
                        .as((cash, book) -> new BankBalance(new Money(cash), book))
                        .optional(0.5)
                        .map(Option::ofOptional);
    }

    private static Arbitrary<ForecastRule> rules(Cutoff cutoff) {
        boolean lastMonth = cutoff.rest(cutoff.through().getYear()).isEmpty();
        return Arbitraries.oneOf(
                Arbitraries.just(ForecastRule.AS_PLANNED),
                Arbitraries.just(lastMonth ? ForecastRule.AS_PLANNED : ForecastRule.KEEP_YEAR_TOTAL),
                rest(cutoff).map(ForecastRule::of));
    }

    private static Arbitrary<DatedAmounts> toDate(Cutoff cutoff) {
        return dated(cutoff, 0, cutoff.toDate().length() - 1);
    }

    private static Arbitrary<DatedAmounts> rest(Cutoff cutoff) {
        int first = cutoff.toDate().length();
        int last = cutoff.horizon().months() - 1;
        return first > last ? Arbitraries.just(DatedAmounts.NONE) : dated(cutoff, first, last);
    }

    /** Months of some years and sums of others. */
    private static Arbitrary<DatedAmounts> dated(Cutoff cutoff, int first, int last) {
        Arbitrary<YearMonth> month = Arbitraries.integers().between(first, last).map(cutoff.horizon()::month);
        return Arbitraries.maps(month, Arbitraries.longs().between(0, MOST_ORE).map(Money::new))
                .ofMaxSize(4)
                .flatMap(drawn -> Arbitraries.of(true, false).map(sums -> dated(TreeMap.ofAll(drawn), sums)));
    }

    private static DatedAmounts dated(SortedMap<YearMonth, Money> months, boolean sums) {
        return sums
                ? new DatedAmounts(
                        TreeMap.empty(),
                        TreeMap.ofEntries(months.toVector()
                                .groupBy(month -> month._1.getYear())
                                .mapValues(same -> Money.sum(same.map(Tuple2::_2)))))
                : DatedAmounts.ofMonths(months);
    }
}
