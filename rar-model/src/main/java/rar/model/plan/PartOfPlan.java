package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import rar.model.money.Components;

/**
 * A place in a plan, e.g. {@code PartOfPlan.GRANTS.at(2).field("amount")}. Who reads plans says where in a file that is.
 *
 * @param steps the way there from the whole plan
 */
public record PartOfPlan(Seq<Step> steps) implements Serializable {

    /** The years that the plan covers. */
    public static final PartOfPlan HORIZON = section("horizon");
    /** When a grant becomes an expense. */
    public static final PartOfPlan RECOGNITION = section("recognition");
    /** What the members pay. */
    public static final PartOfPlan CONTRIBUTIONS = section("contributions");
    /** The financing parties. */
    public static final PartOfPlan PARTIES = section("parties");
    /** The opening balance. */
    public static final PartOfPlan OPENING = section("opening");
    /** Earmarked parts of cash. */
    public static final PartOfPlan FUNDS = section("funds");
    /** The budget's other lines. */
    public static final PartOfPlan LINES = section("lines");
    /** How receivables and short-term liabilities move. */
    public static final PartOfPlan WORKING_CAPITAL = section("workingCapital");
    /** Investments and disposals. */
    public static final PartOfPlan ASSET_EVENTS = section("assetEvents");
    /** Projects decided before the plan. */
    public static final PartOfPlan PROJECTS = section("projects");
    /** Planned grants. */
    public static final PartOfPlan GRANTS = section("grants");
    /** How a negative opening equity is made good. */
    public static final PartOfPlan RECOVERY = section("recovery");
    /** Under which contributions grants are adjusted. */
    public static final PartOfPlan RESERVATION = section("reservation");
    /** The board's financial goals. */
    public static final PartOfPlan GOALS = section("goals");

    /** @throws NullPointerException if a component is null; it names the component */
    public PartOfPlan {
        Components.present(PartOfPlan.class, steps);
    }

    /** One step into a part. */
    public sealed interface Step extends Serializable {

        /**
         * To what has a name.
         *
         * @param name of a component, as {@code amount}
         */
        record Field(String name) implements Step {

            /** @throws NullPointerException if a component is null; it names the component */
            public Field {
                Components.present(Field.class, name);
            }
        }

        /**
         * To one of several.
         *
         * @param number its index, 0 for the first, or its year
         */
        record Item(int number) implements Step {}
    }

    /** A section of the plan. */
    public static PartOfPlan section(String name) {
        return new PartOfPlan(Vector.of(new Step.Field(name)));
    }

    /** A component of this part. */
    public PartOfPlan field(String name) {
        return new PartOfPlan(steps.append(new Step.Field(name)));
    }

    /** One of the several that this part is: by index, 0 for the first, or by year. */
    public PartOfPlan at(int number) {
        return new PartOfPlan(steps.append(new Step.Item(number)));
    }

    /** Whether one of two parts lies in the other. */
    public boolean overlaps(PartOfPlan other) {
        return steps.startsWith(other.steps) || other.steps.startsWith(steps);
    }

    /** What of it a mistake makes unfit to be judged: a section, an item of a section that is a list, or an id. */
    PartOfPlan judgedAlone() {
        if (steps.last().equals(new Step.Field("id"))) {
            return this;
        }
        boolean item = steps.size() > 1 && steps.get(1) instanceof Step.Item;
        return new PartOfPlan(steps.take(item ? 2 : 1));
    }

    /** As a programmer writes it, e.g. {@code grants[2].amount}. */
    public String path() {
        StringBuilder path = new StringBuilder();
        steps.forEach(step -> {
            if (step instanceof Step.Field field) {
                path.append(path.isEmpty() ? "" : ".").append(field.name());
            } else if (step instanceof Step.Item item) {
                path.append('[').append(item.number()).append(']');
            }
        });
        return path.toString();
    }
}
