package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import rar.model.goal.CashFloor;
import rar.model.goal.EquityRecovered;
import rar.model.goal.FinancialGoal;
import rar.model.goal.FloorLevel;
import rar.model.goal.FloorMonths;
import rar.model.goal.IndividualShare;
import rar.model.goal.LiquidityFloor;
import rar.model.goal.Readiness;
import rar.model.goal.ReservationThreshold;
import rar.model.goal.SavedFundsCeiling;
import rar.model.message.Label;
import rar.model.message.Language;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/**
 * Random plans, each valid by construction: its opening provisions are what its projects still pay, its opening equity
 * balances the rest, its opening fixed assets bear the depreciation.
 */
@SuppressWarnings("exports") // the package is exported, but never with its tests
public final class PlanArbitraries {

    private PlanArbitraries() {}

    /** Plans of any kind: both recognition policies, with and without an opening balance, grants given and solved. */
    public static Arbitrary<FinancialPlan> plans() {
        return plans(true, 0.8, RecognitionPolicy.values());
    }

    /** Plans whose opening balance is known. */
    public static Arbitrary<FinancialPlan> plansWithOpening() {
        return plans(true, 1, RecognitionPolicy.values());
    }

    /** Plans whose grants are all given. */
    public static Arbitrary<FinancialPlan> plansWithGivenGrants() {
        return plans(false, 0.8, RecognitionPolicy.values());
    }

    /** Plans with a known opening balance that expense grants at decision, where some grants may be solved for. */
    public static Arbitrary<FinancialPlan> plansAtDecision() {
        return plans(true, 1, RecognitionPolicy.AT_DECISION);
    }

    /** Plans whose opening balance is known and some of whose projects and grants have external funding. */
    public static Arbitrary<FinancialPlan> plansWithFunding() {
        return plansWithOpening().flatMap(FundingArbitraries::funded);
    }

    private static Arbitrary<FinancialPlan> plans(boolean solved, double known, RecognitionPolicy... policies) {
        return Combinators.combine(
                        Arbitraries.integers().between(1995, 2030),
                        Arbitraries.integers().between(1, 5))
                .as(Horizon::new)
                .flatMap(horizon -> plans(horizon, solved, known, policies))
                .withoutEdgeCases();
    }

    private static Arbitrary<FinancialPlan> plans(
            Horizon horizon, boolean solved, double known, RecognitionPolicy... policies) {
        return Combinators.combine(
                        Arbitraries.of(policies),
                        ContributionArbitraries.contributions(horizon),
                        LineArbitraries.lines(horizon),
                        LineArbitraries.assetEvents(horizon),
                        GrantArbitraries.projects(horizon),
                        GrantArbitraries.grants(horizon),
                        openings().optional(known).map(Option::ofOptional),
                        rests(horizon))
                .as((policy, contributions, lines, assetEvents, projects, grants, opening, rest) -> {
                    boolean solvable = solved && opening.isDefined() && policy == RecognitionPolicy.AT_DECISION;
                    PlanDraft parts = SmallestPlan.draft()
                            .withoutOpening()
                            .withHorizon(horizon)
                            .withRecognition(policy)
                            .withContributions(contributions)
                            .withLines(lines)
                            .withAssetEvents(assetEvents)
                            .withProjects(projects)
                            .withGrants(solvable ? oneSolvedAYear(grants) : grants.map(Tuple2::_1))
                            .withWorkingCapital(rest.workingCapital())
                            .withGoals(rest.goals());
                    PlanDraft reserved =
                            rest.reservation().map(parts::withReservation).getOrElse(parts);
                    PlanDraft opened = opening.map(
                                    drawn -> OpeningItemArbitraries.listed(drawn, rest.items(), lines, horizon))
                            .map(listed -> reserved.withOpening(balanced(listed, reserved)))
                            .getOrElse(reserved);
                    PlanDraft earmarked = rest.funds().in(opened);
                    return FinancialPlan.of(opening.flatMap(drawn -> rest.recovery())
                            .map(earmarked::withRecovery)
                            .getOrElse(earmarked));
                });
    }

    /** What stands beside the large parts. */
    private record Rest(
            WorkingCapital workingCapital,
            Vector<OpeningItem> items,
            Option<EquityRecovery> recovery,
            Option<ReservationClause> reservation,
            Vector<FinancialGoal> goals,
            FundArbitraries.Drawn funds) {}

    private static Arbitrary<Rest> rests(Horizon horizon) {
        Arbitrary<WorkingCapital> workingCapital = Combinators.combine(
                        LineArbitraries.index(horizon), LineArbitraries.index(horizon))
                .as(WorkingCapital::new);
        Arbitrary<EquityRecovery> recovery = Combinators.combine(
                        Arbitraries.integers().between(1, 7), Arbitraries.of(MoneyUnit.ORE, MoneyUnit.TKR))
                .as(EquityRecovery::new);
        return Combinators.combine(
                        workingCapital,
                        OpeningItemArbitraries.items(horizon),
                        recovery.optional(0.6).map(Option::ofOptional),
                        optional(new ReservationClause(Money.ofTkr(15_000))),
                        Arbitraries.of(goals().asJava()).list().uniqueElements().map(Vector::ofAll),
                        FundArbitraries.funds())
                .as(Rest::new);
    }

