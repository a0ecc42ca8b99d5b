package rar.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What each room of the libraries shows to others: its public top-level types, by name, in a file beside this test. A new
 * one is a decision, and its line in the file says so; {@code -Drar.docs.update=true} writes the file anew.
 */
final class PublicTypesTest {

    private static final Path LIST = Path.of("src", "test", "resources", "house", "public-types.txt");

    @Test
    void each_room_shows_the_types_that_are_listed_and_no_others() throws IOException {
        String shown = shown();
        if (Boolean.getBoolean("rar.docs.update")) {
            Files.createDirectories(LIST.getParent());
            Files.writeString(LIST, shown);
        }

        assertThat(shown).isEqualTo(Files.readString(LIST));
    }

    private static String shown() {
        Map<String, TreeSet<String>> byRoom = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new WithoutTests()).importPackages("rar.model", "rar.simulation").stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> type.isTopLevelClass())
                        .forEach(type -> byRoom.computeIfAbsent(type.getPackageName(), room -> new TreeSet<>())
                                .add(type.getSimpleName()));
        StringBuilder lines = new StringBuilder();
        byRoom.forEach((room, types) ->
                lines.append(room).append(": ").append(String.join(" ", types)).append('\n'));
        return lines.toString();
    }
}
