package rar.model.mapping;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.mapping.Target.Part;
import rar.model.message.Excerpt;
import rar.model.message.Message;
import rar.model.plan.FinancialPlan;
import rar.model.planfile.PlanValues;

/** The rules of a mapping file, each an object with accounts, perhaps objects, and one part of the plan. */
final class RuleFormat {

    private final PlanParts parts;

    RuleFormat(FinancialPlan plan) {
        this.parts = new PlanParts(plan);
    }

    /** The rules that could be read; those that would take the same rows are reported. */
    Seq<MappingRule> read(Seq<JsonCursor> items) {
        Vector<Tuple2<JsonCursor, MappingRule>> rules = Vector.empty();
        for (JsonCursor at : items) {
            Option<MappingRule> rule = read(at);
            for (Tuple2<JsonCursor, MappingRule> before : rules) {
                rule.filter(before._2::meets)
                        .forEach(same -> at.report(MappingMistake.RULES_MEET.with("other", before._1.pointer())));
            }
            rules = rules.appendAll(rule.map(read -> Tuple.of(at, read)));
        }
        Seq<MappingRule> read = rules.map(Tuple2::_2);
        rules.filter(each -> each._2.target().part() == Part.RECEIVABLE)
                .reject(each -> read.exists(other -> other.target()
                        .equals(new Target(Part.DUE, each._2.target().id()))))
                .forEach(each -> each._1.report(MappingMistake.RECEIVABLE_ALONE.with(
                        "member", each._2.target().id())));
        return read;
    }

    private Option<MappingRule> read(JsonCursor at) {
        Vector<String> names = Vector.of(Part.values()).map(Part::toString);
        JsonFields fields = at.object(
                names.prependAll(Vector.of("accounts", "objects", "note")).toJavaArray(String[]::new));
        Seq<AccountRange> accounts = accounts(fields.required("accounts"));
        SortedMap<Integer, SortedSet<String>> objects = objects(fields.optional("objects"));
        fields.optional("note").name();
        Vector<String> given = names.filter(at::has);
        if (at.isObject() && given.isEmpty()) {
            at.report(MappingMistake.TARGET_MISSING.with("parts", names));
        }
        if (given.size() > 1) {
            at.report(MappingMistake.TARGET_TWICE.with("parts", given));
        }
        return given.headOption()
                .flatMap(name -> Vector.of(Part.values())
                        .find(part -> part.toString().equals(name))
                        .flatMap(part -> target(part, fields.optional(name))))
                .filter(target -> accounts.nonEmpty())
                .map(target -> new MappingRule(accounts, objects, target));
    }

    private Option<Target> target(Part part, JsonCursor at) {
        return at.name().flatMap(id -> {
            Target target = new Target(part, id);
            Option<Message> wrong = parts.refusal(target);
            wrong.forEach(at::report);
            return Option.when(wrong.isEmpty(), target);
        });
    }

    private static Seq<AccountRange> accounts(JsonCursor at) {
        Seq<JsonCursor> items = at.isText() || !at.isPresent() ? Vector.of(at) : at.items();
        if (items.isEmpty() && at.is(JsonValue.Kind.LIST)) {
            at.report(MappingMistake.NO_ACCOUNTS.message());
        }
        return items.flatMap(item -> item.text().flatMap(text -> account(item, text)));
    }

    private static Option<AccountRange> account(JsonCursor at, String text) {
        try {
            return Option.some(AccountRange.parse(text));
        } catch (IllegalArgumentException e) {
            at.report(MappingMistake.ACCOUNTS.with("found", Excerpt.of(text)));
            return Option.none();
        }
    }

    private static SortedMap<Integer, SortedSet<String>> objects(JsonCursor at) {
        return at.isPresent()
                ? TreeMap.ofEntries(at.entries().flatMap(entry -> objects(entry._1, entry._2)))
                : TreeMap.empty();
    }

    private static Option<Tuple2<Integer, SortedSet<String>>> objects(String dimension, JsonCursor at) {
        SortedSet<String> ids = TreeSet.ofAll((at.isText() ? Vector.of(at) : at.items()).flatMap(JsonCursor::name));
        if (!dimension.matches("[0-9]{1,6}")) {
            at.report(MappingMistake.DIMENSION.with("found", Excerpt.of(dimension)));
            return Option.none();
        }
        if (at.is(JsonValue.Kind.LIST) && at.items().isEmpty()) {
            at.report(MappingMistake.NO_OBJECTS.message());
        }
        return Option.some(Tuple.of(Integer.valueOf(dimension), ids));
    }

    /** The rule as a file has it. */
    static JsonValue write(MappingRule rule, Option<String> note) {
        JsonObject objects = new JsonObject();
        rule.objects().forEach((dimension, ids) -> objects.with(dimension.toString(), several(ids.toVector())));
        return new JsonObject()
                .with("accounts", several(rule.accounts().map(AccountRange::toString)))
                .with("objects", Option.when(rule.objects().nonEmpty(), objects::value))
                .with(
                        rule.target().part().toString(),
                        PlanValues.text(rule.target().id()))
                .with("note", note.map(PlanValues::text))
                .value();
    }

    private static JsonValue several(Seq<String> texts) {
        return texts.size() == 1 ? PlanValues.text(texts.head()) : PlanValues.list(texts, PlanValues::text);
    }
}
