package rar.examples.schema;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;

/**
 * The form of a text, by the code of what a reader says it expects. A pattern takes all that the reader takes, and is one
 * both to Java and to ECMAScript.
 */
enum TextForm {
    AMOUNT("json.amount", "amount", "^\\s*" + Pattern.NUMBER + Pattern.SPACE + "?" + Pattern.UNIT + "\\s*$"),
    SHARE("json.share", "share", Pattern.SHARE),
    WEIGHT("planfile.weight", "share", Pattern.SHARE),
    FACTOR("publishedfile.factor", "share", Pattern.SHARE),
    UNIT("planfile.unit", "unit", "^(?:" + Pattern.NUMBER + Pattern.SPACE + "?)?" + Pattern.UNIT + "$"),
    DAY("planfile.day", "day", "^" + Pattern.YEAR + "-" + Pattern.MONTH + "-(?:0[1-9]|[12][0-9]|3[01])$"),
    MONTH("planfile.month", "month", "^" + Pattern.YEAR + "-" + Pattern.MONTH + "$"),
    ANY_MONTH("json.month", "month", "^[-+]?[0-9]{4,9}-" + Pattern.MONTH + "$"),
    SOLVED("planfile.solved-or-amount", "solved", "^solved$"),
    TARGET("activity.target", "target", "^all$|" + Pattern.SHARE),
    PRINTED("publishedfile.printed-number", "printed", ""),
    STEP("publishedfile.step", "printed", ""),
    TOLERANCE("publishedfile.tolerance", "printed", ""),
    PRINTED_UNIT("publishedfile.unit", "printed", ""),
    VALUE("publishedfile.value", "printed", ""),
    YEAR_AS_NAME("planfile.year-as-name", "year", "^" + Pattern.YEAR + "$"),
    MONTH_AS_NAME("planfile.month-as-name", "month", "^" + Pattern.YEAR + "-" + Pattern.MONTH + "$"),
    CALENDAR_MONTH("planfile.calendar-month-as-name", "calendarMonth", "^(?:[1-9]|1[0-2])$"),
    PERIOD("outcomefile.period-as-name", "period", "^[0-9]{4}(?:-" + Pattern.MONTH + ")?$");

    private static final Map<String, TextForm> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(form -> form.code, Function.identity()));

    private final String code;
    private final String definition;
    private final String pattern;

    TextForm(String code, String definition, String pattern) {
        this.code = code;
        this.definition = definition;
        this.pattern = pattern;
    }

    /** The form with this code. @throws IllegalStateException if a reader has a form that is not listed here */
    static TextForm of(String code) {
        TextForm form = BY_CODE.get(code);
        if (form == null) {
            throw new IllegalStateException("no pattern is listed for the texts of " + code);
        }
        return form;
    }

    /** What the definition is called that all texts of the form share. */
    String definition() {
        return definition;
    }

    String pattern() {
        return pattern;
    }

    /** The schema of the texts. */
    JsonValue schema() {
        JsonObject text = new JsonObject().with("type", Json.text("string"));
        return (pattern.isEmpty() ? text : text.with("pattern", Json.text(pattern))).value();
    }

    /** Parts of patterns. */
    private static final class Pattern {

        static final String SPACE = "[ \u00a0\u2007\u2009\u202f]";
        static final String NUMBER = "[-\u2212\u2013+]?(?:[0-9]+|[0-9]{1,3}(?:" + SPACE + "[0-9]{3})+)(?:,[0-9]+)?";
        static final String UNIT = "[A-Za-z\u00d6\u00f6][A-Za-z\u00d6\u00f6\u0308. \u00a0]*";
        static final String SHARE = "^" + NUMBER + "(?:/" + NUMBER + "|[ \u00a0\u202f]?%)?$";
        static final String YEAR = "(?:19|2[0-2])[0-9]{2}";
        static final String MONTH = "(?:0[1-9]|1[0-2])";

        private Pattern() {}
    }
}
