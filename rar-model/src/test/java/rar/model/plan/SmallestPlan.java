package rar.model.plan;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/** The smallest plan there is, to be made larger by a test. */
public final class SmallestPlan {

    private SmallestPlan() {}

    /**
     * A plan of one year with one member and nothing else: it pays 1 200 kr in 2024, in January, from an opening
     * balance of zeros.
     */
    public static PlanDraft draft() {
        Party party = Party.of("kommuner", Share.ONE, Member.of("flen", 1).withName("Flen"))
                .withName("Kommunerna");
        Contributions contributions = Contributions.of(TreeMap.of(2024, Money.ofKronor(1200)), party)
                .withUnit(MoneyUnit.ORE)
                .withInstalmentMonths(Vector.of(1));
        return PlanDraft.of("Smallest", "made up", new Horizon(2024, 1), contributions)
                .withOpening(OpeningBalance.of(BalanceSheet.EMPTY));
    }
}
