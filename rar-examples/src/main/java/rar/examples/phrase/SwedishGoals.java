package rar.examples.phrase;

import io.vavr.collection.Seq;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Numbers;
import rar.model.goal.FinancialGoal;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.GoalRisk;
import rar.simulation.risk.JudgedGoal;

/** How probable it is that goals break, in Swedish sentences that can stand in a paper to the board (styrelsen). */
public record SwedishGoals(SimulatedCase one, GoalRisk risk) {

    public String answer() {
        Seq<JudgedGoal> breaking = risk.judged().filter(goal -> goal.broken() > 0);
        return "Till styrelsen om målen i " + one.name() + ", med " + Numbers.percent(Estimate.USUAL_CONFIDENCE)
                + " säkerhet: "
                + breaking.map(this::breaks)
                        .appendAll(risk.judged().filter(goal -> goal.open() > 0).map(this::staysOpen))
                        .append(others(breaking))
                        .appendAll(risk.unjudged()
                                .map(goal -> capitalised(named(goal.goal())) + " kan inte bedömas i scenarierna."))
                        .filter(sentence -> !sentence.isEmpty())
                        .mkString(" ");
    }

    private String breaks(JudgedGoal goal) {
        return capitalised(named(goal.goal())) + " bryts någon gång "
                + SwedishText.years(one.plan().horizon()) + " med sannolikheten "
                + SwedishText.probability(goal.everBroken()) + ", oftast först i "
                + SwedishText.month(one.month(goal.commonestFirstMonth().orElseThrow())) + ".";
    }

    private String staysOpen(JudgedGoal goal) {
        return capitalised(named(goal.goal()))
                + " går inte att bedöma helt, och bryts inte så långt det kan bedömas, med sannolikheten "
                + SwedishText.probability(goal.probabilityOpen()) + ".";
    }

    /** Those that no scenario breaks. */
    private String others(Seq<JudgedGoal> breaking) {
        int others = risk.judged().size() - breaking.size();
        if (others == 0) {
            return "";
        }
        return (breaking.isEmpty() ? "Inget mål" : "Inget av de övriga målen") + " bryts i något av "
                + Numbers.count(risk.scenarios()) + " scenarier; sannolikheten är för vart och ett "
                + SwedishText.probability(risk.never()) + ".";
    }

    private String named(FinancialGoal goal) {
        return (goal.equals(risk.goals().head()) ? "lagens krav att " : "målet att ") + goal.demandInSwedish();
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
