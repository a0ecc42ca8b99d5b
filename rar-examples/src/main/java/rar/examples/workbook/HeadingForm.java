package rar.examples.workbook;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings that a template stands for, such as {@code Utbetalas {year}}.
 *
 * @param plain the template as headings are compared
 * @param form of the headings, where some of it differs
 */
record HeadingForm(String plain, Option<Pattern> form) {

    private static final Pattern PART = Pattern.compile("\\{[a-z]*}");

    static HeadingForm of(String template) {
        return new HeadingForm(
                Heading.plain(template), Option.when(PART.matcher(template).find(), () -> form(template)));
    }

    private static Pattern form(String template) {
        StringBuilder form = new StringBuilder();
        Matcher part = PART.matcher(template);
        int from = 0;
        while (part.find()) {
            form.append(Pattern.quote(Heading.plain(template.substring(from, part.start()))));
            form.append("(").append(PathPattern.form(part.group()).get()).append(")");
            from = part.end();
        }
        return Pattern.compile(form + Pattern.quote(Heading.plain(template.substring(from))), Pattern.DOTALL);
    }

    /** What differs in a heading, as headings are compared; none if it is another. */
    Option<Vector<String>> captured(String heading) {
        if (form.isEmpty()) {
            return Option.when(plain.equals(heading), Vector.empty());
        }
        Matcher matcher = form.get().matcher(heading);
        return Option.when(
                matcher.matches(),
                () -> Vector.range(1, matcher.groupCount() + 1).map(matcher::group));
    }
}
