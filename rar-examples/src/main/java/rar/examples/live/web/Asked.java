package rar.examples.live.web;

import com.sun.net.httpserver.HttpExchange;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rar.examples.live.Content;
import rar.examples.live.LiveAnswers;
import rar.examples.live.LiveRequest;
import rar.model.message.Language;
import rar.model.message.RefusedException;

/**
 * What stands behind the token: the page's files, and answers.
 *
 * @param answers of the page
 * @param turns in which they are computed
 * @param body what reads requests
 */
record Asked(LiveAnswers answers, Turns turns, Body body) {

    private static final Pattern LANGUAGE = Pattern.compile("(?:.*&)?language=([a-z]{2})(?:&.*)?");

    private static final String START = "start";

    private static final String READ = "read";

    /** The reply. @throws RefusedRequest if there is none @throws IOException if the connection ends */
    Reply reply(HttpExchange exchange, String name) throws IOException {
        Option<Route> route = Route.named(name);
        if (route.isDefined()) {
            require(exchange, "POST");
            return answered(route.get(), body.of(exchange, "application/json"));
        }
        if (name.equals(READ)) {
            require(exchange, "POST");
            byte[] file = body.of(exchange, "application/octet-stream");
            String called = fileName(exchange);
            Language language = language(exchange);
            return Reply.of(turns.result(() -> answers.read(called, file, language)));
        }
        Option<Content> found =
                name.equals(START) ? Option.some(answers.start(language(exchange))) : Resources.named(name);
        Content content = found.getOrElseThrow(() -> new RefusedRequest(Refusal.NOT_FOUND));
        require(exchange, "GET");
        return Resources.isKept(name) ? Reply.kept(content) : Reply.of(content);
    }

    private static void require(HttpExchange exchange, String method) {
        if (!exchange.getRequestMethod().equals(method)) {
            throw new RefusedRequest(Refusal.OTHER_METHOD, Refusal.OTHER_METHOD.with("method", method));
        }
    }

    private Reply answered(Route route, byte[] bytes) {
        try {
            return route.of(answers, LiveRequest.read(bytes), turns)
                    .map(Reply::of)
                    .getOrElse(Reply::cancelled);
        } catch (RefusedException e) {
            throw new RefusedRequest(Refusal.UNREADABLE, Refusal.UNREADABLE.with("reason", e.what()));
        }
    }

    /** That of the address; the usual one where it says none. */
    private Language language(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        Matcher asked = LANGUAGE.matcher(query == null ? "" : query);
        return asked.matches() ? Language.tagged(asked.group(1)).getOrElse(answers::language) : answers.language();
    }

    private static String fileName(HttpExchange exchange) {
        String header = exchange.getRequestHeaders().getFirst("X-Name");
        try {
            return header == null ? "" : URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
