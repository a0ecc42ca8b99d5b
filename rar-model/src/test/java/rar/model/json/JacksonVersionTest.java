package rar.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.PackageVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Where the tests are to run with another Jackson than the build's, it is that one that they run with. */
@EnabledIfSystemProperty(named = "rar.jackson", matches = ".+")
class JacksonVersionTest {

    @Test
    void the_version_asked_for_is_on_the_class_path() {
        assertThat(PackageVersion.VERSION).hasToString(System.getProperty("rar.jackson"));
    }
}
