package rar.examples.live.web;

import rar.model.message.Message;

/** Ends a request without an answer. */
final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal why;
    private final transient Message what;

    RefusedRequest(Refusal why) {
        this(why, why.message());
    }

    RefusedRequest(Refusal why, Message what) {
        super(why.name(), null, false, false);
        this.why = why;
        this.what = what;
    }

    Refusal why() {
        return why;
    }

    Message what() {
        return what;
    }
}
