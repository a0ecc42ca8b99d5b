package rar.examples.live.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The bodies of requests, read within limits.
 *
 * @param limits of size and time
 * @param clock that ends the connection of a body that does not arrive
 */
record Body(Limits limits, ScheduledExecutorService clock) {

    /**
     * The bytes of a body of this type.
     *
     * @throws RefusedRequest if it is of another type, or too large
     * @throws IOException if it does not arrive in time; the connection is closed
     */
    byte[] of(HttpExchange exchange, String type) throws IOException {
        String given = exchange.getRequestHeaders().getFirst("Content-Type");
        if (given == null || !given.split(";", 2)[0].strip().equalsIgnoreCase(type)) {
            throw new RefusedRequest(Refusal.OTHER_CONTENT, Refusal.OTHER_CONTENT.with("type", type));
        }
        ScheduledFuture<?> end =
                clock.schedule(exchange::close, limits.sending().toMillis(), TimeUnit.MILLISECONDS);
        try {
            byte[] bytes = exchange.getRequestBody().readNBytes(limits.body() + 1);
            if (bytes.length > limits.body()) {
                throw new RefusedRequest(Refusal.TOO_LARGE, Refusal.TOO_LARGE.with("most", limits.body()));
            }
            return bytes;
        } finally {
            end.cancel(false);
        }
    }
}
