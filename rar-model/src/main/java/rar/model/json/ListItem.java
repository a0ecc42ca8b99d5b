package rar.model.json;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Arrays;
import rar.model.message.Sayable;

/** What one of a list is called, by the name of the list. */
enum ListItem implements Sayable {
    ASSET_EVENT("assetEvents"),
    AXIS("grid"),
    BRACKET("brackets"),
    COLUMN("columns"),
    CONDITION("conditions"),
    DECIDED_ROW("decided"),
    FACTOR("factors"),
    FUND("funds"),
    GOAL("goals"),
    GRANT("grants"),
    IDENTITY("identities"),
    INSTALMENT_MONTH("instalmentMonths"),
    ITEM("items"),
    LEVEL("levels"),
    LINE("lines"),
    MEASURE("measures"),
    MEMBER("members"),
    MONTH("months"),
    NEW_GRANT("newGrants"),
    OBSERVATION("observations"),
    PAID_ROW("paid"),
    PARTY("parties"),
    PROBABILITY("probabilities"),
    PROJECT("projects"),
    ROW("rows"),
    RULE("rules"),
    SCENARIO("scenarios"),
    SHOCK("shocks"),
    STRESS("stresses"),
    TABLE("tables"),
    TERM("sum"),
    VALUE("values"),
    WEIGHT("weights"),
    YEAR("years");

    private static final Map<String, ListItem> BY_LIST =
            HashMap.ofAll(Arrays.stream(values()), item -> item.list, item -> item);

    private final String list;

    ListItem(String list) {
        this.list = list;
    }

    /** What one of the list is called, if that is not just a value of it. */
    static Option<ListItem> of(String list) {
        return BY_LIST.get(list);
    }
}
