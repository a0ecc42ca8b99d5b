package rar.simulation.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.planfile.PlanReader;
import rar.model.planfile.PlanWriter;
import rar.model.schedule.Schedule;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.json.RiskModelReader;
import rar.simulation.projection.Projection;
import rar.simulation.risk.LiquidityRisk;

/** The service of the embedding page answers what the library answers, and is quick from its first call on. */
class PlanServiceTest {

    /** A first call that loads and compiles takes two seconds; a warm one a hundredth of that, but more on a busy machine. */
    private static final Duration MOST_WORK = Duration.ofMillis(300);

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static @Nullable Process service;
    private static URI address = URI.create("http://127.0.0.1");

    /** One process for all, as it takes seconds to be warm. */
    @BeforeAll
    static void start() throws Exception {
        service = Application.in(folder).start("PlanService");
        BufferedReader said =
                new BufferedReader(new InputStreamReader(service.getInputStream(), StandardCharsets.UTF_8));
        address = URI.create(said.readLine());
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.destroy();
        }
    }

    /** In processor time, which does not depend on what else the machine is doing. */
    @Test
    void the_first_call_after_the_warm_up_gives_the_changed_plans_answer_in_time() throws Exception {
        FinancialPlan changed = PlanReader.read(Application.PLAN)
                .get()
                .with(draft -> draft.withGrant("tillkommande-2014", grant -> grant.withAmount(Money.ofTkr(6_000))));
        Duration before = work();
        HttpResponse<byte[]> response = post(PlanWriter.write(changed));
        Duration first = work().minus(before);

        assertThat(response.statusCode()).isEqualTo(200);
        assertAnswers(new ObjectMapper().readTree(response.body()), changed);
        assertThat(first).isLessThan(MOST_WORK);
    }

    private static void assertAnswers(JsonNode answer, FinancialPlan plan) throws IOException {
        BalancePlan balance = BalancePlan.of(Schedule.of(plan));
        assertThat(answer.get("fan").size()).isEqualTo(balance.months());
        for (int m = 0; m < balance.months(); m++) {
            JsonNode month = answer.get("fan").get(m);
            assertThat(YearMonth.parse(month.get("month").textValue())).isEqualTo(balance.month(m));
            assertThat(new Money(month.get("planned").longValue()))
                    .isEqualTo(balance.monthEnd(m).cash());
        }
        Simulation simulation = Simulation.of(
                Projection.of(Schedule.of(plan)),
                RiskModelReader.read(Files.readAllBytes(Application.RISKS), plan)
                        .get());
        double probability = LiquidityRisk.of(simulation.run(Run.of(1, 10_000)))
                .everUnderFloor()
                .value();
        assertThat(probability).isPositive();
        assertThat(answer.get("breach").get("probability").asDouble()).isEqualTo(probability);
    }

    @Test
    void a_plan_that_is_wrong_comes_back_with_its_mistakes() throws Exception {
        HttpResponse<byte[]> response = post("{\"format\": \"rar-plan/1\"}");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(new String(response.body(), StandardCharsets.UTF_8).split("\n", -1))
                .hasSizeGreaterThan(1)
                .anySatisfy(mistake -> assertThat(mistake).contains("\"horizon\" is missing"));
    }

    private static Duration work() {
        return Objects.requireNonNull(service).info().totalCpuDuration().orElseThrow();
    }

    private HttpResponse<byte[]> post(String plan) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address)
                        .POST(HttpRequest.BodyPublishers.ofString(plan))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
