package rar.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;
import rar.model.message.Language;

/** The texts of {@code --help}: in English beside the options that they describe, in every other language in a file. */
final class HelpTexts {

    private HelpTexts() {}

    /** Has a program and all of its commands explained in a language. */
    static void translate(CommandLine program, Language language) {
        if (language != Language.ENGLISH) {
            program.setResourceBundle(texts(language));
        }
    }

    /** Those of a language, by the keys that picocli looks them up by. */
    static ResourceBundle texts(Language language) {
        String file = "/META-INF/help/" + language.tag() + ".properties";
        try (InputStream in = Objects.requireNonNull(HelpTexts.class.getResourceAsStream(file), file)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
