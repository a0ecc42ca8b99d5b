package app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import rar.model.message.Language;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Violation;
import rar.model.planfile.PlanReader;
import rar.model.schedule.Schedule;
import rar.simulation.answer.SimulatedAnswer;
import rar.simulation.engine.Simulation;
import rar.simulation.factor.RiskModel;
import rar.simulation.json.RiskModelReader;
import rar.simulation.projection.Projection;

/** What a changed plan comes to: cash by month, and how probable a breach of its floor is. */
public final class PlanService {

    private final byte[] risks;

    public PlanService(byte[] risks) {
        this.risks = risks;
    }

    /** The document of {@code rar simulate --json}: cash by month, and the probability of a breach, of 10 000 scenarios. */
    public String answer(byte[] planFile) throws Refused {
        FinancialPlan plan = PlanReader.read(planFile).toEither().getOrElseThrow(Refused::new);
        RiskModel model = RiskModelReader.read(risks, plan).toEither().getOrElseThrow(Refused::new);
        Simulation simulation = Simulation.of(Projection.of(Schedule.of(plan)), model);
        return SimulatedAnswer.FORMAT.text(SimulatedAnswer.of(simulation, 1, 10_000));
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
            String body;
            try {
                body = answer(exchange.getRequestBody().readAllBytes());
            } catch (Refused refused) {
                status = 400;
                body = refused.getMessage();
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", status == 200 ? "application/json" : "text/plain");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
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
