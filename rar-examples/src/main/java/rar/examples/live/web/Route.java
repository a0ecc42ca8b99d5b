package rar.examples.live.web;

import io.vavr.control.Option;
import java.util.Arrays;
import java.util.Locale;
import rar.examples.live.Content;
import rar.examples.live.LiveAnswers;
import rar.examples.live.LiveRequest;

/** What the page asks by sending JSON. */
enum Route {
    ASSUMPTIONS(false),
    ANSWER(true),
    LATER(true),
    REFINE(true),
    COMPARE(false),
    DIFF(false),
    SAVE(false);

    private final boolean isNumbered;

    Route(boolean isNumbered) {
        this.isNumbered = isNumbered;
    }

    static Option<Route> named(String name) {
        return Option.ofOptional(Arrays.stream(values())
                .filter(route -> route.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst());
    }

    /** The answer; none if the page has asked something later meanwhile. @throws RefusedRequest if it takes too long */
    Option<Content> of(LiveAnswers answers, LiveRequest request, Turns turns) {
        return isNumbered
                ? turns.latest(request.page(), request.number(), () -> answer(answers, request))
                : Option.some(turns.result(() -> answer(answers, request)));
    }

    private Content answer(LiveAnswers answers, LiveRequest request) {
        return switch (this) {
            case ASSUMPTIONS -> answers.assumptions(request);
            case ANSWER, REFINE -> answers.answer(request);
            case LATER -> answers.later(request);
            case COMPARE -> answers.compare(request);
            case DIFF -> answers.diff(request);
            case SAVE -> answers.save(request);
        };
    }
}
