package rar.examples.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** What no room does, whatever it may know. Each rule is asked for its violations, so that it can be tested itself. */
final class HouseRules {

    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Util|Utils|Helper|Manager|Impl)");

    private static final Pattern CHANCE = Pattern.compile(
            "java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)\\..*|java\\.security\\.SecureRandom\\..*"
                    + "|java\\.util\\.UUID\\.randomUUID|java\\.lang\\.Math\\.random");

    private static final Pattern CLOCK = Pattern.compile(
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)|java\\.time\\..*\\.now|java\\.time\\.Clock\\.system.*");

    private static final Pattern INEXACT =
            Pattern.compile("java\\.lang\\.Math\\.(a?(sin|cos|tan)h?|atan2|exp(m1)?|log(10|1p)?|pow|cbrt|hypot)");

    private static final Pattern FORMAT = Pattern.compile(
            "java\\.(lang\\.String|io\\.Print(Stream|Writer)|util\\.Formatter)\\.(format|formatted|printf)");

    private HouseRules() {}

    /** What breaks the rule, a sentence each; nothing where there are no classes yet. */
    static List<String> violations(ArchRule rule, JavaClasses classes) {
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
    }

    /** Packages know each other in one direction only. */
    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    /** A name says what a thing is, not that it is useful. */
    static ArchRule noEmptyNames() {
        return noClasses().should().haveNameMatching(EMPTY_NAME.pattern());
    }

    /** Randomness is a function of the seed. */
    static ArchRule noChance(String... packages) {
        return noAccess(packages, "a random number of the machine", access -> named(CHANCE, access));
    }

    /** Time is in the plan: the same files give the same answer on any day. */
    static ArchRule noClock(String... packages) {
        return noAccess(packages, "the clock", access -> named(CLOCK, access));
    }

    /** The last bit of these differs between Java versions; StrictMath has the same ones. */
    static ArchRule noInexactMath(String... packages) {
        return noAccess(
                packages, "Math where StrictMath gives the same bits everywhere", access -> named(INEXACT, access));
    }

    /** A text looks the same on every machine. */
    static ArchRule noDefaultLocale(String... packages) {
        return noAccess(
                packages, "formatting in the default locale", access -> named(FORMAT, access) && !givesLocale(access));
    }

    /** Vavr 1.0.1 loses or repeats elements in some operations of these. */
    static ArchRule noFaultyCollections() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("io\\.vavr\\.collection\\.(Queue|LinkedHashMap|.*Multimap)");
    }

    /** Packages that do not promise to handle null only where they say so. */
    static List<String> notNullMarked(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackage)
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .distinct()
                .sorted()
                .toList();
    }

    private static ArchRule noAccess(String[] packages, String what, Predicate<JavaAccess<?>> bad) {
        return noClasses().that(resideInAnyPackage(packages)).should().accessTargetWhere(describe(what, bad));
    }

    private static boolean named(Pattern pattern, JavaAccess<?> access) {
        String name = access.getTargetOwner().getName() + "." + access.getName();
        return pattern.matcher(name).matches();
    }

    private static boolean givesLocale(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet())
                        .contains(Locale.class.getName());
    }
}
