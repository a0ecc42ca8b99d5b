package rar.model.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rar.model.activity.ActivityVerdict.CANNOT_BE_JUDGED;
import static rar.model.activity.ActivityVerdict.DOES_NOT_APPLY;
import static rar.model.activity.ActivityVerdict.NOT_REACHED;
import static rar.model.activity.ActivityVerdict.NOT_YET_DUE;
import static rar.model.activity.ActivityVerdict.REACHED;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rar.model.activity.Target.Sense;
import rar.model.message.Language;
import rar.model.message.PhraseBook;
import rar.model.money.Share;

class ActivityGoalsTest {

    private static final LocalDate DUE = LocalDate.of(2016, 6, 30);

    private static ActivityGoal goal(Target target, Option<String> condition) {
        return new ActivityGoal(
                "g",
                "statement",
                "chapter 1",
                "things",
                Option.none(),
                target,
                Option.none(),
                DUE,
                condition,
                "reports",
                Option.none());
    }

    private static ActivityGoals of(Target target, String observed) {
        Vector<Observation> seen = Vector.of(observed.split(" ", -1))
                .filter(text -> !text.isEmpty())
                .map(text -> text.split("[:/]", -1))
                .map(parts -> new Observation(
                        "g",
                        LocalDate.parse("2016-" + parts[0]),
                        Long.parseLong(parts[1]),
                        Option.when(parts.length > 2, () -> Long.valueOf(parts[2])),
                        "report"));
        return new ActivityGoals(
                "n", "s", Vector.of(goal(target, Option.none())), Vector.empty(), seen, Vector.empty());
    }

    /** The table of verdicts that the documentation promises, written out by hand. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // at least 5 by 30 June
                "atLeast 5, '',                    2016-06-29, NOT_YET_DUE,      -",
                "atLeast 5, '',                    2016-06-30, CANNOT_BE_JUDGED, -",
                "atLeast 5, '05-31:4',             2016-06-01, NOT_YET_DUE,      1",
                "atLeast 5, '05-31:5',             2016-06-01, REACHED,          0",
                "atLeast 5, '05-31:5',             2016-05-30, NOT_YET_DUE,      -",
                "atLeast 5, '05-31:4',             2016-07-01, CANNOT_BE_JUDGED, 1",
                "atLeast 5, '06-30:4',             2016-06-30, NOT_REACHED,      1",
                "atLeast 5, '06-30:5',             2016-06-30, REACHED,          0",
                "atLeast 5, '05-31:3 07-31:4',     2016-08-01, NOT_REACHED,      1",
                "atLeast 5, '05-31:3 07-31:4',     2016-07-30, CANNOT_BE_JUDGED, 2",
                "atLeast 5, '05-31:3 07-31:6',     2016-08-01, CANNOT_BE_JUDGED, 2",
                "atLeast 5, '07-31:6',             2016-08-01, CANNOT_BE_JUDGED, 0",
                // at most 2 by 30 June
                "atMost 2,  '05-31:3',             2016-06-01, NOT_REACHED,      1",
                "atMost 2,  '05-31:2',             2016-06-01, NOT_YET_DUE,      0",
                "atMost 2,  '05-31:2',             2016-07-01, CANNOT_BE_JUDGED, 0",
                "atMost 2,  '06-30:2',             2016-06-30, REACHED,          0",
                "atMost 2,  '07-31:2',             2016-08-01, REACHED,          0",
                "atMost 2,  '07-31:3',             2016-08-01, CANNOT_BE_JUDGED, 1",
                // all of the population by 30 June
                "atLeast 1, '05-31:9/9',           2016-07-01, REACHED,          0",
                "share 1,   '05-31:9/9',           2016-07-01, REACHED,          0",
                "share 1,   '05-31:8/9',           2016-06-01, NOT_YET_DUE,      1",
                "share 1,   '06-30:8/9',           2016-07-01, NOT_REACHED,      1",
                // a population that grows: only the last day decides
                "share 1,   '05-31:9/9 06-30:9/10',2016-07-01, NOT_REACHED,      1",
                "share 1,   '05-31:9/9 07-31:9/10',2016-08-01, CANNOT_BE_JUDGED, 0",
                // 60 % of 9 is 5.4, so 6
                "share 3/5, '06-30:5/9',           2016-07-01, NOT_REACHED,      1",
                "share 3/5, '06-30:6/9',           2016-07-01, REACHED,          0",
            })
    void a_goal_is_judged_by_what_was_known_on_the_day(
            String target, String observed, LocalDate day, ActivityVerdict verdict, Long missing) {
        String[] parts = target.split(" ", -1);
        Target wanted = parts[0].equals("share")
                ? Target.share(Sense.AT_LEAST, Share.parse(parts[1]))
                : Target.count(parts[0].equals("atMost") ? Sense.AT_MOST : Sense.AT_LEAST, Long.parseLong(parts[1]));
        ActivityAssessment judged = of(wanted, observed).on(day).head();
        assertThat(judged.verdict()).isEqualTo(verdict);
        assertThat(judged.missing()).isEqualTo(Option.of(missing));
    }

    @Test
    void a_goal_on_a_condition_applies_when_it_has_come_about() {
        ActivityGoal goal = goal(Target.count(Sense.AT_LEAST, 1), Option.some("no grant is given"));
        LocalDate known = LocalDate.of(2016, 2, 1);
        Observation decided = new Observation("g", LocalDate.of(2016, 3, 1), 1, Option.none(), "minutes");
        ActivityGoals open =
                new ActivityGoals("n", "s", Vector.of(goal), Vector.empty(), Vector.of(decided), Vector.empty());
        ActivityGoals met = new ActivityGoals(
                "n",
                "s",
                Vector.of(goal),
                Vector.empty(),
                Vector.of(decided),
                Vector.of(new ConditionFinding("g", known, true, "letter")));
        ActivityGoals fallenAway = new ActivityGoals(
                "n",
                "s",
                Vector.of(goal),
                Vector.empty(),
                Vector.of(decided),
                Vector.of(new ConditionFinding("g", known, false, "letter")));

        assertThat(open.on(DUE).head().verdict()).isEqualTo(CANNOT_BE_JUDGED);
        assertThat(open.on(known).head().verdict()).isEqualTo(NOT_YET_DUE);
        assertThat(met.on(DUE).head().verdict()).isEqualTo(REACHED);
        assertThat(fallenAway.on(DUE).head().verdict()).isEqualTo(DOES_NOT_APPLY);
        assertThat(fallenAway.on(known.minusDays(1)).head().verdict()).isEqualTo(NOT_YET_DUE);
    }

    /** Whatever happens between observations, a verdict that is final is the true one; brute force over every day's count. */
    @Property(seed = "20160531", tries = 200)
    void a_final_verdict_is_never_wrong(
            @ForAll("counts") Vector<Long> countOfDay,
            @ForAll("days") Vector<Integer> observedDays,
            @ForAll("targets") Target target,
            @ForAll("day") int judged) {
        LocalDate first = DUE.minusDays(5);
        Vector<Observation> seen = observedDays.map(
                day -> new Observation("g", first.plusDays(day), countOfDay.get(day), Option.none(), "report"));
        ActivityGoals goals = new ActivityGoals(
                "n", "s", Vector.of(goal(target, Option.none())), Vector.empty(), seen, Vector.empty());

        ActivityVerdict verdict = goals.on(first.plusDays(judged)).head().verdict();
        long atDue = countOfDay.get(5);
        boolean isReached = target.sense() == Sense.AT_LEAST
                ? atDue >= target.amount().toDouble()
                : atDue <= target.amount().toDouble();
        if (verdict == REACHED) {
            assertThat(isReached).isTrue();
        } else if (verdict == NOT_REACHED) {
            assertThat(isReached).isFalse();
        } else {
            assertThat(verdict).isEqualTo(judged < 5 ? NOT_YET_DUE : CANNOT_BE_JUDGED);
            assertThat(judged >= 5 && observedDays.contains(5))
                    .as("an observation of the due day decides")
                    .isFalse();
        }
    }

