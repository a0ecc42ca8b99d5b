package rar.simulation.account;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.simulation.distribution.Distribution;

/**
 * The assumptions of a socio-economic account.
 *
 * @param name of the account
 * @param source where its values are from
 * @param project id of the project in the plan
 * @param priceYear of every amount
 * @param payers all who pay or receive, the parties of the association among them
 * @param earlierCosts what the project cost before the plan, by year
 * @param counts participants by form of support before and after
 * @param from the first month in which the change counts
 * @param duration how many months the change lasts, 0 or more; parts of months count in part
 * @param attribution the share of the change that the project is the cause of, 0 to 1
 * @param displacement the share of it that others lose, 0 to 1
 * @param discountRate by year, more than -1
 * @param costs by which the costs may differ from the plan, 1 where they are certain
 * @param values of the forms of support
 * @param within the months, from that of the first cost, in which it is asked whether the project pays back
 */
public record SocioEconomicAccount(
        String name,
        String source,
        String project,
        int priceYear,
        Seq<Payer> payers,
        SortedMap<Integer, Money> earlierCosts,
        Seq<SupportCount> counts,
        YearMonth from,
        Distribution duration,
        Distribution attribution,
        Distribution displacement,
        Distribution discountRate,
        Distribution costs,
        Seq<UnitValue> values,
        int within) {

    /** @throws NullPointerException if a component is null; it names the component */
    public SocioEconomicAccount {
        Components.present(
                SocioEconomicAccount.class,
                name,
                source,
                project,
                payers,
                earlierCosts,
                counts,
                from,
                duration,
                attribution,
                displacement,
                discountRate,
                costs,
                values);
    }
}
