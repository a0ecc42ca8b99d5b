package rar.model.goal;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import rar.model.message.Message;
import rar.model.money.Money;

/** What a goal sees month by month or year by year, and the verdict that follows. */
final class Readings implements GoalReader {

    private final FinancialPosition position;
    private final int step;
    private final List<Reading> readings = new ArrayList<>();
    private Option<YearMonth> unjudged = Option.none();

    /** @param step how many months lie between one that is read and the next: 1, or 12 for years */
    private Readings(FinancialPosition position, int step) {
        this.position = position;
        this.step = step;
    }

    static Readings ofMonths(FinancialPosition position) {
        return new Readings(position, 1);
    }

    static Readings ofYears(FinancialPosition position) {
        return new Readings(position, 12);
    }

    /** Everything that a goal sees. */
    Readings with(FinancialGoal goal) {
        goal.read(position, this);
        return this;
    }

    @Override
    public void read(int month, long levelOre, long marginOre) {
        readings.add(new Reading(position.month(month), new Money(levelOre), new Money(marginOre)));
    }

    @Override
    public void cannotJudge(int month) {
        unjudged = unjudged.orElse(Option.some(position.month(month)));
    }

    /** The first month that cannot be judged, if any. */
    Option<YearMonth> unjudged() {
        return unjudged;
    }

    /** Whether any breaks. */
    boolean breaks() {
        return readings.stream().anyMatch(reading -> reading.margin().isNegative());
    }

    /** The reading with the least margin, the first of equals. There must be one. */
    Reading least() {
        Reading least = readings.get(0);
        for (Reading reading : readings) {
            least = reading.margin().compareTo(least.margin()) < 0 ? reading : least;
        }
        return least;
    }

    /** The goal breaks or holds. There must be a reading. */
    GoalAssessment judge(FinancialGoal goal, Option<Message> remark) {
        Seq<Spell> spells = spells();
        return new GoalAssessment(
                goal,
                spells.isEmpty() ? Verdict.HOLDS : Verdict.BREAKS,
                spells.headOption().map(Spell::first).orElse(Option.some(least().month())),
                Option.some(least().margin()),
                spells,
                remark);
    }

    private Seq<Spell> spells() {
        List<Spell> spells = new ArrayList<>();
        for (Reading reading : readings) {
            if (!reading.margin().isNegative()) {
                continue;
            }
            int latest = spells.size() - 1;
            if (latest >= 0 && spells.get(latest).last().plusMonths(step).equals(reading.month())) {
                spells.set(latest, spells.get(latest).and(reading));
            } else {
                spells.add(Spell.of(reading));
            }
        }
        return Vector.ofAll(spells);
    }
}
