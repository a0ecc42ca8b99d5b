package rar.examples.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How long it takes on the live page from a change to the frame that shows its answer, measured in Chromium without a window:
 * from an input event of a slider until the first task after the frame in which fan, probabilities and goals were drawn. Each
 * change is of another value, so that no answer is known before. {@code benchmarks/page} runs it.
 */
public final class PageLatency {

    private static final int WARM = 150;
    private static final int CHANGES = 300;
    private static final int AT_ONCE = 10;
    private static final int SCENARIOS = 10_000;

    private final PrintStream out;

    private PageLatency(PrintStream out) {
        this.out = out;
    }

    /** Measures each plan named, or that of 2009 and the invented one. */
    public static void main(String[] plans) throws IOException, InterruptedException {
        PageLatency latency = new PageLatency(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        latency.out.printf(
                Locale.ROOT,
                "From change to drawn frame, ms; %d changes of one number, %d scenarios, %d cores%n%n%-12s %8s %8s %8s %8s%n",
                CHANGES,
                SCENARIOS,
                Runtime.getRuntime().availableProcessors(),
                "plan",
                "median",
                "90 %",
                "95 %",
                "most");
        for (String plan : plans.length == 0 ? List.of("rar-2009", "malarbagen") : List.of(plans)) {
            latency.measure(plan);
        }
    }

    private void measure(String plan) throws IOException, InterruptedException {
        try (OpenPage page = new OpenPage(plan, SCENARIOS)) {
            page.open(1600);
            changed(page, 0, WARM);
            List<Double> times = changed(page, WARM, CHANGES);
            Collections.sort(times);
            out.printf(
                    Locale.ROOT,
                    "%-12s %8.1f %8.1f %8.1f %8.1f%n",
                    plan,
                    quantile(times, 0.5),
                    quantile(times, 0.9),
                    quantile(times, 0.95),
                    quantile(times, 1));
        }
    }

    private static List<Double> changed(OpenPage page, int from, int changes) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int i = from; i < from + changes; i += AT_ONCE) {
            JsonNode found = page.browser().awaited(changing(i));
            found.forEach(time -> times.add(time.asDouble()));
        }
        return times;
    }

    /** Changes a slider some times, with a rest between, and gives the milliseconds of each. */
    private static String changing(int from) {
        return String.format(Locale.ROOT, """
            const done = arguments[arguments.length - 1];
            const sliders = [...document.querySelectorAll('#sections .slider')].slice(0, 3);
            const frame = () => new Promise(shown => document.addEventListener('answered', () =>
              requestAnimationFrame(() => {
                const task = new MessageChannel();
                task.port1.onmessage = shown;
                task.port2.postMessage(0);
              }), {once: true}));
            (async () => {
              const times = [];
              for (let i = 0; i < %1$d; i++) {
                const slider = sliders[(%2$d + i) %% 3];
                slider.value = Number(slider.max) * (0.3 + 0.6 * ((%2$d + i) * 0.618034 %% 1));
                const from = performance.now();
                const shown = frame();
                slider.dispatchEvent(new Event('input', {bubbles: true}));
                await shown;
                times.push(performance.now() - from);
                await new Promise(rested => setTimeout(rested, 25));
              }
              done(times);
            })();""", AT_ONCE, from);
    }

    /** The least time that so large a part of all are no longer than. */
    private static double quantile(List<Double> sorted, double part) {
        return sorted.get(Math.max(0, (int) Math.ceil(part * sorted.size()) - 1));
    }
}
