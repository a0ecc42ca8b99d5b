package rar.model.goal;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/** What a goal sees month by month or year by year, and the verdict that follows. */
final class Readings {

    private final int step;
    private final List<Reading> readings = new ArrayList<>();

    /** @param step how many months lie between one that is read and the next: 1, or 12 for years */
    private Readings(int step) {
        this.step = step;
    }

    static Readings ofMonths() {
        return new Readings(1);
    }

    static Readings ofYears() {
        return new Readings(12);
    }

    /** Adds a reading later than those before. */
    void add(Reading reading) {
        readings.add(reading);
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
    GoalAssessment judge(FinancialGoal goal, String remark) {
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
