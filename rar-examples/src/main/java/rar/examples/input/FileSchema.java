package rar.examples.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * The JSON Schema of each format of files, as it comes with the library that reads them: what an editor completes and
 * marks a file by.
 */
public enum FileSchema {
    PLAN,
    OUTCOME,
    RISKS,
    STRESSES,
    PUBLISHED,
    SIE_MAP,
    ACTIVITY,
    EFFECTS,
    ACCOUNT,
    RUN;

    private static final String BEGINNING = "{\n";

    /** The schema of a format by its name on the command line, such as {@code plan}. */
    public static Option<FileSchema> named(String format) {
        return Vector.of(values()).find(schema -> schema.toString().equals(format));
    }

    /** What its file is called, and the field {@code $schema} of files in the same folder says. */
    public String fileName() {
        return "rar-" + this + "-1.schema.json";
    }

    /** The schema. */
    public String text() {
        String resource = "/META-INF/schema/" + fileName();
        try (InputStream in = FileSchema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program's own " + resource + " is missing");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own " + resource + " cannot be read", e);
        }
    }

    /** A text of a format as the program writes it, naming its schema if it has one; readers pass over the name. */
    public static String namedIn(String format, String json) {
        return named(format)
                .filter(schema -> json.startsWith(BEGINNING))
                .map(schema -> BEGINNING + "  \"$schema\": \"" + schema.fileName() + "\",\n"
                        + json.substring(BEGINNING.length()))
                .getOrElse(json);
    }

    /** E.g. {@code sie-map}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
