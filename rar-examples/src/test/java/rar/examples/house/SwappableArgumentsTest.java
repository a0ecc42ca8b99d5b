package rar.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Where two texts, amounts, shares or dates stand side by side in a public signature of the libraries, so that they can be
 * swapped and the compiler does not notice. Each is in a file beside this test, below the reason why it may be so; a new one is
 * mended, by a {@code with…} or a type of its own, or gets a reason.
 */
final class SwappableArgumentsTest {

    private static final Path ACCEPTED = Path.of("src", "test", "resources", "house", "swappable-arguments.txt");

    private static final Set<String> ALIKE = Set.of(
            "java.lang.String",
            "java.time.LocalDate",
            "java.time.YearMonth",
            "rar.model.money.Money",
            "rar.model.money.Share");

    @Test
    void none_stand_side_by_side_without_a_reason() throws IOException {
        List<String> found = swappable(new ClassFileImporter()
                .withImportOption(new WithoutTests())
                .importPackages("rar.model", "rar.simulation"));
        if (Boolean.getBoolean("rar.docs.update")) {
            Files.write(ACCEPTED, withoutReason(found), StandardOpenOption.APPEND);
        }

        List<String> accepted = Files.readAllLines(ACCEPTED);
        assertThat(accepted.get(0)).as("the first reason").startsWith("# ");
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(accepted.stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("# "))
                        .toList());
    }

    /** To be put below a reason by hand, or mended. */
    private static List<String> withoutReason(List<String> found) throws IOException {
        Set<String> accepted = Set.copyOf(Files.readAllLines(ACCEPTED));
        return found.stream().filter(signature -> !accepted.contains(signature)).toList();
    }

    @Test
    void two_of_a_kind_are_found() {
        assertThat(swappable(new ClassFileImporter().importClasses(Swappable.class)))
                .containsExactly("rar.examples.house.SwappableArgumentsTest$Swappable: from to");
    }

    /** A sample: its texts can be swapped. */
    public record Swappable(String from, String to, int number) {}

    private static List<String> swappable(JavaClasses classes) {
        return classes.stream()
                .filter(SwappableArgumentsTest::isPublic)
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                        && !unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && hasTwoOfAKind(unit.getRawParameterTypes()))
                .map(SwappableArgumentsTest::signature)
                .sorted()
                .toList();
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass()
                        .map(outer -> outer.getName().endsWith("Test") || isPublic(outer))
                        .orElse(true);
    }

    private static boolean hasTwoOfAKind(List<JavaClass> parameters) {
        return IntStream.range(1, parameters.size()).anyMatch(i -> isAlike(parameters, i));
    }

    /** Whether a parameter is as the one before. */
    private static boolean isAlike(List<JavaClass> parameters, int i) {
        return parameters.get(i).equals(parameters.get(i - 1))
                && ALIKE.contains(parameters.get(i).getName());
    }

    /** Of a record the components that can be swapped, as others may come and go; else all types. */
    private static String signature(JavaCodeUnit unit) {
        List<JavaClass> parameters = unit.getRawParameterTypes();
        String name = unit.getOwner().getName() + (unit.isConstructor() ? "" : "." + unit.getName());
        if (!unit.isConstructor() || !isCanonical(unit)) {
            return name + parameters.stream().map(JavaClass::getSimpleName).collect(Collectors.joining(", ", "(", ")"));
        }
        RecordComponent[] components = unit.getOwner().reflect().getRecordComponents();
        return name
                + IntStream.range(0, parameters.size())
                        .filter(i -> (i > 0 && isAlike(parameters, i))
                                || (i + 1 < parameters.size() && isAlike(parameters, i + 1)))
                        .mapToObj(i -> components[i].getName())
                        .collect(Collectors.joining(" ", ": ", ""));
    }

    private static boolean isCanonical(JavaCodeUnit constructor) {
        return constructor.getOwner().isRecord()
                && Stream.of(constructor.getOwner().reflect().getRecordComponents())
                        .map(component -> component.getType().getName())
                        .toList()
                        .equals(constructor.getRawParameterTypes().stream()
                                .map(JavaClass::getName)
                                .toList());
    }
}
