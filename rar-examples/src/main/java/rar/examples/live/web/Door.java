package rar.examples.live.web;

import com.sun.net.httpserver.Headers;
import io.vavr.collection.Vector;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * Who is let in: whoever knows the token, under a name of this machine, and from no page but this server's own. A name that
 * was made to lead here (DNS rebinding) stands in {@code Host}, a foreign page in {@code Origin} and {@code Sec-Fetch-Site}.
 *
 * @param port of the server
 * @param token in the path of every address
 */
record Door(int port, String token) {

    /** Of the token: far beyond what can be tried. */
    private static final int BYTES = 24;

    private static final Vector<String> OWN = Vector.of("same-origin", "none");

    /** A door whose token nobody can guess. */
    static Door at(int port) {
        byte[] token = new byte[BYTES];
        new SecureRandom().nextBytes(token);
        return new Door(port, Base64.getUrlEncoder().withoutPadding().encodeToString(token));
    }

    /** Where the page is. */
    URI address() {
        return URI.create("http://127.0.0.1:" + port + "/" + token + "/");
    }

    /** Lets a request in, or refuses it. @throws RefusedRequest with a foreign host or page */
    void admit(Headers headers) {
        List<String> hosts = headers.getOrDefault("Host", List.of());
        if (hosts.size() != 1 || !isOwn(hosts.get(0))) {
            throw new RefusedRequest(Refusal.FOREIGN_HOST);
        }
        boolean isForeign = headers.getOrDefault("Origin", List.of()).stream()
                        .anyMatch(origin -> !origin.startsWith("http://") || !isOwn(origin.substring(7)))
                || headers.getOrDefault("Sec-Fetch-Site", List.of()).stream().anyMatch(site -> !OWN.contains(site));
        if (isForeign) {
            throw new RefusedRequest(Refusal.FOREIGN_PAGE);
        }
    }

    private boolean isOwn(String host) {
        String plain = host.toLowerCase(Locale.ROOT);
        return plain.equals("127.0.0.1:" + port) || plain.equals("localhost:" + port);
    }

    /** What is asked for, behind the token. @throws RefusedRequest where the token is another or there is none */
    String asked(URI uri) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        int end = path.indexOf('/', 1);
        String given = end < 0 ? "" : path.substring(1, end);
        // takes as long for a token that is right in its first letters as for any other
        boolean isRight =
                MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
        if (!isRight) {
            throw new RefusedRequest(Refusal.NOT_FOUND);
        }
        return path.substring(end + 1);
    }
}
