package rar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RarTest {

    private static final Pattern PARENT = Pattern.compile("<parent>.*?<version>([^<]+)</version>", Pattern.DOTALL);

    @Test
    void the_version_is_the_one_that_maven_builds() throws IOException {
        Matcher pom = PARENT.matcher(Files.readString(Path.of("pom.xml")));
        assertThat(pom.find()).isTrue();
        assertThat(Rar.version()).isEqualTo(pom.group(1)).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }
}
