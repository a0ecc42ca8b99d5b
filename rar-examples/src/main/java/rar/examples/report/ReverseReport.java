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
import rar.examples.phrase.ActualsAnswer;
import rar.examples.phrase.ReverseAnswer;
import rar.examples.phrase.RuleLine;
import rar.examples.phrase.SimulationNote;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.message.Message;
import rar.simulation.answer.CaseForms;
import rar.simulation.engine.Simulation;
import rar.simulation.reverse.JointStress;
import rar.simulation.reverse.ReverseStress;
import rar.simulation.reverse.SingleStress;

/**
 * The least that brings a plan's cash below a floor.
 *
 * @param simulation that was searched
 * @param found what was found
 * @param inputs what it was computed from
 */
public record ReverseReport(Simulation simulation, ReverseStress found, Inputs inputs) implements Report {

    /** The page. */
    @Override
    public Page page(Amounts amounts) {
        FactorValues values = new FactorValues(simulation.model());
        Page page = new Page(amounts.words())
                .paragraph(simulation.projection().plan().name())
                .answer(ActualsAnswer.of(simulation.projection(), amounts))
                .answer(new ReverseAnswer(found, simulation.projection().balancePlan(), values, amounts).sentences());
        RuleLine.of(simulation).forEach(page::paragraph);
        if (simulation.model().factors().isEmpty()) {
            return page.paragraph(Message.of(SimulationNote.NO_FACTORS)).end(inputs, inputs.line());
        }
        if (!found.isBelowAsPlanned()) {
            printSingles(page, amounts, values);
        }
        if (found.joint().isEmpty()) {
            page.paragraph(Message.of(ReverseHeading.NO_WAY));
        }
        found.joint().forEach(joint -> printJoint(page, joint, amounts, values));
        return page.end(inputs, inputs.line());
    }

    private void printSingles(Page page, Amounts amounts, FactorValues values) {
        List<List<String>> rows =
                found.singles().map(single -> row(single, amounts, values)).asJava();
        page.table(
                Message.of(ReverseHeading.SINGLES_TITLE).with("unit", amounts.unit()),
                new TextTable(
                        List.of(
                                Column.text(amounts.text(ReverseHeading.FACTOR)),
                                number(ReverseHeading.PLANNED, amounts),
                                number(ReverseHeading.HOLDS_AT, amounts),
                                number(ReverseHeading.BREACH_AT, amounts),
                                number(ReverseHeading.CHANCE, amounts),
                                number(ReverseHeading.LOWEST, amounts),
                                Column.text(amounts.text(ReverseHeading.MONTH))),
                        rows,
                        List.of()));
    }

    private static List<String> row(SingleStress single, Amounts amounts, FactorValues values) {
        return single.breach()
                .map(breach -> List.of(
                        amounts.text(values.name(single.factor())),
                        amounts.text(values.text(single.factor(), single.asPlanned())),
                        amounts.text(values.text(single.factor(), breach.holds())),
                        amounts.text(values.text(single.factor(), breach.value())),
                        amounts.text(Numbers.percent(breach.probability(), 2)),
                        amounts.of(breach.lowest()),
                        breach.month().toString()))
                .getOrElse(() -> List.of(
                        amounts.text(values.name(single.factor())),
                        amounts.text(values.text(single.factor(), single.asPlanned())),
                        single.worst() == single.asPlanned()
                                ? amounts.text(ReverseHeading.ANY)
                                : amounts.text(Message.of(ReverseHeading.EVEN_AT)
                                        .with("value", values.text(single.factor(), single.worst()))),
                        amounts.text(ReverseHeading.NEVER),
                        "",
                        amounts.of(single.worstLowest()),
                        single.worstMonth().toString()));
    }

    private void printJoint(Page page, JointStress joint, Amounts amounts, FactorValues values) {
        List<List<String>> rows = joint.shocks()
                .map(shock -> List.of(
                        amounts.text(values.name(shock.factor())),
                        amounts.text(values.text(shock.factor(), shock.median())),
                        amounts.text(values.text(shock.factor(), shock.value())),
                        Numbers.decimal(rounded(shock.z()))))
                .asJava();
        page.table(
                Message.of(ReverseHeading.JOINT_TITLE),
                new TextTable(
                        List.of(
                                Column.text(amounts.text(ReverseHeading.FACTOR)),
                                number(ReverseHeading.MEDIAN, amounts),
                                number(ReverseHeading.BREACH_AT, amounts),
                                number(ReverseHeading.DEVIATIONS, amounts)),
                        rows,
                        List.of()));
        Message nearest = joint.distance() == 0
                ? Message.of(ReverseHeading.BELOW_AT_MEDIANS)
                : Message.of(ReverseHeading.DISTANCE)
                        .with("distance", Numbers.decimal(rounded(joint.distance())))
                        .with("points", Numbers.count(joint.neighbours()));
        page.paragraph(nearest.with("lowest", amounts.withUnit(joint.lowest())).with("month", joint.month()));
    }

    private static Column number(ReverseHeading heading, Amounts amounts) {
        return Column.number(amounts.text(heading));
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        Json.putPlan(document, simulation.projection().plan());
        Json.putAll(document, CaseForms.ACTUALS, simulation.projection());
        Json.put(document, "rule", simulation.rule().description());
        Json.putFloor(document, found.floors(), simulation.projection().balancePlan());
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
