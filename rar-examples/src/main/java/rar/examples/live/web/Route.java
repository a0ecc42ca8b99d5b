package rar.examples.live.web;

import io.vavr.control.Option;
import java.util.Locale;
import java.util.function.BiFunction;
import rar.examples.live.Content;
import rar.examples.live.LiveAnswers;
import rar.examples.live.LiveRequest;

/** What the page asks by sending JSON. */
enum Route {
    ASSUMPTIONS(false, LiveAnswers::assumptions),
    ANSWER(true, LiveAnswers::answer),
    LATER(true, LiveAnswers::later),
    REFINE(true, LiveAnswers::answer),
    COMPARE(false, LiveAnswers::compare),
    DIFF(false, LiveAnswers::diff),
    SAVE(false, LiveAnswers::save);

    private final boolean isNumbered;
    private final BiFunction<LiveAnswers, LiveRequest, Content> answer;

    Route(boolean isNumbered, BiFunction<LiveAnswers, LiveRequest, Content> answer) {
        this.isNumbered = isNumbered;
        this.answer = answer;
    }

    static Option<Route> named(String name) {
        return Option.ofOptional(java.util.Arrays.stream(values())
                .filter(route -> route.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst());
    }

    /** The answer; none if the page has asked something later meanwhile. @throws RefusedRequest if it takes too long */
    Option<Content> of(LiveAnswers answers, LiveRequest request, Turns turns) {
        return isNumbered
                ? turns.latest(request.page(), request.number(), () -> answer.apply(answers, request))
                : Option.some(turns.result(() -> answer.apply(answers, request)));
    }
}
