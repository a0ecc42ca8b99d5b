package rar.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every public record of the libraries refuses null with the component's name, whatever its other components are. */
final class NullComponentsTest {

    /** What the module of simulation keeps to itself. */
    private static final Set<String> NOT_EXPORTED = Set.of(
            "rar.simulation.contribution",
            "rar.simulation.decision",
            "rar.simulation.draw",
            "rar.simulation.fund",
            "rar.simulation.kernel",
            "rar.simulation.payout");

    private static final java.util.List<Class<?>> RECORDS = records();

    @Test
    void every_component_that_is_null_is_refused_by_its_name() {
        java.util.List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Class<?> type : RECORDS) {
            RecordComponent[] components = type.getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                if (!components[i].getType().isPrimitive()) {
                    expect(name(type, components[i]) + " is null", refusal(type, i, null), wrong);
                    checked++;
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(checked).as("components in all").isGreaterThan(500);
    }

    @Test
    void a_collection_or_an_option_that_holds_null_is_refused_by_its_name() {
        java.util.List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Class<?> type : RECORDS) {
            RecordComponent[] components = type.getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                Object holder = holdingNull(components[i].getType());
                if (holder != null) {
                    expect(name(type, components[i]) + " holds null", refusal(type, i, holder), wrong);
                    checked++;
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(checked).as("components in all").isGreaterThan(100);
    }

    private static void expect(String message, String refusal, java.util.List<String> wrong) {
        if (!refusal.equals(message)) {
            wrong.add(message + ": " + refusal);
        }
    }

    private static @Nullable Object holdingNull(Class<?> type) {
        if (type == Option.class) {
            return Option.some(null);
        }
        if (type == java.util.List.class) {
            return Arrays.asList((Object) null);
        }
        return type.isAssignableFrom(List.class) && type != Object.class ? List.of((Object) null) : null;
    }

    private static String refusal(Class<?> type, int index, @Nullable Object faulty) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == index ? faulty : Samples.of(components[i].getType());
        }
        try {
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> canonical = type.getConstructor(types);
            return "made " + canonical.newInstance(values);
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof NullPointerException missing
                    ? String.valueOf(missing.getMessage())
                    : String.valueOf(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(String.valueOf(e.getMessage()), e);
        }
    }

    private static String name(Class<?> type, RecordComponent component) {
        return type.getCanonicalName().substring(type.getPackageName().length() + 1) + "." + component.getName();
    }

    private static java.util.List<Class<?>> records() {
        return new ClassFileImporter()
                .withImportOption(new WithoutTests()).importPackages("rar.model", "rar.simulation").stream()
                        .filter(type -> type.isRecord() && isShown(type))
                        .filter(type -> !NOT_EXPORTED.contains(type.getPackageName()))
                        .map(JavaClass::reflect)
                        .toList();
    }

    private static boolean isShown(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(NullComponentsTest::isShown).orElse(true);
    }
}
