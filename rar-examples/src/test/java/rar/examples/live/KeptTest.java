package rar.examples.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KeptTest {

    @Test
    void a_result_is_computed_once_until_others_have_taken_its_place() {
        Kept<String, Integer> kept = new Kept<>(2);
        List<String> computed = new ArrayList<>();
        for (String key : List.of("a", "b", "a", "c", "a", "b")) {
            kept.of(key, () -> {
                computed.add(key);
                return key.length();
            });
        }

        assertThat(computed).containsExactly("a", "b", "c", "b");
    }

    @Test
    void what_fails_is_not_kept() {
        Kept<String, Integer> kept = new Kept<>(2);

        assertThatThrownBy(() -> kept.of("a", () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(kept.of("a", () -> 1)).isEqualTo(1);
    }
}
