package rar.model.goal;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.message.Label;
import rar.model.message.Message;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * When below: decisions on projects carry a reservation that adjusts them if the contributions of a year fall short of
 * a threshold (Verksamhetsplan RAR 2009, ch. 2: 15 mkr). The goal breaks in a year in which the reservation comes
 * into force.
 *
 * @param threshold the least contributions of a year under which nothing is adjusted; equal is enough
 * @param name what the plan calls it, if anything
 */
public record ReservationThreshold(Money threshold, Option<Label> name) implements FinancialGoal {

    /** @throws IllegalArgumentException if the threshold is not positive */
    public ReservationThreshold {
        Components.present(ReservationThreshold.class, threshold, name);
        if (threshold.ore() <= 0) {
            throw new RefusedException(GoalMistake.THRESHOLD_NOT_POSITIVE.with("threshold", threshold));
        }
    }

    /** The same demand, called nothing. @throws IllegalArgumentException as above */
    public ReservationThreshold(Money threshold) {
        this(threshold, Option.none());
    }

    @Override
    public ReservationThreshold named(Option<Label> newName) {
        return new ReservationThreshold(threshold, newName);
    }

    @Override
    public Seq<Money> amounts() {
        return Vector.of(threshold);
    }

    @Override
    public Message demand() {
        return Message.of(GoalDemand.CONTRIBUTIONS_AT_LEAST).with("threshold", threshold);
    }

    @Override
    public GoalMeasure measured() {
        return GoalMeasure.CONTRIBUTIONS;
    }

    /** A year stands by its January. */
    @Override
    public void read(FinancialPosition position, GoalReader reader) {
        for (int year = position.firstYear(); year <= position.lastYear(); year++) {
            int january = 12 * (year - position.firstYear());
            if (january + 12 <= position.firstJudged()) {
                continue;
            }
            Money contributions = position.contributions(year);
            reader.read(
                    january, contributions.ore(), contributions.minus(threshold).ore());
        }
    }

    @Override
    public GoalAssessment assess(FinancialPosition position) {
        Readings readings = Readings.ofYears(position).with(this);
        return readings.judge(this, Option.when(readings.breaks(), () -> Message.of(GoalRemark.RESERVATION_IN_FORCE)));
    }
}
