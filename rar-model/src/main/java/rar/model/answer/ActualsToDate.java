package rar.model.answer;

import static rar.model.answer.Form.list;
import static rar.model.answer.Scalars.MONEY;
import static rar.model.answer.Scalars.MONTH;
import static rar.model.answer.Scalars.TEXT;

import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.balance.BalancePlan;
import rar.model.forecast.Actuals;
import rar.model.forecast.FollowUp;
import rar.model.goal.JudgedMonth;
import rar.model.goal.LiquidityFloors;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * What is certain in an answer: the months of the actuals, and where cash has been below the floor in them.
 *
 * @param actuals what has happened
 * @param breaches the month ends to date with cash below the floor
 */
public record ActualsToDate(Actuals actuals, Vector<Breach> breaches) {

    private static final ObjectForm<Breach> BREACH = ObjectForm.<Breach>empty()
            .with("month", "The month.", MONTH, Breach::month)
            .with("cash", "Cash at its end.", MONEY, Breach::cash)
            .with("floor", "The floor that it is held against.", MONEY, Breach::floor);

    /** The actuals under {@code outcome}, where an answer has some. */
    public static final ObjectForm<ActualsToDate> FORM = ObjectForm.<ActualsToDate>empty()
            .with(
                    "outcome",
                    "What has happened, and so is certain.",
                    ObjectForm.<ActualsToDate>empty()
                            .with("name", "The name of the actuals.", TEXT, ActualsToDate::name)
                            .with(
                                    "source",
                                    "Where they come from.",
                                    TEXT,
                                    known -> known.actuals().source())
                            .with("through", "Their last month.", MONTH, ActualsToDate::through)
                            .with(
                                    "breachesToDate",
                                    "The month ends to date with cash below the floor.",
                                    list(BREACH),
                                    ActualsToDate::breaches),
                    known -> known);

    /** @throws NullPointerException if a component is null; it names the component */
    public ActualsToDate {
        Components.present(ActualsToDate.class, actuals, breaches);
    }

    /**
     * A month end that has been below the floor.
     *
     * @param month which
     * @param cash at its end
     * @param floor that it is held against
     */
    public record Breach(YearMonth month, Money cash, Money floor) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Breach {
            Components.present(Breach.class, month, cash, floor);
        }
    }

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

    /** The name of the actuals. */
    public String name() {
        return actuals.name();
    }

    /** The last month that is certain. */
    public YearMonth through() {
        return actuals.through();
    }
}
