package rar.examples.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The charts' library is the one that its build script pins, and its licence is with it. */
final class VendoredChartsTest {

    private static final Path MAIN = Path.of("src", "main");
    private static final Path RESOURCES = MAIN.resolve("resources").resolve("paper");

    @Test
    void the_library_is_of_the_version_that_is_pinned() throws IOException {
        JsonNode wanted = JsonMapper.builder()
                .build()
                .readTree(MAIN.resolve("echarts").resolve("package.json").toFile());
        String version = wanted.at("/dependencies/echarts").asText();
        assertThat(version).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(Files.readString(RESOURCES.resolve("echarts.js"))).contains("\"" + version + "\"");
    }

    @Test
    void its_licence_and_notice_are_with_it() throws IOException {
        assertThat(Files.readString(RESOURCES.resolve("echarts-LICENSE"))).contains("Apache License", "Version 2.0");
        assertThat(Files.readString(RESOURCES.resolve("echarts-NOTICE"))).contains("Apache ECharts");
        assertThat(Files.readString(RESOURCES.resolve("zrender-LICENSE"))).contains("Redistribution");
    }

    /** Addresses in it are names of XML, and of nothing that is fetched. */
    @Test
    void it_names_no_address_but_those_of_xml() throws IOException {
        assertThat(Files.readString(RESOURCES.resolve("echarts.js")).split("https?://", -1))
                .hasSizeGreaterThan(1)
                .satisfies(parts -> {
                    for (int i = 1; i < parts.length; i++) {
                        assertThat(parts[i]).startsWith("www.w3.org/");
                    }
                });
    }
}
