package rar.simulation.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rar.model.plan.FinancialPlan;
import rar.simulation.engine.Simulation;

/** An application that requires {@code rar.simulation} starts on the module path as it is. */
class ModulePathTest {

    /** What nobody outside the library has to know. */
    private static final Set<String> INNER = Set.of(
            "rar.simulation.contribution",
            "rar.simulation.decision",
            "rar.simulation.draw",
            "rar.simulation.fund",
            "rar.simulation.kernel",
            "rar.simulation.payout");

    @TempDir
    private Path folder;

    private Application application;

    @BeforeEach
    void compile() throws Exception {
        application = Application.in(folder);
    }

    @Test
    void an_application_starts_with_no_module_added() throws Exception {
        Process process = application.start("Ask");
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(answer).isZero();
        assertThat(answer).startsWith("Estimate[value=0.").contains("; MoneyEstimate[");
    }

    @Test
    void every_package_is_exported_but_those_that_only_compute() throws URISyntaxException {
        for (String name : List.of("rar.model", "rar.simulation")) {
            ModuleDescriptor module = ModuleFinder.of(
                            Application.place(FinancialPlan.class), Application.place(Simulation.class))
                    .find(name)
                    .orElseThrow()
                    .descriptor();
            assertThat(module.isAutomatic()).isFalse();
            assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
                    .doesNotContainAnyElementsOf(INNER)
                    .containsAll(module.packages().stream()
                            .filter(room -> !INNER.contains(room))
                            .toList());
        }
    }
}
