package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.simulation.analysis.GoalRisk;

/** How probable it is that each goal breaks. */
final class GoalRiskTable {

    private final String name;
    private final GoalRisk risk;

    GoalRiskTable(String name, GoalRisk risk) {
        this.name = name;
        this.risk = risk;
    }

    void printOn(Page page) {
        List<List<String>> rows = new ArrayList<>();
        for (int g = 0; g < risk.goals().size(); g++) {
            rows.add(List.of(
                    (g == 0 ? "the law: " : "") + risk.goals().get(g).demand(),
                    Numbers.count(risk.broken(g)),
                    Numbers.probability(risk.breaks(g))));
        }
        page.table(
                "Goals that cash decides, " + name
                        + ", broken in any month that can be judged; in brackets 95 % intervals",
                new TextTable(
                        List.of(Column.text("Goal"), Column.number("Scenarios"), Column.number("Probability")),
                        rows,
                        List.of()));
    }

    void putInto(ObjectNode document) {
        for (int g = 0; g < risk.goals().size(); g++) {
            ObjectNode goal = document.withArray("goals").addObject();
            goal.put("goal", risk.goals().get(g).demand());
            goal.put("law", g == 0);
            goal.put("scenarios", risk.broken(g));
            Json.putInto(goal, risk.breaks(g));
        }
    }
}
