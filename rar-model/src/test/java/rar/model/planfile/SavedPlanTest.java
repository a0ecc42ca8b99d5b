package rar.model.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.RoundedShares;
import rar.model.goal.EquityRecovered;
import rar.model.goal.IndividualShare;
import rar.model.goal.LiquidityFloor;
import rar.model.goal.Readiness;
import rar.model.goal.ReservationThreshold;
import rar.model.goal.SavedFundsCeiling;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.AssetEvent;
import rar.model.plan.BudgetLine;
import rar.model.plan.CoFunding;
import rar.model.plan.Contributions;
import rar.model.plan.EquityRecovery;
import rar.model.plan.FinancialPlan;
import rar.model.plan.GrantAmount;
import rar.model.plan.Horizon;
import rar.model.plan.IndexRule;
import rar.model.plan.InvalidPlanException;
import rar.model.plan.LineKind;
import rar.model.plan.Member;
import rar.model.plan.MonthRange;
import rar.model.plan.Party;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PlanDraft;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.plan.ProjectKind;
import rar.model.plan.ReservationClause;
import rar.model.plan.SmallestPlan;
import rar.model.plan.WorkingCapital;
import rar.model.plan.YearlyAmounts;

/** Every plan that can be made can be saved and is read again as the same; what no file can hold makes no plan. */
class SavedPlanTest {

    /** Texts, numbers and dates at and beyond the edge of what a file can hold. */
    private record Odd(String text, Share share, LocalDate day, Money amount, int number, MoneyUnit unit) {

        Option<String> some() {
            return Option.some(text);
        }

        MonthRange months() {
            YearMonth month = YearMonth.from(day);
            return new MonthRange(month, month);
        }
    }

