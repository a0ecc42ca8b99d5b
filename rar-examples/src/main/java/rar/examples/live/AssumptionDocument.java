package rar.examples.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rar.examples.input.CaseFiles;
import rar.examples.page.Numbers;
import rar.examples.workbook.FieldForm;
import rar.examples.workbook.Layouts;
import rar.examples.workbook.NamedField;
import rar.examples.workbook.NamedFields;
import rar.model.json.JsonSource;
import rar.model.json.JsonValue;
import rar.model.message.PhraseBook;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;

/**
 * What of a variant can be changed, part by part, each number with its unit, its place in the files and what people call it.
 *
 * @param variant as the page has it
 * @param read what the variant holds; none where it has mistakes
 * @param accepted the accepted risk, which is of no file
 * @param words of the language
 */
record AssumptionDocument(Variant variant, Option<CaseFiles> read, double accepted, PhraseBook words) {

    private static final Pattern FACTOR = Pattern.compile("/factors/([0-9]{1,4})/.*");

    private static final Pattern GOAL = Pattern.compile("/goals/([0-9]{1,4})/.*");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][-+]?[0-9]{1,3})?");

    /** Changing one of these makes another file of it, with other fields. */
    private static final Pattern FIXED = Pattern.compile(".*/(id|name|kind|unit|inferred|note|group|method|line|fund)");

    /** A field in the file that it is of. */
    private record Placed(String file, NamedField field) {}

    void putInto(ObjectNode document) {
        Vector<Placed> fields = fields("plan", variant.plan())
                .appendAll(variant.risks().toVector().flatMap(risks -> fields("risks", risks)));
        ArrayNode sections = document.putArray("sections");
        for (AssumptionSection section : AssumptionSection.values()) {
            Seq<Placed> ofSection =
                    fields.filter(placed -> AssumptionSection.of(placed.field()).contains(section));
            if (ofSection.nonEmpty() || section == AssumptionSection.GOALS) {
                ObjectNode object = sections.addObject();
                object.put("id", section.key()).put("name", words.text(section));
                ArrayNode items = object.putArray("items");
                ofSection.forEach(placed -> put(items.addObject(), placed));
                if (section == AssumptionSection.GOALS) {
                    putAccepted(items.addObject());
                }
            }
        }
        putCurves(document.putObject("curves"));
    }

    private void putAccepted(ObjectNode item) {
        BigDecimal percent = BigDecimal.valueOf(accepted).movePointRight(2);
        item.put("file", "settings")
                .put("pointer", "/accepted")
                .put("of", "")
                .put("sheet", "")
                .put("label", words.text(AssumptionLabel.ACCEPTED_RISK))
                .put("note", words.text(AssumptionLabel.ACCEPTED_RISK_NOTE))
                .put("value", accepted)
                .put("json", "number")
                .put("kind", "share")
                .put("number", percent.stripTrailingZeros())
                .put("unit", "%")
                .put("scale", 100)
                .put("min", new BigDecimal("0.1"))
                .put("max", percent.max(BigDecimal.valueOf(20)))
                .put("step", new BigDecimal("0.1"))
                .put("shown", Numbers.percent(accepted));
    }

    private Option<RiskModel> model() {
        return read.map(CaseFiles::model);
    }

    private Vector<Placed> fields(String file, String text) {
        JsonValue whole = JsonSource.parse(text).root().value();
        return NamedFields.of(Layouts.of(file), whole, words.language())
                .filter(AssumptionDocument::isChangeable)
                .map(field -> new Placed(file, field))
                .toVector();
    }

    private static boolean isChangeable(NamedField field) {
        boolean isFree = field.form() == FieldForm.TEXT && field.choices().isEmpty();
        return !isFree && !FIXED.matcher(field.path()).matches();
    }

    private void put(ObjectNode item, Placed placed) {
        NamedField field = placed.field();
        item.put("file", placed.file())
                .put("pointer", field.pointer())
                .put("of", of(field))
                .put("sheet", field.sheet())
                .put("label", label(field))
                .put("note", field.note());
        Option<RiskFactor> factor = factor(field);
        factor.forEach(found -> item.put("factor", found.id())
                .put("of", model().get().nameOf(found.id()).in(words.language())));
        putValue(item, field.value());
        ChangeableNumber.of(field, factor.map(RiskFactor::domain))
                .onEmpty(() -> putOther(item, field))
                .forEach(number -> put(item, field, number));
    }

    /** A goal is called by what it demands. */
    private String of(NamedField field) {
        Matcher place = GOAL.matcher(field.pointer());
        return place.matches()
                ? read.map(files -> files.plan().plan().goals())
                        .filter(goals -> Integer.parseInt(place.group(1)) < goals.size())
                        .map(goals -> words.text(
                                goals.get(Integer.parseInt(place.group(1))).title()))
                        .getOrElse(field::of)
                : field.of();
    }

    /** Under the heading of its part a name need not begin with it: {@code Value: low} is {@code Low}. */
    private static String label(NamedField field) {
        int end = field.label().indexOf(": ");
        boolean isUnderHeading = field.pointer().startsWith("/factors/")
                || AssumptionSection.of(field).contains(AssumptionSection.FUNDING);
        if (end < 0 || !isUnderHeading) {
            return field.label();
        }
        String rest = field.label().substring(end + 2);
        return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    private static void put(ObjectNode item, NamedField field, ChangeableNumber number) {
        item.put("kind", number.unit().equals("%") ? "share" : field.form() == FieldForm.AMOUNT ? "money" : "number")
                .put("number", number.number())
                .put("unit", number.unit())
                .put("scale", number.scale())
                .put("min", number.range().least())
                .put("max", number.range().most())
                .put("step", number.range().step())
                .put("shown", number.shown());
    }

    private void putOther(ObjectNode item, NamedField field) {
        item.put("kind", kind(field.form()));
        item.put("shown", shown(field.value()));
        if (field.form() == FieldForm.MONTH || field.form() == FieldForm.DAY) {
            horizon().forEach(years -> putEnds(item, field.form(), years));
        }
        if (field.choices().nonEmpty()) {
            ArrayNode choices = item.putArray("choices");
            field.choices()
                    .forEach(choice ->
                            choices.addObject().put("value", choice.word()).put("name", choice.name()));
        }
    }

    private static String kind(FieldForm form) {
        return switch (form) {
            case AMOUNT -> "money";
            case SHARE -> "share";
            case WEIGHT, NUMBER -> "number";
            case NUMBERS -> "numbers";
            case MONTH -> "month";
            case DAY -> "date";
            case FLAG -> "flag";
            case TEXT -> "choice";
        };
    }

    /** Months of the plan, and days of it and of a year on either side. */
    private static void putEnds(ObjectNode item, FieldForm form, Years years) {
        if (form == FieldForm.MONTH) {
            item.put("min", years.first() + "-01").put("max", years.last() + "-12");
        } else {
            item.put("min", (years.first() - 1) + "-01-01").put("max", (years.last() + 1) + "-12-31");
        }
    }

    private record Years(int first, int last) {}

    private Option<Years> horizon() {
        JsonValue horizon =
                JsonSource.parse(variant.plan()).root().field("horizon").value();
        return whole(horizon, "firstYear")
                .flatMap(first -> whole(horizon, "years").map(years -> new Years(first, first + years - 1)));
    }

    private static Option<Integer> whole(JsonValue object, String field) {
        return Option.of(object.fields().get(field))
                .filter(value -> value.scalar().matches("[0-9]{1,4}"))
                .map(value -> Integer.parseInt(value.scalar()));
    }

    private Option<RiskFactor> factor(NamedField field) {
        Matcher place = FACTOR.matcher(field.pointer());
        return place.matches()
                ? model().flatMap(risks -> Option.when(
                        Integer.parseInt(place.group(1)) < risks.factors().size(),
                        () -> risks.factors().get(Integer.parseInt(place.group(1)))))
                : Option.none();
    }

    private static void putValue(ObjectNode item, JsonValue value) {
        item.set("value", node(value));
        item.put("json", value.kind().name().toLowerCase(Locale.ROOT));
    }

    /** The value as it stands; what is no number that any reader would take is a text. */
    private static JsonNode node(JsonValue value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (value.kind()) {
            case TEXT -> nodes.textNode(value.scalar());
            case NUMBER ->
                NUMBER.matcher(value.scalar()).matches()
                        ? nodes.numberNode(new BigDecimal(value.scalar()))
                        : nodes.textNode(value.scalar());
            case FLAG -> nodes.booleanNode(value.scalar().equals("true"));
            case LIST ->
                nodes.arrayNode()
                        .addAll(value.items().stream()
                                .map(AssumptionDocument::node)
                                .toList());
            case OBJECT, NULL, ABSENT -> nodes.nullNode();
        };
    }

    private static String shown(JsonValue value) {
        return value.kind() == JsonValue.Kind.LIST
                ? Vector.ofAll(value.items())
                        .map(one -> one.scalar().replace('.', ','))
                        .mkString("; ")
                : value.scalar();
    }

    /** The values that each factor draws, by its id. */
    private void putCurves(ObjectNode object) {
        model().forEach(risks -> risks.factors()
                .forEach(
                        factor -> new DistributionCurve(factor.distribution()).putInto(object.putObject(factor.id()))));
    }
}
