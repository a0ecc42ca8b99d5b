package rar.examples.paper.chapter;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Amounts;
import rar.examples.page.FloorText;
import rar.examples.page.Numbers;
import rar.examples.paper.Chapter;
import rar.examples.paper.KeyFigure;
import rar.examples.paper.PaperBlock;
import rar.examples.paper.PaperBlock.KeyFigures;
import rar.examples.phrase.ActualsAnswer;
import rar.examples.phrase.CapacityAnswer;
import rar.examples.phrase.ComparisonAnswer;
import rar.examples.phrase.GoalRiskAnswer;
import rar.examples.phrase.LateGrant;
import rar.examples.phrase.RuleLine;
import rar.examples.phrase.SimulationAnswer;
import rar.examples.report.CapacityReport;
import rar.model.message.Message;
import rar.model.message.MessageCode;
import rar.simulation.capacity.CapacityBracket;

/**
 * The answers that a board reads first.
 *
 * @param answers all of them
 * @param amounts as the paper prints them
 */
record SummaryChapter(PaperAnswers answers, Amounts amounts) {

    private SimulatedCase one() {
        return answers.simulated();
    }

    Chapter chapter() {
        CapacityReport capacity = answers.capacity();
        Vector<PaperBlock> said = Vector.<Seq<Message>>of(
                        ActualsAnswer.of(one().simulation().projection(), amounts),
                        RuleLine.of(one().simulation()).toVector(),
                        answers.liquidity().summary(amounts),
                        new SimulationAnswer(one(), one().plan().name(), amounts).sentences(),
                        answers.precision(amounts).take(1),
                        new GoalRiskAnswer(one(), one().plan().name(), answers.goals()).sentences(),
                        capacity.isJudged()
                                ? new CapacityAnswer(one().simulation().projection(), capacity.capacity(), amounts)
                                        .sentences()
                                : new LateGrant(
                                                one().simulation().projection(),
                                                capacity.capacity().question())
                                        .sentences(),
                        answers.explanation().sentences(amounts),
                        answers.comparison()
                                .toVector()
                                .flatMap(report -> new ComparisonAnswer(report.comparison(), amounts).sentences()))
                .flatMap(sentences -> PageBlocks.sentences(sentences, amounts));
        return PaperHeading.SUMMARY.of(said.prepend(new KeyFigures(figures())), amounts);
    }

    private Seq<KeyFigure> figures() {
        return Vector.of(
                figure(
                        PaperPhrase.KEY_RISK,
                        Numbers.probability(one().risk().everUnderFloor()),
                        Message.of(PaperPhrase.KEY_RISK_NOTE)
                                .with(
                                        "floor",
                                        FloorText.of(one().balance(), amounts).withUnit()),
                        PaperHeading.LIQUIDITY),
                figure(
                        PaperPhrase.KEY_LOWEST,
                        amounts.withUnit(one().balance()
                                .monthEnd(one().balance().lowestMonth())
                                .cash()),
                        inMonth(one().balance().lowestMonth()),
                        PaperHeading.LIQUIDITY),
                capacity(answers.capacity().capacity().answer()),
                figure(
                        PaperPhrase.KEY_EQUITY,
                        amounts.withUnit(one().balance()
                                .monthEnd(one().balance().months() - 1)
                                .equity()),
                        inMonth(one().balance().months() - 1),
                        PaperHeading.BALANCE));
    }

    private Message inMonth(int index) {
        return Message.of(PaperPhrase.KEY_MONTH).with("month", one().month(index));
    }

    private KeyFigure capacity(CapacityBracket answer) {
        Object amount = answers.capacity().isJudged() && answer.safe().isDefined()
                ? amounts.withUnit(answer.safe().get())
                : Message.of(
                        answers.capacity().isJudged() && answer.nothingCanBeDecided()
                                ? PaperPhrase.KEY_NOTHING
                                : PaperPhrase.KEY_UNKNOWN);
        return figure(
                PaperPhrase.KEY_CAPACITY,
                amount,
                Message.of(PaperPhrase.KEY_CAPACITY_NOTE)
                        .with("month", answers.capacity().capacity().question().month())
                        .with("risk", Numbers.percent(answer.alpha())),
                PaperHeading.CAPACITY);
    }

    private KeyFigure figure(MessageCode name, Object value, Object note, PaperHeading chapter) {
        return new KeyFigure(amounts.text(name), amounts.written(value), amounts.written(note), chapter.key());
    }
}
