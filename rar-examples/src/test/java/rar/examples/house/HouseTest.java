package rar.examples.house;

import static org.assertj.core.api.Assertions.assertThat;
import static rar.examples.house.HouseRules.violations;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;

/**
 * Which room may know which. The table is the design, and names every edge: whoever needs one that is not in it changes
 * the table, in the open, and says why in docs/decisions. A package that is not in the table fails, so a new room begins
 * here. A line that begins with a bar goes on with the room above.
 */
final class HouseTest {

    private static final String TABLE = """
            model                     |
            model.message             | vavr
            model.money               | model.message
            model.allocation          | model.message model.money
            model.goal                | model.message model.money vavr
            model.linear              | model.money
            model.allocation.audit    | model.message model.money model.allocation
            model.allocation.table    | model.message model.money model.allocation
            model.published           | model.message model.money model.allocation vavr
            model.timing              | model.message model.money model.allocation vavr
            model.plan                | model.message model.money model.allocation model.goal model.allocation.table
                                      | model.timing vavr
            model.json                | model.message model.money model.plan vavr jackson
            model.schedule            | model.message model.money model.timing model.plan vavr
            model.balance             | model.message model.money model.goal model.plan model.schedule vavr
            model.reconciliation      | model.message model.money model.allocation model.linear model.published vavr
            model.review              | model.message model.money model.goal model.published model.timing model.plan model.schedule
                                      | vavr
            model.membership          | model.message model.money model.allocation model.plan model.schedule model.balance vavr
            model.forecast            | model.message model.money model.allocation model.timing model.goal model.plan model.schedule
                                      | model.balance vavr
            model.sie                 | model.message model.money model.plan vavr
            model.publishedfile       | model.message model.money model.allocation model.published model.plan model.json
                                      | model.review vavr
            model.comparison          | model.message model.money model.allocation model.goal model.timing model.plan model.schedule
                                      | model.balance model.forecast vavr
            model.planfile            | model.message model.money model.allocation model.goal model.timing model.plan
                                      | model.json model.schedule model.review vavr
            model.activity            | model.message model.money model.plan model.json model.planfile vavr
            model.effect              | model.message model.money model.linear model.plan model.json model.planfile vavr
            model.outcomefile         | model.message model.money model.plan model.json model.schedule model.forecast model.planfile
                                      | vavr
            model.mapping             | model.message model.money model.plan model.json model.schedule model.balance model.forecast
                                      | model.planfile model.sie vavr
            model.next                | model.message model.money model.timing model.plan model.schedule model.balance
                                      | model.forecast vavr
            model.answer              | model.Rar model.message model.money model.goal model.plan model.schedule model.balance
                                      | model.forecast vavr jackson
            simulation.distribution   | model.message vavr commons
            simulation.random         |
            simulation.factor         | model.message model.money model.plan model.membership simulation.distribution
                                      | simulation.random vavr commons
            simulation.rule           | model.message model.money model.goal simulation.factor vavr
            simulation.sampling       | model.money simulation.distribution simulation.random simulation.factor vavr
                                      | commons
            simulation.kernel         | simulation.random simulation.factor simulation.sampling
            simulation.outcome        | model.message model.money model.plan simulation.kernel
            simulation.stress         | model.message model.money simulation.distribution simulation.factor simulation.sampling vavr
            simulation.repair         | model.message model.money model.goal model.timing model.plan model.schedule model.balance model.forecast vavr commons
            simulation.projection     | model.message model.money model.allocation model.goal model.timing model.plan model.schedule model.forecast
                                      | model.balance vavr
            simulation.draw           | model.money model.plan model.schedule model.membership simulation.distribution
                                      | simulation.factor simulation.projection vavr
            simulation.payout         | model.money model.timing model.plan model.schedule simulation.random
                                      | simulation.factor simulation.sampling simulation.kernel simulation.projection
                                      | simulation.draw vavr
            simulation.contribution   | model.money model.allocation model.membership simulation.distribution
                                      | simulation.random simulation.factor simulation.sampling simulation.kernel
                                      | simulation.projection simulation.draw
            simulation.decision       | model.money model.allocation model.goal model.plan simulation.factor
                                      | simulation.rule simulation.kernel simulation.projection simulation.draw
                                      | simulation.payout vavr
            simulation.fund           | model.money model.plan model.schedule model.balance simulation.factor simulation.sampling
                                      | simulation.kernel simulation.projection simulation.draw simulation.payout
                                      | simulation.decision vavr
            simulation.replay         | model.money model.allocation model.goal model.timing model.plan model.schedule
                                      | model.balance model.membership simulation.factor simulation.rule
                                      | simulation.projection simulation.draw vavr
            simulation.engine         | model.message model.money model.timing model.plan model.schedule model.balance model.membership simulation.distribution
                                      | simulation.factor simulation.rule simulation.sampling simulation.kernel
                                      | simulation.outcome simulation.projection simulation.draw simulation.payout
                                      | simulation.contribution simulation.decision simulation.fund simulation.replay vavr
            simulation.part           | model.message model.money simulation.outcome simulation.engine
            simulation.risk           | model.message model.money model.goal model.plan model.balance simulation.factor
                                      | simulation.rule simulation.sampling simulation.outcome simulation.stress
                                      | simulation.projection simulation.engine vavr commons
            simulation.account        | model.message model.money model.plan model.schedule simulation.distribution
                                      | simulation.random simulation.risk vavr
            simulation.effect         | model.money simulation.risk
            simulation.json           | model.planfile simulation.account model.message model.money model.plan model.json model.membership simulation.distribution
                                      | simulation.factor simulation.outcome simulation.stress simulation.engine vavr
                                      | jackson
            simulation.capacity       | model.message model.money model.plan simulation.outcome simulation.projection
                                      | simulation.engine simulation.risk vavr commons
            simulation.reverse        | model.money model.goal model.plan model.balance simulation.distribution simulation.factor
                                      | simulation.sampling simulation.outcome simulation.projection simulation.engine
                                      | simulation.risk vavr commons
            simulation.explanation    | model.message model.money model.allocation model.plan model.schedule model.balance
                                      | simulation.factor simulation.sampling simulation.outcome simulation.projection
                                      | simulation.replay simulation.engine simulation.risk simulation.random vavr commons
            simulation.sensitivity    | model.message model.money simulation.distribution simulation.random simulation.factor
                                      | simulation.sampling simulation.outcome simulation.engine simulation.risk
                                      | simulation.explanation vavr commons
            simulation.answer         | model.message model.money model.goal model.plan model.balance model.answer
                                      | simulation.factor simulation.rule simulation.outcome simulation.stress
                                      | simulation.projection simulation.engine simulation.risk simulation.json
                                      | simulation.capacity simulation.sensitivity vavr jackson
            examples.terminal         | ascii-table progressbar
            examples.office           | poi
            examples.workbook         | model.message model.money model.plan model.json model.planfile examples.office vavr jackson
                                      | fastcsv poi
            examples.sheet            | model.message model.money vavr
            examples.sheetfile        | model.money examples.office examples.sheet vavr poi
            examples.page             | model.answer simulation.answer model.message model.money model.goal model.plan model.balance simulation.factor
                                      | simulation.json simulation.risk examples.terminal vavr jackson
            examples.format           | model.message examples.terminal examples.page vavr fastcsv
            examples.answer           | model.answer simulation.answer model.effect simulation.effect model.message model.money model.allocation model.goal model.plan model.schedule model.balance model.forecast simulation.factor simulation.outcome
                                      | simulation.projection simulation.engine simulation.risk examples.page vavr
                                      | jackson
            examples.phrase           | model.answer simulation.answer simulation.account simulation.effect model.activity model.forecast model.comparison model.message model.money model.goal model.plan model.balance simulation.rule
                                      | simulation.outcome simulation.stress
                                      | simulation.repair simulation.projection simulation.engine simulation.risk
                                      | simulation.capacity simulation.reverse simulation.explanation examples.page
                                      | examples.answer vavr
            examples.table            | model.answer simulation.answer model.effect model.message model.money model.allocation model.goal model.allocation.audit
                                      | model.allocation.table model.published model.plan model.schedule model.balance
                                      | model.reconciliation model.forecast simulation.rule simulation.outcome
                                      | simulation.projection simulation.engine simulation.risk examples.terminal examples.page
                                      | examples.answer vavr jackson
            examples.document         | model.answer simulation.answer model.effect simulation.account simulation.effect model.message model.sie model.mapping model.money model.goal model.published model.plan
                                      | model.schedule model.balance
                                      | model.reconciliation model.forecast model.comparison simulation.factor
                                      | simulation.rule simulation.outcome simulation.repair simulation.projection simulation.engine
                                      | simulation.risk examples.page examples.answer examples.table vavr jackson
            examples.calculation      | model.answer simulation.answer model.message model.money model.goal model.plan model.schedule model.balance model.forecast
                                      | simulation.distribution simulation.factor simulation.outcome simulation.projection
                                      | simulation.engine simulation.risk simulation.capacity examples.sheet examples.page
                                      | examples.answer examples.phrase vavr
            examples.report           | model.answer simulation.answer model.effect simulation.account model.activity model.message model.sie model.mapping model.money model.allocation model.goal model.allocation.audit model.published
                                      | model.plan model.schedule model.balance model.reconciliation model.forecast
                                      | model.comparison simulation.factor simulation.rule simulation.sampling
                                      | simulation.outcome simulation.stress simulation.repair simulation.projection
                                      | simulation.replay simulation.engine simulation.risk simulation.capacity
                                      | simulation.reverse simulation.explanation simulation.sensitivity
                                      | examples.terminal examples.page examples.answer examples.phrase examples.table
                                      | examples.document vavr jackson
            examples.calculation.activity | model.message model.money model.activity model.effect simulation.account
                                      | simulation.risk examples.page examples.answer examples.phrase examples.table
                                      | examples.report examples.sheet examples.calculation vavr
            examples.paper            | model.message model.money examples.terminal vavr
            examples.paper.html       | model.message examples.terminal examples.paper vavr jackson
            examples.paper.word       | model.message examples.terminal examples.office examples.paper vavr poi ooxml
            examples.paper.chapter    | simulation.account model.answer simulation.answer model.message model.money model.goal model.plan model.schedule model.balance model.forecast
                                      | simulation.factor simulation.rule simulation.outcome simulation.projection simulation.engine
                                      | simulation.risk simulation.capacity simulation.explanation simulation.sensitivity
                                      | examples.terminal examples.page examples.answer examples.phrase examples.table
                                      | examples.report examples.paper vavr
            examples.input            | model.answer simulation.answer model.Rar model.effect simulation.account model.activity model.sie model.mapping model.message model.money model.allocation model.goal model.plan model.schedule model.balance
                                      | model.forecast model.comparison model.planfile model.outcomefile
                                      | simulation.factor simulation.rule simulation.outcome simulation.stress
                                      | simulation.projection simulation.engine simulation.json simulation.risk
                                      | model.json examples.workbook
                                      | examples.page examples.answer examples.table examples.report vavr picocli
                                      | fastcsv
            examples.paper.analysis   | model.answer simulation.answer model.message model.plan model.balance simulation.projection simulation.outcome simulation.engine
                                      | simulation.risk simulation.capacity simulation.explanation simulation.sensitivity
                                      | examples.page examples.answer examples.report examples.input examples.paper.chapter vavr
            examples.live             | model.answer simulation.answer model.message model.money model.goal model.plan model.json model.balance model.review
                                      | simulation.distribution simulation.factor simulation.outcome simulation.projection simulation.engine
                                      | simulation.risk simulation.capacity simulation.explanation
                                      | examples.terminal examples.page examples.answer examples.phrase examples.table examples.report
                                      | examples.paper examples.paper.chapter examples.paper.analysis examples.paper.html
                                      | examples.paper.word examples.sheetfile examples.sheet examples.calculation examples.workbook examples.input
                                      | vavr jackson
            examples.live.web         | model.message examples.live vavr jackson httpserver
            examples.starter          | model.message model.money model.goal model.plan model.membership simulation.distribution simulation.factor
                                      | examples.terminal examples.page examples.sheet examples.workbook vavr
            examples.run              | model.answer simulation.answer model.message simulation.engine simulation.json simulation.risk examples.input vavr picocli
            examples.option           | model.answer simulation.answer model.message model.money model.goal model.plan simulation.factor simulation.rule
                                      | simulation.sampling simulation.engine simulation.json simulation.risk
                                      | examples.terminal examples.page examples.format examples.input examples.report examples.run vavr jackson
                                      | picocli
            examples.command          | model.answer simulation.answer model.message model.mapping model.outcomefile model.forecast model.next model.money model.allocation model.allocation.audit model.allocation.table
                                      | model.published model.plan model.balance model.reconciliation model.review
                                      | model.publishedfile model.comparison model.planfile simulation.factor
                                      | simulation.rule simulation.sampling simulation.outcome simulation.repair
                                      | simulation.projection simulation.engine simulation.json simulation.risk
                                      | simulation.capacity simulation.reverse simulation.explanation
                                      | simulation.sensitivity examples.terminal examples.page examples.answer
                                      | examples.table examples.report examples.input examples.run examples.option
                                      | examples.paper examples.paper.chapter examples.paper.html examples.paper.word
                                      | examples.sheet examples.sheetfile examples.calculation examples.calculation.activity examples.starter
                                      | examples.format examples.workbook examples.paper.analysis examples.live examples.live.web
                                      | vavr jackson picocli
            """;

