package rar.examples.phrase;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import rar.model.activity.ActivityAssessment;
import rar.model.activity.ActivityVerdict;
import rar.model.message.Message;

/** How goals of activity stand on a day, in sentences. */
public final class ActivityAnswer {

    private ActivityAnswer() {}

    /**
     * The sentences.
     *
     * @param judged the goals that can be measured
     * @param unmeasurable how many cannot
     */
    public static Seq<Message> of(Vector<ActivityAssessment> judged, int unmeasurable, LocalDate day) {
        Vector<Message> verdicts = Vector.of(ActivityVerdict.values())
                .filter(verdict -> judged.exists(one -> one.verdict() == verdict))
                .map(verdict -> Message.of(ActivityAnswerPhrase.SO_MANY)
                        .with("count", judged.count(one -> one.verdict() == verdict))
                        .with("verdict", Message.of(verdict)));
        Vector<Message> said = Vector.of(
                judged.isEmpty()
                        ? Message.of(ActivityAnswerPhrase.NO_GOALS)
                        : Message.of(ActivityAnswerPhrase.GOALS)
                                .with("day", day)
                                .with("count", judged.size())
                                .with("verdicts", verdicts));
        Vector<String> missed = judged.filter(one -> one.verdict() == ActivityVerdict.NOT_REACHED)
                .map(one -> one.goal().id());
        said = missed.isEmpty()
                ? said
                : said.append(Message.of(ActivityAnswerPhrase.NOT_REACHED).with("goals", missed));
        return unmeasurable == 0
                ? said
                : said.append(Message.of(ActivityAnswerPhrase.UNMEASURABLE).with("count", unmeasurable));
    }
}
