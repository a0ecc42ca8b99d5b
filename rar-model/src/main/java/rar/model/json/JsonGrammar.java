package rar.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of Jackson about a text that is not JSON, as a person needs them.
 *
 * @param form of Jackson's message, behind which stands the text from where it stopped
 * @param words what is missing or too much; {@code $1} and {@code $2} are the groups of the form
 */
record JsonGrammar(Pattern form, String words) {

    /** Stands between the message and the text. */
    private static final char HERE = '\uffff';

    private static final List<JsonGrammar> KNOWN = List.of(
            rule(".*end-of-input.*closing quote.*H.*", "the file ends within a text; a quotation mark is missing"),
            rule("Unexpected end-of-input.*H.*", "the file ends too early; a } or ] is missing"),
            rule("Unexpected close marker '(.)': expected '(.)'.*H.*", "$1 stands where $2 is missing"),
            rule("Unexpected close marker '(.)': no open.*H.*", "$1 is one too many; remove it"),
            rule(".*H(?i)(true|false|null)\\b.*", "true, false and null are written in small letters"),
            rule("Unrecognized token '(.*?)'.*H.*", "$1 stands without quotation marks; write \"$1\""),
            rule(
                    ".*start field name.*H([\\p{L}_][\\p{L}\\p{N}_-]*).*",
                    "a name stands in quotation marks; write \"$1\""),
            rule(".*expecting comma.*Array.*H:.*", "a list [ … ] has no names; write an object { … }"),
            rule(".*expecting comma.*H(\"[^\"\n]{1,60}\"?|[\\[{]|\\S{1,20}).*", "a comma is missing before $1"),
            rule(".*expecting a colon.*H.*", "a colon is missing between name and value"),
            rule(
                    "Illegal unquoted character.*code (?:10|13)\\).*H.*",
                    "a text goes over the end of its line; a quotation mark is missing, or write \\\\n for a new line"),
            rule("Unrecognized character escape.*H.*", "a \\\\ in a text is written \\\\\\\\"));

    private static final Pattern PROGRAMMERS_ADVICE = Pattern.compile(
            " \\(code [^)]*\\)|(?:: was expecting)? \\((?:JSON String|not recognized|for |start marker).*|, from `[^`]*`|\\R.*",
            Pattern.DOTALL);

    private static JsonGrammar rule(String form, String words) {
        return new JsonGrammar(Pattern.compile(form.replace('H', HERE), Pattern.DOTALL), words);
    }

    /**
     * What is wrong and what to write.
     *
     * @param refusal of Jackson
     * @param text that it refused
     */
    static String words(JsonProcessingException refusal, String text) {
        long offset = Math.max(0, Math.min(refusal.getLocation().getCharOffset(), text.length()));
        return JsonSlip.words(text, (int) offset).orElseGet(() -> ofGrammar(refusal, text.substring((int) offset)));
    }

    private static String ofGrammar(JsonProcessingException refusal, String rest) {
        String both = refusal.getOriginalMessage() + HERE + rest.substring(0, Math.min(rest.length(), 80));
        for (JsonGrammar rule : KNOWN) {
            Matcher matcher = rule.form.matcher(both);
            if (matcher.matches()) {
                return Wording.shortened(matcher.replaceFirst(rule.words), 200);
            }
        }
        return ownWords(refusal);
    }

    /** Jackson's words less its advice to programmers. */
    static String ownWords(JsonProcessingException refusal) {
        return PROGRAMMERS_ADVICE.matcher(refusal.getOriginalMessage()).replaceAll("");
    }
}
