package rar.simulation.account;

import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.Party;
import rar.model.schedule.Commitment;
import rar.model.schedule.Schedule;

/** What a project costs each party of the association, by month: its payouts, divided as the contributions of the year are. */
final class ProjectCosts {

    private ProjectCosts() {}

    /** What each payer bears of each month's cost, in the order of the payers; a cost before the plan is in January. */
    static SortedMap<YearMonth, Vector<Money>> of(SocioEconomicAccount account, Schedule schedule) {
        SortedMap<YearMonth, Money> costs =
                TreeMap.ofEntries(account.earlierCosts().map(entry -> Tuple.of(YearMonth.of(entry._1, 1), entry._2)));
        SortedMap<YearMonth, Money> paid = schedule.commitments()
                .find(commitment -> commitment.id().equals(account.project()))
                .map(Commitment::payouts)
                .getOrElse(TreeMap.empty());
        Seq<Party> parties = schedule.plan().contributions().parties();
        return TreeMap.ofEntries(costs.merge(paid, Money::plus)
                .map(entry -> Tuple.of(entry._1, divided(entry._2, account.payers(), parties, entry._1.getYear()))));
    }

    /** The last party takes what rounding leaves. */
    private static Vector<Money> divided(Money cost, Seq<Payer> payers, Seq<Party> parties, int year) {
        Money left = cost;
        Map<String, Money> borne = new HashMap<>();
        for (Party party : parties) {
            boolean isLast = party.equals(parties.last());
            Money part = isLast ? left : share(cost, party.share(year));
            borne.put(party.id(), part);
            left = left.minus(part);
        }
        return payers.toVector().map(payer -> borne.getOrDefault(payer.id(), Money.ZERO));
    }

    private static Money share(Money cost, Share share) {
        return new Money(share.timesHalfUp(BigInteger.valueOf(cost.ore())).longValueExact());
    }
}
