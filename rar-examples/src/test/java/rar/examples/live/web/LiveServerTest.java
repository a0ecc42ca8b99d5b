package rar.examples.live.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rar.examples.live.LivePage;
import rar.model.message.Language;
import rar.model.message.PhraseBook;

/** The server as whoever is not meant to use it would. */
final class LiveServerTest {

    private static final Limits SMALL = new Limits(300_000, Duration.ofMillis(400), Duration.ofSeconds(30), 24);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final List<Throwable> FAILURES = Collections.synchronizedList(new ArrayList<>());

    private static LiveServer server;

    @BeforeAll
    static void start() throws IOException {
        server = LiveServer.start(
                0, LivePage.answers("rar-2009"), SMALL, PhraseBook.of(Language.ENGLISH), FAILURES::add);
    }

    @AfterAll
    static void stop() {
        server.close();
        assertThat(FAILURES).isEmpty();
    }

    @Test
    void the_page_comes_with_the_headers_that_keep_others_out() throws Exception {
        HttpResponse<String> page = get("");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().map())
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("referrer-policy", List.of("no-referrer"))
                .containsEntry("cache-control", List.of("no-store"))
                .containsEntry("cross-origin-resource-policy", List.of("same-origin"))
                .doesNotContainKey("access-control-allow-origin");
        assertThat(get("echarts.js").statusCode()).isEqualTo(200);
        assertThat(get("start?language=sv").body()).contains("\"language\":\"sv\"");
    }

    @Test
    void it_listens_on_the_loopback_interface_alone() {
        assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
        assertThat(InetAddress.getLoopbackAddress().isLoopbackAddress()).isTrue();
        assertThat(server.address().getPath()).matches("/[A-Za-z0-9_-]{32}/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/start",
                "/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/",
                "/../",
                "/%00/",
                "/favicon.ico",
                "/answer",
                "/?%2f",
                "/AAAA/../start"
            })
    void nothing_is_there_without_the_token(String path) throws Exception {
        HttpResponse<String> found =
                CLIENT.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());

        assertThat(found.statusCode()).isEqualTo(404);
        assertThat(found.body()).contains("\"code\":\"web.not-found\"").doesNotContain("AAAA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../page.html", "..%2fpage.html", "%2e%2e/plans/rar-2009.json", "page.html", "plans/rar-2009.json",
                        ".js",
                "echarts.js/", "echarts.js%00.css", "ECHARTS.JS", "a\\..\\b.js", "start/", "nothing.js"
            })
    void no_name_leads_out_of_the_folder_of_the_page(String name) throws Exception {
        assertThat(status(raw("GET " + server.address().getPath() + name + " HTTP/1.1\r\nHost: " + host() + "\r\n")))
                .isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: rebound.example:80",
                "Host: 127.0.0.1",
                "Host: 127.0.0.1:1",
                "Host: localhost.example",
                "Host: [::1]",
                "Host:",
                "X: y"
            })
    void a_name_that_was_made_to_lead_here_is_refused(String header) throws Exception {
        assertThat(status(raw("GET " + server.address().getPath() + "start HTTP/1.1\r\n" + header + "\r\n")))
                .isIn(400, 403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://evil.example",
                "Origin: null",
                "Origin: http://localhost",
                "Origin: http://127.0.0.1.evil.example",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Sec-Fetch-Site: "
            })
    void a_foreign_page_is_refused_even_with_the_token(String header) throws Exception {
        String begin = "POST " + server.address().getPath() + "answer HTTP/1.1\r\nHost: " + host() + "\r\n" + header
                + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n";

        assertThat(status(raw(begin, "{}"))).isEqualTo(403);
    }

    @Test
    void the_page_itself_is_let_in_under_both_names() throws Exception {
        for (String name : List.of(host(), host().replace("127.0.0.1", "localhost"))) {
            String begin = "GET " + server.address().getPath() + "start HTTP/1.1\r\nHost: " + name
                    + "\r\nOrigin: http://" + name + "\r\nSec-Fetch-Site: same-origin\r\n";
            assertThat(status(raw(begin))).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "PUT", "DELETE", "TRACE", "OPTIONS", "PATCH", "POST", "BREW"})
    void other_methods_get_nothing(String method) throws Exception {
        String begin = method + " " + server.address().getPath() + "start HTTP/1.1\r\nHost: " + host() + "\r\n";

        String reply = raw(begin);
        assertThat(status(reply)).isEqualTo(405);
        assertThat(reply).doesNotContain("rar-plan/1");
    }

    @Test
    void a_question_is_json_and_says_so() throws Exception {
        assertThat(post("answer", "text/plain", "{}").statusCode()).isEqualTo(415);
        assertThat(post("answer", "application/x-www-form-urlencoded", "a=b").statusCode())
                .isEqualTo(415);
        assertThat(post("read", "application/json", "{}").statusCode()).isEqualTo(415);
        HttpResponse<String> nonsense = post("answer", "application/json", "{\"plan\": ");
        assertThat(nonsense.statusCode()).isEqualTo(400);
        assertThat(nonsense.body()).contains("this is not JSON").doesNotContain("Exception", "rar.model");
        assertThat(post("answer", "application/json", "{}").statusCode()).isEqualTo(400);
        assertThat(post("answer", "application/json", "[".repeat(100_000)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_body_that_is_too_large_is_not_read() throws Exception {
        assertThat(post("answer", "application/json", "{\"name\": \"" + "x".repeat(300_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void an_answer_that_takes_too_long_is_told_so() throws Exception {
        Limits brief = new Limits(300_000, Duration.ofSeconds(20), Duration.ofMillis(1), 24);
        try (LiveServer busy = LiveServer.start(
                0, LivePage.answers("rar-2009"), brief, PhraseBook.of(Language.ENGLISH), FAILURES::add)) {
            HttpResponse<String> reply = sent(
                            busy, LivePage.of("rar-2009").state().toString(), "answer")
                    .join();

            assertThat(reply.statusCode()).isEqualTo(503);
            assertThat(reply.body()).contains("\"code\":\"web.too-slow\"");
        }
    }

    /** What waits for more than was announced would hold up the server as a whole. */
    @Test
    void a_refused_body_whose_sender_stays_holds_up_nobody() throws Exception {
        String body = "x".repeat(SMALL.body() + 10);
        for (String type : List.of("text/plain", "application/json")) {
            try (Socket stays = connected()) {
                write(stays, "POST", "answer", "Content-Type: " + type + "\r\nContent-Length: " + body.length(), body);

                assertThat(get("start").statusCode()).isEqualTo(200);
                String reply = new String(stays.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(status(reply)).isEqualTo(type.equals("text/plain") ? 415 : 413);
                assertThat(reply).containsIgnoringCase("connection: close");
            }
        }
    }

    @Test
    void one_connection_carries_question_after_question() throws Exception {
        try (Socket kept = connected()) {
            write(kept, "GET", "start", "X-Name: first", "");
            write(kept, "GET", "start", "Connection: close", "");

            String replies = new String(kept.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(replies.split("HTTP/1.1 200", -1)).hasSize(3);
        }
    }

    private static Socket connected() throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
        socket.setSoTimeout(5_000);
        return socket;
    }

    private static void write(Socket socket, String method, String name, String header, String body)
            throws IOException {
        socket.getOutputStream()
                .write((method + " " + server.address().getPath() + name + " HTTP/1.1\r\nHost: " + host() + "\r\n"
                                + header + "\r\n\r\n" + body)
                        .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Test
    void a_body_that_does_not_arrive_in_time_is_told_so_and_ends_no_other_connection() throws Exception {
        try (Socket slow = connected()) {
            write(slow, "POST", "answer", "Content-Type: application/json\r\nContent-Length: 100", "{");

            assertThat(get("start").statusCode()).isEqualTo(200);
            String reply = new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(status(reply)).isEqualTo(408);
            assertThat(reply).contains("\"code\":\"web.not-sent\"");
        }
    }

    @Test
    void a_hostile_plan_is_text_in_the_answer() throws Exception {
        String name = "</script><img src=x onerror=alert(1)>\\u202e\\u0000";
        String plan = LivePage.of("rar-2009")
                .with("plan", "/name", "\"" + name.replace("\\u0000", "") + "\"")
                .state()
                .toString();

        HttpResponse<String> answer = post("answer", "application/json", plan);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
        assertThat(answer.body()).contains("</script><img src=x onerror=alert(1)>");
    }

    @Test
    void numbers_beyond_all_bounds_are_mistakes_and_no_failures() throws Exception {
        for (String value :
                List.of("1e999999999", "\"99 999 999 999 999 999 mkr\"", "{}", "[[[]]]", "null", "true", "-0.0")) {
            String body = LivePage.of("rar-2009")
                    .with("plan", "/lines/0/amount", value)
                    .with("risks", "/factors/3/distribution/high", value)
                    .state()
                    .toString();
            assertThat(post("assumptions", "application/json", body).statusCode())
                    .isEqualTo(200);
            assertThat(post("answer", "application/json", body).body()).contains("\"mistakes\":[{");
        }
    }

    @Test
    void the_latest_question_of_a_page_wins_and_other_pages_are_left_alone() throws Exception {
        CompletableFuture<HttpResponse<String>> first = sent(dragged(7, 1_000_000), "answer");
        CompletableFuture<HttpResponse<String>> other =
                sent(LivePage.of("rar-2009").state().put("page", "other").toString(), "answer");
        Thread.sleep(300);
        HttpResponse<String> second = sent(dragged(8, 1_000), "answer").join();

        assertThat(first.join().statusCode()).isEqualTo(409);
        assertThat(first.join().body()).isEqualTo("{\"cancelled\":true}");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(other.join().statusCode()).isEqualTo(200);
        assertThat(sent(dragged(3, 1_000), "answer").join().statusCode()).isEqualTo(409);
    }

    private static String dragged(int number, int scenarios) {
        return LivePage.of("rar-2009")
                .state()
                .put("page", "dragged")
                .put("number", number)
                .put("scenarios", scenarios)
                .toString();
    }

    private static CompletableFuture<HttpResponse<String>> sent(String body, String name) {
        return sent(server, body, name);
    }

    private static CompletableFuture<HttpResponse<String>> sent(LiveServer to, String body, String name) {
        return CLIENT.sendAsync(
                HttpRequest.newBuilder(to.address().resolve(name))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String name) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(server.address().resolve(name)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String name, String type, String body)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(server.address().resolve(name))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static URI at(String path) {
        return URI.create("http://" + host() + path);
    }

    private static String host() {
        return "127.0.0.1:" + server.address().getPort();
    }

    private static String raw(String begin) throws IOException {
        return raw(begin, "");
    }

    /** What comes back for bytes that no client would send. */
    private static String raw(String begin, String body) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write((begin + "Connection: close\r\n\r\n" + body).getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int status(String reply) {
        return Integer.parseInt(reply.split(" ", 3)[1]);
    }
}
