package rar.model.publishedfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rar.model.json.Described;
import rar.model.money.Share;
import rar.model.plan.Violation;
import rar.model.published.Cell;
import rar.model.published.Identity;
import rar.model.published.PublishedPlan;
import rar.model.reconciliation.CellChange;
import rar.model.reconciliation.CommonCause;
import rar.model.reconciliation.Consistency;
import rar.model.reconciliation.Finding;
import rar.model.reconciliation.Reconciliation;

/**
 * The three published plans as shipped: every contradiction they hold, with its difference, and no other, so that a new
 * one fails. Unit tkr; documents Verksamhetsplan RAR 2009, 2012 and 2016.
 */
class PublishedPlanGoldenTest {

    private static final Path PUBLISHED = Path.of("..", "rar-examples", "src", "main", "resources", "published");

    @Test
    void plan2009_holds_but_for_the_fixed_assets_and_with_them_the_cash_flow() throws IOException {
        Reconciliation result = Reconciliation.of(Vector.ofAll(read("rar-2009.json")));
        assertThat(contradictions(result))
                .containsExactly(
                        "Anläggningstillgångar minskar med avskrivningarna, 2009: 56 tkr", "Kassaflöde, 2009: −57 tkr");
        assertThat(result.findings(Consistency.EXACT)).hasSize(68);
        assertThat(result.findings(Consistency.ROUNDING).map(PublishedPlanGoldenTest::described))
                .containsExactly(
                        "Kansliets rader summerar, 2008: −1 tkr",
                        "Kansliets rader summerar, 2011: −1 tkr",
                        "Resultat i budgeten, 2011: 1 tkr",
                        "Anläggningstillgångar minskar med avskrivningarna, 2010: −1 tkr",
                        "Anläggningstillgångar minskar med avskrivningarna, 2011: 1 tkr",
                        "Eget kapital, avsättningar och skulder summerar, 2009: −1 tkr",
                        "Eget kapital, avsättningar och skulder summerar, 2010: 1 tkr",
                        "Kassaflöde, 2010: 3 tkr",
                        "Kassaflöde, 2011: −2 tkr");
        assertThat(result.repair().cells()).hasSize(2);
        assertThat(result.repair().cells().map(Cell::path)).contains("2009/Budget/Avskrivningar/2009");
        assertThat(result.uncheckedCells()).isEmpty();
    }

    /** Contradictions that hang together are proved fewest too: a wrong total in an identity of the balance sheet. */
    @Test
    void a_wrong_word_that_breaks_four_years_is_still_proved() throws IOException {
        String text = Files.readString(PUBLISHED.resolve("rar-2009.json"));
        String right = "\"Eget kapital är ingående och årets resultat\"";
        int equals = text.indexOf("\"equals\": \"Eget kapital\"", text.indexOf(right));
        String wrong = text.substring(0, equals)
                + text.substring(equals).replaceFirst("\"Eget kapital\"", "\"Summa skulder\"");
        Reconciliation result =
                Reconciliation.of(PublishedPlanReader.read(wrong).get());
        assertThat(result.contradictions()).hasSize(6).hasSize(result.contradictionsAtLeast());
        assertThat(result.repair().changes()).hasSize(18);
        assertThat(result.repair().isSmallest()).isTrue();
    }

    /** 3 % a year on unrounded amounts, which the document does not print, breaks nothing more. */
    @Test
    void plan2009_is_the_rounding_of_one_indexed_plan_but_for_the_fixed_assets() throws IOException {
        Reconciliation result = Reconciliation.of(Vector.ofAll(read("rar-2009.json", "rar-2009-index.json")));
        assertThat(contradictions(result))
                .containsExactly(
                        "Anläggningstillgångar minskar med avskrivningarna, 2009: 56 tkr", "Kassaflöde, 2009: −57 tkr");
    }

    @Test
    void plan2012_contradicts_itself_in_eight_places() throws IOException {
        Reconciliation result = Reconciliation.of(Vector.ofAll(read("rar-2012.json")));
        assertThat(contradictions(result))
                .containsExactly(
                        "Anläggningstillgångar minskar med avskrivningarna, 2012: 1 tkr",
                        "Anläggningstillgångar minskar med avskrivningarna, 2013: −1 tkr",
                        "Tillgångarna summerar, 2012: −1 tkr",
                        "Årets resultat är budgetens, 2011: 687 tkr",
                        "Underskotten 2011 och 2012 balanseras av tidigare överskott: −3 004 tkr",
                        "Projektkostnaden 2011 är förbrukade medel 2011: 1 927 tkr",
                        "Årets projektkostnad är årets förbrukade medel, 2012: 200 tkr",
                        "Det som återstår 2011 är budgeterat 2012-2014: 673 tkr");
        assertThat(result.findings(Consistency.EXACT)).hasSize(73);
        assertThat(result.findings(Consistency.ROUNDING)).hasSize(47);
        assertThat(result.findings(Consistency.ROUNDING).map(PublishedPlanGoldenTest::described))
                .as("published differences that are rounding only")
                .contains(
                        "Kommunerna summerar, Kr/år 2012: 1 tkr",
                        "Kommunerna summerar, Andel: −0,1 %",
                        "Parternas insatser summerar, Kr/kvartal: 1 tkr",
                        "Kassaflöde, 2012: 1 tkr",
                        "Kassaflöde, 2014: −3 tkr");
        assertThat(result.uncheckedCells()).isEmpty();
    }

