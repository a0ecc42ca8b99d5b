package rar.examples.live.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import rar.examples.live.LiveAnswers;
import rar.model.message.PhraseBook;

/** The server of the live page: the JDK's, on the loopback interface, until it is closed. */
public final class LiveServer implements AutoCloseable {

    /** Of the JDK's server, read when it is first used. */
    private static final String JDK = "sun.net.httpserver.";

    private final HttpServer server;
    private final Door door;
    private final Asked asked;
    private final Body body;
    private final Turns turns;
    private final ExecutorService connections = Executors.newCachedThreadPool(daemons("live-connection"));
    private final Semaphore free;
    private final PhraseBook words;
    private final Consumer<Throwable> failures;

    private LiveServer(
            HttpServer server, LiveAnswers answers, Limits limits, PhraseBook words, Consumer<Throwable> failures) {
        this.server = server;
        this.door = Door.at(server.getAddress().getPort());
        this.turns = new Turns(limits.computing());
        this.body = new Body(limits, connections);
        this.asked = new Asked(answers, turns, body);
        this.free = new Semaphore(limits.requests());
        this.words = words;
        this.failures = failures;
    }

    /**
     * Starts it.
     *
     * @param port 0 for any that is free
     * @param words in which it says why a request is refused
     * @param failures told what should not have happened; the request gets an answer without details, and others go on
     * @throws IOException if the port is taken
     */
    public static LiveServer start(
            int port, LiveAnswers answers, Limits limits, PhraseBook words, Consumer<Throwable> failures)
            throws IOException {
        // without it every answer waits for the acknowledgement of the one before, some 40 ms
        System.setProperty(JDK + "nodelay", "true");
        // a request whose headers do not arrive ends too
        System.setProperty(
                JDK + "maxReqTime", Long.toString(2 * limits.sending().toSeconds() + 1));
        // nor does an answer wait for what is still to be sent of a request
        System.setProperty(JDK + "drainAmount", "0");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        LiveServer live = new LiveServer(server, answers, limits, words, failures);
        server.createContext("/", live::handle);
        server.setExecutor(live.connections);
        server.start();
        return live;
    }

    private static ThreadFactory daemons(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Where the page is. */
    public URI address() {
        return door.address();
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            send(exchange, reply(exchange));
        } catch (IOException e) {
            // whoever asked has gone
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        if (!free.tryAcquire()) {
            return Reply.of(new RefusedRequest(Refusal.TOO_MANY), words);
        }
        try {
            door.admit(exchange.getRequestHeaders());
            Reply reply = asked.reply(exchange, door.asked(exchange.getRequestURI()));
            // where the end of a request is not read, and be it empty, the connection ends without a word
            body.letPass(exchange);
            return reply;
        } catch (RefusedRequest e) {
            if (e.why() != Refusal.NOT_SENT) {
                body.letPass(exchange);
            }
            return Reply.of(e, words);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            failures.accept(e);
            return Reply.of(new RefusedRequest(Refusal.UNEXPECTED), words);
        } finally {
            free.release();
        }
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        byte[] bytes = reply.content().bytes();
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(reply.status(), isHead ? -1 : bytes.length);
        if (!isHead) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        turns.close();
        connections.shutdownNow();
    }
}
