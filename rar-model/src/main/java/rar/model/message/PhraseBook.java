package rar.model.message;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rar.model.message.Phrase.Part;

/**
 * The phrases of one language, read from the file of a family of codes when the first of them is asked for, each taken apart
 * when it is itself. Safe for threads.
 */
public final class PhraseBook {

    /** Of an argument, in characters; what is quoted from a file is cut shorter by who quotes it. */
    private static final Pattern UNGROUPED = Pattern.compile("-?[0-9]{1,4}");

    private static final Pattern THREES = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+$)");

    private static final int LONGEST_TEXT = 1_000;

    private static final Map<Language, PhraseBook> BOOKS =
            HashMap.ofAll(Arrays.stream(Language.values()), language -> language, PhraseBook::new);

    private final Language language;
    private final java.util.Map<Class<?>, Properties> families = new ConcurrentHashMap<>();
    private final java.util.Map<MessageCode, Phrase> phrases = new ConcurrentHashMap<>();

    private PhraseBook(Language language) {
        this.language = language;
    }

    /** The phrase book of a language. */
    public static PhraseBook of(Language language) {
        return BOOKS.get(language).get();
    }

    /**
     * The words of a message.
     *
     * @throws IllegalStateException if there is no phrase for it, or one with other arguments: a mistake of the program
     */
    public String text(Message message) {
        StringBuilder text = new StringBuilder();
        phrases.computeIfAbsent(message.code(), this::phrase)
                .parts()
                .forEach(part -> text.append(written(part, message)));
        return text.toString();
    }

    /** The language of the phrases. */
    public Language language() {
        return language;
    }

    /** The words of a code that needs no arguments. @throws IllegalStateException as for messages */
    public String text(MessageCode code) {
        return text(Message.of(code));
    }

    /** Where the phrases of a family stand, within its module. */
    String file(Class<?> family) {
        return "/META-INF/phrases/" + language.tag() + "/" + family.getName() + ".properties";
    }

    /** The phrases of a family by their keys; none if the language has none for it. */
    Map<String, Phrase> phrases(Class<?> family) {
        Properties lines = lines(family);
        return HashMap.ofAll(
                lines.stringPropertyNames().stream(), key -> key, key -> Phrase.parse(lines.getProperty(key)));
    }

    private Properties lines(Class<?> family) {
        return families.computeIfAbsent(family, this::read);
    }

    private Properties read(Class<?> family) {
        Properties lines = new Properties();
        // a class finds what its own module holds; outside of packages every module may
        try (InputStream file = family.getResourceAsStream(file(family))) {
            if (file != null) {
                lines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private Phrase phrase(MessageCode code) {
        String written = lines(code.family()).getProperty(code.key());
        if (written == null) {
            throw new IllegalStateException("there is no phrase \"" + code.key() + "\" in " + file(code.family()));
        }
        return Phrase.parse(written);
    }

    private String written(Part part, Message message) {
        if (part.argument().isEmpty()) {
            return part.one();
        }
        String name = part.argument().get();
        Object argument = message.arguments()
                .get(name)
                .getOrElseThrow(() -> new IllegalStateException(
                        "the message " + message.code().code() + " has no argument " + name));
        return switch (part.form()) {
            case VALUE -> written(argument);
            case SENTENCE -> sentence((Seq<?>) argument, language.and());
            case CHOICE -> sentence((Seq<?>) argument, language.or());
            case APART -> list((Seq<?>) argument, "; ");
            case IN_WORDS -> inWords((YearMonth) argument);
            case IN_DIGITS -> inDigits(argument);
            case ORDINAL -> language.nth(((Number) argument).intValue());
            case COUNTED -> ((Number) argument).longValue() == 1 ? part.one() : part.many();
        };
    }

    private String written(Object argument) {
        if (argument instanceof Message message) {
            return text(message);
        }
        if (argument instanceof Seq<?> many) {
            return list(many, ", ");
        }
        if (argument instanceof Label label) {
            return Excerpt.of(label.in(language), LONGEST_TEXT);
        }
        if (argument instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        if (argument instanceof YearMonth month) {
            return inWords(month);
        }
        if (argument instanceof Integer || argument instanceof Long || argument instanceof BigInteger) {
            return grouped(argument.toString());
        }
        if (argument instanceof Month month) {
            return language.month(month);
        }
        return argument instanceof Figure figure ? figure.written() : Excerpt.of(argument.toString(), LONGEST_TEXT);
    }

    private String inWords(YearMonth month) {
        return written((Object) month.getMonth()) + " " + month.getYear();
    }

    /** In threes, from five digits on: a year is no count. */
    private static String grouped(String digits) {
        return UNGROUPED.matcher(digits).matches()
                ? digits
                : THREES.matcher(digits).replaceAll("\u00a0");
    }

    private static String inDigits(Object argument) {
        return argument instanceof Seq<?> many ? many.mkString(", ") : Excerpt.of(argument.toString(), LONGEST_TEXT);
    }

    private String list(Seq<?> many, String between) {
        return many.toJavaStream().map(this::written).collect(Collectors.joining(between));
    }

    private String sentence(Seq<?> many, String last) {
        return many.size() < 2
                ? list(many, ", ")
                : list(many.init(), ", ") + " " + last + " " + written((Object) many.last());
    }
}