    private static Vector<FinancialGoal> goals() {
        return Vector.of(
                new LiquidityFloor(Money.ofTkr(500)),
                new Readiness(Money.ofTkr(2000), 6, 12, Money.ofTkr(500)),
                new LiquidityFloor(CashFloor.of(FloorLevel.of(Money.ofTkr(300)))
                        .withMonth(3, FloorLevel.of(Money.ofTkr(800)))
                        .withMonth(12, FloorLevel.ofMonthsOfCosts(2))
                        .withYear(2025, FloorMonths.of(new FloorLevel.MonthsOfCosts(new BigDecimal("1.5"))))),
                new Readiness(Money.ofTkr(1000), 3, 4, twelve()),
                new LiquidityFloor(twelve().withinMonth(true)),
                new LiquidityFloor(CashFloor.of(Money.ofTkr(100)).withoutFunds(true))
                        .named(Option.some(Label.of("Free \"cash\""))),
                new Readiness(
                        Money.ofTkr(900),
                        2,
                        6,
                        CashFloor.of(Money.ZERO).withinMonth(true).withoutFunds(true)),
                new ReservationThreshold(Money.ofTkr(15_000)),
                new EquityRecovered(3),
                new IndividualShare(Share.of(2, 3))
                        .named(Option.some(Label.of(language ->
                                language == Language.SWEDISH ? "Individinriktning" : "Directed at people"))),
                new SavedFundsCeiling(Vector.of(
                        new SavedFundsCeiling.Bracket(Option.none(), Share.of(1, 5), Option.some(Money.ofTkr(3000))))));
    }

    private static CashFloor twelve() {
        return CashFloor.of(FloorMonths.ofTwelve(Vector.rangeClosed(1, 12)
                .map(month -> FloorLevel.of(Money.ofTkr(100L * (long) (month % 5))))));
    }

    private static Vector<PlannedGrant> oneSolvedAYear(Vector<Tuple2<PlannedGrant, Boolean>> grants) {
        Set<Integer> years = HashSet.empty();
        Vector<PlannedGrant> settled = Vector.empty();
        for (Tuple2<PlannedGrant, Boolean> drawn : grants) {
            PlannedGrant grant = drawn._1;
            int year = grant.decided().getYear();
            boolean solve = drawn._2 && grant.payout().statedAmount().isEmpty() && !years.contains(year);
            years = solve ? years.add(year) : years;
            settled = settled.append(solve ? GrantArbitraries.solvedFor(grant) : grant);
        }
        return settled;
    }

    private static Arbitrary<OpeningBalance> openings() {
        return Combinators.combine(
                        money(0, 100_000_000),
                        money(0, 300_000_000),
                        money(-50_000_000, 3_000_000_000L),
                        money(0, 100_000_000),
                        money(0, 300_000_000),
                        optional(Money.ofTkr(-450)),
                        money(0, 900_000_000).optional(0.8).map(Option::ofOptional))
                .as((fixedAssets, receivables, cash, longTerm, shortTerm, result, paid) -> {
                    BalanceSheet sheet = BalanceSheet.EMPTY
                            .withFixedAssets(fixedAssets)
                            .withReceivables(receivables)
                            .withCash(cash)
                            .withLongTermLiabilities(longTerm)
                            .withShortTermLiabilities(shortTerm);
                    Seq<PrintedRows.Row> rows = paid.toVector().map(amount -> new PrintedRows.Row("Paid", amount));
                    OpeningBalance opening = OpeningBalance.of(sheet).withPrinted(PrintedRows.NONE.withPaid(rows));
                    return result.map(opening::withResult).getOrElse(opening);
                });
    }

    /** The drawn opening with what the other parts ask of it, and with equity as the balancing item. */
    private static OpeningBalance balanced(OpeningBalance drawn, PlanDraft parts) {
        Money remaining = Money.sum(parts.projects().map(Project::provision));
        Money provisions = parts.recognition() == RecognitionPolicy.AT_DECISION ? remaining : Money.ZERO;
        Seq<PrintedRows.Row> decided = drawn.printed()
                .paid()
                .map(paid -> new PrintedRows.Row("Decided", paid.amount().plus(remaining)));
        return drawn.withPrinted(drawn.printed().withDecided(decided))
                .withSheet(sheet -> sheet.withFixedAssets(sheet.fixedAssets().plus(usedOfFixedAssets(parts)))
                        .withProvisions(provisions)
                        .balanced());
    }

    private static Money usedOfFixedAssets(PlanDraft parts) {
        Money depreciated = Money.sum(parts.lines()
                .filter(line -> line.kind() == LineKind.DEPRECIATION)
                .flatMap(line -> parts.horizon().eachYear().map(year -> line.amount(year, parts.horizon()))));
        return depreciated.plus(Money.sum(parts.assetEvents()
                .filter(event -> event.kind() == AssetEvent.Kind.DISPOSAL)
                .map(AssetEvent::amount)));
    }

    static Arbitrary<Money> money(long leastOre, long mostOre) {
        return Arbitraries.longs().between(leastOre, mostOre).map(Money::new);
    }

    static <T> Arbitrary<Option<T>> optional(T value) {
        return Arbitraries.of(Option.none(), Option.some(value));
    }
}