    /** Each puts something odd in one place of a plan. */
    private static final Seq<BiFunction<PlanDraft, Odd, PlanDraft>> PLACES = Vector.of(
            (plan, odd) -> plan.withName(odd.text),
            (plan, odd) -> plan.withSource(odd.text),
            (plan, odd) -> plan.withHorizon(new Horizon(2024, 1)),
            (plan, odd) -> plan.withContributions(
                    contributions(odd.unit, odd.some(), plan.contributions().parties())),
            (plan, odd) -> party(plan, odd.text, "Party", AllocationMethod.all().get(3), Share.ONE),
            (plan, odd) -> party(plan, "party", odd.text, AllocationMethod.named("largest-remainder"), Share.ONE),
            (plan, odd) -> party(plan, "p", "P", new RoundedShares(Share.of(1, 10)), Share.ONE),
            (plan, odd) -> party(plan, "p", "P", AllocationMethod.named("largest-remainder"), odd.share),
            (plan, odd) -> plan.withLines(Vector.of(line(odd.text, "Line", Option.none(), indexed(IndexRule.NONE)))),
            (plan, odd) -> plan.withLines(Vector.of(line("l", odd.text, odd.some(), indexed(IndexRule.NONE)))),
            (plan, odd) -> plan.withLines(Vector.of(line("l", "L", Option.none(), indexed(IndexRule.flat(odd.share))))),
            (plan, odd) -> plan.withLines(
                    Vector.of(line("l", "L", Option.none(), new YearlyAmounts.Explicit(TreeMap.of(2024, odd.amount))))),
            (plan, odd) -> plan.withLines(
                    Vector.of(line("l", "L", Option.none(), new YearlyAmounts.Explicit(TreeMap.empty())))),
            (plan, odd) -> plan.withWorkingCapital(new WorkingCapital(IndexRule.flat(odd.share), IndexRule.NONE)),
            (plan, odd) -> plan.withAssetEvents(Vector.of(
                    new AssetEvent(AssetEvent.Kind.INVESTMENT, YearMonth.of(2024, 5), Money.ofTkr(1), odd.text))),
            (plan, odd) -> plan.withAssetEvents(
                    Vector.of(new AssetEvent(AssetEvent.Kind.INVESTMENT, YearMonth.from(odd.day), odd.amount, "note"))),
            (plan, odd) -> plan.withProjects(Vector.of(project(odd.text, "P", odd, false))),
            (plan, odd) -> plan.withProjects(Vector.of(project("p", odd.text, odd, false))),
            (plan, odd) -> plan.withProjects(Vector.of(project("p", "P", odd, true))),
            (plan, odd) -> plan.withProjects(Vector.of(paid(odd, new PayoutProfile.Even(odd.months())))),
            (plan, odd) -> plan.withProjects(Vector.of(paid(odd, new PayoutProfile.Sloped(odd.months(), true)))),
            (plan, odd) -> plan.withProjects(
                    Vector.of(paid(odd, new PayoutProfile.ByYear(TreeMap.of(odd.day.getYear(), Money.ofTkr(1)))))),
            (plan, odd) -> plan.withProjects(Vector.of(
                    paid(odd, new PayoutProfile.ByMonth(TreeMap.of(YearMonth.from(odd.day), Money.ofTkr(1)))))),
            (plan, odd) -> plan.withProjects(Vector.of(paid(odd, new PayoutProfile.ByYear(TreeMap.empty())))),
            (plan, odd) -> plan.withGrants(Vector.of(grant(odd.text, "Grant", YearMonth.of(2024, 3), odd))),
            (plan, odd) -> plan.withGrants(Vector.of(grant("g", odd.text, YearMonth.of(2024, 3), odd))),
            (plan, odd) -> plan.withGrants(Vector.of(grant("g", "G", YearMonth.from(odd.day), odd))),
            (plan, odd) -> plan.withRecovery(new EquityRecovery(odd.number, MoneyUnit.TKR)),
            (plan, odd) -> plan.withRecovery(new EquityRecovery(1, odd.unit)),
            (plan, odd) -> plan.withReservation(new ReservationClause(odd.amount)),
            (plan, odd) -> plan.withGoals(Vector.of(new LiquidityFloor(odd.amount))),
            (plan, odd) -> plan.withGoals(Vector.of(new ReservationThreshold(odd.amount))),
            (plan, odd) -> plan.withGoals(Vector.of(new Readiness(odd.amount, odd.number, odd.number, odd.amount))),
            (plan, odd) -> plan.withGoals(Vector.of(new EquityRecovered(odd.number))),
            (plan, odd) -> plan.withGoals(Vector.of(new IndividualShare(odd.share))),
            (plan, odd) -> plan.withGoals(Vector.of(new SavedFundsCeiling(
                    Vector.of(new SavedFundsCeiling.Bracket(Option.none(), odd.share, Option.some(odd.amount)))))),
            (plan, odd) -> plan.withGoals(Vector.of(new SavedFundsCeiling(Vector.of(
                    new SavedFundsCeiling.Bracket(Option.some(odd.amount), Share.ONE, Option.none()),
                    new SavedFundsCeiling.Bracket(Option.none(), Share.ZERO, Option.none()))))));

    @Property(seed = "12101", tries = 4000)
    void a_plan_is_saved_and_read_again_or_is_none(
            @ForAll("places") BiFunction<PlanDraft, Odd, PlanDraft> place, @ForAll("odd") Odd odd) {
        FinancialPlan plan;
        try {
            plan = FinancialPlan.of(place.apply(SmallestPlan.draft(), odd));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageNotContaining("null");
            return;
        }
        byte[] saved = PlanWriter.write(plan).getBytes(StandardCharsets.UTF_8);
        assertThat(PlanReader.read(saved).get()).isEqualTo(plan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0\u2003",
                "ends in a space ",
                " begins with one",
                "two\nlines",
                "\u0000",
                "a\u0085b",
                "half \ud83d",
                "\ude00 half",
                "tab\t"
            })
    void what_cannot_be_written_down_is_no_name(String text) {
        PlanDraft parts = SmallestPlan.draft()
                .withName(text)
                .withLines(Vector.of(line(text, "Line", Option.none(), indexed(IndexRule.NONE))));
        assertThatThrownBy(() -> FinancialPlan.of(parts))
                .isInstanceOf(InvalidPlanException.class)
                .hasMessageContaining("name: \"")
                .hasMessageContaining("lines[0].id: \"")
                .hasMessageContaining("cannot be written down; give a ");
        assertThat(parts.plan().isInvalid()).isTrue();
    }

