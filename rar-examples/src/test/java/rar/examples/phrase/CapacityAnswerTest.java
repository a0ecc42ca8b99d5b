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
                        "Nothing can be committed: even without new decisions the probability of a breach, cash "
                                + "below 500 tkr at any month end of 2012–2014, is 11 % (95 % confidence interval 9–14 %). "
                                + "That is more than the accepted risk, 1 %. The binding month is December 2012, in 29 of the 110"
                                + " scenarios with cash below 500 tkr.",
                        "Inget ytterligare kan beslutas. Redan utan nya beslut är risken 11 % (95 % "
                                + "konfidensintervall 9–14 %) att likviditeten någon gång 2012–2014 understiger 500 tkr. "
                                + "Det är mer än den accepterade risken, 1 %. Den månad som begränsar är december 2012, i "
                                + "29 av de 110 scenarier där likviditeten understiger 500 tkr."),
                answer(
                        good,
                        question(2009, 1, 12, 0.001),
                        "These scenarios cannot tell whether anything can be committed: without new decisions the"
                                + " probability of a breach, cash below 500 tkr at any month end of 2009–2011, is at most "
                                + "0,3 % (95 % confidence), which may or may not be more than the accepted risk, 0,1 %. An "
                                + "accepted risk of 0,1 % takes at least 2 995 scenarios, even if none of them is a breach.",
                        "Scenarierna räcker inte för att säga om något kan beslutas: utan nya beslut är risken "
                                + "högst 0,3 % (95 % konfidens) att likviditeten någon gång 2009–2011 understiger 500 tkr, "
                                + "vilket kan vara mer eller mindre än den accepterade risken, 0,1 %. En accepterad risk på"
                                + " 0,1 % kräver minst 2 995 scenarier, även om likviditeten är tillräcklig i alla."),
                answer(
                        good,
                        question(2009, 1, 12, 0.01),
                        "Up to 6 855 tkr can be committed in January 2009, on top of all planned grants, paid evenly "
                                + "over 12 months. The probability of a breach, cash below 500 tkr at any month end of "
                                + "2009–2011, is then at most 1 % (95 % confidence); the estimate is 0,3 % (95 % confidence"
                                + " interval 0,0–0,9 %). With 7 967 tkr it is more than 1 % (95 % confidence). The binding "
                                + "month is December 2011, in 15 of the 15 scenarios with cash below 500 tkr for the larger "
                                + "amount and not for the smaller.",
                        "I januari 2009 kan högst 6 855 tkr beslutas utöver redan planerade insatser, med "
                                + "utbetalning jämnt över 12 månader. Risken att likviditeten någon gång 2009–2011 "
                                + "understiger 500 tkr är då högst 1 % (95 % konfidens); skattningen är 0,3 % (95 % "
                                + "konfidensintervall 0,0–0,9 %). Med 7 967 tkr är den mer än 1 % (95 % konfidens). Den "
                                + "månad som begränsar är december 2011, i 15 av de 15 scenarier där likviditeten "
                                + "understiger 500 tkr med det större beloppet men inte med det mindre."),
                answer(
                        good,
                        question(2011, 12, 600, 0.01),
                        "At least 1 000 000 tkr can be committed in December 2011, on top of all planned grants, paid "
                                + "evenly over 600 months; the search ended there, so more may be safe too. The probability"
                                + " of a breach, cash below 500 tkr at any month end of 2009–2011, is then at most 1 % (95 "
                                + "% confidence); the estimate is at most 0,3 % (95 % confidence). Of the 1 000 000 tkr, "
                                + "998 333 tkr would be paid after December 2011, where the plan ends; that part is not assessed.",
                        "I december 2011 kan minst 1 000 000 tkr beslutas utöver redan planerade insatser, med "
                                + "utbetalning jämnt över 600 månader; större belopp har inte prövats. Risken att "
                                + "likviditeten någon gång 2009–2011 understiger 500 tkr är då högst 1 % (95 % konfidens); "
                                + "skattningen är högst 0,3 % (95 % konfidens). Av 1 000 000 tkr betalas 998 333 tkr efter "
                                + "december 2011, då planen slutar, och den delen ingår inte i bedömningen."),
                late(
                        good,
                        question(2011, 11, 600, 0.01),
                        "Not assessed: of a grant decided in November 2011 and paid evenly over 600 months, more than "
                                + "99 % would be paid after December 2011, where the plan ends. Ask for a payout that ends by "
                                + "then, with --months 2 or fewer; or write --months 600, and the answer says how much of "
                                + "it is left out.",
                        "En insats som beslutas i november 2011 och betalas jämnt över 600 månader bedöms inte, "
                                + "eftersom mer än 99 % av den skulle betalas efter december 2011, då planen slutar. Med "
                                + "utbetalning över högst 2 månader (--months 2) kan den bedömas; med --months 600 anger "
                                + "svaret hur mycket som utelämnas."),
                late(
                        good,
                        question(2011, 12, 2, 0.01),
                        "Not assessed: of a grant decided in December 2011 and paid evenly over 2 months, 50 % would be"
                                + " paid after December 2011, where the plan ends. Ask for a payout that ends by then, with "
                                + "--months 1; or write --months 2, and the answer says how much of it is left out.",
                        "En insats som beslutas i december 2011 och betalas jämnt över 2 månader bedöms inte, "
                                + "eftersom 50 % av den skulle betalas efter december 2011, då planen slutar. Med "
                                + "utbetalning på en gång (--months 1) kan den bedömas; med --months 2 anger svaret hur "
                                + "mycket som utelämnas."));
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
