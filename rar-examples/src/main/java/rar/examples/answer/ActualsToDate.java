package rar.examples.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.examples.page.Json;
import rar.model.balance.BalancePlan;
import rar.model.forecast.Actuals;
import rar.model.forecast.FollowUp;
import rar.model.goal.JudgedMonth;
import rar.model.goal.LiquidityFloors;
import rar.model.money.Money;
import rar.simulation.projection.Projection;

/**
 * What is certain in an answer: the months of the actuals, and where cash has been below the floor in them.
 *
 * @param actuals what has happened
 * @param breaches the month ends to date with cash below the floor
 */
public record ActualsToDate(Actuals actuals, Vector<Breach> breaches) {

    /**
     * A month end that has been below the floor.
     *
     * @param month which
     * @param cash at its end
     * @param floor that it is held against
     */
    public record Breach(YearMonth month, Money cash, Money floor) {}

    /** Of a plan followed up; without an opening balance no cash is known. */
    public static ActualsToDate of(FollowUp followUp, LiquidityFloors floors) {
        BalancePlan forecast = followUp.forecast();
        int past = forecast.plan().horizon().indexOf(followUp.through()) + 1;
        Vector<Breach> breaches = Vector.range(0, forecast.hasBalance() ? past : 0)
                .map(month -> floors.in(forecast, month))
                .filter(JudgedMonth::isBelow)
                .map(month -> new Breach(forecast.month(month.index()), month.cash(), month.floor()));
        return new ActualsToDate(followUp.outcome(), breaches);
    }

    /** Of a projection; none where it is of a plan alone. */
    public static Option<ActualsToDate> of(Projection projection) {
        return projection
                .outcome()
                .map(actuals -> new ActualsToDate(
                        actuals,
                        projection
                                .breachesToDate()
                                .map(each -> new Breach(each.month(), each.cash(), each.floor()))
                                .toVector()));
    }

    /** Puts {@code outcome} into the document of a projection, where it has one. */
    public static void put(ObjectNode document, Projection projection) {
        of(projection).forEach(known -> known.putInto(document));
    }

    /** The name of the actuals. */
    public String name() {
        return actuals.name();
    }

    /** The last month that is certain. */
    public YearMonth through() {
        return actuals.through();
    }

    /** Puts {@code outcome} into a document. */
    public void putInto(ObjectNode document) {
        ObjectNode outcome = document.putObject("outcome")
                .put("name", actuals.name())
                .put("source", actuals.source())
                .put("through", through().toString());
        ArrayNode list = outcome.putArray("breachesToDate");
        breaches.forEach(breach -> {
            ObjectNode object = list.addObject();
            Json.put(object, "month", breach.month());
            Json.put(object, "cash", breach.cash());
            Json.put(object, "floor", breach.floor());
        });
    }
}