    private static final Path CIRCLES = Path.of("src", "test", "resources", "house", "circles.txt");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new WithoutTests()).importPackages("rar");

    private static final String[] LIBRARIES = {"rar.model..", "rar.simulation.."};

    private final Rooms rooms = new Rooms("rar", TABLE);

    @Test
    void every_package_is_a_room_of_the_table() {
        assertThat(rooms.unknownRooms(CLASSES)).isEmpty();
    }

    @Test
    void no_room_knows_more_than_the_table_allows() {
        assertThat(rooms.forbiddenEdges(CLASSES)).isEmpty();
    }

    @Test
    void no_two_rooms_know_each_other() {
        assertThat(violations(HouseRules.noCycles("rar"), CLASSES)).isEmpty();
    }

    /** But for sealed families, and circles that are left from before the rule: none may be added. */
    @Test
    void types_know_each_other_in_one_direction() throws IOException {
        assertThat(TypeCycles.of(CLASSES)).isEqualTo(Files.readAllLines(CIRCLES));
    }

    @Test
    void every_room_says_that_it_hands_out_no_null() {
        assertThat(HouseRules.notNullMarked(CLASSES)).isEmpty();
    }

    @Test
    void every_room_of_the_model_is_exported_by_its_module() throws URISyntaxException {
        URI location =
                Money.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        ModuleDescriptor module = ModuleFinder.of(Path.of(location))
                .find("rar.model")
                .orElseThrow()
                .descriptor();

        assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
                .containsAll(module.packages());
    }

    @Test
    void names_say_what_a_thing_is() {
        assertThat(violations(HouseRules.noEmptyNames(), CLASSES)).isEmpty();
    }

    @Test
    void the_libraries_ask_the_machine_for_no_random_number() {
        assertThat(violations(HouseRules.noChance(LIBRARIES), CLASSES)).isEmpty();
    }

    @Test
    void the_libraries_ask_the_machine_for_no_time() {
        assertThat(violations(HouseRules.noClock(LIBRARIES), CLASSES)).isEmpty();
    }

    @Test
    void the_libraries_compute_the_same_bits_on_every_java() {
        assertThat(violations(HouseRules.noInexactMath(LIBRARIES), CLASSES)).isEmpty();
    }

    @Test
    void no_text_depends_on_the_locale_of_the_machine() {
        assertThat(violations(HouseRules.noDefaultLocale("rar.."), CLASSES)).isEmpty();
    }

    @Test
    void no_faulty_collection_is_used() {
        assertThat(violations(HouseRules.noFaultyCollections(), CLASSES)).isEmpty();
    }
}
