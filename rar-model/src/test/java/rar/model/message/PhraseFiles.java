package rar.model.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a module's phrase files lack or have too much of, held against its families of message codes. */
public final class PhraseFiles {

    private PhraseFiles() {}

    /**
     * Every fault, each a line; none where each code has a phrase in each language, with the same arguments.
     *
     * @param anchor a class of the module's main code
     * @param languages those in which nothing may be missing; in the others what is there is held against English
     */
    public static List<String> faults(Class<?> anchor, Set<Language> languages) {
        List<String> faults = new ArrayList<>();
        for (Class<?> family : families(anchor)) {
            for (Language language : Language.values()) {
                faults.addAll(faults(family, language, languages.contains(language)));
            }
        }
        return faults;
    }

    /** Those of one family, of which no language may lack anything. */
    public static List<String> faults(Class<?> family) {
        return Stream.of(Language.values())
                .flatMap(language -> faults(family, language, true).stream())
                .toList();
    }

    private static List<String> faults(Class<?> family, Language language, boolean complete) {
        Map<String, Phrase> english = written(family, Language.ENGLISH);
        Map<String, Phrase> written = written(family, language);
        Set<String> keys = Stream.of(family.getEnumConstants())
                .map(constant -> ((MessageCode) constant).key())
                .collect(Collectors.toCollection(TreeSet::new));
        String file = PhraseBook.of(language).file(family);
        List<String> faults = new ArrayList<>();
        keys.stream()
                .filter(key -> complete && !written.containsKey(key))
                .forEach(key -> faults.add(file + ": " + key + " is missing"));
        written.keySet().stream()
                .filter(key -> !keys.contains(key))
                .sorted()
                .forEach(key -> faults.add(file + ": " + key + " is no code"));
        written.forEach((key, phrase) -> {
            Set<String> names = names(phrase);
            if (english.containsKey(key) && !names.equals(names(english.get(key)))) {
                faults.add(file + ": " + key + " has other arguments than English: " + names);
            }
            Set<String> inWords = inWords(phrase);
            if (english.containsKey(key) && !inWords.equals(inWords(english.get(key)))) {
                faults.add(file + ": " + key + " has other months in words than English: " + inWords);
            }
        });
        return faults;
    }

    private static Map<String, Phrase> written(Class<?> family, Language language) {
        return PhraseBook.of(language).phrases(family).toJavaMap();
    }

    /** The months that are written as a sentence has them, which a language may not do alone. */
    private static Set<String> inWords(Phrase phrase) {
        return names(new Phrase(phrase.parts().filter(part -> part.form() == Phrase.Form.IN_WORDS)));
    }

    private static Set<String> names(Phrase phrase) {
        return phrase.parts().flatMap(part -> part.argument()).toSortedSet().toJavaSet();
    }

    /** The codes of mistakes and remarks with their English phrases as they are written, in the order of their rooms. */
    public static Map<MessageCode, String> spoken(Class<?> anchor) {
        Map<MessageCode, String> spoken = new LinkedHashMap<>();
        for (Class<?> family : families(anchor)) {
            if (family.getSimpleName().matches(".*(Mistake|Remark)")) {
                Properties lines = lines(family);
                for (Object constant : family.getEnumConstants()) {
                    MessageCode code = (MessageCode) constant;
                    spoken.put(code, lines.getProperty(code.key(), ""));
                }
            }
        }
        return spoken;
    }

    private static Properties lines(Class<?> family) {
        Properties lines = new Properties();
        try (InputStream file =
                family.getResourceAsStream(PhraseBook.of(Language.ENGLISH).file(family))) {
            lines.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** The enums of message codes in the classes that the anchor was compiled with. */
    public static List<Class<?>> families(Class<?> anchor) {
        try {
            Path place = Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return families(place, anchor.getClassLoader());
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return families(jar.getPath("/"), anchor.getClassLoader());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> families(Path classes, ClassLoader loader) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> classes.relativize(file).toString())
                    .filter(file -> !file.contains("-info") && !file.startsWith("META-INF"))
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .sorted()
                    .<Class<?>>map(name -> load(name, loader))
                    .filter(type -> type.isEnum() && MessageCode.class.isAssignableFrom(type))
                    .toList();
        }
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }
}
