package rar.examples.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import rar.examples.workbook.FieldNote;
import rar.examples.workbook.Layouts;
import rar.model.message.Language;

/** What the fields of a format mean: as the columns of its workbook say it, and for others a file of their own. */
final class Notes {

    static final String SCHEMA = "Where an editor finds the schema of this file; RAR passes over it.";

    private static final Pattern GRANTS = Pattern.compile("^/grants");

    private static final Pattern FORM = Pattern.compile("\\{(?:year|month|n)}");

    private final Map<String, String> byPlace = new LinkedHashMap<>();
    private final Set<String> missing = new TreeSet<>();
    private final String title;

    private Notes(String title) {
        this.title = title;
    }

    static Notes of(Format format) {
        Map<String, String> own = OwnNotes.of(format.name());
        Notes notes = new Notes(own.getOrDefault("", format.name()));
        own.forEach(notes.byPlace::put);
        OwnNotes.of("common").forEach(notes.byPlace::putIfAbsent);
        notes.addColumns(format);
        return notes;
    }

    private void addColumns(Format format) {
        if (Layouts.FILES.contains(format.name())) {
            for (FieldNote note : FieldNote.all(Layouts.of(format.name()), Language.ENGLISH)) {
                String place = FORM.matcher(note.field()).replaceAll("{}");
                put(format.shared(place), note.note());
            }
        }
        if (format.name().equals("outcome")) {
            // it has grants and assets as a plan has them
            Notes plan = of(Format.all().get(0));
            plan.byPlace.forEach((place, note) -> put(GRANTS.matcher(place).replaceFirst("/newGrants"), note));
        }
    }

    private void put(String place, String note) {
        String told = place;
        byPlace.putIfAbsent(told, note);
        // a note of the parts of a list or of fields is one of the whole
        while (told.endsWith("/{}") || told.endsWith("/[]")) {
            told = Place.above(told);
            byPlace.putIfAbsent(told, note);
        }
    }

    String title() {
        return title;
    }

    String of(String place) {
        String note = byPlace.get(place.replace("/#input/", "/#distribution/"));
        if (note == null) {
            missing.add(place);
            return "";
        }
        return note;
    }

    /** Words that a text may be besides those that the reader lists. */
    List<String> words(String place) {
        List<String> words = new ArrayList<>();
        if (place.endsWith("/arrears") && place.startsWith("/contributions")) {
            words.add("never");
        }
        return words;
    }

    Set<String> missing() {
        return missing;
    }
}
