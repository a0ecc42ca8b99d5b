package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import rar.model.money.Money;

/**
 * Random projects and planned grants with every payout profile: projects that ended years ago, that run already, that
 * start in the plan; payouts within the horizon, across its end and beyond it.
 */
final class GrantArbitraries {

    private static final long MOST_ORE = 300_000_000;

    private GrantArbitraries() {}

    /** A profile with the amount that it pays. */
    private record Payout(PayoutProfile profile, Money amount) {}

    static Arbitrary<Vector<Project>> projects(Horizon horizon) {
        return runs(horizon)
                .flatMap(run -> project(run, horizon))
                .list()
                .ofMaxSize(6)
                .map(projects -> Vector.ofAll(projects)
                        .zipWithIndex()
                        .map(project -> taxed(
                                withUnspent(renamed(project._1, "project-" + project._2), project._2), project._2)));
    }

    /** Planned grants, and which of them would rather be solved for. */
    static Arbitrary<Vector<Tuple2<PlannedGrant, Boolean>>> grants(Horizon horizon) {
        return Arbitraries.integers()
                .between(0, horizon.months() - 1)
                .flatMap(month -> grant(horizon.month(month)))
                .list()
                .ofMaxSize(4)
                .map(grants -> Vector.ofAll(grants)
                        .zipWithIndex()
                        .map(grant -> grant._1.map1(one -> taxed(renamed(one, "grant-" + grant._2), grant._2))));
    }

    private record Run(Option<LocalDate> start, LocalDate end) {

        YearMonth last() {
            return YearMonth.from(end);
        }
    }

    private static Arbitrary<Run> runs(Horizon horizon) {
        Arbitrary<LocalDate> from = Arbitraries.integers()
                .between(-1500, 1500)
                .map(day -> horizon.openingDate().plusDays(day));
        Arbitrary<Run> started = Combinators.combine(
                        from, Arbitraries.integers().between(0, 2000))
                .as((start, days) -> new Run(Option.some(start), start.plusDays(days)));
        Arbitrary<Run> running = Arbitraries.integers()
                .between(-2000, 3000)
                .map(day -> new Run(Option.none(), horizon.openingDate().plusDays(day)));
        return Arbitraries.oneOf(started, running);
    }

    private static Arbitrary<Project> project(Run run, Horizon horizon) {
        YearMonth first = horizon.firstMonth();
        Arbitrary<Payout> payout = run.last().getYear() > first.getYear()
                ? Arbitraries.oneOf(payouts(first, first.getYear()), restEvenly(first.getYear(), run.last()))
                : payouts(first, first.getYear());
        return Combinators.combine(
                        payout,
                        money().optional(0.5),
                        Arbitraries.of(ProjectKind.class),
                        Arbitraries.of(true, false),
                        PlanArbitraries.optional(new CoFunding("Europeiska socialfonden", Money.ofTkr(1000), false)))
                .as((paid, before, kind, reserved, coFunding) -> {
                    Project project = Project.of("", run.end(), paid.profile())
                            .withKind(kind)
                            .withReserved(reserved);
                    Project started = run.start().map(project::withStart).getOrElse(project);
                    Project decided = total(paid, Option.ofOptional(before))
                            .map(started::withTotal)
                            .getOrElse(started);
                    return coFunding.map(decided::withCoFunding).getOrElse(decided);
                });
    }

    /** Where the profile states what it pays, the whole grant may be unknown, or larger by what was paid before. */
    private static Option<Money> total(Payout paid, Option<Money> before) {
        return paid.profile().statedAmount().isDefined() ? before.map(paid.amount()::plus) : Option.some(paid.amount());
    }