    @Property(seed = "20160630", tries = 100)
    void goals_are_read_as_they_were_written(
            @ForAll("targets") Target target, @ForAll("days") Vector<Integer> days, @ForAll boolean conditional) {
        ActivityGoal goal = goal(target, Option.when(conditional, "no grant"));
        ActivityGoal share = new ActivityGoal(
                "share",
                "all of them",
                "chapter \"2\"",
                "things",
                Option.some("groups"),
                Target.share(Sense.AT_LEAST, Share.of(days.size() + 1, 12)),
                Option.some(DUE.minusDays(90)),
                DUE,
                Option.none(),
                "asked",
                Option.some("read so"));
        ActivityGoals goals = new ActivityGoals(
                "name",
                "source",
                Vector.of(goal, share),
                Vector.of(new UnmeasurableGoal("better", "chapter 3", Vector.of(Lacking.values()))),
                days.map(day -> new Observation("share", DUE.minusDays(day), 12L - day, Option.some(12L), "r")),
                conditional ? Vector.of(new ConditionFinding("g", DUE, false, "letter")) : Vector.empty());
        assertThat(ActivityReader.read(ActivityWriter.write(goals)).get()).isEqualTo(goals);
    }

    @Test
    void a_reason_names_both_numbers_and_what_is_missing_by_when() {
        ActivityAssessment judged = of(Target.count(Sense.AT_LEAST, 5), "05-31:3")
                .on(DUE.minusDays(1))
                .head();
        assertThat(PhraseBook.of(Language.ENGLISH).text(judged.reason()))
                .isEqualTo("3 by 2016-05-31; 2 more by 2016-06-30");
        assertThat(PhraseBook.of(Language.SWEDISH).text(judged.reason()))
                .isEqualTo("3 till och med 2016-05-31; 2 till behövs senast 2016-06-30");
    }

    @Test
    void parts_that_do_not_belong_together_are_refused() {
        assertThatThrownBy(() -> new ActivityGoals(
                        "n",
                        "s",
                        Vector.empty(),
                        Vector.empty(),
                        Vector.of(new Observation("g", DUE, 1, Option.none(), "r")),
                        Vector.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no goal \"g\"");
    }

    /** Counts that never fall, of days 0 to 9; the goal is due on day 5. */
    @Provide
    Arbitrary<Vector<Long>> counts() {
        return Arbitraries.longs()
                .between(0, 2)
                .list()
                .ofSize(10)
                .map(steps -> Vector.ofAll(steps).scanLeft(0L, Long::sum).tail());
    }

    @Provide
    Arbitrary<Vector<Integer>> days() {
        return Arbitraries.integers()
                .between(0, 9)
                .set()
                .ofMaxSize(4)
                .map(set -> Vector.ofAll(set).sorted());
    }

    @Provide
    Arbitrary<Target> targets() {
        return Combinators.combine(
                        Arbitraries.of(Sense.class), Arbitraries.longs().between(0, 8))
                .as(Target::count);
    }

    @Provide
    Arbitrary<Integer> day() {
        return Arbitraries.integers().between(0, 9);
    }
}
