package rar.model.goal;

import static rar.model.goal.GoalAssessment.cannotBeJudged;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.message.Label;
import rar.model.message.Message;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.Share;

/**
 * At most: equity at year end stays under a ceiling by the association's size, because the state lowers the allotment
 * of associations that save too much (Försäkringskassan 2015-01-22, "Fördelningsmodell för statens medelstilldelning
 * till samordningsförbunden", which refers to Nationella rådet's recommendation of 2013-10-02). The national steps
 * could not be verified, so the table is the user's own; with an empty one there is no verdict.
 *
 * @param brackets by rising contributions
 * @param name what the plan calls it, if anything
 */
public record SavedFundsCeiling(Seq<Bracket> brackets, Option<Label> name) implements FinancialGoal {

    /**
     * One step of the table.
     *
     * @param upTo contributions of the year up to and including this amount; none for the last step
     * @param share the ceiling as a share of the year's contributions
     * @param atMost the ceiling in money, if the step has one; the lower of both holds
     */
    public record Bracket(Option<Money> upTo, Share share, Option<Money> atMost) {

        /** @throws IllegalArgumentException if the share is negative */
        public Bracket {
            Components.present(Bracket.class, upTo, share, atMost);
            if (share.isNegative()) {
                throw new RefusedException(GoalMistake.CEILING_NEGATIVE.with("share", share));
            }
        }
    }

    /** @throws IllegalArgumentException if the steps do not rise, or one follows the last */
    public SavedFundsCeiling {
        Components.present(SavedFundsCeiling.class, brackets, name);
        for (int i = 1; i < brackets.size(); i++) {
            Option<Money> below = brackets.get(i - 1).upTo();
            Option<Money> upTo = brackets.get(i).upTo();
            if (below.isEmpty() || upTo.exists(limit -> limit.compareTo(below.get()) <= 0)) {
                throw new RefusedException(GoalMistake.CEILING_BRACKET_UNREACHED.with("number", i + 1));
            }
        }
    }

    /** The same demand, called nothing. @throws IllegalArgumentException as above */
    public SavedFundsCeiling(Seq<Bracket> brackets) {
        this(brackets, Option.none());
    }

    @Override
    public SavedFundsCeiling named(Option<Label> newName) {
        return new SavedFundsCeiling(brackets, newName);
    }

    @Override
    public Seq<Money> amounts() {
        return brackets.flatMap(bracket -> bracket.upTo().toVector().appendAll(bracket.atMost()));
    }

    @Override
    public Seq<Share> shares() {
        return brackets.map(Bracket::share);
    }

    @Override
    public Message demand() {
        return Message.of(GoalDemand.SAVED_FUNDS_WITHIN_CEILING);
    }

    @Override
    public GoalMeasure measured() {
        return GoalMeasure.EQUITY;
    }

    @Override
    public GoalAssessment assess(FinancialPosition position) {
        if (brackets.isEmpty() || !position.hasBalance()) {
            return cannotBeJudged(
                    this, Message.of(brackets.isEmpty() ? GoalRemark.NO_CEILINGS : GoalRemark.NO_OPENING_BALANCE));
        }
        Readings readings = Readings.ofYears(position).with(this);
        return readings.breaks() || readings.unjudged().isEmpty()
                ? readings.judge(this, Option.none())
                : cannotBeJudged(
                        this,
                        Message.of(GoalRemark.NO_CEILING_FOR)
                                .with(
                                        "contributions",
                                        position.contributions(
                                                readings.unjudged().get().getYear())));
    }

    /** Of each year end; one whose contributions no step of the table covers cannot be judged. */
    @Override
    public void read(FinancialPosition position, GoalReader reader) {
        for (int year = position.firstYear(); year <= position.lastYear(); year++) {
            int yearEnd = 12 * (year - position.firstYear()) + 11;
            if (yearEnd < position.firstJudged()) {
                continue;
            }
            Option<Money> ceiling = ceiling(position.contributions(year));
            if (ceiling.isDefined()) {
                long equity = position.equity(year).ore();
                reader.read(yearEnd, equity, Math.subtractExact(ceiling.get().ore(), equity));
            } else {
                reader.cannotJudge(yearEnd);
            }
        }
    }

    private Option<Money> ceiling(Money contributions) {
        return brackets.find(step -> step.upTo().forAll(limit -> contributions.compareTo(limit) <= 0))
                .map(step -> {
                    Money byShare = contributions.timesHalfUp(step.share());
                    return step.atMost().map(byShare::min).getOrElse(byShare);
                });
    }
}
