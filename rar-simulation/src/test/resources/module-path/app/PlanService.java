package app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import rar.model.balance.BalancePlan;
import rar.model.message.Language;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Violation;
import rar.model.planfile.PlanReader;
import rar.model.schedule.Schedule;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.factor.RiskModel;
import rar.simulation.json.RiskModelReader;
import rar.simulation.projection.Projection;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.LiquidityRisk;

/** What a changed plan comes to: cash by month, and how probable a breach of its floor is. */
public final class PlanService {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final byte[] risks;

    public PlanService(byte[] risks) {
        this.risks = risks;
    }

    /** Cash at month ends in öre, and the probability of a breach with its 95 % interval, of 10 000 scenarios. */
    public Map<String, Object> answer(byte[] planFile) throws Refused {
        FinancialPlan plan = PlanReader.read(planFile).toEither().getOrElseThrow(Refused::new);
        RiskModel model = RiskModelReader.read(risks, plan).toEither().getOrElseThrow(Refused::new);
        Schedule schedule = Schedule.of(plan);
        Simulation simulation = Simulation.of(Projection.of(schedule), model);
        Estimate breach = LiquidityRisk.of(simulation.run(Run.of(1, 10_000))).everUnderFloor();
        return Map.of(
                "cash", cash(BalancePlan.of(schedule)),
                "breach", Map.of("probability", breach.value(), "low", breach.low(), "high", breach.high()));
    }

    private static Map<String, Long> cash(BalancePlan balance) {
        Map<String, Long> cash = new LinkedHashMap<>();
        for (int m = 0; m < balance.months(); m++) {
            cash.put(balance.firstMonth().plusMonths(m).toString(), balance.cashOre(m));
        }
        return cash;
    }

    /** Every mistake of a file, in English; a page points with {@code pointer()}, {@code line()} and {@code code()}. */
    static final class Refused extends Exception {
        Refused(Seq<Violation> mistakes) {
            super(mistakes.map(mistake -> mistake.line(Language.ENGLISH)).mkString("\n"));
        }
    }

    void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            int status = 200;
            Object body;
            try {
                body = answer(exchange.getRequestBody().readAllBytes());
            } catch (Refused refused) {
                status = 400;
                body = Map.of("mistakes", refused.getMessage().split("\n"));
            }
            byte[] json = JSON.writeValueAsBytes(body);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, json.length);
            exchange.getResponseBody().write(json);
        }
    }

    /** Asks over and over, so that classes are loaded and loops compiled before the first who asks has to wait for it. */
    static void warmUp(URL address, byte[] planFile) throws IOException {
        for (int i = 0; i < 100; i++) {
            URLConnection call = address.openConnection();
            call.setDoOutput(true);
            call.getOutputStream().write(planFile);
            call.getInputStream().readAllBytes();
        }
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        PlanService service = new PlanService(Files.readAllBytes(Path.of(args[1])));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/plan", service::handle);
        server.setExecutor(Executors.newFixedThreadPool(2));
        server.start();
        URL address = new URL("http://127.0.0.1:" + server.getAddress().getPort() + "/plan");
        warmUp(address, Files.readAllBytes(Path.of(args[0])));
        System.out.println(address);
    }
}
