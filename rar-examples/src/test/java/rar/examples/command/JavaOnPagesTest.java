package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rar.model.plan.FinancialPlan;
import rar.model.planfile.PlanReader;
import rar.simulation.factor.RiskModel;
import rar.simulation.json.RiskModelReader;

/** The Java of the README and the pages compiles as it stands, and does what it says where it prints something. */
final class JavaOnPagesTest {

    private static final Path HOME = Path.of("..");
    private static final Path DOCS = HOME.resolve("docs");

    /** Pages with a test of their own. */
    private static final Set<String> TESTED = Set.of("own-factors.md", "embedding.md", "cluster.md");

    /** The variables that the Java of a page finds there; every page with Java on it is named here or in a test of its own. */
    private static final Map<String, String> VARIABLES = Map.of(
            "allocation.md", "java.util.List<Claim> claims, java.util.List<Money> printed",
            "capacity.md", "Simulation simulation",
            "compare.md", "Simulation first, Simulation second",
            "decision-rules.md", "Projection projection, RiskModel risks, Seq<CashGoal> goals",
            "follow-up.md", "FinancialPlan revised",
            "goals.md", "Simulation simulation",
            "membership.md",
                    "FinancialPlan plan, Map<String, MemberKind> kinds, Money left,"
                            + " Map<String, Money> paidEarlier",
            "reconciliation.md", "byte[] file");

    @Test
    void the_answers_of_the_readme_are_those_of_the_bundled_plan(@TempDir Path dir) throws Exception {
        List<String> blocks = ShownJava.on(HOME.resolve("README.md"));
        assertThat(ShownJava.run(
                        blocks.subList(0, 1),
                        "byte[] planFile, byte[] risksFile",
                        dir,
                        resource("/plans/rar-2009.json"),
                        resource("/plans/rar-2009.risks.json")))
                .contains("2011: cash 7\u00a0609\u00a0567,")
                .contains("cash at month end never below 500\u00a0000\u00a0kr: holds")
                .contains("breach probability: at most 2.99")
                .contains("can be committed in January: 7\u00a0516\u00a0000\u00a0kr")
                .contains("has to be postponed: 0");
    }

    @Test
    void the_plan_of_the_readme_is_made_in_code(@TempDir Path dir) throws Exception {
        assertThat(ShownJava.run(ShownJava.on(HOME.resolve("README.md")).subList(1, 2), "", dir))
                .contains("breach probability: 0.00349")
                .contains("on top of it: 46\u00a0000\u00a0kr");
    }

    @Test
    void the_factor_of_ones_own_is_the_compiled_sample_and_runs(@TempDir Path dir) throws Exception {
        List<String> blocks = ShownJava.on(DOCS.resolve("own-factors.md"));
        Path sample = HOME.resolve(Path.of("rar-simulation", "src", "test", "java", "rar", "samples", "Clawback.java"));
        assertThat(Files.readString(sample)).endsWith("\n\n" + blocks.get(0));

        FinancialPlan plan = PlanReader.read(resource("/plans/rar-2009.json")).get();
        RiskModel risks = RiskModelReader.read(resource("/plans/rar-2009.risks.json"), plan)
                .get();
        assertThat(ShownJava.run(blocks, "FinancialPlan plan, RiskModel risks", dir, plan, risks))
                .contains("breach probability: ");
    }

    @Test
    void the_java_of_every_other_page_compiles(@TempDir Path dir) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (Map.Entry<String, String> page : VARIABLES.entrySet()) {
            String name = page.getKey().replace(".md", "").replace('-', '_');
            sources.put(name, ShownJava.source(name, ShownJava.on(DOCS.resolve(page.getKey())), page.getValue()));
        }
        ShownJava.compile(sources, dir);
    }

    @Test
    void no_page_with_java_is_forgotten() throws IOException {
        try (Stream<Path> pages = Files.walk(DOCS)) {
            assertThat(pages.filter(page -> page.toString().endsWith(".md") && hasJava(page))
                            .map(page -> DOCS.relativize(page).toString()))
                    .allMatch(name -> VARIABLES.containsKey(name) || TESTED.contains(name));
        }
    }

    private static boolean hasJava(Path page) {
        try {
            return !ShownJava.on(page).isEmpty();
        } catch (IOException e) {
            throw new AssertionError(page + " cannot be read", e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(JavaOnPagesTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