    /** Each may be rounding alone; one cell, printed 22 where 22,5 to 23,5 is meant, breaks all three. */
    @Test
    void the_balance_sheet_of2012_is_reconciled_by_its_fixed_assets() throws IOException {
        Reconciliation result = Reconciliation.of(Vector.ofAll(read("rar-2012.json")));
        Seq<Finding> joint = result.findings(Consistency.JOINT);
        assertThat(joint.map(PublishedPlanGoldenTest::described))
                .containsExactly(
                        "Anläggningstillgångar minskar med avskrivningarna, 2012: 1 tkr",
                        "Anläggningstillgångar minskar med avskrivningarna, 2013: −1 tkr",
                        "Tillgångarna summerar, 2012: −1 tkr");
        assertThat(joint.flatMap(finding -> finding.repair().cells())
                        .map(Cell::path)
                        .distinct())
                .containsExactly("2012/Balansplan/Anläggningstillgångar/2012");
        CommonCause cause = result.causes()
                .find(each -> each.findings().contains(joint.head()))
                .get();
        assertThat(cause.findings()).isEqualTo(joint);
        CellChange change = cause.repair().changes().head();
        assertThat(change.closing().map(closing -> closing.value().inUnit())).contains(Share.of(23, 1));
        assertThat(change.closing().get().identities()).isEqualTo(joint.map(Finding::identity));
    }

    /** The identities that one year's misprint breaks are told as one; each has its proof. */
    @Test
    void the_two_contradictions_of2009_have_one_cause() throws IOException {
        Reconciliation result = Reconciliation.of(Vector.ofAll(read("rar-2009.json")));
        assertThat(result.causes().map(CommonCause::findings)).containsExactly(result.contradictions());
    }

    /** A list of columns does not lose its first: 2012 follows 2011, which the list does not have. */
    @Test
    void new_projects_of2012_are_checked_in_every_year() throws IOException {
        Reconciliation result = Reconciliation.of(Vector.ofAll(read("rar-2012.json")));
        assertThat(result.findings()
                        .map(Finding::identity)
                        .filter(identity -> identity.name().equals("Nya projekt ökar de beslutade"))
                        .map(Identity::place))
                .containsExactly("2012", "2013", "2014");
    }

    /** 2,5 % a year and whole tkr of projects and income leave the cash of 2014 outside too. */
    @Test
    void the_rules_of_plan2012_leave_cash2014_outside() throws IOException {
        Reconciliation result = Reconciliation.of(Vector.ofAll(read("rar-2012.json", "rar-2012-index.json")));
        assertThat(result.repair().cells().map(Cell::path))
                .contains("2012/Balansplan/Kassa och bank/2014", "2012/Balansplan/Anläggningstillgångar/2012");
        assertThat(contradictions(result)).contains("Kassaflöde, 2014: −3 tkr").hasSize(10);
    }

    @Test
    void plan2016_holds_throughout() throws IOException {
        Reconciliation result = Reconciliation.of(Vector.ofAll(read("rar-2016.json")));
        assertThat(contradictions(result)).isEmpty();
        assertThat(result.findings(Consistency.EXACT)).hasSize(25);
        assertThat(result.findings(Consistency.ROUNDING)).hasSize(25);
        assertThat(result.uncheckedCells()).isEmpty();
    }

    @Test
    void plan2012_starts_elsewhere_than_plan2009_ends_and_falls_below_its_floor() throws IOException {
        Reconciliation result = Reconciliation.of(Vector.ofAll(read("rar-2009.json", "rar-2012.json", "across.json")));
        assertThat(contradictions(result))
                .contains(
                        "Eget kapital från 2010 till 2011: −2 300 tkr",
                        "Likviditeten underskrider aldrig 500 tkr: −269 tkr",
                        "Medlemsinsatserna underskrider aldrig 15 mkr, 2011: −2 000 tkr")
                .hasSize(13);
    }

    @Test
    void every_true_value_found_lies_behind_its_print_and_satisfies_what_is_no_contradiction() throws IOException {
        Reconciliation result = Reconciliation.of(Vector.ofAll(read("rar-2012.json")));
        for (Finding finding : result.findings().filter(f -> !f.verdict().isContradiction())) {
            Share difference = finding.identity()
                    .difference(cell -> result.possibleTrueValue(cell).get());
            assertThat(finding.identity()
                            .relation()
                            .holds(difference.numerator().signum()))
                    .as(finding.identity().label())
                    .isTrue();
            assertThat(finding.cells())
                    .allMatch(cell -> cell.number()
                            .trueValues()
                            .contains(result.possibleTrueValue(cell).get()));
        }
    }

    private static List<PublishedPlan> read(String... files) throws IOException {
        List<PublishedPlan> plans = new ArrayList<>();
        for (String file : files) {
            Validation<Seq<Violation>, PublishedPlan> read =
                    PublishedPlanReader.read(PUBLISHED.resolve(file), plans.toArray(PublishedPlan[]::new));
            assertThat(read.isValid())
                    .as(() -> Described.mistakes(read.getError()))
                    .isTrue();
            plans.add(read.get());
        }
        return plans;
    }

    private static Seq<String> contradictions(Reconciliation result) {
        return result.contradictions().map(PublishedPlanGoldenTest::described);
    }

    private static String described(Finding finding) {
        return finding.identity().label() + ": "
                + finding.difference().toString().replace('\u00a0', ' ');
    }
}
