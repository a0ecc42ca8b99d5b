package rar.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rar.model.message.Excerpt;
import rar.model.message.Message;

/**
 * The words of Jackson about a text that is not JSON, as a person needs them.
 *
 * @param form of Jackson's message, behind which stands the text from where it stopped
 * @param words what is missing or too much, of the groups of the form
 */
record JsonGrammar(Pattern form, Function<MatchResult, Message> words) {

    /** Stands between the message and the text. */
    private static final char HERE = '\uffff';

    private static final List<JsonGrammar> KNOWN = List.of(
            rule(".*end-of-input.*closing quote.*H.*", m -> JsonSlipWords.TEXT_UNENDED.message()),
            rule("Unexpected end-of-input.*H.*", m -> JsonSlipWords.FILE_UNENDED.message()),
            rule(
                    "Unexpected close marker '(.)': expected '(.)'.*H.*",
                    m -> JsonSlipWords.WRONG_END.with("found", m.group(1)).with("missing", m.group(2))),
            rule(
                    "Unexpected close marker '(.)': no open.*H.*",
                    m -> JsonSlipWords.END_TOO_MANY.with("found", m.group(1))),
            rule(".*H(?i)(true|false|null)\\b.*", m -> JsonSlipWords.CAPITALS.message()),
            rule(
                    "Unrecognized token '(.*?)'.*H.*",
                    m -> JsonSlipWords.WORD_UNQUOTED.with("word", Excerpt.of(m.group(1)))),
            rule(
                    ".*start field name.*H([\\p{L}_][\\p{L}\\p{N}_-]*).*",
                    m -> JsonSlipWords.NAME_UNQUOTED.with("word", Excerpt.of(m.group(1)))),
            rule(".*expecting comma.*Array.*H:.*", m -> JsonSlipWords.NAME_IN_LIST.message()),
            rule(
                    ".*expecting comma.*H(\"[^\"\n]{1,60}\"?|[\\[{]|\\S{1,20}).*",
                    m -> JsonSlipWords.COMMA_MISSING.with("next", m.group(1))),
            rule(".*expecting a colon.*H.*", m -> JsonSlipWords.COLON_MISSING.message()),
            rule("Illegal unquoted character.*code (?:10|13)\\).*H.*", m -> JsonSlipWords.LINE_BREAK.message()),
            rule("Unrecognized character escape.*H.*", m -> JsonSlipWords.BACKSLASH.message()));

    private static final Pattern PROGRAMMERS_ADVICE = Pattern.compile(
            " \\(code [^)]*\\)|(?:: was expecting)? \\((?:JSON String|not recognized|for |start marker).*|, from `[^`]*`|\\R.*",
            Pattern.DOTALL);

    private static JsonGrammar rule(String form, Function<MatchResult, Message> words) {
        return new JsonGrammar(Pattern.compile(form.replace('H', HERE), Pattern.DOTALL), words);
    }

    /**
     * What is wrong and what to write.
     *
     * @param refusal of Jackson
     * @param text that it refused
     */
    static Message words(JsonProcessingException refusal, String text) {
        long offset = Math.max(0, Math.min(refusal.getLocation().getCharOffset(), text.length()));
        return JsonSlip.words(text, (int) offset).orElseGet(() -> ofGrammar(refusal, text.substring((int) offset)));
    }

    private static Message ofGrammar(JsonProcessingException refusal, String rest) {
        String both = refusal.getOriginalMessage() + HERE + rest.substring(0, Math.min(rest.length(), 80));
        for (JsonGrammar rule : KNOWN) {
            Matcher matcher = rule.form.matcher(both);
            if (matcher.matches()) {
                return rule.words.apply(matcher.toMatchResult());
            }
        }
        return JsonSlipWords.AS_JACKSON_SAYS.with("words", ownWords(refusal));
    }

    /** Jackson's words less its advice to programmers. */
    static String ownWords(JsonProcessingException refusal) {
        return Excerpt.of(
                PROGRAMMERS_ADVICE.matcher(refusal.getOriginalMessage()).replaceAll(""), 200);
    }
}
