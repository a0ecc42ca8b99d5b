package rar.examples.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static rar.examples.house.HouseRules.violations;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules themselves, held against a small house in which each of them is broken. */
final class RulesOfTheHouseTest {

    private static final String ROOT = "rar.examples.house.sample";

    private static final JavaClasses SAMPLE = new ClassFileImporter().importPackages(ROOT);

    @Test
    void a_package_that_is_not_in_the_table_is_found() {
        assertThat(new Rooms(ROOT, "hall |\nkitchen | hall vavr\n").unknownRooms(SAMPLE))
                .containsExactly(ROOT + ".attic");
    }

    @Test
    void a_forbidden_room_a_forbidden_class_and_a_forbidden_library_are_found() {
        Rooms rooms = new Rooms(ROOT, "hall |\nattic |\nkitchen | hall vavr attic.Box\n");

        assertThat(rooms.forbiddenEdges(SAMPLE))
                .anyMatch(edge -> edge.contains("hall.Door") && edge.contains("kitchen.StoveManager"))
                .anyMatch(edge -> edge.contains("hall.Door") && edge.contains("io.vavr.collection.Queue"))
                .anyMatch(edge -> edge.contains("attic.Lamp") && edge.contains("kitchen.StoveManager"))
                .noneMatch(edge -> edge.contains("attic.Box"))
                .allMatch(edge -> edge.contains("hall.Door") || edge.contains("attic.Lamp"));
    }

    @Test
    void a_class_allowed_by_name_does_not_open_its_room() {
        Rooms rooms = new Rooms(ROOT, "attic |\nhall | attic.Box vavr\nkitchen | hall attic.Lamp vavr\n");

        assertThat(rooms.forbiddenEdges(SAMPLE))
                .anyMatch(edge -> edge.contains("kitchen.StoveManager") && edge.contains("attic.Box"));
    }

    @Test
    void a_table_that_does_not_hold_together_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rooms(ROOT, "hall | kitchen\nkitchen |\n"))
                .withMessageContaining("not a room above it");
        assertThatIllegalArgumentException().isThrownBy(() -> new Rooms(ROOT, "hall | vavrr\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rooms(ROOT, "hall |\nhall |\n"));
    }

    @Test
    void a_circle_of_rooms_is_found() {
        assertThat(violations(HouseRules.noCycles(ROOT), SAMPLE)).isNotEmpty();
    }

    @Test
    void a_package_that_says_nothing_of_null_is_found() {
        assertThat(HouseRules.notNullMarked(SAMPLE)).containsExactly(ROOT + ".attic");
    }

    @Test
    void an_empty_name_is_found() {
        assertOneIn("StoveManager", HouseRules.noEmptyNames());
    }

    @Test
    void chance_is_found() {
        assertThat(violations(HouseRules.noChance(ROOT + ".."), SAMPLE))
                .anyMatch(found -> found.contains("Math.random"))
                .anyMatch(found -> found.contains("java.util.Random.<init>"));
    }

    @Test
    void the_clock_is_found_even_when_only_referred_to() {
        assertOneIn("Instant.now", HouseRules.noClock(ROOT + ".."));
    }

    @Test
    void math_that_differs_between_javas_is_found_and_exact_math_is_not() {
        assertOneIn("Math.exp", HouseRules.noInexactMath(ROOT + ".."));
    }

    @Test
    void formatting_without_a_locale_is_found_and_with_one_is_not() {
        assertOneIn("StoveManager.local", HouseRules.noDefaultLocale(ROOT + ".."));
    }

    @Test
    void a_faulty_collection_is_found() {
        assertThat(violations(HouseRules.noFaultyCollections(), SAMPLE)).isNotEmpty();
    }

    private static void assertOneIn(String place, ArchRule rule) {
        List<String> found = violations(rule, SAMPLE);
        assertThat(found).singleElement().asString().contains(place);
    }
}
