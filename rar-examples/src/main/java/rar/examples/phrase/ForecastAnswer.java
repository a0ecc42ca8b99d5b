package rar.examples.phrase;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.page.Amounts;
import rar.model.balance.BalancePlan;
import rar.model.balance.YearStatement;
import rar.model.forecast.FollowUp;
import rar.model.goal.Verdict;
import rar.model.message.Message;
import rar.model.money.Money;

/**
 * Where a year is going: its result and cash against the plan, and what becomes of the goals.
 *
 * @param followUp the plan with what has happened
 * @param amounts as the page prints them
 */
public record ForecastAnswer(FollowUp followUp, Amounts amounts) {

    /** The sentences. */
    public Seq<Message> sentences() {
        return result().append(goals());
    }

    private Vector<Message> result() {
        if (!followUp.planned().hasBalance()) {
            return Vector.empty();
        }
        YearStatement planned = year(followUp.planned());
        YearStatement forecast = year(followUp.forecast());
        return Vector.of(
                compared(ForecastAnswerPhrase.RESULT, planned.result(), forecast.result()),
                compared(
                        ForecastAnswerPhrase.CASH,
                        planned.closing().cash(),
                        forecast.closing().cash()));
    }

    private YearStatement year(BalancePlan plan) {
        return plan.years().get(followUp.through().getYear() - plan.firstYear());
    }

    private Message compared(ForecastAnswerPhrase phrase, Money planned, Money forecast) {
        Money difference = forecast.minus(planned);
        ForecastAnswerPhrase change = difference.isNegative()
                ? ForecastAnswerPhrase.LESS
                : difference.ore() == 0 ? ForecastAnswerPhrase.AS_PLANNED : ForecastAnswerPhrase.MORE;
        return Message.of(phrase)
                .with("year", followUp.through().getYear())
                .with("forecast", amounts.withUnit(forecast))
                .with("compared", Message.of(change).with("difference", amounts.marginWithUnit(difference.abs())));
    }

    private Message goals() {
        Seq<Message> breached = followUp.forecast()
                .assessments()
                .filter(goal -> goal.verdict() == Verdict.BREAKS)
                .map(goal -> goal.goal().cited());
        return Option.when(breached.isEmpty(), () -> Message.of(ForecastAnswerPhrase.NO_GOAL_BREACHED))
                .getOrElse(() -> Message.of(ForecastAnswerPhrase.GOALS_BREACHED).with("goals", breached));
    }
}
