package rar.examples.live.web;

import java.time.Duration;

/**
 * What a request may cost.
 *
 * @param body the most bytes of it
 * @param sending how long its body may take to arrive
 * @param computing how long its answer may take
 * @param requests how many may be at work at once
 */
public record Limits(int body, Duration sending, Duration computing, int requests) {

    /** Far more than any plan needs. */
    public static final Limits USUAL = new Limits(8_000_000, Duration.ofSeconds(20), Duration.ofSeconds(60), 24);
}