    private static Arbitrary<Tuple2<PlannedGrant, Boolean>> grant(YearMonth decided) {
        return Combinators.combine(
                        payouts(decided, decided.getYear()),
                        Arbitraries.of(ProjectKind.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((paid, kind, reserved, solved) -> new Tuple2<>(
                        PlannedGrant.of("", decided, paid.amount())
                                .withPayout(paid.profile())
                                .withKind(kind)
                                .withReserved(reserved),
                        solved));
    }

    private static Arbitrary<Payout> payouts(YearMonth earliest, int firstYear) {
        Arbitrary<MonthRange> months = Combinators.combine(
                        Arbitraries.integers().between(0, 70),
                        Arbitraries.integers().between(0, 40))
                .as((from, more) ->
                        new MonthRange(earliest.plusMonths(from / 2), earliest.plusMonths(from / 2 + more)));
        Arbitrary<Payout> byYear = dated(Arbitraries.integers().between(firstYear, firstYear + 6))
                .map(amounts -> stated(new PayoutProfile.ByYear(amounts)));
        Arbitrary<Payout> byMonth = dated(Arbitraries.integers().between(0, 70).map(earliest::plusMonths))
                .map(amounts -> stated(new PayoutProfile.ByMonth(amounts)));
        Arbitrary<Payout> even = Combinators.combine(months, money())
                .as((over, amount) -> new Payout(new PayoutProfile.Even(over), amount));
        Arbitrary<Payout> sloped = Combinators.combine(months, Arbitraries.of(true, false), money())
                .as((over, front, amount) -> new Payout(new PayoutProfile.Sloped(over, front), amount));
        return Arbitraries.oneOf(byYear, byMonth, even, sloped);
    }

    /** Some years before the last one, and an amount of which a rest is left. */
    private static Arbitrary<Payout> restEvenly(int firstYear, YearMonth last) {
        int lastStated = Math.min(last.getYear() - 1, firstYear + 3);
        return Combinators.combine(dated(Arbitraries.integers().between(firstYear, lastStated)), money())
                .as((amounts, rest) -> new Payout(
                        new PayoutProfile.RestEvenly(amounts),
                        Money.sum(amounts.values()).plus(rest)));
    }

    private static Payout stated(PayoutProfile profile) {
        return new Payout(profile, profile.statedAmount().get());
    }

    private static <T extends Comparable<? super T>> Arbitrary<SortedMap<T, Money>> dated(Arbitrary<T> when) {
        return Arbitraries.maps(when, money()).ofMinSize(1).ofMaxSize(4).map(TreeMap::ofAll);
    }

    private static Arbitrary<Money> money() {
        return PlanArbitraries.money(0, MOST_ORE);
    }

    private static Project withUnspent(Project project, int index) {
        return index % 3 == 1
                ? project
                : project.withUnspent(index % 3 == 0 ? UnspentMoney.CARRIED_OVER : UnspentMoney.LAPSES);
    }

    private static Project renamed(Project project, String id) {
        return project.withId(id).withName("Name of " + id);
    }

    /** Every other with VAT. */
    private static Project taxed(Project project, int index) {
        return index % 2 == 0 ? project : project.withVat(TimingArbitraries.vat(project.remaining()));
    }

    private static PlannedGrant taxed(PlannedGrant grant, int index) {
        return index % 2 == 0
                ? grant
                : grant.withVat(TimingArbitraries.vat(grant.amount().given().getOrElse(Money.ZERO)));
    }

    /** The same grant, as large as there is room for. */
    static PlannedGrant solvedFor(PlannedGrant grant) {
        PlannedGrant solved = PlannedGrant.solved(grant.id(), grant.decided())
                .withName(grant.name())
                .withPayout(grant.payout())
                .withKind(grant.kind())
                .withReserved(grant.reserved());
        return grant.vat().map(solved::withVat).getOrElse(solved);
    }

    private static PlannedGrant renamed(PlannedGrant grant, String id) {
        return PlannedGrant.solved(id, grant.decided())
                .withAmount(grant.amount())
                .withName("Name of " + id)
                .withPayout(grant.payout())
                .withKind(grant.kind())
                .withReserved(grant.reserved());
    }
}
