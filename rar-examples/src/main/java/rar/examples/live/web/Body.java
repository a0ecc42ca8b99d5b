package rar.examples.live.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The bodies of requests, read within limits.
 *
 * @param limits of size and time
 * @param threads that read, so that one which waits for a body in vain holds up no answer
 */
record Body(Limits limits, ExecutorService threads) {

    private static final Duration SOON = Duration.ofMillis(500);
    private static final int BUFFER = 8_192;

    /**
     * The bytes of a body of this type.
     *
     * @throws RefusedRequest if it is of another type, too large, or does not arrive in time
     * @throws IOException if the connection ends
     */
    byte[] of(HttpExchange exchange, String type) throws IOException {
        String given = exchange.getRequestHeaders().getFirst("Content-Type");
        if (given == null || !given.split(";", 2)[0].strip().equalsIgnoreCase(type)) {
            throw new RefusedRequest(Refusal.OTHER_CONTENT, Refusal.OTHER_CONTENT.with("type", type));
        }
        byte[] bytes = arrived(threads.submit(() -> exchange.getRequestBody().readNBytes(limits.body() + 1)));
        if (bytes.length > limits.body()) {
            throw new RefusedRequest(Refusal.TOO_LARGE, Refusal.TOO_LARGE.with("most", limits.body()));
        }
        return bytes;
    }

    private byte[] arrived(Future<byte[]> body) throws IOException {
        try {
            return body.get(limits.sending().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new RefusedRequest(Refusal.NOT_SENT);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError tooMany) {
                throw tooMany;
            }
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /**
     * Lets pass what comes soon of a body that nobody asks for, up to the limit: a refusal is not heard while it is still being sent.
     */
    void letPass(HttpExchange exchange) {
        Future<?> passed = threads.submit(() -> {
            pass(exchange.getRequestBody());
            return true;
        });
        try {
            passed.get(SOON.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // whoever sends on and on, or has gone, is not waited for
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads on to the end of a body or the limit; {@code skip} knows no end, and would take from what follows the body. */
    private void pass(InputStream body) throws IOException {
        byte[] some = new byte[BUFFER];
        int left = limits.body();
        int count = body.read(some);
        while (count >= 0 && left > 0) {
            left -= count;
            count = body.read(some);
        }
    }
}
