package rar.simulation.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rar.model.json.FileReader;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonSource;
import rar.model.json.LabelFormat;
import rar.model.message.Label;
import rar.model.message.Message;
import rar.model.plan.Remarked;
import rar.model.plan.Violation;
import rar.simulation.distribution.Distribution;
import rar.simulation.distribution.FileNumber;
import rar.simulation.engine.Simulation;
import rar.simulation.factor.Draw;
import rar.simulation.factor.RiskFactor;
import rar.simulation.stress.Shock;
import rar.simulation.stress.Stress;
import rar.simulation.stress.StressAxis;
import rar.simulation.stress.StressGrid;
import rar.simulation.stress.StressSuite;

/**
 * Reads stress files, {@code rar-stresses/1}: valid stresses, or every mistake of the file at once, each with its line,
 * its JSON pointer, what is wrong and what was expected. A stress file names the factors of a risk model and what they
 * touch in a plan, so it is read against a simulation of the two.
 */
public final class StressReader {

    /** What the field {@code format} says: the name of the format and its version. */
    static final String FORMAT = "rar-stresses/1";

    /** Far more than any table of scenarios needs, few enough to book out each. */
    private static final int MOST_SCENARIOS = 10_000;

    private final Map<String, RiskFactor> factors = new LinkedHashMap<>();
    private final List<Draw> draws;

    private StressReader(Simulation simulation) {
        simulation.model().factors().forEach(factor -> factors.put(factor.id(), factor));
        this.draws = simulation.draws();
    }

    /** Reads stress files for a simulation from wherever they are. */
    public static FileReader<StressSuite> files(Simulation simulation) {
        return source -> remarked(source, simulation);
    }

    /** Reads the bytes of a file, which must be UTF-8. */
    public static Validation<Seq<Violation>, StressSuite> read(byte[] utf8, Simulation simulation) {
        return remarked(utf8, simulation).map(Remarked::value);
    }

    /** Reads a text. */
    public static Validation<Seq<Violation>, StressSuite> read(String text, Simulation simulation) {
        return remarked(JsonSource.parse(text), simulation).map(Remarked::value);
    }

    /** Reads the bytes of a file, which must be UTF-8, and gives the stresses with the remarks on them. */
    public static Validation<Seq<Violation>, Remarked<StressSuite>> remarked(byte[] utf8, Simulation simulation) {
        return remarked(JsonSource.parse(utf8), simulation);
    }

    private static Validation<Seq<Violation>, Remarked<StressSuite>> remarked(
            JsonSource source, Simulation simulation) {
        JsonCursor root = source.root();
        return source.remarked(
                Formats.isOther(root, FORMAT, StressFileMistake.STRESS_FILE_FORMAT)
                        ? Option.none()
                        : new StressReader(simulation).suite(root));
    }

    private Option<StressSuite> suite(JsonCursor root) {
        JsonFields fields = root.object("format", "name", "source", "scenarios", "grid");
        fields.required("format").text();
        Option<Label> name = LabelFormat.read(fields.required("name"));
        Option<Label> origin = LabelFormat.read(fields.required("source"));
        Vector<Stress> scenarios = stresses(fields.optional("scenarios"));
        JsonCursor grid = fields.optional("grid");
        Vector<StressAxis> axes = Vector.ofAll(grid.items().flatMap(this::axis));
        Option<StressGrid> full = grid.isPresent() ? grid.made(() -> new StressGrid(axes)) : Option.none();
        return root.made(() -> new StressSuite(name.get(), origin.get(), scenarios, full));
    }

    private Option<StressAxis> axis(JsonCursor at) {
        JsonFields fields = at.object("axis", "levels");
        Option<Label> name = LabelFormat.read(fields.required("axis"));
        Vector<Stress> levels = stresses(fields.required("levels"));
        return at.made(() -> new StressAxis(name.get(), levels));
    }

    /** Stresses with distinct names. */
    private Vector<Stress> stresses(JsonCursor list) {
        Map<String, Integer> lines = new HashMap<>();
        Seq<JsonCursor> items = list.items();
        if (items.size() > MOST_SCENARIOS) {
            list.report(StressFileMistake.SCENARIOS_TOO_MANY
                    .with("most", MOST_SCENARIOS)
                    .with("count", items.size()));
            return Vector.empty();
        }
        return Vector.ofAll(items.flatMap(at -> stress(at, lines)));
    }

