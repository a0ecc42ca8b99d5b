package rar.simulation.factor;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.message.Message;
import rar.model.message.RefusedException;
import rar.model.money.Money;
import rar.model.plan.ComposedKey;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.plan.PartyKey;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.plan.Violation;

/** What factors refuse, and the ids of a plan that they can name. */
final class FactorRules {

    private FactorRules() {}

    /** A refusal under the field that it is about. */
    static Map<String, Message> refused(String field, Option<Message> reason) {
        return reason.<Map<String, Message>>map(why -> TreeMap.of(field, why)).getOrElse(TreeMap.empty());
    }

    static void requireAmount(FactorFieldMistake mistake, Money amount) {
        if (amount.isNegative() || amount.compareTo(FinancialPlan.LARGEST_AMOUNT) > 0) {
            throw new RefusedException(mistake.with("least", Money.ZERO)
                    .with("most", FinancialPlan.LARGEST_AMOUNT)
                    .with("amount", amount));
        }
    }

    static void requirePayoutMonths(int months) {
        if (months < 1 || months > RiskFactor.MOST_PAYOUT_MONTHS) {
            throw new RefusedException(FactorFieldMistake.PAYOUT_MONTHS
                    .with("most", RiskFactor.MOST_PAYOUT_MONTHS)
                    .with("months", months));
        }
    }

    static Seq<Violation> outside(YearMonth month, FinancialPlan plan, String pointer) {
        return plan.horizon().covers(month)
                ? Vector.empty()
                : Vector.of(Violation.at(
                        pointer,
                        FactorMistake.NO_MONTH
                                .with("month", month)
                                .with("first", plan.horizon().firstMonth())
                                .with("last", plan.horizon().lastMonth())));
    }

    static Set<String> partyIds(FinancialPlan plan) {
        return plan.contributions().parties().map(Party::id).toLinkedSet();
    }

    static Set<String> memberIds(FinancialPlan plan) {
        return plan.contributions()
                .parties()
                .flatMap(Party::members)
                .map(Member::id)
                .toLinkedSet();
    }

    /** Of the members of parties that have more than one. */
    static Set<String> sharingMemberIds(FinancialPlan plan) {
        return plan.contributions()
                .parties()
                .map(Party::members)
                .filter(members -> members.size() > 1)
                .flatMap(members -> members.map(Member::id))
                .toLinkedSet();
    }

    /** The measures of all composed keys. */
    static Set<String> measures(FinancialPlan plan) {
        return plan.contributions()
                .parties()
                .map(Party::key)
                .filter(key -> key instanceof ComposedKey)
                .flatMap(key -> ((ComposedKey) key).measures().map(ComposedKey.Measure::id))
                .toLinkedSet();
    }

    /** That members are named whose amounts are agreed on, or that nobody else shares anything. */
    static Seq<Violation> agreed(FinancialPlan plan, Scope<String> members, String pointer) {
        Seq<Party> sharing =
                plan.contributions().parties().filter(party -> party.members().size() > 1);
        Seq<Party> agreed = sharing.filter(party -> party.key() instanceof PartyKey.Agreed);
        if (members.named().isEmpty()) {
            return agreed.nonEmpty() && agreed.size() == sharing.size()
                    ? Vector.of(Violation.at(
                            pointer, FactorMistake.DRIFT_OF_AGREED.with("parties", agreed.map(Party::name))))
                    : Vector.empty();
        }
        return members.named()
                .zipWithIndex()
                .flatMap(name -> agreed.find(party ->
                                party.members().exists(member -> member.id().equals(name._1)))
                        .map(party -> Violation.at(
                                pointer + "/members/" + name._2,
                                FactorMistake.DRIFT_OF_AGREED.with("parties", Vector.of(party.name())))));
    }

    static Set<Integer> yearsOf(FinancialPlan plan) {
        return plan.horizon().eachYear().toLinkedSet();
    }

    static Set<String> commitmentIds(FinancialPlan plan) {
        return Vector.ofAll(plan.projects().map(Project::id))
                .appendAll(plan.grants().map(PlannedGrant::id))
                .toLinkedSet();
    }
}
