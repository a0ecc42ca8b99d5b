package rar.examples.house;

import static org.assertj.core.api.Assertions.assertThat;
import static rar.examples.house.HouseRules.violations;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;

/**
 * Which room may know which. The table is the design: whoever needs an edge that is not in it changes the table, in
 * the open, and says why in docs/decisions. A package that is not in the table fails, so a new room begins here.
 */
final class HouseTest {

    private static final String TABLE = """
            model.money            |
            model.allocation       | model.money
            model.goal             | model.money vavr
            model.plan             | model.money model.allocation model.goal vavr
            model.schedule         | model.money model.plan vavr
            model.balance          | model.money model.goal model.plan model.schedule vavr
            model.membership       | model.money model.allocation model.plan model.schedule model.balance vavr
            model.followup         | model.money model.allocation model.goal model.plan model.schedule model.balance vavr
            model.reconciliation   | model.money model.allocation model.plan.Violation model.plan.Remark vavr ojalgo
            model.json             | model.* vavr jackson

            simulation.random      |
            simulation.projection  | model.* vavr
            simulation.scenario    | model.* simulation.random vavr commons
            simulation.engine      | model.* simulation.random simulation.projection simulation.scenario vavr
            simulation.risk        | model.money simulation.engine vavr commons
            simulation.analysis    | model.* simulation.* vavr commons
            simulation.json        | model.* simulation.* vavr commons jackson

            examples.terminal      | ascii-table progressbar
            examples.report        | model.* simulation.* examples.terminal vavr jackson
            examples.cli           | model.* simulation.* examples.* vavr jackson picocli fastcsv
            """;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("rar");

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
