package rar.examples.phrase;

import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rar.examples.input.CaseFiles;
import rar.simulation.capacity.CapacityQuestion;
import rar.simulation.capacity.DecisionCapacity;
import rar.simulation.capacity.GrantProfile;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;

/** Every case of how much can be committed, on plans that come with rar and in few scenarios. */
final class CapacityAnswerTest {

    private static final int SCENARIOS = 1_000;

    @ParameterizedTest
    @MethodSource
    void each_case_is_said_in_both_languages(Answer answer) {
        answer.verify();
    }

    static Stream<Answer> each_case_is_said_in_both_languages() {
        Simulation good = CaseFiles.read("rar-2009", "rar-2009").simulation();
        Simulation bad = CaseFiles.read("rar-2012", "rar-2012").simulation();
        return Stream.of(
                answer(
                        bad,
                        question(2012, 1, 12, 0.01),
                        "NOTHING",
                        "NOTHING"),
                answer(
                        good,
                        question(2009, 1, 12, 0.001),
                        "UNKNOWN",
                        "UNKNOWN"),
                answer(
                        good,
                        question(2009, 1, 12, 0.01),
                        "SAFE",
                        "SAFE"),
                answer(
                        good,
                        question(2011, 12, 600, 0.01),
                        "AND_MORE",
                        "AND_MORE"),
                late(
                        good,
                        question(2011, 11, 600, 0.01),
                        "LATE",
                        "LATE"),
                late(
                        good,
                        question(2011, 12, 2, 0.01),
                        "LAST",
                        "LAST"));
    }

    private static CapacityQuestion question(int year, int month, int months, double risk) {
        return CapacityQuestion.in(YearMonth.of(year, month))
                .paidBy(new GrantProfile.Evenly(months))
                .atMost(risk)
                .withConfidence(0.95);
    }

    private static Answer answer(Simulation simulation, CapacityQuestion question, String english, String swedish) {
        DecisionCapacity capacity = DecisionCapacity.of(simulation, question, Run.of(1, SCENARIOS), done -> {});
        CapacityAnswer answer = new CapacityAnswer(simulation.projection(), capacity, Answer.TKR);
        return new Answer(answer.sentences(), english, swedish);
    }

    private static Answer late(Simulation simulation, CapacityQuestion question, String english, String swedish) {
        return new Answer(new LateGrant(simulation.projection(), question).sentences(), english, swedish);
    }
}
