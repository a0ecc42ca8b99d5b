package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Everything that {@code rar effects --json} prints of a project, as a reader has it who wants to know a small count: unknown flows,
 * sums of them that are printed, and sums that are not, which are therefore not nought. It knows nothing of how counts are hidden.
 */
final class PrintedFigures {

    /** Far more than the tests have participants. */
    private static final int MANY = 10_000;

    /** Each figure as the sum of unknowns; what comes twice is taken off. */
    private final Map<String, List<String>> plus = new LinkedHashMap<>();

    private final Map<String, List<String>> minus = new LinkedHashMap<>();
    private final Map<String, Optional<Long>> printed = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();

    private PrintedFigures() {}

    static PrintedFigures of(JsonNode project) {
        PrintedFigures figures = new PrintedFigures();
        figures.unknown.add("remaining");
        JsonNode days = project.get("followUps");
        for (int f = 0; f < days.size(); f++) {
            figures.day(f, days.get(f), project);
        }
        figures.figure("remaining", project.get("remaining"), List.of("remaining"));
        return figures;
    }

    private void day(int f, JsonNode day, JsonNode project) {
        Map<String, Boolean> isPublic = new LinkedHashMap<>();
        day.get("forms")
                .forEach(form ->
                        isPublic.put(form.get("id").asText(), form.get("public").asBoolean()));
        Map<String, List<String>> sums = new LinkedHashMap<>();
        for (JsonNode flow : day.get("flows")) {
            String from = flow.get("from").asText();
            String to = flow.get("to").asText();
            String name = f + " " + from + ">" + to;
            unknown.add(name);
            figure(name, flow.get("count"), List.of(name));
            add(sums, "before " + from, name);
            add(sums, "after " + to, name);
            add(sums, "followed", name);
            add(sums, "left", name);
            boolean on = isPublic.getOrDefault(from, false);
            boolean stays = isPublic.getOrDefault(to, false);
            add(sums, on ? "publicBefore" : "other", name);
            add(sums, stays ? "publicAfter" : "other", name);
            add(sums, on && !stays ? "cameOff" : "other", name);
            add(sums, !on && stays ? "cameOn" : "other", name);
        }
        for (JsonNode form : day.get("forms")) {
            String id = form.get("id").asText();
            String name = f + " " + id + ">?";
            unknown.add(name);
            figure(name, form.get("lost"), List.of(name));
            add(sums, "before " + id, name);
            add(sums, "lost", name);
            add(sums, "left", name);
            figure(f + " before " + id, form.get("before"), sums.getOrDefault("before " + id, List.of()));
            figure(f + " after " + id, form.get("after"), sums.getOrDefault("after " + id, List.of()));
            if (f > 0) {
                // the same people as on the first day
                plus.put(f + " same " + id, sums.getOrDefault("before " + id, List.of()));
                minus.put(f + " same " + id, plus.getOrDefault("0 before " + id, List.of()));
                printed.put(f + " same " + id, Optional.of(0L));
            }
        }
        List.of("followed", "lost", "publicBefore", "publicAfter", "cameOff", "cameOn")
                .forEach(name -> figure(f + " " + name, day.get(name), sums.getOrDefault(name, List.of())));
        figure(f + " left", project.get("left"), sums.getOrDefault("left", List.of()));
        List<String> begun = new ArrayList<>(sums.getOrDefault("left", List.of()));
        begun.add("remaining");
        figure(f + " entered", project.get("entered"), begun);
    }

    private static void add(Map<String, List<String>> sums, String name, String part) {
        sums.computeIfAbsent(name, any -> new ArrayList<>()).add(part);
    }

    private void figure(String name, JsonNode count, List<String> parts) {
        plus.put(name, parts);
        printed.put(name, count.isNull() ? Optional.empty() : Optional.of(count.asLong()));
    }

    /** The counts that are not printed. */
    List<String> hidden() {
        return printed.keySet().stream()
                .filter(name -> printed.getOrDefault(name, Optional.empty()).isEmpty())
                .toList();
    }

    /** The count of a figure in a table that the flows are known of. */
    long value(String name, Map<String, Long> flows) {
        return plus.getOrDefault(name, List.of()).stream().mapToLong(flows::get).sum();
    }

    /** The least that a figure can be for one who knows the printed noughts alone. */
    long leastByNoughts(String name) {
        return extreme(name, true, false);
    }

    /** The least that a figure can be for one who knows everything that is printed. */
    long least(String name) {
        return extreme(name, false, false);
    }

    /** The most. */
    long most(String name) {
        return extreme(name, false, true);
    }

    private long extreme(String name, boolean noughtsAlone, boolean most) {
        ExpressionsBasedModel model = model(noughtsAlone);
        plus.getOrDefault(name, List.of())
                .forEach(part -> model.getVariable(unknown.indexOf(part)).weight(1));
        Optimisation.Result found = most ? model.maximise() : model.minimise();
        assertThat(found.getState().isOptimal())
                .as("%s of %s", found.getState(), name)
                .isTrue();
        return plus.getOrDefault(name, List.of()).stream()
                .mapToLong(part -> Math.round(found.doubleValue(unknown.indexOf(part))))
                .sum();
    }

    private ExpressionsBasedModel model(boolean noughtsAlone) {
        ExpressionsBasedModel model = new ExpressionsBasedModel(new Optimisation.Options());
        List<Variable> variables = unknown.stream()
                .map(name -> model.newVariable(name).integer().lower(0).upper(MANY))
                .toList();
        printed.forEach((name, count) -> {
            Expression sum = model.newExpression("of " + name);
            plus.getOrDefault(name, List.of()).forEach(part -> sum.set(variables.get(unknown.indexOf(part)), 1));
            minus.getOrDefault(name, List.of()).forEach(part -> sum.set(variables.get(unknown.indexOf(part)), -1));
            if (minus.containsKey(name)) {
                sum.level(0);
            } else if (count.isPresent() && (!noughtsAlone || count.get() == 0)) {
                sum.level(count.get());
            } else {
                sum.lower(plus.getOrDefault(name, List.of()).isEmpty() ? 0 : 1);
            }
        });
        return model;
    }

    /** Whether a figure is a flow, or those not known after of a form. */
    boolean isPart(String name) {
        return unknown.contains(name);
    }

    /** The unknown flows by the names of this reader, from a table of the file. */
    static Map<String, Long> flows(long[][][] days, long remaining) {
        Map<String, Long> flows = new LinkedHashMap<>();
        flows.put("remaining", remaining);
        IntStream.range(0, days.length).forEach(f -> {
            int forms = days[f].length;
            for (int i = 0; i < forms; i++) {
                for (int j = 0; j < forms; j++) {
                    flows.put(f + " f" + i + ">f" + j, days[f][i][j]);
                }
                flows.put(f + " f" + i + ">?", days[f][i][forms]);
            }
        });
        return flows;
    }
}
