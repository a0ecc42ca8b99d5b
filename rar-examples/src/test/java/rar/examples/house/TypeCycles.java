package rar.examples.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Circles of top-level types that know each other, found as strongly connected components (Tarjan, SIAM J. Comput. 1,
 * 1972). A sealed type and those it permits are one family, and may.
 */
final class TypeCycles {

    private final Map<String, Set<String>> known = new TreeMap<>();
    private final Map<String, Set<String>> families = new HashMap<>();
    private final Map<String, Integer> index = new HashMap<>();
    private final Map<String, Integer> low = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Set<String>> components = new ArrayList<>();

    private TypeCycles(JavaClasses classes) {
        classes.forEach(type -> known.computeIfAbsent(outermost(type.getName()), name -> new TreeSet<>()));
        classes.forEach(type -> type.getDirectDependenciesFromSelf().stream()
                .map(edge ->
                        outermost(edge.getTargetClass().getBaseComponentType().getName()))
                .filter(known::containsKey)
                .forEach(known.getOrDefault(outermost(type.getName()), new TreeSet<>())::add));
        classes.forEach(this::addFamily);
    }

    /** Every circle that is not within one sealed family, a line each. */
    static List<String> of(JavaClasses classes) {
        TypeCycles found = new TypeCycles(classes);
        found.known.keySet().forEach(found::visit);
        return found.components.stream()
                .filter(circle -> circle.size() > 1)
                .filter(circle -> found.families.values().stream().noneMatch(family -> family.containsAll(circle)))
                .sorted(Comparator.comparing(Object::toString))
                .map(TypeCycles::line)
                .toList();
    }

    /** E.g. {@code rar.model.goal: FinancialGoal GoalAssessment}. */
    private static String line(Set<String> circle) {
        Map<String, Set<String>> byRoom = new TreeMap<>();
        circle.forEach(type -> byRoom.computeIfAbsent(type.substring(0, type.lastIndexOf('.')), room -> new TreeSet<>())
                .add(type.substring(type.lastIndexOf('.') + 1)));
        return byRoom.entrySet().stream()
                .map(room -> room.getKey() + ": " + String.join(" ", room.getValue()))
                .collect(Collectors.joining("; "));
    }

    private void addFamily(JavaClass type) {
        Class<?> loaded = type.reflect();
        if (loaded.isSealed()) {
            Set<String> family = members(loaded).collect(Collectors.toCollection(TreeSet::new));
            families.merge(outermost(type.getName()), family, TypeCycles::union);
        }
    }

    private static Stream<String> members(Class<?> type) {
        Stream<String> self = Stream.of(outermost(type.getName()));
        return type.isSealed()
                ? Stream.concat(self, Stream.of(type.getPermittedSubclasses()).flatMap(TypeCycles::members))
                : self;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    private void visit(String type) {
        if (index.containsKey(type)) {
            return;
        }
        index.put(type, index.size());
        low.put(type, index.size() - 1);
        open.push(type);
        for (String next : known.getOrDefault(type, Set.of())) {
            if (!index.containsKey(next)) {
                visit(next);
                low.merge(type, low.getOrDefault(next, 0), Math::min);
            } else if (open.contains(next)) {
                low.merge(type, index.getOrDefault(next, 0), Math::min);
            }
        }
        if (Objects.equals(low.get(type), index.get(type))) {
            components.add(component(type));
        }
    }

    private Set<String> component(String root) {
        Set<String> component = new TreeSet<>();
        String member;
        do {
            member = open.pop();
            component.add(member);
        } while (!member.equals(root));
        return component;
    }

    private static String outermost(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }
}
