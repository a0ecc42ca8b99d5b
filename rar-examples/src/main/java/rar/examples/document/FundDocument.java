package rar.examples.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Vector;
import rar.examples.page.Json;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.schedule.FundBalance;

/** The earmarked funds of a plan, as a part of a JSON document; nothing where it has none. */
public final class FundDocument {

    private final BalancePlan balance;

    /** The funds of a balance plan. */
    public FundDocument(BalancePlan balance) {
        this.balance = balance;
    }

    /** Puts {@code funds}: what each opens with, what comes in and is paid, and its balance, by year and by month. */
    public void putInto(ObjectNode document) {
        if (balance.funds().nonEmpty()) {
            ArrayNode list = document.putArray("funds");
            balance.funds().forEach(fund -> put(list.addObject(), fund));
        }
    }

    private void put(ObjectNode object, FundBalance fund) {
        object.put("id", fund.fund().id()).put("name", fund.fund().name());
        Json.put(object, "opening", fund.fund().opening());
        ObjectNode lowest = object.putObject("lowest");
        Json.put(lowest, "month", balance.month(fund.lowestMonth()));
        Json.put(lowest, "balance", fund.at(fund.lowestMonth()));
        Json.putText(
                object, "runsOut", fund.firstOverdrawn().map(balance::month).map(Object::toString));
        ArrayNode years = object.putArray("years");
        balance.years().zipWithIndex().forEach(year -> {
            ObjectNode item = years.addObject().put("year", year._1.year());
            put(item, fund, 12 * year._2, 12 * year._2 + 12);
        });
        ArrayNode months = object.putArray("months");
        Vector.range(0, balance.months()).forEach(m -> {
            ObjectNode item = months.addObject();
            Json.put(item, "month", balance.month(m));
            put(item, fund, m, m + 1);
        });
    }

    private static void put(ObjectNode item, FundBalance fund, int from, int before) {
        Json.put(item, "in", Money.sum(fund.in().slice(from, before)));
        Json.put(item, "out", Money.sum(fund.out().slice(from, before)));
        Json.put(item, "balance", fund.at(before - 1));
    }
}
