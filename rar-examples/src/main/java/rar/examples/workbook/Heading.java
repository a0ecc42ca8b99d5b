package rar.examples.workbook;

import io.vavr.control.Option;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rar.model.money.MoneyUnit;

/**
 * What stands over a column, taken apart.
 *
 * @param name what the column is called
 * @param unit of its amounts, if it says one in brackets
 */
record Heading(String name, Option<MoneyUnit> unit) {

    private static final Pattern WITH_UNIT = Pattern.compile("(.*\\S)\\s*\\(([^()]+)\\)", Pattern.DOTALL);

    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u2007\u2009\u202f\u00ad]+");

    static Heading of(String text) {
        String stripped = text.strip();
        Matcher matcher = WITH_UNIT.matcher(stripped);
        Option<MoneyUnit> unit = matcher.matches()
                ? Option.ofOptional(MoneyUnit.spelled(matcher.group(2).strip()))
                : Option.none();
        return new Heading(unit.isDefined() ? matcher.group(1) : stripped, unit);
    }

    static String written(String name, Option<MoneyUnit> unit) {
        return name + unit.map(size -> " (" + size.symbol() + ")").getOrElse("");
    }

    boolean isPath() {
        return name.startsWith("/");
    }

    /** Without capitals, spaces of any kind and hyphens that break words. */
    static String plain(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
