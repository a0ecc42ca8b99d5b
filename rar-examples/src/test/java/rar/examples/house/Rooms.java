package rar.examples.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rooms of a house and what each may know, read from a table with one line a room: its package below the root, a
 * bar, and the packages, classes and libraries it may know beside the JDK. A room may know only rooms that stand above
 * it, so that the table itself is free of cycles.
 */
final class Rooms {

    /** Short names of the libraries, and the packages that begin with them. */
    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            Map.entry("vavr", "io.vavr."),
            Map.entry("jackson", "com.fasterxml.jackson."),
            Map.entry("ojalgo", "org.ojalgo."),
            Map.entry("commons", "org.apache.commons."),
            Map.entry("picocli", "picocli."),
            Map.entry("ascii-table", "com.github.freva.asciitable."),
            Map.entry("progressbar", "me.tongfei.progressbar."),
            Map.entry("fastcsv", "de.siegmar.fastcsv."),
            Map.entry("poi", "org.apache.poi."),
            // what poi's documents are made of
            Map.entry("ooxml", "org.openxmlformats. org.apache.xmlbeans."),
            // of the JDK, in a module that not every program needs
            Map.entry("httpserver", "com.sun.net.httpserver."));

    private final String root;
    private final Map<String, List<String>> allowed = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if a line names a room twice, or something that is not known above it */
    Rooms(String root, String table) {
        this.root = root + ".";
        // a line without a room goes on with the one above
        table.replaceAll("\\n *\\|", "").lines().filter(line -> !line.isBlank()).forEach(this::add);
    }

    private void add(String line) {
        String[] cells = line.split("\\|", -1);
        String room = root + cells[0].strip();
        List<String> known =
                new ArrayList<>(List.of("java.", "javax.xml.", "org.xml.sax.", "org.jspecify.annotations."));
        for (String word : cells[1].strip().split(" +", -1)) {
            if (!word.isEmpty()) {
                known.addAll(meaning(word, room));
            }
        }
        if (allowed.putIfAbsent(room, known) != null) {
            throw new IllegalArgumentException(room + " stands twice in the table");
        }
    }

    /** What a word of the table allows: a library or room as the beginning of names, ending in a point, or a class. */
    private List<String> meaning(String word, String room) {
        String library = LIBRARIES.get(word);
        if (library != null) {
            return List.of(library.split(" ", -1));
        }
        String name = root + word;
        if (allowed.containsKey(name)) {
            return List.of(name + ".");
        }
        String around = name.substring(0, name.lastIndexOf('.'));
        if (allowed.containsKey(around) && Character.isUpperCase(name.charAt(around.length() + 1))) {
            return List.of(name);
        }
        throw new IllegalArgumentException(room + " may know " + word + ", which is not a room above it or a library");
    }

    /** Packages with classes in them that are not in the table. */
    Set<String> unknownRooms(JavaClasses classes) {
        Set<String> unknown = new TreeSet<>();
        classes.forEach(type -> unknown.add(type.getPackageName()));
        unknown.removeAll(allowed.keySet());
        return unknown;
    }

    /** Every use of something that the table does not allow the user's room, as a sentence with its line. */
    List<String> forbiddenEdges(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(edge -> !isAllowed(edge.getOriginClass().getPackageName(), target(edge)))
                .map(Dependency::getDescription)
                .sorted()
                .toList();
    }

    private boolean isAllowed(String room, JavaClass target) {
        String home = target.getPackageName();
        return target.isPrimitive()
                || home.equals(room)
                || allowed.getOrDefault(room, List.of()).stream().anyMatch(known -> covers(known, target));
    }

    private boolean covers(String known, JavaClass target) {
        if (!known.endsWith(".")) {
            return target.getName().equals(known) || target.getName().startsWith(known + "$");
        }
        // a room is one package, a library is a package with all below it
        return known.startsWith(root)
                ? known.equals(target.getPackageName() + ".")
                : target.getName().startsWith(known);
    }

    private static JavaClass target(Dependency edge) {
        return edge.getTargetClass().getBaseComponentType();
    }
}