    @Test
    void half_a_character_in_a_file_is_a_mistake_of_its_own() {
        String text = PlanWriter.write(FinancialPlan.of(SmallestPlan.draft())).replace("\"Smallest\"", "\"\\ud83d\"");
        assertThat(PlanReader.read(text).getError().map(Object::toString))
                .containsExactly(
                        "line 3, /name: expected a text of whole characters, without a lone surrogate, found \"\\ud83d\"");
    }

    @Test
    void a_whole_character_of_two_halves_is_a_name() {
        PlanDraft parts = SmallestPlan.draft().withName("Förbundet 😀");
        FinancialPlan plan = FinancialPlan.of(parts);
        assertThat(PlanReader.read(PlanWriter.write(plan)).get()).isEqualTo(plan);
    }

    @Test
    void a_method_without_a_name_of_its_own_is_refused() {
        PlanDraft parts = party(SmallestPlan.draft(), "p", "P", new RoundedShares(Share.of(1, 100)), Share.ONE);
        assertThatThrownBy(() -> FinancialPlan.of(parts))
                .isInstanceOf(InvalidPlanException.class)
                .hasMessageStartingWith(
                        "parties[0].method: the method rounded-shares (1\u00a0%) has no name of its own;"
                                + " choose one of largest-remainder, ");
    }

    /** Several thousand projects, and a note longer than a million characters. */
    @Test
    void a_large_plan_is_saved_and_read_again() {
        PlanDraft parts = SmallestPlan.draft().withSource("n".repeat(1_240_000));
        PayoutProfile nothing = new PayoutProfile.ByYear(TreeMap.of(2024, Money.ZERO));
        parts = parts.withProjects(Vector.range(0, 4_000)
                .map(i -> Project.of("project-" + i + "-" + "x".repeat(300), LocalDate.of(2024, 12, 31), nothing)
                        .withName("Project number " + i)
                        .withKind(ProjectKind.INDIVIDUAL)
                        .withNote(Project.Note.NUMBER, "" + i)
                        .withNote(Project.Note.AREA, "county")));
        FinancialPlan plan = FinancialPlan.of(parts);
        String text = PlanWriter.write(plan);
        assertThat(text.length()).isGreaterThan(2_500_000);
        assertThat(PlanReader.read(text).get()).isEqualTo(plan);
    }

