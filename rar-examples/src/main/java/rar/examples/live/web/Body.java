package rar.examples.live.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
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

    /**
     * The bytes of a body of this type.
     *
     * @throws RefusedRequest if it is of another type, too large, or does not arrive in time
     * @throws IOException if the connection ends
     */
    byte[] of(HttpExchange exchange, String type) throws IOException {
        // whatever it is, it is read: a refusal is not heard while what was sent still waits
        byte[] bytes = arrived(threads.submit(() -> read(exchange.getRequestBody())));
        String given = exchange.getRequestHeaders().getFirst("Content-Type");
        if (given == null || !given.split(";", 2)[0].strip().equalsIgnoreCase(type)) {
            throw new RefusedRequest(Refusal.OTHER_CONTENT, Refusal.OTHER_CONTENT.with("type", type));
        }
        if (bytes.length > limits.body()) {
            throw new RefusedRequest(Refusal.TOO_LARGE, Refusal.TOO_LARGE.with("most", limits.body()));
        }
        return bytes;
    }

    /** Of a body that is too large, more than the limit; as much again is let pass, for the answer to be heard. */
    private byte[] read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(limits.body() + 1);
        if (bytes.length > limits.body()) {
            body.skip(limits.body());
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
}
