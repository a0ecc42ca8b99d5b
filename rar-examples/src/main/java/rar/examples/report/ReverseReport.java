package rar.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import rar.examples.answer.FactorValues;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.phrase.NoFactors;
import rar.examples.phrase.RuleLine;
import rar.examples.phrase.SwedishAnswer;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.simulation.engine.Simulation;
import rar.simulation.reverse.JointStress;
import rar.simulation.reverse.ReverseStress;
import rar.simulation.reverse.SingleStress;

/**
 * What it takes to bring a plan's cash below a floor.
 *
 * @param simulation that was searched
 * @param found what was found
 * @param inputs what it was computed from
 */
public record ReverseReport(Simulation simulation, ReverseStress found, Inputs inputs) implements Report {

    /** The page. */
    @Override
    public Page page(Amounts amounts) {
        Page page = new Page().paragraph(simulation.projection().plan().name()).paragraph(asPlanned(amounts));
        FactorValues values = new FactorValues(simulation.model());
        page.paragraph(new SwedishAnswer(amounts).reversed(found, values));
        RuleLine.printOn(page, simulation);
        if (simulation.model().factors().isEmpty()) {
            return page.paragraph(NoFactors.SENTENCE).end(inputs, inputs.line());
        }
        if (!found.isBelowAsPlanned()) {
            printSingles(page, amounts, values);
        }
        if (found.joint().isEmpty()) {
            page.paragraph("All factors together: no way was found, as far as their distributions reach.");
        }
        found.joint().forEach(joint -> printJoint(page, joint, amounts, values));
        return page.end(inputs, inputs.line());
    }

    private String asPlanned(Amounts amounts) {
        return "As planned cash is lowest in " + found.plannedMonth() + ", " + amounts.withUnit(found.plannedLowest())
                + (found.isBelowAsPlanned()
                        ? ", which is below the floor of " + amounts.of(found.floor())
                                + " already: nothing has to happen."
                        : "; the floor is " + amounts.of(found.floor()) + ".");
    }

    private void printSingles(Page page, Amounts amounts, FactorValues values) {
        List<List<String>> rows =
                found.singles().map(single -> row(single, amounts, values)).asJava();
        page.table(
                "One factor alone, all of its draws together, everything else as planned; cash in " + amounts.unit(),
                new TextTable(
                        List.of(
                                Column.text("Factor"),
                                Column.number("Planned"),
                                Column.number("Holds at"),
                                Column.number("Breaks at"),
                                Column.number("Chance of a draw"),
                                Column.number("Lowest cash"),
                                Column.text("Month")),
                        rows,
                        List.of()));
    }

    private static List<String> row(SingleStress single, Amounts amounts, FactorValues values) {
        return single.breach()
                .map(breach -> List.of(
                        single.factor(),
                        values.text(single.factor(), single.asPlanned()),
                        values.text(single.factor(), breach.holds()),
                        values.text(single.factor(), breach.value()),
                        Numbers.percent(breach.probability(), 2),
                        amounts.of(breach.lowest()),
                        breach.month().toString()))
                .getOrElse(() -> List.of(
                        single.factor(),
                        values.text(single.factor(), single.asPlanned()),
                        single.worst() == single.asPlanned()
                                ? "any value"
                                : "even at " + values.text(single.factor(), single.worst()),
                        "never",
                        "",
                        amounts.of(single.worstLowest()),
                        single.worstMonth().toString()));
    }

    private void printJoint(Page page, JointStress joint, Amounts amounts, FactorValues values) {
        List<List<String>> rows = joint.shocks()
                .map(shock -> List.of(
                        shock.factor(),
                        values.text(shock.factor(), shock.median()),
                        values.text(shock.factor(), shock.value()),
                        Numbers.decimal(rounded(shock.z()))))
                .asJava();
        page.table(
                "All factors together, from every one at its median: the nearest way",
                new TextTable(
                        List.of(
                                Column.text("Factor"),
                                Column.number("Median"),
                                Column.number("Breaks at"),
                                Column.number("Standard deviations")),
                        rows,
                        List.of()));
        page.paragraph(
                joint.distance() == 0
                        ? "With every factor at its median cash is " + amounts.withUnit(joint.lowest()) + " in "
                                + joint.month() + ", below the floor already."
                        : "There cash is " + amounts.withUnit(joint.lowest()) + " in " + joint.month()
                                + ". The distance from the medians is " + Numbers.decimal(rounded(joint.distance()))
                                + " standard deviations; none of " + Numbers.count(joint.neighbours())
                                + " points around it that are nearer breaks the floor.");
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        Json.putPlan(document, simulation.projection().plan());
        document.put("rule", simulation.rule().description());
        Json.put(document, "floor", found.floor());
        ObjectNode planned = document.putObject("planned");
        Json.put(planned, "lowestCash", found.plannedLowest());
        Json.put(planned, "lowestMonth", found.plannedMonth());
        planned.put("breaks", found.isBelowAsPlanned());
        ArrayNode singles = document.putArray("factors");
        for (SingleStress single : found.singles()) {
            ObjectNode object = singles.addObject().put("factor", single.factor());
            Json.put(object, "asPlanned", single.asPlanned());
            Json.put(object, "step", single.step());
            single.breach()
                    .fold(() -> object.putNull("breaksAt"), breach -> putBreach(object.putObject("breaksAt"), breach));
            ObjectNode worst = object.putObject("worst");
            Json.put(worst, "value", single.worst());
            Json.put(worst, "lowestCash", single.worstLowest());
            Json.put(worst, "lowestMonth", single.worstMonth());
        }
        found.joint().fold(() -> document.putNull("joint"), joint -> putJoint(document.putObject("joint"), joint));
        return document;
    }

    private static ObjectNode putBreach(ObjectNode object, SingleStress.Breach breach) {
        Json.put(object, "value", breach.value());
        Json.put(object, "holdsAt", breach.holds());
        Json.put(object, "probability", breach.probability());
        Json.put(object, "lowestCash", breach.lowest());
        Json.put(object, "lowestMonth", breach.month());
        return object.put("staysBelow", breach.staysBelow());
    }

    private static ObjectNode putJoint(ObjectNode object, JointStress joint) {
        Json.put(object, "distance", joint.distance());
        Json.put(object, "lowestCash", joint.lowest());
        Json.put(object, "lowestMonth", joint.month());
        object.put("neighbours", joint.neighbours());
        ArrayNode shocks = object.putArray("shocks");
        joint.shocks().forEach(shock -> {
            ObjectNode one = shocks.addObject().put("factor", shock.factor());
            Json.put(one, "z", shock.z());
            Json.put(one, "value", shock.value());
            Json.put(one, "median", shock.median());
        });
        return object;
    }
}