    @Test
    void the_exception_of_an_invalid_plan_keeps_its_violations_when_it_is_serialised()
            throws IOException, ClassNotFoundException {
        PlanDraft parts =
                SmallestPlan.draft().withContributions(contributions(MoneyUnit.ORE, Option.none(), Vector.empty()));
        InvalidPlanException thrown = assertThrows(InvalidPlanException.class, () -> FinancialPlan.of(parts));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidPlanException read = (InvalidPlanException) in.readObject();
            assertThat(read.broken()).isNotEmpty().isEqualTo(thrown.broken());
            assertThat(read).hasMessage(thrown.getMessage());
        }
    }

    private static Contributions contributions(MoneyUnit unit, Option<String> group, Seq<Party> parties) {
        Contributions contributions = Contributions.of(TreeMap.of(2024, Money.ZERO))
                .withUnit(unit)
                .withInstalmentMonths(Vector.of(1))
                .withParties(parties);
        return group.map(contributions::withGroup).getOrElse(contributions);
    }

    private static PlanDraft party(PlanDraft plan, String id, String name, AllocationMethod method, Share weight) {
        return plan.withContributions(contributions(
                MoneyUnit.ORE,
                Option.none(),
                Vector.of(Party.of(id, Share.ONE, Member.of("of-" + id, weight).withName(name + " member"))
                        .withName(name)
                        .withMethod(method))));
    }

    private static YearlyAmounts indexed(IndexRule index) {
        return new YearlyAmounts.Indexed(Money.ofTkr(1), index);
    }

    private static BudgetLine line(String id, String name, Option<String> group, YearlyAmounts amounts) {
        return group.map(text -> plainLine(id, name, amounts).withGroup(text).withInferred(text))
                .getOrElse(() -> plainLine(id, name, amounts));
    }

    private static BudgetLine plainLine(String id, String name, YearlyAmounts amounts) {
        return BudgetLine.of(id, LineKind.COST, amounts).withName(name);
    }

    private static Project project(String id, String name, Odd odd, boolean details) {
        PayoutProfile nothing = new PayoutProfile.ByYear(TreeMap.of(2024, Money.ZERO));
        Project plain = Project.of(id, LocalDate.of(2024, 12, 31), nothing).withName(name);
        return details
                ? Vector.of(Project.Note.values())
                        .foldLeft(plain, (project, note) -> project.withNote(note, odd.text))
                        .withStart(LocalDate.of(2024, 1, 1))
                        .withDecided(odd.day)
                        .withCoFunding(new CoFunding(odd.text, odd.amount, true))
                : plain;
    }

    private static Project paid(Odd odd, PayoutProfile payout) {
        return Project.of("p", odd.day, payout).withTotal(Money.ofTkr(1));
    }

    private static PlannedGrant grant(String id, String name, YearMonth decided, Odd odd) {
        return new PlannedGrant(
                id,
                name,
                decided,
                new GrantAmount.Given(odd.amount),
                new PayoutProfile.Even(new MonthRange(decided, decided)),
                Option.none(),
                Option.none(),
                Option.none(),
                ProjectKind.UNKNOWN,
                true);
    }

    @Provide
    Arbitrary<BiFunction<PlanDraft, Odd, PlanDraft>> places() {
        return Arbitraries.of(PLACES.asJava());
    }

    @Provide
    Arbitrary<Odd> odd() {
        Arbitrary<String> texts = Arbitraries.of(
                "plain",
                "",
                " ",
                "x ",
                "a\nb",
                "a\u007fb",
                "\ud800",
                "😀",
                "é",
                "/",
                "~0",
                "\\\"",
                "solved",
                "{}",
                "\ufeffx",
                "x".repeat(70_000));
        Arbitrary<Share> shares = Arbitraries.of(
                Share.ZERO,
                Share.ONE,
                Share.of(1, 3),
                Share.of(-1, 7),
                Share.of(Long.MAX_VALUE, 1),
                Share.of(1, Long.MAX_VALUE),
                new Share(BigInteger.TEN.pow(38).subtract(BigInteger.ONE), BigInteger.ONE),
                new Share(BigInteger.ONE, BigInteger.TEN.pow(37)),
                new Share(BigInteger.TEN.pow(37).add(BigInteger.ONE), BigInteger.TEN.pow(37)),
                new Share(BigInteger.TEN.pow(39), BigInteger.ONE),
                new Share(BigInteger.TEN.pow(39), BigInteger.valueOf(7)),
                new Share(BigInteger.ONE, BigInteger.TEN.pow(39)));
        Arbitrary<LocalDate> days = Arbitraries.of(
                LocalDate.of(2024, 12, 31),
                LocalDate.of(1900, 1, 1),
                LocalDate.of(1899, 12, 31),
                LocalDate.of(2299, 12, 31),
                LocalDate.of(2300, 1, 1),
                LocalDate.of(9999, 12, 31),
                LocalDate.of(10_000, 1, 1),
                LocalDate.MAX,
                LocalDate.MIN,
                LocalDate.of(0, 1, 1));
        Arbitrary<Money> amounts = Arbitraries.of(
                Money.ZERO,
                new Money(1),
                new Money(-1),
                Money.ofTkr(1),
                FinancialPlan.LARGEST_AMOUNT,
                FinancialPlan.LARGEST_AMOUNT.plus(new Money(1)),
                FinancialPlan.LARGEST_AMOUNT.negated(),
                new Money(Long.MAX_VALUE),
                new Money(Long.MIN_VALUE + 1));
        Arbitrary<Integer> numbers = Arbitraries.of(0, 1, 3, 50, 51, 600, 601, Integer.MAX_VALUE);
        Arbitrary<MoneyUnit> units = Arbitraries.of(
                MoneyUnit.ORE,
                MoneyUnit.TKR,
                MoneyUnit.parse("100 kr"),
                new MoneyUnit("krona", 100),
                new MoneyUnit("kr", 7),
                new MoneyUnit("", 1),
                new MoneyUnit("100 kr", 10_000));
        return net.jqwik.api.Combinators.combine(texts, shares, days, amounts, numbers, units)
                .as(Odd::new);
    }
}
