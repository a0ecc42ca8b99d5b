package rar.examples.live.web;

import rar.model.message.Sayable;

/** Why a request gets no answer. */
enum Refusal implements Sayable {
    FOREIGN_HOST(403),
    FOREIGN_PAGE(403),
    NOT_FOUND(404),
    OTHER_METHOD(405),
    NOT_SENT(408),
    OTHER_CONTENT(415),
    TOO_LARGE(413),
    UNREADABLE(400),
    TOO_MANY(429),
    TOO_SLOW(503),
    UNEXPECTED(500);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    /** The status of HTTP. */
    int status() {
        return status;
    }
}
