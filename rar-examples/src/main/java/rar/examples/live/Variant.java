package rar.examples.live;

import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import rar.examples.input.Source;

/**
 * A plan and its risks as the page holds them.
 *
 * @param name what the board calls it
 * @param plan the text of a plan file
 * @param risks the text of a risk file; none where nothing happens but what is planned
 */
public record Variant(String name, String plan, Option<String> risks) {

    /** Of a variant without risks. */
    private static final String NO_RISKS =
            "{\"format\": \"rar-risks/1\", \"name\": \"–\", \"source\": \"–\", \"factors\": []}";

    /** The plan as a file. */
    Source planSource() {
        return Source.of("plan", fileName(".json"), plan.getBytes(StandardCharsets.UTF_8));
    }

    /** The risks as a file. */
    Source riskSource() {
        return Source.of("risks", fileName(".risks.json"), risksText().getBytes(StandardCharsets.UTF_8));
    }

    String risksText() {
        return risks.getOrElse(NO_RISKS);
    }

    /** A file's name of letters and digits, whatever the variant is called. */
    String fileName(String ending) {
        String harmless = name.strip().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String brief = harmless.codePointCount(0, harmless.length()) > 60
                ? harmless.substring(0, harmless.offsetByCodePoints(0, 60))
                : harmless;
        return (brief.isEmpty() ? "plan" : brief) + ending;
    }
}
