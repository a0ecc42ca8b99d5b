package rar.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rar.examples.page.NumberPhrase;
import rar.model.golden.ExpectedFile;
import rar.model.message.Message;
import rar.model.message.PhraseFiles;
import rar.simulation.json.RiskModelReader;

/** The page that lists every mistake and remark; {@code -Drar.docs.update=true} writes it anew. */
class MessagesPageTest {

    private static final String HEAD = """
            # Messages

            Every mistake and every remark has a code that programs can rely on: it keeps its meaning from version to
            version, and a code that is no longer given is never used for something else. JSON answers have the code beside
            the words. `{…}` stands for what differs from file to file; `{number|one|many}` chooses the word by the number.

            | code | what it says |
            |---|---|
            """;

    @Test
    void the_page_has_every_code_with_its_words() {
        Map<String, String> byCode = new TreeMap<>();
        Stream.of(Message.class, RiskModelReader.class, NumberPhrase.class)
                .flatMap(anchor -> PhraseFiles.spoken(anchor).entrySet().stream())
                .forEach(spoken -> assertThat(byCode.put(spoken.getKey().code(), spoken.getValue()))
                        .as("a second meaning of " + spoken.getKey().code())
                        .isNull());
        String rows = byCode.entrySet().stream()
                .map(row -> "| `" + row.getKey() + "` | "
                        + row.getValue().replace("{{", "{").replace("|", "\\|") + " |\n")
                .collect(Collectors.joining());
        new ExpectedFile(Path.of("..", "docs", "messages.md")).holds(HEAD + rows);
    }
}