    private Option<Stress> stress(JsonCursor at, Map<String, Integer> lines) {
        JsonFields fields = at.object("name", "shocks");
        JsonCursor named = fields.required("name");
        Option<Label> name = LabelFormat.read(named);
        name.flatMap(given -> taken(given, named.line(), lines))
                .forEach(line -> named.report(StressFileMistake.SCENARIO_NAME_TWICE.with("line", line)));
        Vector<Shock> shocks = Vector.ofAll(fields.required("shocks").items().flatMap(this::shock));
        return at.made(() -> new Stress(name.get(), shocks));
    }

    /** The line of another that readers of some language know by the same name. */
    private static Option<Integer> taken(Label name, int line, Map<String, Integer> lines) {
        return name.texts()
                .toVector()
                .flatMap(text -> Option.of(lines.putIfAbsent(text._1.tag() + " " + text._2, line)))
                .headOption();
    }

    private Option<Shock> shock(JsonCursor at) {
        JsonFields fields = at.object("factor", "subject", "period", "value");
        Option<RiskFactor> factor = fields.required("factor").choice(factors);
        Vector<Draw> ofFactor =
                Vector.ofAll(draws).filter(draw -> factor.exists(one -> one.id().equals(draw.factor())));
        JsonCursor subjectAt = fields.optional("subject");
        Option<String> subject = factor.isEmpty() ? subjectAt.name() : subject(subjectAt, ofFactor);
        JsonCursor periodAt = fields.optional("period");
        Option<Integer> period = periodAt.integer(1, 9_999_999).map(Long::intValue);
        JsonCursor valueAt = fields.required("value");
        Option<Double> value = Field.readNumber(valueAt);
        factor.forEach(one ->
                value.forEach(given -> refusal(one, given, subject, ofFactor).forEach(valueAt::report)));
        Option<Shock> shock = at.made(() -> new Shock(factor.get().id(), subject, period, value.get()));
        shock.filter(made -> !ofFactor.exists(made::covers)).forEach(made -> reportNothingThere(at, made, ofFactor));
        return shock;
    }

    /** Why a draw cannot be this: main draws are judged by their factor, others lie within the risk file's. */
    private static Option<Message> refusal(
            RiskFactor factor, double value, Option<String> subject, Vector<Draw> ofFactor) {
        Option<Draw> other = ofFactor.find(draw -> !draw.main() && subject.exists(draw.subject()::equals));
        return other.isEmpty()
                ? factor.domain().refusal(value)
                : other.filter(draw -> value < draw.distribution().leastDrawn()
                                || value > draw.distribution().greatestDrawn()
                                || (draw.distribution().isWholeNumbers() && value != Math.rint(value)))
                        .map(draw -> outside(draw.distribution()));
    }

    private static Message outside(Distribution drawn) {
        return StressFileMistake.OUTSIDE_RISK_FILE
                .with("least", FileNumber.end(drawn.leastDrawn()))
                .with("greatest", FileNumber.end(drawn.greatestDrawn()));
    }

    private static Option<String> subject(JsonCursor at, Vector<Draw> draws) {
        Map<String, String> subjects = new LinkedHashMap<>();
        draws.map(Draw::subject).filter(id -> !id.isEmpty()).forEach(id -> subjects.put(id, id));
        if (at.isPresent() && subjects.isEmpty()) {
            at.report(StressFileMistake.SUBJECT_OF_WHOLE_PLAN.message());
            return Option.none();
        }
        return at.choice(subjects);
    }

    private static void reportNothingThere(JsonCursor at, Shock shock, Vector<Draw> ofFactor) {
        Seq<Integer> periods = ofFactor.filter(draw -> shock.subject().forAll(draw.subject()::equals))
                .map(Draw::period)
                .distinct();
        at.report(
                periods.isEmpty()
                        ? StressFileMistake.FACTOR_TOUCHES_NOTHING.with("factor", shock.factor())
                        : periods.contains(0)
                                ? StressFileMistake.FACTOR_WITHOUT_PERIODS.message()
                                : StressFileMistake.PERIOD_NOT_DRAWN
                                        .with("period", shock.period().getOrElse(0))
                                        .with("known", periods));
    }
}
