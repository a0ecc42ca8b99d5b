package rar.model.goal;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.message.Label;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.money.Share;

/** A financial goal (finansiellt mål) of an association, or a demand of the law on its finances. */
public sealed interface FinancialGoal
        permits CashGoal, ReservationThreshold, EquityRecovered, IndividualShare, SavedFundsCeiling {

    /** The goal's demand, one of {@link GoalDemand}. */
    Message demand();

    /** What the plan calls it, if anything. */
    Option<Label> name();

    /** The same demand, called something else or nothing. */
    FinancialGoal named(Option<Label> newName);

    /** Whether the other demands the same, whatever it is called. */
    default boolean demandsTheSameAs(FinancialGoal other) {
        return getClass() == other.getClass() && named(Option.none()).equals(other.named(Option.none()));
    }

    /** As a table has it: its name, else its demand. */
    default Message title() {
        return name().map(given -> Message.of(GoalTitle.NAME).with("name", given))
                .getOrElse(this::demand);
    }

    /** The same as a sentence has it. In Swedish it follows on <i>målet</i>. */
    default Message cited() {
        return name().map(given -> Message.of(GoalTitle.CITED_NAME).with("name", given))
                .getOrElse(() -> Message.of(GoalTitle.CITED_DEMAND).with("demand", demand()));
    }

    /** The amounts that it names. */
    default Seq<Money> amounts() {
        return Vector.empty();
    }

    /** The shares that it names. */
    default Seq<Share> shares() {
        return Vector.empty();
    }

    /** The longest time that it names, in its own years or months; 0 where it names none. */
    default int longestSpan() {
        return 0;
    }

    /** What the goal holds against its limit. */
    GoalMeasure measured();

    /**
     * Tells a reader of each month or year that the goal speaks of, in time: on a plan, and by the same code on every
     * simulated path. A goal that speaks of the whole position stands by its last month.
     *
     * @param position with a balance, where the goal looks at cash or equity
     */
    void read(FinancialPosition position, GoalReader reader);

    /** How the goal fares on {@code position}. */
    GoalAssessment assess(FinancialPosition position);
}
