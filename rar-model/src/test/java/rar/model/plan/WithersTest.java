package rar.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rar.model.allocation.AllocationMethod;
import rar.model.goal.LiquidityFloor;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.Project.Note;
import rar.model.timing.PaymentTerms;
import rar.model.timing.Vat;

/** Every component of a part of a plan can be changed by name, and nothing else changes with it. */
class WithersTest {

    private static final YearMonth MAY = YearMonth.of(2027, 5);
    private static final Money SOME = Money.ofTkr(70);
    private static final PrintedRows.Row ROW = new PrintedRows.Row("row", SOME);

    /** Components that are set otherwise: notes one by one, and ids of what is told apart by them for good. */
    private static final Map<Class<?>, List<String>> NAMED_OTHERWISE = Map.of(
            Project.class, List.of("notes"),
            Member.class, List.of("id"),
            Party.class, List.of("id"));

    /** Two of each kind, which differ in every component. */
    static Stream<Arguments> pairs() {
        Member member = Member.of("flen", 1);
        Member otherMember = Member.of("trosa", 2)
                .withName("Trosa kommun")
                .withWeightFrom(2027, Share.of(3, 1))
                .withMeasured("needs", MeasuredWeight.of(4))
                .withFrom(2027)
                .withTo(2028);
        Party party = Party.of("kommuner", Share.ONE, member);
        Party otherParty = Party.of("staten", Share.of(1, 2), otherMember)
                .withName("Staten")
                .withMethod(AllocationMethod.named("webster"))
                .withShareFrom(2027, Share.ONE)
                .withKey(PartyKey.AGREED)
                .withInstalmentsFrom(2027, Instalments.equal(Vector.of(3)))
                .withInstalmentMonths(Vector.of(2, 8))
                .withPaidAfter(1);
        Horizon horizon = new Horizon(2026, 1);
        Contributions contributions = Contributions.everyYear(horizon, SOME, party);
        Contributions otherContributions = Contributions.of(TreeMap.empty(), otherParty)
                .withUnit(MoneyUnit.ORE)
                .withInstalmentMonths(Vector.of(1))
                .withGroup("group");
        BudgetLine line = BudgetLine.of("rent", LineKind.COST, SOME);
        BudgetLine otherLine = BudgetLine.of("esf", LineKind.INCOME, Money.ZERO)
                .withName("ESF")
                .withTiming(timing -> timing.withPayment(PaymentTerms.after(1)))
                .withVat(new Vat(Share.of(1, 4), 2))
                .withFund(Earmarking.of("medel"))
                .withUnspent(UnspentMoney.CARRIED_OVER)
                .withGroup("Intäkter")
                .withInferred("printed 1")
                .withCredit(true);
        Project project = Project.of("eva", MonthRange.year(2026), SOME);
        Project otherProject = Project.of("tuna", LocalDate.of(2027, 6, 30), new PayoutProfile.ByMonth(TreeMap.empty()))
                .withName("Tuna")
                .withKind(ProjectKind.STRUCTURE)
                .withDecided(LocalDate.of(2025, 1, 1))
                .withCoFunding(new CoFunding("ESF", SOME, true))
                .withFunding(ProjectFunding.of("esf-tuna", Share.of(3, 4)))
                .withFund(Earmarking.of("medel", Share.of(1, 2)))
                .withUnspent(UnspentMoney.LAPSES)
                .withVat(new Vat(Share.of(1, 4), 2))
                .withReserved(false)
                .withCredit(true)
                .withNote(Note.AREA, "länet");
        PlannedGrant grant = PlannedGrant.of("nya", MAY, SOME);
        PlannedGrant otherGrant = PlannedGrant.solved("rum", MAY.plusMonths(1))
                .withName("Rum")
                .withFunding(ProjectFunding.of("esf-rum", Share.of(3, 4)))
                .withFund(Earmarking.of("medel"))
                .withVat(new Vat(Share.of(1, 4), 2))
                .withKind(ProjectKind.INDIVIDUAL)
                .withReserved(false);
        ProjectFunding funding = ProjectFunding.of("esf", Share.of(3, 4));
        ProjectFunding otherFunding = ProjectFunding.of("fonden", new PayoutProfile.ByMonth(TreeMap.of(MAY, SOME)))
                .withName("Fonden")
                .withCeiling(SOME)
                .withEarnedBefore(SOME)
                .withClaims(new ClaimTerms(Vector.of(3, 6), 4))
                .withStatus(FundingStatus.REFUSED)
                .withFrom(MAY)
                .withEnded(MAY.plusMonths(1))
                .withPaidIfRefused(Share.ZERO);
        EarmarkedFund fund = EarmarkedFund.of("medel", SOME);
        EarmarkedFund otherFund = EarmarkedFund.of("andra", Money.ZERO).withName("Andra medel");
        PrintedRows printed = PrintedRows.NONE
                .withDecided(Vector.of(ROW))
                .withPaid(Vector.of(ROW, ROW))
                .withInferred("printed 2");
        OpeningBalance opening = OpeningBalance.of(BalanceSheet.EMPTY);
        OpeningBalance otherOpening = OpeningBalance.of(BalanceSheet.EMPTY.withCash(SOME))
                .withResult(SOME)
                .withItems(Vector.of(OpeningItem.of(OpeningItem.Kind.RECEIVABLE, "claim", SOME, MAY)))
                .withPrinted(printed);
        PlanDraft draft = PlanDraft.of("one", "made up", horizon, contributions);
        PlanDraft otherDraft = PlanDraft.of("other", "elsewhere", new Horizon(2026, 2), otherContributions)
                .withRecognition(RecognitionPolicy.AS_CONSUMED)
                .withOpening(otherOpening)
                .withFund(fund)
                .withLine(line)
                .withWorkingCapital(new WorkingCapital(IndexRule.flat(Share.of(1, 10)), IndexRule.NONE))
                .withAssetEvent(new AssetEvent(AssetEvent.Kind.DISPOSAL, MAY, SOME, "sold"))
                .withProject(project)
                .withGrant(grant)
                .withRecovery(new EquityRecovery(3, MoneyUnit.TKR))
                .withReservation(new ReservationClause(SOME))
                .withGoal(LiquidityFloor.LEGAL);
        return Stream.of(
                Arguments.of(member, otherMember),
                Arguments.of(party, otherParty),
                Arguments.of(contributions, otherContributions),
                Arguments.of(line, otherLine),
                Arguments.of(project, otherProject),
                Arguments.of(grant, otherGrant),
                Arguments.of(funding, otherFunding),
                Arguments.of(fund, otherFund),
                Arguments.of(PrintedRows.NONE, printed),
                Arguments.of(opening, otherOpening),
                Arguments.of(draft, otherDraft));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void changing_a_component_changes_no_other(Record one, Record other) throws ReflectiveOperationException {
        for (RecordComponent changed : one.getClass().getRecordComponents()) {
            if (NAMED_OTHERWISE.getOrDefault(one.getClass(), List.of()).contains(changed.getName())) {
                continue;
            }
            boolean backwards = isAbsent(other, changed);
            Record from = backwards ? other : one;
            Record to = backwards ? one : other;
            Object result = wither(changed).invoke(from, given(to, changed));
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                Record expected = component.getName().equals(changed.getName()) ? to : from;
                assertThat(value(result, component))
                        .as(component.getName() + " after a change of " + changed.getName())
                        .isEqualTo(value(expected, component));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void the_samples_differ_in_every_component(Record one, Record other) throws ReflectiveOperationException {
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            assertThat(value(one, component)).as(component.getName()).isNotEqualTo(value(other, component));
        }
    }

    private static Method wither(RecordComponent component) {
        String name = component.getName();
        String wither = "with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Arrays.stream(component.getDeclaringRecord().getMethods())
                .filter(method -> method.getName().equals(wither) && method.getParameterCount() == 1)
                .filter(method -> component.getType().equals(Option.class)
                        ? !method.getParameterTypes()[0].equals(UnaryOperator.class)
                        : method.getParameterTypes()[0].isAssignableFrom(component.getType()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(component.getDeclaringRecord() + " has no " + wither));
    }

    /** An optional component is given as what it is, not as whether. */
    private static Object given(Record of, RecordComponent component) throws ReflectiveOperationException {
        Object value = value(of, component);
        return value instanceof Option<?> option ? option.get() : value;
    }

    private static boolean isAbsent(Record of, RecordComponent component) throws ReflectiveOperationException {
        return value(of, component) instanceof Option<?> option && option.isEmpty();
    }

    private static Object value(Object of, RecordComponent component) throws ReflectiveOperationException {
        return component.getAccessor().invoke(of);
    }
}
