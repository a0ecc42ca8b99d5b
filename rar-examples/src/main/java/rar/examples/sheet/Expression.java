package rar.examples.sheet;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a formula computes, in the syntax of Office Open XML (ECMA-376 part 1, 18.17): English names, commas between arguments. */
@FunctionalInterface
public interface Expression {

    /** As a formula on a sheet writes it. */
    String in(String home);

    /** A function of others, such as {@code MIN}. */
    static Expression of(String function, Expression... arguments) {
        return home -> Arrays.stream(arguments)
                .map(argument -> argument.in(home))
                .collect(Collectors.joining(",", function + "(", ")"));
    }

    /** A number as it is. */
    static Expression of(long number) {
        return home -> String.valueOf(number);
    }

    /** A text; quotation marks in it are doubled. */
    static Expression text(String text) {
        return home -> '"' + text.replace("\"", "\"\"") + '"';
    }

    /** One over another. */
    default Expression over(Expression divisor) {
        return home -> in(home) + "/" + divisor.in(home);
    }

    /** Whether it is less than zero. */
    default Expression isNegative() {
        return home -> in(home) + "<0";
    }
}
