package rar.model.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import rar.model.forecast.Actuals;
import rar.model.forecast.BankCheck;
import rar.model.forecast.FollowUp;
import rar.model.forecast.MissingPolicy;
import rar.model.money.Money;
import rar.model.outcomefile.OutcomeReader;
import rar.model.outcomefile.OutcomeWriter;
import rar.model.plan.AssetEvent;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PlanArbitraries;
import rar.model.plan.Remarked;
import rar.model.planfile.PlanReader;
import rar.model.schedule.Schedule;
import rar.model.sie.Ledger;
import rar.model.sie.LedgerObject;
import rar.model.sie.SieReader;

/** Outcomes of books: those in which all came as planned give the plan, and whatever the rules nothing is lost. */
class BookedOutcomeTest {

    private static final FinancialPlan PLAN = PlanReader.read(Path.of("src", "test", "resources", "outcome-plan.json"))
            .get();

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plans();
    }

    @Property(seed = "20250201", tries = 60)
    void books_in_which_everything_came_as_planned_give_the_plan(
            @ForAll("plans") FinancialPlan drawn, @ForAll @IntRange(min = 0, max = 59) int month) {
        FinancialPlan plan = withoutInvestmentVat(drawn);
        YearMonth through = plan.horizon().month(month % plan.horizon().months());
        BooksOfPlan books = new BooksOfPlan(plan, through);
        BookedOutcome outcome = outcome(read(books.file()), books.map(), plan, Option.some(through))
                .value();
        FollowUp followUp = FollowUp.of(plan, outcome.actuals());

        assertThat(BooksOfPlan.effects(followUp.forecast().schedule().bookings()))
                .isEqualTo(BooksOfPlan.effects(Schedule.of(plan).bookings()));
        assertThat(followUp.bank().map(BankCheck::difference).getOrElse(Money.ZERO))
                .isEqualTo(Money.ZERO);
        // what items of the opening balance become in a month is the plan's, whatever is booked
        assertThat(outcome.unmapped().flatMap(UnmappedSum::objects).map(LedgerObject::id))
                .allMatch("openingItems"::equals);
        Actuals written = OutcomeReader.read(OutcomeWriter.write(outcome.actuals(), plan), plan)
                .get();
        assertThat(written).isEqualTo(outcome.actuals());
    }

    /** Books tell what fixed assets rise by, and not what of the VAT is theirs. */
    private static FinancialPlan withoutInvestmentVat(FinancialPlan plan) {
        return plan.with(draft -> draft.withAssetEvents(draft.assetEvents()
                .map(event ->
                        new AssetEvent(event.kind(), event.month(), event.amount(), event.note(), Option.none()))));
    }

    @Property(seed = "20250202", tries = 60)
    void what_rules_take_and_what_they_leave_are_the_books(
            @ForAll("plans") FinancialPlan plan,
            @ForAll @IntRange(min = 0, max = 59) int month,
            @ForAll @IntRange(min = 0, max = 1_000_000) int kept) {
        YearMonth through = plan.horizon().month(month % plan.horizon().months());
        BooksOfPlan books = new BooksOfPlan(plan, plan.horizon().lastMonth());
        AccountMap all = books.map();
        AccountMap some = new AccountMap(
                "Some",
                MissingPolicy.NOTHING,
                all.rules()
                        .zipWithIndex()
                        .filter(rule -> (kept >> rule._2 % 20 & 1) == 1)
                        .map(rule -> rule._1));
        Ledger ledger = read(books.file());
        Validation<?, Remarked<BookedOutcome>> made = BookedOutcome.of(ledger, some, plan, Option.some(through));
        made.peek(found -> {
            found.value()
                    .controls()
                    .forEach(control -> assertThat(control.mapped().plus(control.unmapped()))
                            .isEqualTo(control.books()));
            assertThat(Money.sum(found.value().controls().map(Control::books))).isEqualTo(Money.ZERO);
            assertThat(Money.sum(found.value().mapped().map(MappedSum::amount))
                            .plus(Money.sum(found.value().unmapped().map(UnmappedSum::amount))))
                    .isEqualTo(Money.ZERO);
        });
    }

    @Example
    void a_rule_on_objects_takes_its_rows_from_a_rule_on_the_account_alone() {
        BookedOutcome outcome =
                outcome(read("""
                                #FLAGGA 0
                                #SIETYP 3
                                #RAR 0 20240101 20241231
                                #KTYP 5010 K
                                #PSALDO 0 202401 5010 {} 100.00
                                #PSALDO 0 202401 5010 {6 "B"} 30.00
                                #PSALDO 0 202401 5010 {6 "C"} 20.00
                                """), map("""
                                {"accounts": "5000-5099", "line": "office"},
                                {"accounts": "5010", "objects": {"6": "B"}, "payout": "bridge"}"""), PLAN, Option.none()).value();
        assertThat(outcome.mapped().map(MappedSum::amount)).containsExactly(Money.ofKronor(70), Money.ofKronor(30));
        assertThat(outcome.actuals().payouts().head().amounts().byMonth().get(YearMonth.of(2024, 1)))
                .contains(Money.ofKronor(30));
    }

    @Example
    void what_a_member_has_paid_is_what_was_due_less_what_it_owes_more() {
        BookedOutcome outcome =
                outcome(read("""
                                #FLAGGA 0
                                #SIETYP 4
                                #RAR 0 20240101 20241231
                                #KTYP 3010 I
                                #KTYP 1510 T
                                #KTYP 1930 T
                                #VER A 1 20240115
                                {
                                #TRANS 3010 {1 "N"} -100
                                #TRANS 1510 {1 "N"} 100
                                }
                                #VER A 2 20240215
                                {
                                #TRANS 1510 {1 "N"} -60
                                #TRANS 1930 {} 60
                                }
                                """), map("""
                                {"accounts": "3010", "objects": {"1": "N"}, "due": "north"},
                                {"accounts": "1510", "objects": {"1": "N"}, "receivable": "north"}"""), PLAN, Option.none()).value();
        assertThat(outcome.actuals().members().head().received().byMonth().toJavaMap())
                .containsExactly(Map.entry(YearMonth.of(2024, 2), Money.ofKronor(60)));
        assertThat(outcome.actuals().members().head().due().byMonth().toJavaMap())
                .containsExactly(Map.entry(YearMonth.of(2024, 1), Money.ofKronor(100)));
    }

    @Example
    void a_year_without_months_is_a_sum_and_a_broken_one_is_refused() {
        String balances =
                "#KTYP 5010 K\n#KTYP 1930 T\n#IB 0 1930 1000\n#IB 0 2081 -1000\n#UB 0 1930 700\n#UB 0 2081 -1000\n#RES 0 5010 300\n";
        AccountMap map =
                map("{\"accounts\": \"5010\", \"line\": \"office\"}, {\"accounts\": \"1930\", \"balance\": \"bank\"}");
        Actuals whole = outcome(
                        read("#FLAGGA 0\n#SIETYP 1\n#RAR 0 20240101 20241231\n" + balances),
                        map,
                        PLAN,
                        Option.some(YearMonth.of(2024, 9)))
                .value()
                .actuals();
        assertThat(whole.lines().head().amounts().byYear().get(2024)).contains(Money.ofKronor(300));
        assertThat(whole.bank().get().cash()).isEqualTo(Money.ofKronor(700));
        assertThat(whole.through()).isEqualTo(YearMonth.of(2024, 9));
        assertThat(BookedOutcome.of(
                                read("#FLAGGA 0\n#SIETYP 1\n#RAR 0 20240701 20250630\n" + balances),
                                map,
                                PLAN,
                                Option.none())
                        .getError()
                        .mkString())
                .contains("no months of the year 2024-07–2025-06");
    }

    @Example
    void what_should_be_known_is_remarked() {
        Remarked<BookedOutcome> made = outcome(read("""
                        #FLAGGA 0
                        #SIETYP 4
                        #RAR 0 20240101 20241231
                        #KTYP 5010 K
                        #KTYP 5020 K
                        #KTYP 1930 T
                        #OBJEKT 6 "Z" "Ny insats"
                        #IB 0 1930 1000
                        #IB 0 2081 -1000
                        #VER A 1 20240115
                        {
                        #TRANS 5010 {6 "Z"} 100
                        #TRANS 5020 {} 50
                        #TRANS 1930 {} -150
                        }
                        #VER A 2 20240315
                        {
                        #TRANS 5010 {} 10
                        #TRANS 1930 {} -10
                        }
                        """), map("""
                        {"accounts": "5010", "line": "office"},
                        {"accounts": "1930", "balance": "bank"},
                        {"accounts": "5010", "objects": {"6": ["B"]}, "payout": "bridge"}"""), PLAN, Option.some(YearMonth.of(2024, 2)));
        assertThat(made.remarks().map(remark -> remark.code().replace("mapping.", "")))
                .containsExactly("unmapped", "later", "object-unnamed", "object-absent", "bank-opening");
        assertThat(made.value().actuals().bank().get().cash()).isEqualTo(Money.ofKronor(850));
        assertThat(made.value().unmapped().map(UnmappedSum::amount)).containsExactly(Money.ofKronor(50));
        assertThat(TreeSet.ofAll(made.value().later().map(Control::mapped))).contains(Money.ofKronor(10));
    }

    private static AccountMap map(String rules) {
        Validation<?, AccountMap> read = AccountMapReader.read(
                "{\"format\": \"rar-sie-map/1\", \"name\": \"Map\", \"unstated\": \"nothing\", \"rules\": [" + rules
                        + "]}",
                PLAN);
        assertThat(read.isInvalid() ? read.getError() : null).isNull();
        return read.get();
    }

    private static Ledger read(String text) {
        Validation<?, Remarked<Ledger>> read = SieReader.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.isInvalid() ? read.getError() : null).isNull();
        return read.get().value();
    }

    private static Remarked<BookedOutcome> outcome(
            Ledger ledger, AccountMap map, FinancialPlan plan, Option<YearMonth> through) {
        Validation<?, Remarked<BookedOutcome>> made = BookedOutcome.of(ledger, map, plan, through);
        assertThat(made.isInvalid() ? made.getError() : null).isNull();
        return made.get();
    }
}
